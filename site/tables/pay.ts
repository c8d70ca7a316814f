import { chengbu2023, computePay, names } from "../../src";
import type { Grade } from "../../src/law/grades";
import type { Bilingual } from "../../src/law/types";
import { both } from "../html";
import { villageClassName } from "../names";
import { cell, plain, type Table } from "./table";

export const classes = Object.keys(chengbu2023.figures["base-pay"][0]?.value ?? {});
const grades: readonly (Grade | undefined)[] = [...(Object.keys(names.grades) as Grade[]), undefined];
const gradeName = (grade: Grade | undefined): Bilingual => (grade ? names.grades[grade] : both("未评定", "not graded"));

const payOf = (villageClass: string, months: number, grade: Grade | undefined) =>
  computePay({ villageClass, service: { months }, ...(grade && { grade }) }, { on: "2026-12-31" }).pay;

const lineOf = (pay: ReturnType<typeof payOf>, line: string) => pay.lines.find((one) => one.line === line)?.amount ?? "—";

/** Every class, number of months and grade, line by line. */
const full: Table = {
  id: "pay",
  title: both("年度报酬：类别 × 月数 × 等次", "Pay for the year: class × months × grade"),
  note: both(
    "单位：元；不含增发。未评定等次的，绩效待遇暂不发放，合计待定。",
    "In yuan, without additions. While nobody is graded the performance part is withheld and the total open.",
  ),
  headings: [
    both("村类别", "Class"),
    both("任职月数", "Months"),
    both("等次", "Grade"),
    both("固定部分", "Fixed"),
    both("绩效待遇", "Performance"),
    both("合计", "Total"),
  ],
  rows: classes.flatMap((villageClass) =>
    Array.from({ length: 13 }, (_, months) =>
      grades.map((grade) => {
        const pay = payOf(villageClass, months, grade);
        return [
          plain(villageClass),
          plain(months),
          cell(gradeName(grade)),
          plain(lineOf(pay, "fixed")),
          plain(lineOf(pay, "performance")),
          pay.total === null ? cell(both("待定", "open"), "undetermined") : plain(pay.total),
        ];
      }),
    ).flat(),
  ),
};

/** The totals side by side, as a page shows them. */
const payGrid: Table = {
  id: "pay-totals",
  title: both("合计：月数 × 类别和等次", "Totals: months × class and grade"),
  note: both("单位：元；不含增发。", "In yuan, without additions."),
  headings: [
    both("任职月数", "Months"),
    ...classes.flatMap((one) =>
      (["competent", "incompetent"] as const).map((grade) =>
        grade === "competent"
          ? both(`${villageClassName(one).zh} 优秀、称职`, `class ${one}, excellent or competent`)
          : both(`${villageClassName(one).zh} 不称职`, `class ${one}, not competent`),
      ),
    ),
  ],
  rows: Array.from({ length: 13 }, (_, i) => 12 - i).map((months) => [
    plain(months),
    ...classes.flatMap((one) => (["competent", "incompetent"] as const).map((grade) => plain(payOf(one, months, grade).total ?? "—"))),
  ]),
};

export const payTables = [payGrid, full];
