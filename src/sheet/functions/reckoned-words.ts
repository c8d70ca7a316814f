/* Sums in the short words of a cell, beside those of `explain` for the reason that `words.ts` gives. */
import { grades } from "../../law/grades";
import { percentage } from "../../model/exact";
import { beganLate } from "../../rules/pay/reckon";
import type { TrainingRuling } from "../../rules/training";
import type { quotaOf } from "./assessment";
import { outcomes } from "./outcomes";
import { type GradedPay, payLines } from "./pay";
import type { age } from "./people";
import type { training } from "./training";
import { lacking } from "./words";

/** 协理员年龄说明. */
export const ageWords = ({ years, birthDate, on }: ReturnType<typeof age>): string => `${years}周岁：${birthDate}出生，截至${on}`;

/** 优秀名额说明. */
export function seatsWords({ seats, participants, law: { figures, on } }: ReturnType<typeof quotaOf>): string {
  return `优秀名额${seats}个：参加考核${participants}人，不超过${percentage(figures["excellent-ratio"])}%，不足1个的舍去（四(四)），按${on}的参数`;
}

/** 协理员培训说明: days as exact fractions. */
export const trainingWords = ({ ruling: { outcome, findings, missing }, blank }: ReturnType<typeof training>): string =>
  [
    outcomes.checkTraining[outcome],
    ...findings.map((finding) => `${trainingText(finding)}（${finding.provision}）`),
    ...lacking(missing.flatMap((fact) => (fact === "sessions" ? blank : "入职日期"))),
    ...(missing.includes("sessions") ? ["没有培训过的，天数填0"] : []),
  ].join("\n");

function trainingText(finding: TrainingRuling["findings"][number]): string {
  switch (finding.code) {
    case "yearly-training-not-owed":
      return `${finding.year}年不需要参加年度培训`;
    case "pre-job-late":
      return `上岗首日之后的岗前培训${finding.sessions}次，记为逾期`;
    case "yearly-training":
      return `${finding.year}年度培训：${lengthText(finding, finding.sessionsOwed, finding.sessionsDone)}`;
    case "pre-job-training":
      return `岗前培训：${lengthText(finding)}`;
    default:
      return "";
  }
}

type Length = Extract<TrainingRuling["findings"][number], { code: "pre-job-training" | "yearly-training" }>;

function lengthText({ owed, done, short, status, pending, by }: Length, sessionsOwed?: number, sessionsDone?: number): string {
  const times = (sessions: number | undefined) => (sessions === undefined ? "" : `${sessions}次、`);
  const had = done === undefined ? [] : [`已训${times(sessionsDone)}${done}天`];
  const still = status === "met" ? ["已达到"] : short === undefined ? [] : [`还差${short}天`];
  const time =
    pending === undefined || status === "met" ? [] : [`${by === undefined ? "" : `期限${by}，`}${pending ? "未到期" : "已到期"}`];
  return [`应训${times(sessionsOwed)}${owed}天`, ...had, ...still, ...time].join("，");
}

/** 协理员报酬说明. */
export function payWords(reckoned: GradedPay): string {
  const { grade, year, share, ownClass, tables, law, missing, total, claimed, disallowed } = reckoned;
  const how = [
    ownClass && share ? `，全年${yuan(ownClass.fixed)}的${share.over}/${share.under}` : "",
    share && grade ? `，每月${yuan(tables.performanceMonthly)}，${share.over}个月，${grades[grade].zh}` : "",
    claimed > 0 ? `，申报${yuan(claimed)}，上限${yuan(tables.topUpCap)}` : "",
  ];
  const lines = payLines(reckoned).map(
    ([name, fen, fund], i) => `${name}：${fen === undefined ? "尚不能算定" : yuan(fen)}（${fund}${how[i]}）`,
  );
  return [
    `${year}年合计${total === undefined ? "尚不能算定" : yuan(total)}（五(二)）`,
    ...(share ? [`计酬时间：${share.under}个月中的${share.over}个月`] : []),
    ...lines,
    ...(disallowed ? [`超出上限${yuan(disallowed)}，超出部分不予列支`] : []),
    ...(beganLate(reckoned) ? [`办法自${law.policy.validFrom}起施行，此前的任职请另行核对`] : []),
    ...lacking(payFactNames(missing)),
  ].join("\n");
}

const payFacts: Readonly<Record<string, string>> = { villageClass: "村类别", service: "任职", grade: "考核等次" };

/** The arguments of the pay for facts that are missing. */
export const payFactNames = (missing: readonly string[]): string[] => missing.map((fact) => payFacts[fact] ?? fact);

const yuan = (fen: number): string => `${(fen / 100).toFixed(2)}元`;
