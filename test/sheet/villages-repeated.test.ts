import { describe, expect, it } from "vitest";
import { findRosterSheets, readRoster } from "../../src/sheet";
import { type Cells, codes, needed, person } from "./rosters";

const headers = ["乡镇", "村", "村类别", "易地搬迁安置点", "任务重", "协理员姓名"];
const merge = (startRow: number, col: number, endRow: number) => ({ startRow, startCol: col, endRow, endCol: col });

function read(rows: Cells, merges: readonly ReturnType<typeof merge>[] = []) {
  const { tables } = findRosterSheets([
    { name: "名册", rows: [needed, person] },
    { name: "村情况", rows: [headers, ...rows], merges },
  ]);
  const reading = readRoster(tables, { year: 2025 });
  return { villages: reading.roster.villages, codes: codes(reading).filter((code) => !code.includes("unknown-column")) };
}

describe("a village that has a row for each of its assistants", () => {
  const village = { township: "甲子乡", village: "一村", villageClass: 1, resettlementSite: true, heavyWorkload: false };

  it("counts once, without a word, where the rows state the same", () => {
    const rows = ["赵一", "钱二", "孙三"].map((name) => ["甲子乡", "一村", "一类", "有", "否", name]);
    expect(read(rows)).toEqual({ villages: [village], codes: [] });
  });

  it("counts once where what they state is merged over them", () => {
    const rows = [
      ["甲子乡", "一村", "一类", "有", null, "赵一"],
      [null, null, null, null, null, "钱二"],
    ];
    const { heavyWorkload: _, ...rest } = village;
    expect(
      read(
        rows,
        [0, 1, 2, 3].map((col) => merge(1, col, 2)),
      ),
    ).toEqual({ villages: [rest], codes: [] });
  });

  it.each([
    ["another class", ["甲子乡", "一村", "二类", "有", "否", "钱二"]],
    ["another site", ["甲子乡", "一村", "一类", "无", "否", "钱二"]],
    ["less", ["甲子乡", "一村", "一类", "有", "", "钱二"]],
  ])("is reported where a row states %s", (_, other) => {
    const { villages, codes } = read([["甲子乡", "一村", "一类", "有", "否", "赵一"], other]);
    expect(villages).toEqual([village]);
    expect(codes).toEqual(["villages 3 村 duplicate-village"]);
  });

  it("is reported where a row holds what cannot be read", () => {
    const { codes } = read([
      ["甲子乡", "一村", "一类", "有", "某", "赵一"],
      ["甲子乡", "一村", "一类", "有", "某", "钱二"],
    ]);
    expect(codes).toContain("villages 3 村 duplicate-village");
  });
});
