import { describe, expect, it } from "vitest";
import { InputError } from "../../src";
import { findLedgerSheets, findRosterSheets, readLedgers, readRoster } from "../../src/sheet";
import { codes, needed, person, readPeople, villages } from "./rosters";

const columns = 16_384;
const longest = 2 ** 32 - 1;
const widened = (cells: readonly unknown[], fill: (column: number) => unknown, to = columns) =>
  Array.from({ length: to }, (_, column) => cells[column] ?? fill(column));
const holes = (length: number): never[] => Object.assign([], { length });
const sheet = (rows: readonly (readonly unknown[])[], more = {}) => ({ name: "名册", rows, ...more });

/** What a call takes is bounded by what is written in a sheet, here with room for a machine that does other work as well. */
function quickly<T>(call: () => T): T {
  const began = performance.now();
  const made = call();
  expect(performance.now() - began).toBeLessThan(10_000);
  return made;
}

describe("a sheet of any size", () => {
  it("that was formatted to its right edge is read as one that was not", () => {
    const rows = [["花名册"], needed, ...Array.from({ length: 200 }, (_, i) => [...person.slice(0, 2), `钱${i}`, "", "2020-01-01"])];
    const narrow = readPeople(rows);
    expect(narrow.roster.people).toHaveLength(200);
    const wide = quickly(() => readPeople(rows.map((cells) => widened(cells, () => null))));
    expect(wide.roster).toEqual(narrow.roster);
    expect(wide.issues).toEqual(narrow.issues);
  });

  it("that has something in every column under headings names each column that it does not know", () => {
    const upper = widened(["花名册"], (column) => (column % 3 === 0 ? `项目${column}` : ""), 3000);
    const rows = [upper, widened(needed, (column) => `列${column % 7}`, 3000), widened(person, (column) => column, 3000)];
    const { roster, issues } = quickly(() => readPeople(rows));
    expect(roster.people).toHaveLength(1);
    expect(issues).toHaveLength(3000 - needed.length);
  });

  it("has no more columns than a spreadsheet has", () => {
    const row = Object.assign([...person], { length: longest });
    const { roster, issues } = quickly(() => readPeople([needed, row, row]));
    expect(roster.people).toHaveLength(1);
    expect(issues.map(({ row: at, code }) => [at, code])).toEqual([[3, "duplicate-person"]]);
  });

  it("has no more rows than a spreadsheet has", () => {
    const long = holes(longest);
    const calls: readonly (() => unknown)[] = [
      () => readRoster({ people: long, villages }, { year: 2025 }),
      () => readRoster({ people: [{ name: "名册", rows: long }], villages }, { year: 2025 }),
      () => readLedgers({ deaths: long }, { year: 2025 }),
      () => findRosterSheets([sheet(long)]),
      () => findLedgerSheets([sheet(long)]),
      () => findRosterSheets(long),
    ];
    for (const call of calls) expect(() => quickly(call)).toThrow(InputError);
  });

  it("whose first rows are holes is read from the others", () => {
    const rows = Object.assign(holes(5), { 2: needed, 4: person });
    const { roster, issues } = readPeople(rows);
    expect([roster.people.length, issues.length]).toEqual([1, 0]);
  });
});

describe("merged cells that no sheet can hold", () => {
  const people = [needed, person, ["", "", "钱二", "", "2020-01-01"]];
  const far = 2 ** 31;
  const over = (startRow: number, startCol: number, endRow: number, endCol: number) => ({ startRow, startCol, endRow, endCol });

  it.each([
    ["far below and far right", over(1, 0, far, far)],
    ["of a column that no row has", over(1, far, 2, far)],
    ["before the first row", over(-3, 0, 2, 0)],
    ["before the first column", over(1, -1, 2, 0)],
    ["that end before they begin", over(2, 0, 1, 0)],
    ["between two cells", over(1.5, 0, 2, 0)],
    ["without numbers", { startRow: "1", startCol: 0, endRow: 2, endCol: 0 }],
    ["that are none", null],
  ])("are passed over: %s", (_, merge) => {
    const merges = [merge] as never;
    const found = quickly(() => findRosterSheets([sheet(people, { merges }), { name: "村", rows: villages }]));
    const reading = quickly(() => readRoster(found.tables, { year: 2025 }));
    expect(codes(reading)).toEqual(codes(readPeople(people)));
    const tables = { people: [{ name: "名册", rows: people, merges }], villages };
    const named = codes(quickly(() => readRoster(tables, { year: 2025 })));
    expect(named).toEqual(codes(readPeople(people)));
  });

  it("to its last row and column are minded", () => {
    const merges = [over(1, 0, 2 ** 20 - 1, 0), over(1, 1, 2 ** 20 - 1, 1), over(0, columns - 1, 2, columns - 1)];
    const { tables } = findRosterSheets([sheet(people, { merges }), { name: "村", rows: villages }]);
    const { roster } = quickly(() => readRoster(tables, { year: 2025 }));
    expect(roster.people.map(({ village }) => village)).toEqual(["一村", "一村"]);
  });

  it("may be a list of any length", () => {
    const merges = Object.assign(holes(longest), { 0: over(1, 0, 2, 0), 1: over(1, 1, 2, 1) });
    const { tables } = quickly(() => findRosterSheets([sheet(people, { merges }), { name: "村", rows: villages }]));
    expect(readRoster(tables, { year: 2025 }).roster.people).toHaveLength(2);
  });
});
