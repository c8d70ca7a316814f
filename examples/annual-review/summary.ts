import { type Bilingual, names, type YearReview } from "xieliyuan";
import { dayText } from "./days";
import { raise, type WhatIf } from "./what-if";

type Names = Readonly<Record<string, Bilingual>>;

/** The year in a screenful: people, grades, what is open, and what it costs. */
export function summaryText(review: YearReview, remarks: number, planned: WhatIf): string {
  const { county, policy, on, ledgers } = review;
  const { outcomes, pay } = county;
  return [
    `${review.year}年度村级人社协理员审核`,
    `依据 ${policy.instrument}，截至 ${dayText(on)}`,
    "",
    `  范围  ${county.townships} 个乡镇，${county.villages} 个村（社区），${county.people} 人`,
    `  配备  ${counted(outcomes.headcount, names.outcomes.checkHeadcount, "个村")}`,
    `  资格  ${counted(outcomes.eligibility, names.outcomes.assessEligibility, "人")}`,
    `  考核  ${counted(outcomes.grades, { ...names.personOutcomes, ...names.grades }, "人")}`,
    `  培训  ${counted(outcomes.training, names.outcomes.checkTraining, "人")}`,
    `  退出  ${counted(outcomes.exit, names.outcomes.evaluateExit, "人")}`,
    `  报酬  应发合计 ${grouped(pay.total)} 元（${pay.people - pay.undetermined} 人）`,
    ...(pay.undetermined > 0 ? [`        另有 ${pay.undetermined} 人合计待定，其中已确定 ${grouped(pay.ofUndetermined)} 元`] : []),
    `        就业资金 ${grouped(pay.byFund.employment)} 元，村级运转经费 ${grouped(pay.byFund["village-operating"])} 元`,
    `        超出上限不予列支 ${grouped(pay.disallowed)} 元`,
    ...(ledgers
      ? [
          `  台账  死亡信息：${counted(ledgers.outcomes.deaths, names.outcomes.checkDeathReporting, "行")}`,
          `        每月联系：${counted(ledgers.outcomes.contacts, names.outcomes.checkMonthlyContact, "人月")}`,
          `        311服务：${counted(ledgers.outcomes.services, names.outcomes.checkThreeOneOne, "人")}`,
        ]
      : ["  台账  所读工作簿里没有台账，未作核查"]),
    ...plan(planned),
    `  问题  ${remarks} 条，见「问题清单」`,
  ].join("\n");
}

/** The next year in three lines: what it may cost, what a raise would add, and what rests on the readings. */
function plan({ year, budget, comparison, trials }: WhatIf): string[] {
  const total = budget.years[0]?.total;
  const { people, undetermined, difference } = comparison.total;
  const unsure = undetermined > 0 ? `，其中 ${undetermined} 人的变化待定` : "";
  return [
    `  测算  ${year} 年在 ${grouped(total?.least.total ?? "")} 元到 ${grouped(total?.most.total ?? "")} 元之间，见「预算测算」`,
    `        三类村提高 ${raise.by} 元：增加 ${grouped(difference.total)} 元（${people} 人${unsure}），见「政策比较」`,
    `  口径  ${new Set(trials.open.map(({ id }) => id)).size} 人的结论随解释口径变化，见「口径敏感性」`,
  ];
}

/** The outcomes that came up, with their numbers; some of their names have commas in them. */
const counted = (counts: Readonly<Record<string, number>>, words: Names, unit: string): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${words[outcome]?.zh ?? outcome} ${count} ${unit}`)
    .join("；") || "无";

const grouped = (amount: string): string => amount.replace(/\B(?=(\d{3})+(?=\.))/g, ",");
