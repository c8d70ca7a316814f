import { describe, expect, it } from "vitest";
import { readRoster } from "../../src/sheet";
import { codes, type Merges, merge, needed, person, readWorkbook, villages } from "./rosters";

/** The needed headers, each merged down to the last of some rows of headers. */
const down = (rows: number) => needed.map((_, col) => merge(0, col, rows - 1, col));

/** Reads one person below rows of headings beside the needed headers, which stand in the first of them. */
function read(headings: readonly (readonly unknown[])[], cells: readonly unknown[], merges: Merges) {
  const blanks = needed.map(() => null);
  const rows = [...headings.map((row, i) => [...(i === 0 ? needed : blanks), ...row]), [...person, ...cells]];
  return readWorkbook(rows, { merges: [...down(headings.length), ...merges] });
}

describe("a heading that is merged over columns", () => {
  it("says nothing of the column after them, though nothing stands over that", () => {
    const { facts, codes } = read(
      [
        ["2024年度考核", null, null, null],
        ["得分", "等次", "考核得分", "考核等次"],
      ],
      [40, "不称职", 80, "称职"],
      [merge(0, 5, 0, 6)],
    );
    expect(facts).toMatchObject({ score: 80, proposal: "competent" });
    expect(codes).toEqual(["people 2 得分 other-year-column", "people 2 等次 other-year-column"]);
    const trained = read(
      [
        ["岗前培训", null, null, null],
        ["内容", "成绩", "培训日期", "培训天数"],
      ],
      [null, 90, "2025-05-06", 2],
      [merge(0, 5, 0, 6)],
    );
    expect(trained.facts?.sessions).toEqual([{ on: "2025-05-06", kind: "in-service", days: 2 }]);
  });

  it("of another year counts for its columns through the headings between", () => {
    const { facts, codes, titles } = read(
      [
        ["2024年度", null],
        ["考核", null],
        ["得分", "等次"],
      ],
      [40, "不称职"],
      [merge(0, 5, 0, 6), merge(1, 5, 1, 6)],
    );
    expect(facts).not.toHaveProperty("score");
    expect(facts).not.toHaveProperty("proposal");
    expect(codes).toEqual(["people 3 得分 other-year-column", "people 3 等次 other-year-column"]);
    expect(titles).toEqual([]);
  });

  it("is found where nobody says what is merged, and where the year is a number", () => {
    const blanks = needed.map(() => null);
    for (const year of ["2024年度", 2024]) {
      const people = [
        [...needed, year, null],
        [...blanks, "考核", null],
        [...blanks, "得分", "等次"],
        [...person, 40, "不称职"],
      ];
      const reading = readRoster({ people, villages }, { year: 2025 });
      expect(reading.roster.people).toHaveLength(1);
      expect(reading.roster.people[0]).not.toHaveProperty("score");
      expect(codes(reading)).toEqual(["people 3 得分 other-year-column", "people 3 等次 other-year-column"]);
    }
  });

  it("may be merged over two rows as well", () => {
    const rows = [["上年度考核"], [null], ["得分", "等次"]];
    const { facts, codes } = read(rows, [40, "不称职"], [merge(0, 5, 1, 6)]);
    expect(facts).not.toHaveProperty("score");
    expect(codes).toEqual(["people 3 得分 other-year-column", "people 3 等次 other-year-column"]);
  });
});

describe("a header that is merged down beside split ones", () => {
  it("may begin with the year", () => {
    const rows = [
      ["2025年度考核等次", "2024年度考核得分", "岗前培训", null],
      [null, null, "日期", "天数"],
    ];
    const merges = [merge(0, 5, 1, 5), merge(0, 6, 1, 6), merge(0, 7, 0, 8)];
    const { facts, codes } = read(rows, ["称职", 40, "2020-01-02", 2], merges);
    expect(facts).toMatchObject({ proposal: "competent" });
    expect(facts).not.toHaveProperty("score");
    expect(codes).toEqual(["people 2 G列 other-year-column"]);
  });
});
