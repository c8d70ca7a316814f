import type { Finding, Status } from "../../model/finding";
import type { EligibilityRuling } from "../../rules/eligibility";
import type { ExitRuling } from "../../rules/exit";
import type { Reckoning } from "../../rules/pay/reckon";
import type { TrainingDays, TrainingRuling } from "../../rules/training";
import { outcomes } from "./outcomes";
import { payLines } from "./pay";
import { conditionNames, groundNames } from "./people";

/** The heads under which a cell lists reasons: a cell has room for what stands in the way, not for what holds. */
const heads: Partial<Record<Status, string>> = {
  unmet: "不符合",
  "for-decision": "待决定",
  unknown: "未说明",
  excepted: "经决定例外",
  note: "提示",
};

/** Reasons under their heads, each with its locator, on a line each. */
function listed(
  outcome: string,
  findings: readonly Finding[],
  nameOf: (finding: Finding, i: number) => string | undefined,
  own = heads,
): string {
  const lines = (Object.keys(own) as Status[]).flatMap((status) => {
    const found = findings.flatMap((finding, i) => {
      const name = finding.status === status ? nameOf(finding, i) : undefined;
      return name === undefined ? [] : [`${name}（${finding.provision}）`];
    });
    return found.length > 0 ? [`${own[status]}：${found.join("、")}`] : [];
  });
  return [outcome, ...lines].join("\n");
}

/** 协理员资格说明. */
export const eligibilityWords = ({ outcome, findings }: EligibilityRuling): string =>
  listed(outcomes.assessEligibility[outcome], findings, (finding, i) => {
    const name = conditionNames[i];
    if (finding.code === "past-upper-birthday") return `已满${finding.age}周岁，按所采用的口径仍在范围之内`;
    if (finding.code === "decision-without-effect") return `对${finding.about}的决定不起作用`;
    return finding.code === "age" && finding.age !== undefined ? `${name}${finding.age}周岁` : name;
  });

const exitHeads = { met: "成立", unknown: "未说明", "for-decision": "待决定", excepted: "经认定", note: "提示" };

/** 协理员退出情形说明. */
export const exitWords = ({ outcome, findings }: ExitRuling): string =>
  listed(outcomes.evaluateExit[outcome], findings, ({ code }, i) => groundNames[i] ?? closing[code], exitHeads);

const closing: Readonly<Record<string, string>> = {
  determination: "乡镇（场）的认定",
  "determination-without-effect": "认定在此不起作用",
  "exit-filing": "退出后须报县人社局备案",
};

/** 协理员培训说明: days as exact fractions. */
export const trainingWords = ({ outcome, preJob, yearly, missing }: TrainingRuling): string =>
  [
    outcomes.checkTraining[outcome],
    ...(preJob ? [daysText("岗前培训", preJob)] : []),
    ...(yearly ? [daysText(`${yearly.year}年度培训`, yearly)] : []),
    ...lacking(missing, { hiredOn: "入职日期", sessions: "培训记录" }),
  ].join("\n");

const daysText = (name: string, { owed, done, short }: TrainingDays): string =>
  `${name}：应训${owed}天${done === null ? "" : `，已训${done}天，还差${short}天`}`;

/** 协理员报酬说明. */
export function payWords(reckoned: Reckoning): string {
  const { year, share, missing, total, claimed, claimsOpen, topUp } = reckoned;
  const over = topUp === undefined || claimsOpen ? 0 : claimed - topUp;
  const lines = payLines(reckoned).map(([name, fen, fund]) => `${name}：${fen === undefined ? "尚不能算定" : yuan(fen)}（${fund}）`);
  return [
    `${year}年合计${total === undefined ? "尚不能算定" : yuan(total)}`,
    ...(share ? [`计酬时间：${share.under}个月中的${share.over}个月`] : []),
    ...lines,
    ...(over > 0 ? [`申报${yuan(claimed)}，超出上限${yuan(over)}，超出部分不予认可`] : []),
    ...lacking(missing, { villageClass: "村类别", service: "任职", grade: "考核等次" }),
  ].join("\n");
}

const yuan = (fen: number): string => `${(fen / 100).toFixed(2)}元`;

const lacking = (missing: readonly string[], names: Readonly<Record<string, string>>): string[] =>
  missing.length > 0 ? [`缺少的事实：${missing.map((fact) => names[fact] ?? fact).join("、")}`] : [];
