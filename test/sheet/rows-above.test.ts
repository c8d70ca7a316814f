import { describe, expect, it } from "vitest";
import { reviewYear } from "../../src/review/year";
import { findLedgerSheets, findRosterSheets, readLedgers, readRoster } from "../../src/sheet";
import { deathHeaders } from "./ledgers";
import { type Cells, codes, id, needed } from "./rosters";

const places: Cells = [
  ["乡镇", "村", "村类别"],
  ["甲子乡", "一村", "二类"],
  ["甲子乡", "二村", "一类"],
  ["乙丑乡", "一村", "三类"],
];
const of = (township: string, village: string, name: string, number = "", hiredOn = "2023-08-01") => [
  township,
  village,
  name,
  number,
  hiredOn,
];
const one = of("甲子乡", "一村", "钱二", "439999198503010012");
const two = of("甲子乡", "二村", "孙三", "439999198503010039");
const three = of("乙丑乡", "一村", "赵一", id);

function read(rows: Cells, villages: Cells = places) {
  const { tables, people } = findRosterSheets([
    { name: "名册", rows },
    { name: "村", rows: villages },
  ]);
  const reading = readRoster(tables, { year: 2025 });
  const { townships } = reviewYear(reading.roster, { year: 2025 });
  const rulings = townships.flatMap(({ villages }) => villages.map(({ village, headcount }) => [village, headcount.outcome]));
  return {
    ...reading,
    codes: codes(reading),
    titles: people[0]?.titles,
    names: [...reading.rows.values()].map(({ name }) => name),
    unknown: reading.roster.villages.filter(({ staffUnknown }) => staffUnknown).map(({ township, village }) => township + village),
    violations: rulings.filter(([, outcome]) => outcome === "violation").map(([village]) => village),
  };
}

describe("rows above the headers", () => {
  it("as where the headers were sorted in among them are reported, and their villages lack nobody", () => {
    const { names, codes, titles, unknown, violations } = read([["2025年度花名册"], one, two, needed, three]);
    expect(names).toEqual(["赵一"]);
    expect(codes).toEqual(["people 2  above-headers", "people 3  above-headers"]);
    expect(titles).toEqual(["2025年度花名册"]);
    expect(unknown).toEqual(["甲子乡一村", "甲子乡二村"]);
    expect(violations).toEqual([]);
  });

  it("are so where nothing stands below the headers", () => {
    const { names, codes, unknown } = read([["2025年度花名册"], one, two, three, needed]);
    expect(names).toEqual([]);
    expect(codes).toEqual([2, 3, 4].map((row) => `people ${row}  above-headers`));
    expect(unknown).toHaveLength(3);
  });

  it("give no headings to the columns below, and what stands in them alike repeats no headers", () => {
    const graded = [...needed, "考核等次"];
    const { roster, codes } = read([[...one, "称职"], graded, [...of("甲子乡", "一村", "赵一", id), "称职"]]);
    expect(roster.people).toMatchObject([{ village: "一村", proposal: "competent" }]);
    expect(codes).toEqual(["people 1  above-headers"]);
  });

  it.each([
    ["without a date of hire", needed, of("甲子乡", "二村", "孙三", "439999198503010039", "")],
    ["without an ID number", needed, of("甲子乡", "二村", "孙三", "")],
    ["without a column of townships", needed.slice(1), two.slice(1)],
    ["with a wrong number", needed, of("甲子乡", "二村", "孙三", "439999198503010030", "")],
    ["with a number stored as one", needed, ["甲子乡", "二村", "孙三", 439999198503010000, ""]],
    ["without a name", needed, ["甲子乡", "二村", "", "", "2023-08-01"]],
  ])("are those of a table of its own, %s", (_, headers, row) => {
    const { names, codes, titles, unknown } = read([
      ["甲子乡名册"],
      headers,
      row,
      ["乙丑乡名册"],
      [...needed, "考核等次"],
      [...three, "称职"],
    ]);
    expect(names).toEqual(["赵一"]);
    expect(codes).toEqual(["people 3  above-headers"]);
    expect(titles).toEqual(["甲子乡名册", "乙丑乡名册"]);
    expect(unknown).toEqual(["甲子乡二村"]);
  });

  it("of villages are reported too, and say nothing of who serves", () => {
    const [headers = [], first = [], ...rest] = places;
    const { codes, roster } = read([needed, one, two, three], [["2025年度村情况"], first, headers, ...rest]);
    expect(codes).toEqual(["villages 2  above-headers", "people 2 村 unknown-village"]);
    expect(roster.villages.map(({ village }) => village)).toEqual(["二村", "一村"]);
    const unclassed = read(
      [needed, one, two, three],
      [headers, ["甲子乡", "一村", ""], [...headers, "任务重"], ["乙丑乡", "一村", "三类", "否"]],
    );
    expect(unclassed.codes).toContain("villages 2  above-headers");
    const above = read([headers, first, [], needed, two, three]);
    expect(above.codes).toContain("people 2  above-headers");
    expect(above.unknown).toEqual([]);
  });

  it("may be in a ledger as well", () => {
    const row = ["甲子乡", "一村", "居民养老", "5月", 0, "2025-06-05"];
    const { tables } = findLedgerSheets([{ name: "死亡信息台账", rows: [row, deathHeaders, ["甲子乡", "二村", ...row.slice(2)]] }]);
    const { ledgers, issues } = readLedgers(tables, { year: 2025 });
    expect(ledgers.deaths).toMatchObject([{ village: "二村" }]);
    expect(issues).toMatchObject([{ row: 1, code: "above-headers" }]);
  });

  it.each([
    ["a place and a year", ["甲子乡", null, null, "2025年度"]],
    ["the office beside labels", ["填报单位：", "甲子乡", null, "年度：", "2025年度"]],
    ["a title in several cells", ["甲子乡", "一村", "2025年度", "村级人社协理员花名册"]],
    ["a total of the sheet above", ["合计", "3人", null, null, "3"]],
    ["a heading over columns", [null, null, null, null, null, "2025年度考核"]],
    ["a seal", ["甲子乡人民政府（盖章）", "一村", "2025年12月"]],
    ["the office that fills it in", ["填报单位", "甲子乡", "一村", "填报人", "王某"]],
    ["the office by a label alone", ["单位", "甲子乡", "一村", "王某"]],
    ["whom to ask", ["甲子乡", "一村", "联系人", "王某"]],
    ["a county and a year", ["某县", "甲子乡", "一村", "2025年"]],
  ])("are titles and headings where they are nobody's: %s", (_, row) => {
    const { codes, names } = read([["2025年度花名册"], row, [...needed, "考核等次"], [...three, "称职"]]);
    expect(codes).toEqual([]);
    expect(names).toEqual(["赵一"]);
  });

  it("leave no number among the titles", () => {
    const { titles } = read([["填写说明：身份证号如439999198503010012"], ["2025年度"], needed, three]);
    expect(titles).toEqual(["2025年度"]);
  });

  it("are somebody's where a post stands among them that is a label elsewhere", () => {
    expect(read([["甲子乡", "二村", "孙三", "负责人", "2023-08-01"], needed, three]).unknown).toEqual(["甲子乡二村"]);
  });
});

describe("a row that shows how to fill the table in", () => {
  const graded = ["序号", ...needed, "考核等次"];
  const row = ["1", ...three, "称职"];
  it.each(["示例", "例", "（示例）", "填写示例：", "例："])("is nobody's, above the headers and below them: %s", (mark) => {
    const example = [mark, ...two, "优秀"];
    for (const rows of [
      [["2025年度花名册"], example, graded, row],
      [["2025年度花名册"], graded, example, row],
    ]) {
      const { names, codes, unknown, roster } = read(rows);
      expect(names).toEqual(["赵一"]);
      expect(roster.people).toMatchObject([{ proposal: "competent" }]);
      expect(codes).toEqual([]);
      expect(unknown).toEqual([]);
    }
  });

  it("is somebody's where the place is named so", () => {
    const { names } = read([needed, of("示例乡", "示例村", "孙三", "439999198503010039")]);
    expect(names).toEqual(["孙三"]);
  });
});
