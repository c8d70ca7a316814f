import { describe, expect, it } from "vitest";
import { findLedgerSheets, findRosterSheets, readLedgers, readRoster } from "../../src/sheet";
import { type Cells, codes, id, needed, person, readPeople, villages } from "./rosters";

const leaver = ["甲子乡", "一村", "钱二", "439999198503010012", "2020-01-01", "2025-05-31"];
const ofLeavers = [...needed, "离任日期"];
const many = Array.from({ length: 25 }, (_, i) => ["甲子乡", "一村", `赵${i}`, "", "2020-01-01"]);
const names = ({ rows }: ReturnType<typeof readRoster>) => [...rows.values()].map(({ name }) => name);

describe("a second table below the first one", () => {
  it("does not put the first one out of sight, though it has more columns and few rows stand above it", () => {
    const reading = readPeople([["2025年度名册"], needed, person, [], ["附：离任人员"], ofLeavers, leaver]);
    expect(names(reading)).toEqual(["赵一"]);
    expect(codes(reading)).toEqual(["people 6  other-table"]);
  });
  it("nor where the township is the sheet's own name", () => {
    const rows = [needed.slice(1), person.slice(1), ["附：离任人员"], ofLeavers.slice(1), leaver.slice(1)];
    const { tables } = findRosterSheets([
      { name: "甲子乡", rows },
      { name: "村", rows: villages },
    ]);
    expect(names(readRoster(tables, { year: 2025 }))).toEqual(["赵一"]);
  });
  it("leaves nobody's name or number among the titles of the sheet", () => {
    const found = findRosterSheets([
      { name: "名册", rows: [["2025年度名册"], needed, person, ["附：离任人员"], ofLeavers, leaver] },
      { name: "村", rows: villages },
    ]);
    expect(found.people).toEqual([{ name: "名册", titles: ["2025年度名册"] }]);
    expect(JSON.stringify(found.people)).not.toContain(id);
  });
  it("is told from repeated headers by a column more at its right edge, however long the rows above are", () => {
    const reading = readPeople([needed, ...many, ["附：离任人员"], ofLeavers, leaver]);
    expect(reading.roster.people).toHaveLength(25);
    expect(codes(reading)).toContain("people 28  other-table");
  });
  it("of villages leaves those of the first one as they are", () => {
    const more: Cells = [...villages, ["附"], ["乡镇", "村", "村类别", "任务重"], ["甲子乡", "二村", "一类", "是"]];
    const { roster, issues } = readRoster({ people: [needed, person], villages: more }, { year: 2025 });
    expect(roster.villages.map(({ village }) => village)).toEqual(["一村"]);
    expect(issues.map(({ code }) => code)).toContain("other-table");
  });
  it("of deaths does not hide the months of the first one", () => {
    const header = ["乡镇", "村", "险种", "所属月份", "死亡人数"];
    const row = (month: string) => ["甲子乡", "一村", "城乡居民", month, 0];
    const rows: Cells = [
      header,
      row("2025-01"),
      row("2025-02"),
      ["附：补报"],
      [...header, "零报告日期"],
      [...row("2025-03"), "2025-04-05"],
    ];
    const { tables } = findLedgerSheets([{ name: "死亡信息台账", rows }]);
    const { ledgers, issues } = readLedgers(tables, { year: 2025 });
    expect(ledgers.deaths?.map(({ month }) => month)).toEqual(["2025-01", "2025-02"]);
    expect(issues.map(({ code }) => code)).toContain("other-table");
  });
});
