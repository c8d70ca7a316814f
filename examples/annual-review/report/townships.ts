import { dayText } from "../days";
import type { Sheet } from "../workbook";
import { count, money, type ReportFacts, text, townshipsOf, yuan } from "./facts";

/** 乡镇汇总表: counts and sums, township by township. */
export function townships(facts: ReportFacts): Sheet {
  const { review } = facts;
  return {
    name: "乡镇汇总表",
    title: `${review.year}年度人社协理员审核乡镇汇总表`,
    columns: [
      text("乡镇", 12),
      count("村（社区）", 12),
      count("缺人村"),
      count("人数"),
      count("优秀名额"),
      count("优秀"),
      count("称职"),
      count("不称职"),
      count("等次待定", 9),
      count("培训未达标", 10),
      count("退出待决定", 10),
      money("固定报酬"),
      money("绩效待遇"),
      money("增加报酬"),
      money("应发合计", 14),
      money("待定人员已确定部分", 19),
      count("合计待定人数", 10),
      money("其中：就业资金", 14),
      money("其中：村级运转经费", 19),
    ],
    rows: townshipsOf(facts).map(({ township, people, villages, outcomes, pay: sums }) => [
      township,
      villages.length,
      outcomes.headcount.violation,
      people.length,
      review.assessment.pools.find(({ pool }) => pool === township)?.seats ?? null,
      outcomes.grades.excellent,
      outcomes.grades.competent,
      outcomes.grades.incompetent,
      outcomes.grades["for-decision"] + outcomes.grades.undetermined,
      outcomes.training["non-compliant"],
      outcomes.exit["for-decision"],
      ...[sums.fixed, sums.performance, sums.topUp, sums.total, sums.ofUndetermined].map(yuan),
      sums.undetermined,
      ...[sums.byFund.employment, sums.byFund["village-operating"]].map(yuan),
    ]),
    notes: [
      `依据：${review.policy.instrument}；截至${dayText(review.on)}。金额单位：元。`,
      "应发合计只计各项均已确定的人员；尚有一项待定的，已确定的各项另列一栏，两栏相加等于前三栏之和。",
    ],
  };
}
