import { describe, expect, it } from "vitest";
import { findRosterSheets, peopleColumns, readRoster, villageColumns } from "../../src/sheet";
import { bareName, fieldsByHeader } from "../../src/sheet/roster/header/names";
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

  it("never name two columns alike once what an office puts around a name is taken off", () => {
    for (const columns of [peopleColumns, villageColumns]) {
      const fields = fieldsByHeader(columns);
      const bare = [...fields].map(([name, field]) => [bareName(name), field] as const);
      expect(bare.filter(([name, field]) => (fields.get(name) ?? field) !== field)).toEqual([]);
      expect(new Set(bare.map((pair) => pair.join())).size).toBe(new Set(bare.map(([name]) => name)).size);
    }
  });

  it.each([
    ["所在乡镇(街道)", "乡镇"],
    ["所属乡镇名称", "乡镇"],
    ["所在村（社区）名称", "村"],
    ["行政村名称", "村"],
    ["聘任起始时间", "入职日期"],
  ])("go by what an office puts around a name: %s is %s", (header, name) => {
    const { roster, issues } = readPeople([needed.map((one) => (one === name ? header : one)), person]);
    expect(issues).toEqual([]);
    expect(roster.people).toEqual(readPeople([needed, person]).roster.people);
  });

  it.each([
    ["是否遵纪守法", "是", { goodConduct: true }],
    ["身体健康情况", "健康", { goodHealth: true }],
    ["是否参加2025年度考核", "是", { tookPart: true }],
    ["得分（2025年度）", 90, { score: 90 }],
    ["考核得分（满分100分）", "95.5分", { score: 95.5 }],
    ["年度考核得分（分）", "９５", { score: 95 }],
    ["是否有责任心", "强", { responsible: true }],
    ["考核等次(2025)", "优秀", { proposal: "excellent" }],
    ["学历情况", "大专毕业", { education: { level: "junior-college", completed: true } }],
  ])("go by what an office puts around a name: %s", (header, cell, facts) => {
    const reading = readPerson({ [header]: cell });
    expect(reading.codes).toEqual([]);
    expect(reading.facts).toMatchObject(facts);
  });

  it.each([
    "村情况",
    "是否参加2024年度考核",
    "得分（2024年度）",
    "2025年上半年得分",
    "得分（40分）",
    "协理员（人）",
    "培训情况",
    "是否",
    "情况",
    "名称",
    "所在",
  ])("are no others than they are: %s", (header) => {
    const reading = readPerson({ [header]: "90" });
    expect(reading.facts).toEqual(readPerson({}).facts);
    expect(reading.codes.map((code) => code.split(" ").at(-1))).toEqual([expect.stringMatching(/^(unknown|other-year|part-year)-column$/)]);
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
      ["F", "G", "H", "I", "K"]
        .map((letter) => `people 1 ${letter === "K" ? "—" : `${letter}列`} unknown-column`)
        .concat("people 1 J列 unnamed-column"),
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

describe("the headers of villages", () => {
  it("go by what offices call sites and workload, in their own words", () => {
    const head = ["乡镇（场）名称", "行政村（社区）名称", "村级类别", "是否有易地扶贫搬迁集中安置点", "工作任务是否较重"];
    const rows = [
      ["甲子乡", "一村", "二类", "有", "较重"],
      ["甲子乡", "二村", "二类", "无", "一般"],
      ["甲子乡", "三村", "二类", "", "还行"],
    ];
    const { roster, issues } = readPeople([needed, person], [head, ...rows]);
    expect(roster.villages.map(({ resettlementSite, heavyWorkload }) => [resettlementSite, heavyWorkload])).toEqual([
      [true, true],
      [false, false],
      [undefined, undefined],
    ]);
    expect(issues.map(({ sheet, row, code }) => [sheet, row, code])).toEqual([["villages", 4, "yes-no-unknown"]]);
  });
});
