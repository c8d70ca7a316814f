import type { CellValue } from "hucre/xlsx";
import { explainFinding, type Finding, names, type PayLine, type ReviewedPerson, type TownshipReview, type YearReview } from "xieliyuan";
import type { Column, Sheet } from "./workbook";

/** Who a person of the review is, for those who read the sheets: the rulings themselves know only a key. */
export interface Label {
  readonly row: number;
  readonly name: string;
  readonly maskedId: string;
}

/** One thing to put right: where it stands in the office's workbook, what is wrong, and what to do. */
export interface Remark {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string;
  readonly problem: string;
}

interface ReportFacts {
  readonly review: YearReview;
  readonly labels: ReadonlyMap<string, Label>;
  readonly remarks: readonly Remark[];
  /** The townships as the office lists them. */
  readonly order: readonly string[];
}

/** The sheets that an office files of a year's review (归档表). */
export const reportSheets = (facts: ReportFacts): Sheet[] => [
  summary(facts),
  assessment(facts),
  pay(facts),
  training(facts),
  conditionsAndExit(facts),
  staffing(facts),
  remarkList(facts),
];

const text = (header: string, width: number): Column => ({ header, width });
const count = (header: string, width = 8): Column => ({ header, width, kind: "count", summed: true });
const money = (header: string, width = 13): Column => ({ header, width, kind: "money", summed: true });

const number: Column = { header: "序号", width: 6, kind: "index" };
const person = [number, text("乡镇", 12), text("村(社区)", 14), text("姓名", 10)] as const satisfies Column[];

const zh = { language: "zh" } as const;
const yuan = (amount: string | null | undefined): CellValue => (amount == null ? null : Number(amount));
const reasons = (findings: readonly Finding[]): string => findings.map((finding) => explainFinding(finding, zh)).join("\n");

/** A table with a row for each person, who stands in its first columns. */
function byPerson({ review, labels }: ReportFacts, row: (one: ReviewedPerson, label: Label | undefined) => CellValue[]): CellValue[][] {
  const people = review.townships.flatMap((township) => township.people);
  const inOrder = people.map((one) => ({ one, label: labels.get(one.id) })).sort((a, b) => (a.label?.row ?? 0) - (b.label?.row ?? 0));
  return inOrder.map(({ one, label }, i) => {
    return [i + 1, one.township, one.village, label?.name ?? null, ...row(one, label)];
  });
}

/** The townships in the order in which the office lists them. */
function townshipsOf({ review, order }: ReportFacts): readonly TownshipReview[] {
  const places = new Map(order.map((township, i) => [township, i]));
  return [...review.townships].sort((a, b) => (places.get(a.township) ?? order.length) - (places.get(b.township) ?? order.length));
}

function summary(facts: ReportFacts): Sheet {
  const { review } = facts;
  return {
    name: "乡镇汇总表",
    title: `${review.year}年度人社协理员审核乡镇汇总表`,
    columns: [
      text("乡镇", 12),
      count("村(社区)"),
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
      money("待定人员已确定部分", 14),
      count("合计待定人数", 10),
      money("其中：就业资金", 14),
      money("其中：村级运转经费", 14),
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
      `依据：${review.policy.instrument};截至${review.on}。金额单位：元。`,
      "应发合计只计各项均已确定的人员；尚有一项待定的，已确定的各项另列一栏，两栏相加等于前三栏之和。",
    ],
  };
}

function assessment(facts: ReportFacts): Sheet {
  return {
    name: "考核结果汇总表",
    title: `${facts.review.year}年度人社协理员考核结果汇总表`,
    columns: [...person, text("身份证号", 22), text("考核等次", 10), text("结论", 12), text("理由", 60)],
    rows: byPerson(facts, ({ assessment: one }, label) => [
      label?.maskedId ?? null,
      one.grade === null ? null : names.grades[one.grade].zh,
      names.personOutcomes[one.outcome].zh,
      reasons(one.findings),
    ]),
    notes: facts.review.assessment.findings.map((finding) => explainFinding(finding, zh)),
  };
}

function pay(facts: ReportFacts): Sheet {
  const lineOf = (lines: readonly PayLine[], name: PayLine["line"]) => yuan(lines.find(({ line }) => line === name)?.amount);
  return {
    name: "报酬发放表",
    title: `${facts.review.year}年度人社协理员报酬发放表`,
    columns: [
      ...person,
      { header: "在任月数", width: 8, kind: "count" },
      money("固定报酬"),
      money("绩效待遇"),
      money("增加报酬"),
      money("应发合计", 14),
      money("超限不予列支", 12),
      text("说明", 60),
    ],
    rows: byPerson(facts, ({ pay: ruling }) => [
      ruling.pay.served?.unit === "months" ? ruling.pay.served.count : null,
      ...(["fixed", "performance", "top-up"] as const).map((name) => lineOf(ruling.pay.lines, name)),
      yuan(ruling.pay.total),
      yuan(ruling.pay.disallowed),
      reasons(ruling.findings.filter(({ status }) => status !== "met")),
    ]),
    notes: ["金额单位：元。空格表示尚不能确定，缺少的事实见说明栏。"],
  };
}

function training(facts: ReportFacts): Sheet {
  return {
    name: "培训情况表",
    title: `${facts.review.year}年度人社协理员培训情况表`,
    columns: [...person, text("结论", 18), text("应训天数", 9), text("已训天数", 9), text("欠训天数", 9), text("理由", 60)],
    rows: byPerson(facts, ({ training: { outcome, preJob, yearly, findings } }) => {
      const days = (part: "owed" | "done" | "short") => [preJob, yearly].flatMap((one) => one?.[part] ?? []).join("+") || null;
      return [names.outcomes.checkTraining[outcome].zh, days("owed"), days("done"), days("short"), reasons(findings)];
    }),
    notes: ["天数按原文折算，为准确的分数；同时有岗前培训和年度培训的，先列岗前、后列年度。"],
  };
}

function conditionsAndExit(facts: ReportFacts): Sheet {
  const unusual = (findings: readonly Finding[]) => reasons(findings.filter(({ status }) => status !== "met"));
  const held = (findings: readonly Finding[]) => reasons(findings.filter(({ status }) => status !== "unmet" && status !== "unknown"));
  return {
    name: "资格与退出情况表",
    title: `${facts.review.year}年度人社协理员资格与退出情况表`,
    columns: [...person, text("资格", 18), text("不符合、待定或待核实的条件", 56), text("退出情形", 20), text("退出理由及提示", 50)],
    rows: byPerson(facts, ({ eligibility, exit }) => [
      names.outcomes.assessEligibility[eligibility.outcome].zh,
      unusual(eligibility.findings),
      names.outcomes.evaluateExit[exit.outcome].zh,
      held(exit.findings),
    ]),
  };
}

function staffing(facts: ReportFacts): Sheet {
  return {
    name: "村级配备情况表",
    title: `${facts.review.year}年末村(社区)人社协理员配备情况表`,
    columns: [number, text("乡镇", 12), text("村(社区)", 14), text("结论", 18), text("理由", 60)],
    rows: townshipsOf(facts)
      .flatMap(({ villages }) => villages)
      .map(({ township, village, headcount }, i) => [
        i + 1,
        township,
        village,
        names.outcomes.checkHeadcount[headcount.outcome].zh,
        reasons(headcount.findings),
      ]),
  };
}

function remarkList({ remarks }: ReportFacts): Sheet {
  return {
    name: "问题清单",
    title: "问题清单",
    columns: [number, text("工作表", 14), { header: "行", width: 6, kind: "index" }, text("列", 16), text("问题与处理", 70)],
    rows: remarks.map(({ sheet, row, column, problem }, i) => [i + 1, sheet, row, column, problem]),
    notes: ["行号为所读工作簿中的行号。为保护个人信息，本表不复述单元格内容。"],
  };
}
