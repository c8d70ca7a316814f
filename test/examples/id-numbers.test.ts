import { expect, test } from "vitest";
import { peopleColumns, villageColumns } from "../../src/sheet";
import { contactColumns, deathColumns, serviceColumns } from "../../src/sheet/ledgers/columns";
import type { Columns } from "../../src/sheet/roster/columns/column";
import { reviewSheets } from "./run-review";

const number = "43999919850301104X";
const written = [
  number,
  `张三 ${number}`,
  "439999 19850301 104X",
  "439999-19850301-104X",
  "４３９９９９１９８５０３０１１０４Ｘ",
  Number(number.slice(0, 17)) * 10,
];

/** A row as it ought to be, which stands for all that the others are not about. */
const person: Record<string, unknown> = {
  ...{ township: "甲子乡", village: "一村", name: "赵一", hiredOn: "2020-01-01", proposal: "称职", registeredOn: "2025-01-05" },
  ...{ task: "10", month: "5", villageClass: "二类", unsuitable: "不适合", determinedBy: "乡政府", determinedOn: "2025-12-01" },
  ...{ determinedBecause: "经研究", decidedItem: "年龄", decision: "同意", decidedBy: "县人社局", decidedOn: "2025-12-01" },
  decidedBecause: "经研究",
};

/** Rows in each of which one column holds the number in one way, and two in which two columns were swapped. */
function sheet(name: string, columns: Columns) {
  const fields = Object.keys(columns);
  const rowWith = (changed: Record<string, unknown>) => fields.map((field) => ({ ...person, ...changed })[field] ?? null);
  const rows = fields.flatMap((field) => written.map((cell) => rowWith({ [field]: cell })));
  const swapped = rowWith({ name: number, residentId: "赵一" });
  const headers = fields.map((field) => columns[field]?.header ?? field);
  return { name, rows: [["2025年度"], headers, rowWith({}), ...rows, swapped] } as { name: string; rows: string[][] };
}

test("an ID number in whatever column of a roster or a ledger is shown on no sheet of the results", async () => {
  const { code, out, err, sheets } = await reviewSheets([
    sheet("人员", peopleColumns),
    sheet("村", villageColumns),
    sheet("死亡", deathColumns),
    sheet("联系", contactColumns),
    sheet("服务", serviceColumns),
  ]);
  expect(code, err).toBe(0);
  const shown = JSON.stringify(sheets.map(({ name, rows, headerFooter }) => [name, rows, headerFooter]));
  for (const part of ["19850301", "850301104"]) for (const text of [shown, out, err]) expect(text.replace(/[ -]/g, "")).not.toContain(part);
  expect(shown).toContain("此格像是身份证号");
  expect(shown).toContain("439999***********X");
});
