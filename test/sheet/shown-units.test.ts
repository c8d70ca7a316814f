import { describe, expect, it } from "vitest";
import { findLedgerSheets, findRosterSheets, readLedgers, readRoster } from "../../src/sheet";
import { deathHeaders } from "./ledgers";
import { codes, needed, person, villages } from "./rosters";

/** Reads one person with a number under a header, and a format that the number is shown by. */
function shown(header: string, number: number, numFmt: string, more: Readonly<Record<string, unknown>> = {}) {
  const rows = [
    [...needed, header, ...Object.keys(more)],
    [...person, number, ...Object.values(more)],
  ];
  const { tables } = findRosterSheets([
    { name: "名册", rows, cells: new Map([["1,5", { style: { numFmt } }]]) },
    { name: "村", rows: villages },
  ]);
  const reading = readRoster(tables, { year: 2025, dates: "utc" });
  return { facts: reading.roster.people[0], codes: codes(reading) };
}

describe("a number that its cell shows with a unit", () => {
  it.each([
    ["考核得分", 0.95, "0%"],
    ["考核得分", 0.95, "0.00%;[Red]-0.00%"],
    ["考核得分", 9, '0"万"'],
    ["乡镇增加报酬", 0.3, '0.0"万元"'],
    ["乡镇增加报酬", 3, "0千元"],
    ["乡镇增加报酬", 300, '#,##0"元/月"'],
    ["乡镇增加报酬", 300, '[<1000]0"百元";0"元"'],
    ["乡镇增加报酬", 300, "[$$-409]#,##0.00"],
    ["乡镇增加报酬", 300, 'General"百元"'],
    ["年度培训天数", 8, '0"学时"'],
    ["年度培训天数", 8, "0\\学\\时;@"],
    ["年度培训学时", 1, '0"天"'],
  ])("that is not the column's is not used, and reported: %s %d as %s", (header, number, format) => {
    const { facts, codes } = shown(header, number, format);
    expect(codes).toContain(`people 2 ${header} shown-unit`);
    expect(JSON.stringify(facts)).not.toContain(`:${number}`);
  });

  it.each([
    ["考核得分", 95, '0.0"分"', { score: 95 }],
    ["考核得分", 95, "0.00_ ;[Red]\\-0.00\\ ", { score: 95 }],
    ["考核得分", 95, "@", { score: 95 }],
    ["考核得分", 95, "General", { score: 95 }],
    ["同分排序分", 3, '0"分"', { tieBreak: [3] }],
    ["乡镇增加报酬", 300, '#,##0.00"元"', { topUps: [{ payer: "甲子乡", amount: 300 }] }],
    ["乡镇增加报酬", 300, '_ [$¥-804]* #,##0.00_ ;_ [$¥-804]* \\-#,##0.00_ ;_ [$¥-804]* "-"??_ ;_ @_ ', { topUps: [{ amount: 300 }] }],
    ["乡镇增加报酬", 300, '[>=10000]0!.0,"万";0', { topUps: [{ amount: 300 }] }],
    ["乡镇增加报酬", 3000, '#,##0"元/年"', { topUps: [{ amount: 3000 }] }],
    ["乡镇增加报酬", 3000, '0"元/人"', { topUps: [{ amount: 3000 }] }],
    ["乡镇增加报酬", 3000, '0!.0,"万元"', { topUps: [{ amount: 3000 }] }],
    ["乡镇增加报酬", 3000, '0.0,"千元"', { topUps: [{ amount: 3000 }] }],
    ["乡镇增加报酬", 0, '#,##0;-#,##0;"无"', { topUps: [] }],
    ["村类别", 2, '"第"0"类"', {}],
    ["上岗日期", 20250301, '0000"年"00"月"00"日"', { firstDayOfDuty: "2025-03-01" }],
    ["上岗日期", 45717, '0"号"', { firstDayOfDuty: "2025-03-01" }],
  ])("that is the column's own, or none, is that number: %s %d as %s", (header, number, format, expected) => {
    const { facts, codes } = shown(header, number, format);
    expect(codes).toEqual([]);
    expect(facts).toMatchObject(expected);
  });

  it("in days is a length of training", () => {
    const { facts } = shown("年度培训天数", 1, '0"天"', { 年度培训日期: "2025-05-05" });
    expect(facts?.sessions).toEqual([{ kind: "in-service", on: "2025-05-05", days: 1 }]);
  });

  it("of which the column has one reading under the year asked for is held to it too", () => {
    const rows = [
      [...needed.map(() => null), "2024年度考核", "2025年度考核"],
      [...needed, "考核得分", "考核得分"],
      [...person, 0.9, 0.95],
    ];
    const { tables } = findRosterSheets([
      { name: "名册", rows, cells: new Map([["2,6", { style: { numFmt: "0%" } }]]) },
      { name: "村", rows: villages },
    ]);
    expect(codes(readRoster(tables, { year: 2025 }))).toEqual([
      "people 2 考核得分 other-year-column",
      "people 3 2025年度考核得分 shown-unit",
    ]);
  });

  it("counts no deaths in a ledger but in people", () => {
    const rows = [deathHeaders, ["甲子乡", "一村", 10, 5, 2]];
    const deaths = (numFmt: string) => {
      const { tables } = findLedgerSheets([{ name: "死亡", rows, cells: new Map([["1,4", { style: { numFmt } }]]) }]);
      const { ledgers, issues } = readLedgers(tables, { year: 2025 });
      return [ledgers.deaths?.[0]?.deaths, ...issues.map(({ code }) => code)];
    };
    expect(deaths('0"人"')).toEqual([2]);
    expect(deaths('0"‰"')).toEqual([undefined, "shown-unit"]);
  });
});
