import { describe, expect, it } from "vitest";
import { findLedgerSheets, readLedgers } from "../../src/sheet";
import { deathHeaders } from "./ledgers";
import { type Cells, codes, type Merges, merge, needed, person, readWorkbook } from "./rosters";

const down = (column: number, first: number, last: number, columns = 1) => merge(first, column, last, column + columns - 1);

const readMerged = (rows: Cells, merges: Merges) => readWorkbook(rows, { merges });

describe("cells that are merged over several rows", () => {
  const other = [null, null, "钱二", null, "2020-01-01"];

  it("hold for each of them where they say where people serve", () => {
    const { roster, issues } = readMerged(
      [[...needed, "村类别"], [...person, "二类"], other],
      [0, 1, 5].map((column) => down(column, 1, 2)),
    );
    expect(issues.map(({ code }) => code)).toEqual(["needed-cell"]);
    expect(roster.people.map(({ village }) => village)).toEqual(["一村", "一村"]);
  });

  it.each([
    ["村增加报酬", 4000, "topUps"],
    ["考核得分", 95, "score"],
    ["考核等次", "优秀", "proposal"],
    ["文化程度", "大专毕业", "education"],
  ])("say nothing of any of them where they hold %s, and each row is reported", (header, cell, fact) => {
    const rows = [
      ["甲子乡", "一村", "孙三", "", "2020-01-01", cell],
      [...person, cell],
      ["甲子乡", "一村", ...other.slice(2), null],
    ];
    const reading = readMerged([[...needed, header], ...rows], [down(5, 2, 3)]);
    expect(codes(reading).filter((issue) => issue.endsWith("merged-cell"))).toEqual(
      [3, 4].map((row) => `people ${row} ${header} merged-cell`),
    );
    const [alone, ...merged] = reading.roster.people;
    expect(alone).toHaveProperty(fact);
    for (const facts of merged) expect(facts[fact as keyof typeof facts] ?? "none").not.toEqual(alone?.[fact as keyof typeof facts]);
    if (fact === "topUps") expect(merged.map(({ topUps }) => topUps)).toEqual([[{ payer: "一村" }], [{ payer: "一村" }]]);
  });

  it("give nobody an ID number", () => {
    const { roster, issues } = readMerged([needed, person, ["甲子乡", "一村", ...other.slice(2)]], [down(3, 1, 2)]);
    expect(issues.map(({ row, code }) => [row, code])).toEqual([
      [2, "merged-cell"],
      [3, "merged-cell"],
    ]);
    expect(roster.people.map((facts) => facts.birthDate)).toEqual([undefined, undefined]);
  });

  it("are passed over where they are blank, or are a block of notes below the table", () => {
    const notes = [["说明：以上均为在任人员"], [], []];
    const reading = readMerged([["序号", ...needed, "离任日期"], [1, ...person], ...notes], [down(6, 1, 2), down(0, 2, 4, 7)]);
    expect(reading.issues).toEqual([]);
    expect(reading.roster.people).toHaveLength(1);
  });

  it("of a grade that two columns claim are not read under either year", () => {
    const blanks = needed.map(() => null);
    const reading = readMerged(
      [
        [...blanks, "2024年度考核", "2025年度考核"],
        [...needed, "等次", "等次"],
        [...person, "称职", "优秀"],
        ["甲子乡", "一村", ...other.slice(2), "称职", null],
      ],
      [down(6, 2, 3)],
    );
    expect(reading.roster.people.map(({ proposal }) => proposal)).toEqual([undefined, undefined]);
  });

  it("of a ledger hold for each row where they name the village, the insurance or the month, and count no deaths", () => {
    const rows = [deathHeaders, ["甲子乡", "一村", 10, 1, 3], [null, "一村", null, 2, null]];
    const merges = [0, 2, 4].map((column) => down(column, 1, 2));
    const { tables } = findLedgerSheets([{ name: "死亡", rows, merges }]);
    const { ledgers, issues } = readLedgers(tables, { year: 2025 });
    expect(ledgers.deaths).toMatchObject([
      { village: "一村", task: 10, month: "2025-01" },
      { village: "一村", task: 10, month: "2025-02" },
    ]);
    for (const row of ledgers.deaths ?? []) expect(row).not.toHaveProperty("deaths");
    expect(issues.filter(({ code }) => code === "merged-cell").map(({ row }) => row)).toEqual([2, 3]);
  });
});
