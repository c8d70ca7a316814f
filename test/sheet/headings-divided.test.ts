import { describe, expect, it } from "vitest";
import { findRosterSheets, readRoster } from "../../src/sheet";
import { codes, type Merges, merge, needed, person, readWorkbook, villages } from "./rosters";

const blanks = needed.map(() => null);

/** Reads one person under a title, the needed headers beside one that is divided in the row below, and those parts. */
function read([headers, parts]: readonly [readonly unknown[], readonly unknown[]], cells: readonly unknown[], merges: Merges = []) {
  const rows = [["2025年度名册"], [...needed, ...headers], [...blanks, ...parts], [...person, ...cells]];
  const reading = readWorkbook(rows, { merges });
  return { ...reading, people: reading.roster.people };
}

describe("a header that is divided in the row below, beside headers that are not merged down", () => {
  const across = [merge(1, 5, 1, 6)];

  it.each([
    ["merged over its parts", across],
    ["in a table that says nothing of merged cells", []],
  ])("is not read as the first of its parts: %s", (_, merges) => {
    const grades = read(
      [
        ["考核等次", null],
        ["自评", "评定"],
      ],
      ["优秀", "不称职"],
      merges,
    );
    expect(grades.facts).not.toHaveProperty("proposal");
    expect(grades.codes).toEqual(["people 3 自评 unknown-column", "people 3 评定 unknown-column"]);
    const amounts = read(
      [
        ["乡镇补助", null],
        ["月标准", "全年"],
      ],
      [100, 1200],
      merges,
    );
    expect(amounts.facts).not.toHaveProperty("topUps");
    const left = read(
      [
        ["离任日期", null],
        ["计划", "实际"],
      ],
      ["2025-03-31", "2025-06-30"],
      merges,
    );
    expect(left.codes).toEqual(["people 3 计划 unknown-column", "people 3 实际 unknown-column"]);
    const ticks = read(
      [
        ["考核等次", null, null],
        ["优秀", "称职", "不称职"],
      ],
      ["√", null, null],
      merges.length > 0 ? [merge(1, 5, 1, 7)] : [],
    );
    expect(ticks.codes).toEqual(["优秀", "称职", "不称职"].map((part) => `people 3 ${part} unknown-column`));
  });

  it.each([
    ["merged over its parts", across],
    ["in a table that says nothing of merged cells", []],
  ])("is read by the parts that are known: %s", (_, merges) => {
    const { facts, codes } = read(
      [
        ["年度培训", null],
        ["日期", "天数"],
      ],
      ["2025-05-06", 2],
      merges,
    );
    expect(facts?.sessions).toEqual([{ kind: "in-service", on: "2025-05-06", days: 2 }]);
    expect(codes).toEqual([]);
    const term = read(
      [
        ["离任", null],
        ["时间", "原因"],
      ],
      ["2025-06-30", "调离"],
      merges,
    );
    expect(term.facts?.service).toMatchObject({ periods: [{ to: "2025-06-30" }] });
  });

  it("may be divided once more", () => {
    const rows = [
      [...needed, "2025年度考核", null, null],
      [...blanks, "考核得分", null, "考核等次"],
      [...blanks, "镇评", "村评", null],
      [...person, 90, 60, "称职"],
    ];
    for (const merges of [[merge(0, 5, 0, 7), merge(1, 5, 1, 6)], []]) {
      const { roster, issues } = readRoster(
        { people: [{ name: "名册", rows, merges }], villages: [{ name: "村", rows: villages }] },
        { year: 2025 },
      );
      expect(roster.people).toMatchObject([{ proposal: "competent" }]);
      expect(roster.people[0]).not.toHaveProperty("score");
      expect(issues.map(({ column, code }) => `${column} ${code}`)).toEqual(["镇评 unknown-column", "村评 unknown-column"]);
    }
  });

  it("leaves the headers beside it reported where they are not known", () => {
    const { codes } = read(
      [
        ["特长", "考核等次", null],
        [null, "自评", "评定"],
      ],
      ["", "优秀", "称职"],
      [merge(1, 6, 1, 7)],
    );
    expect(codes).toEqual(["特长", "自评", "评定"].map((header) => `people 3 ${header} unknown-column`));
  });
});

describe("what stands in one row alone below a wide cell", () => {
  it("divides no title", () => {
    const rows = [["2025年度名册", null, null, null, null, "单位：元"], [...needed, null], person];
    const merges = [merge(0, 0, 0, 4)];
    const { people, tables } = findRosterSheets([
      { name: "名册", rows, merges },
      { name: "村", rows: villages },
    ]);
    expect(people).toEqual([{ name: "名册", titles: ["2025年度名册", "单位:元"] }]);
    expect(codes(readRoster(tables, { year: 2025 }))).toEqual([]);
  });

  it("is a person where it names one, whatever the header is merged over", () => {
    const headers = [...needed, "考核等次", null];
    const rows = [headers, [...person, "称职", null]];
    const people = [{ name: "名册", rows, merges: [merge(0, 5, 0, 6)] }];
    const reading = readRoster({ people, villages: [{ name: "村", rows: villages }] }, { year: 2025 });
    expect(reading.roster.people).toMatchObject([{ proposal: "competent" }]);
    expect(codes(reading)).toEqual([]);
  });

  it("is no division where it is a single cell that nobody says is merged", () => {
    const reading = readRoster(
      { people: [["乡镇", "村", "姓名", "身份证号", "入职日期", null], ["", "", "", "", "注", ""], person], villages },
      { year: 2025 },
    );
    expect(reading.roster.people).toHaveLength(1);
    expect(codes(reading)).not.toContain("people 2 注 unknown-column");
  });
});
