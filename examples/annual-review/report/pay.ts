import { names, type PayLine, type ReviewedPerson } from "xieliyuan";
import type { Sheet } from "../workbook";
import { byPerson, className, lacking, money, person, type ReportFacts, reasons, sumOf, text, yuan } from "./facts";

/** 报酬发放表: what each person is paid, line by line. */
export function pay(facts: ReportFacts): Sheet {
  const { undetermined } = facts.review.county.pay;
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
      money("合计待定的已确定部分", 14),
      money("超限不予列支", 12),
      { ...text("村类别", 8), indent: 1 },
      text("等次", 8),
      { ...text("说明", 54), indent: 1 },
    ],
    ...byPerson(
      facts,
      ({ pay: { pay: one, findings, missing }, assessment: { grade } }) => [
        one.served?.unit === "months" ? one.served.count : null,
        ...(["fixed", "performance", "top-up"] as const).map((name) => amountOf(one.lines, name)),
        yuan(one.total),
        one.total === null ? sumOf(one.lines.map(({ amount }) => amount ?? "0")) : null,
        yuan(one.disallowed),
        classIn(findings),
        grade && names.grades[grade].zh,
        [...lacking("computePay", missing), reasons(findings.filter(({ status }) => status !== "met"))].join("\n"),
      ],
      ({ pay: { outcome } }) => [outcome],
    ),
    notes: [
      "金额单位：元。各项报酬和应发合计的空格表示尚不能确定，缺少的事实见说明栏；没有增加报酬的记0.00。",
      undetermined > 0
        ? `应发合计只计各项均已确定的人员；另有${undetermined}人至少一项待定，其已确定的各项另列一栏。两栏的合计相加，等于固定报酬、绩效待遇、增加报酬三栏的合计相加。`
        : "人人各项均已确定；应发合计等于固定报酬、绩效待遇、增加报酬三栏的合计相加。",
    ],
  };
}

/** The class of village by which somebody is paid, as the pay table names it. */
function classIn(findings: ReviewedPerson["pay"]["findings"]): string | null {
  const villageClass = findings.find((one) => one.code === "fixed-pay")?.villageClass;
  return villageClass === undefined ? null : className(villageClass);
}

/** The amount of a line; a line that the pay does not have at all comes to nothing, and is not unknown. */
function amountOf(lines: readonly PayLine[], name: PayLine["line"]) {
  const line = lines.find((one) => one.line === name);
  return line ? yuan(line.amount) : 0;
}
