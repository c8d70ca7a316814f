import type { PayLine } from "xieliyuan";
import type { Sheet } from "../workbook";
import { byPerson, money, person, type ReportFacts, reasons, text, yuan } from "./facts";

/** 报酬发放表: what each person is paid, line by line. */
export function pay(facts: ReportFacts): Sheet {
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
