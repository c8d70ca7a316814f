import { describe, expect, it } from "vitest";
import { findRosterSheets, peopleColumns, readRoster, villageColumns } from "../../src/sheet";
import { codes, id, needed, person, readPeople, readPerson, villages } from "./rosters";

describe("the headers of a roster", () => {
  it("are found below a title, a unit and an empty row", () => {
    const { roster, issues, rows } = readPeople([["2025年度协理员名册"], [], ["单位:甲子乡", null, "2025年12月"], needed, person]);
    expect(issues).toEqual([]);
    expect(roster.people).toHaveLength(1);
    expect(rows.get("row-5")).toEqual({ row: 5, name: "赵一", maskedId: "439999***********X", township: "甲子乡", village: "一村" });
  });

  it("go by every alias, in wide letters, with stars, units and stray spaces", () => {
    for (const [field, column] of Object.entries(peopleColumns)) {
      for (const alias of [column.header, ...column.aliases]) {
        const header = [...needed.filter((name) => name !== column.header), `＊ ${alias}（必填）`];
        const { issues } = readPeople([header]);
        expect(
          issues.filter(({ code }) => /column|header/.test(code)),
          `${field}: ${alias}`,
        ).toEqual([]);
      }
    }
  });

  it("never name two columns alike", () => {
    for (const columns of [peopleColumns, villageColumns]) {
      const all = Object.values(columns).flatMap(({ header, aliases }) => [header, ...aliases]);
      expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
    }
  });

  it("may be split over two rows, with merged cells", () => {
    const sheets = findRosterSheets([
      {
        name: "花名册",
        rows: [
          ["乡镇", "村", "姓名", "身份证号", "入职日期", "岗前培训", null, "年度培训", null],
          [null, null, null, null, null, "日期", "天数", "日期", "学时"],
          [...person.slice(0, 4), "2025-03-01", "2025-02-20", 2, "2025.5.6", "8学时"],
        ],
      },
      { name: "村", rows: villages },
    ]);
    expect([sheets.people, sheets.villages]).toEqual([[{ name: "花名册", titles: [] }], [{ name: "村", titles: [] }]]);
    const { roster, issues } = readRoster(sheets.tables, { year: 2025 });
    expect(issues).toEqual([]);
    expect(roster.people[0]?.sessions).toEqual([
      { on: "2025-02-20", kind: "pre-job", days: 2 },
      { on: "2025-05-06", kind: "in-service", hours: 8 },
    ]);
  });

  it("that are needed and missing are named, and the sheet yields no rows", () => {
    const reading = readPeople([needed.filter((header) => header !== "身份证号"), person.filter((cell) => cell !== id)]);
    expect(codes(reading)).toEqual(["people 1 身份证号 missing-column"]);
    expect(reading.roster.people).toEqual([]);
    expect(reading.roster.villages).toHaveLength(1);
  });

  it("that are unknown are named, unless they may be somebody's data", () => {
    const reading = readPeople([[...needed, "驻村干部", "__proto__", "序号", "备注", id, "工作满13800000000"]]);
    expect(codes(reading)).toEqual([
      "people 1 驻村干部 unknown-column",
      "people 1 __proto__ unknown-column",
      "people 1 J列 unknown-column",
      "people 1 K列 unknown-column",
    ]);
  });

  it("that are numbers, dates or errors are named by their column", () => {
    const reading = readPeople([
      [...needed, 2024, new Date(2025, 0, 1), "#REF!", true, null, "—"],
      [...person, 1, 2, 3, 4, 5, 6],
    ]);
    expect(codes(reading)).toEqual(
      ["F", "G", "H", "I", "K"].map((letter) => `people 1 ${letter === "K" ? "—" : `${letter}列`} unknown-column`),
    );
  });

  it("that come twice are reported, and the first column is used", () => {
    const reading = readPeople([
      [...needed, "村名"],
      [...person, "二村"],
    ]);
    expect(codes(reading)).toEqual(["people 1 村名 duplicate-column"]);
    expect(reading.roster.people[0]?.village).toBe("一村");
  });

  it("cannot be found in a roster of one column, or of none", () => {
    for (const people of [[], [[]], [["姓名"], ["赵一"]], [["__proto__", "constructor", "toString"]]])
      expect(codes(readPeople(people))).toEqual(["people 1 乡镇 no-header-row"]);
  });

  it("in a unit that would change the amounts are not understood", () => {
    expect(readPerson({ "乡镇增加报酬(元/月)": 100 }).codes).toEqual(["乡镇增加报酬(元/月) unknown-column"]);
  });
});
