import { describe, expect, it } from "vitest";
import { InputError } from "xieliyuan";
import { findLedgerSheets, findRosterSheets, readRoster } from "../../src/sheet";
import { type Cells, id, needed, person, villages } from "./rosters";

const sheet = (name: string, rows: Cells, more: object = {}) => ({ name, rows, ...more });
const elsewhere = ["乙丑乡", "二村", "钱二", "", "2020-01-01"];
const places = sheet("村", [...villages, ["乙丑乡", "二村", "一类"]]);
const read = (...sheets: ReturnType<typeof sheet>[]) => {
  const found = findRosterSheets(sheets);
  return { found, ...readRoster(found.tables, { year: 2025 }) };
};

describe("the sheets of a workbook", () => {
  it("that are each a township's roster are read as one, and every row is known by its sheet", () => {
    const { found, roster, rows, issues } = read(
      sheet("甲子乡", [["2025年度名册"], needed, person]),
      places,
      sheet("乙丑乡", [needed, elsewhere]),
    );
    expect(found.people).toEqual([
      { name: "甲子乡", titles: ["2025年度名册"] },
      { name: "乙丑乡", titles: [] },
    ]);
    expect(roster.people.map(({ id, village }) => [id, village])).toEqual([
      ["row-3", "一村"],
      ["row-2-sheet-2", "二村"],
    ]);
    expect(rows.get("row-2-sheet-2")).toMatchObject({ sheetName: "乙丑乡", row: 2, name: "钱二" });
    expect(issues).toMatchObject([{ sheet: "people", sheetName: "乙丑乡", row: 2, code: "needed-cell" }]);
  });

  it("that have no column of townships and are called as one are that township's", () => {
    const own = [needed.slice(1), person.slice(1)];
    const { found, roster, issues } = read(sheet(" 甲子乡 ", own), places, sheet("乙丑乡", [needed.slice(1), elsewhere.slice(1)]));
    expect(found.people.map(({ name }) => name)).toEqual([" 甲子乡 ", "乙丑乡"]);
    expect(roster.people.map(({ township, village }) => [township, village])).toEqual([
      ["甲子乡", "一村"],
      ["乙丑乡", "二村"],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["needed-cell"]);
    const [, head, ...rows] = [[], ["村", "村类别", "任务重"], ["一村", "二类", "是"]];
    const farm = read(sheet("名册", [needed, ["南山牧场", "一村", ...person.slice(2)]]), sheet("南山牧场", [head as string[], ...rows]));
    expect(farm.roster.villages).toEqual([{ township: "南山牧场", village: "一村", villageClass: 2, heavyWorkload: true }]);
    expect(farm.issues).toEqual([]);
  });

  it.each(["乡镇", "各乡镇", "花名册", "Sheet1", "镇", "人才市场", "甲子乡2025", "乡"])(
    "that have no column of townships and are called %s are no township's",
    (name) => {
      const { found, roster, issues } = read(sheet(name, [needed.slice(1), person.slice(1)]), places);
      expect(found.people).toEqual([{ name, titles: [] }]);
      expect(roster.people).toEqual([]);
      expect(issues).toMatchObject([{ sheet: "people", sheetName: name, row: 1, column: "乡镇", code: "missing-column" }]);
    },
  );

  it("that have a column of townships go by it, whatever they are called", () => {
    const { roster, issues } = read(sheet("乙丑乡", [needed, person, ["", ...person.slice(1, 3), "", person[4]]]), places);
    expect(roster.people.map(({ township }) => township)).toEqual(["甲子乡"]);
    expect(issues.map(({ row, code }) => [row, code])).toContainEqual([3, "no-place"]);
  });

  it("name the other sheet where a row of it is meant", () => {
    const { issues } = read(
      sheet("甲子乡", [needed, person]),
      places,
      sheet("乙丑乡", [needed, ["乙丑乡", "二村", "赵一", id, "2020-01-01"]]),
      sheet("续表", [needed, ["甲子乡", "一村", "赵二", ...person.slice(3)]]),
    );
    expect(issues).toMatchObject([
      { sheetName: "乙丑乡", row: 2, code: "person-elsewhere", otherRow: 2, otherSheet: "甲子乡" },
      { sheetName: "续表", row: 2, code: "duplicate-person", otherRow: 2, otherSheet: "甲子乡" },
    ]);
    expect(issues[1]?.fix).toEqual({
      zh: "与「甲子乡」第2行是同一身份证号，本行未采用，请核对后删去一行",
      en: "row 2 of 「甲子乡」 has the same ID number, so this row was left out: delete one of them",
    });
  });

  it("are named as they are called, whatever signs their names hold", () => {
    const east = sheet("$& 第1行 $1{row}", [needed, person]);
    const west = sheet("乙丑乡", [needed, [...elsewhere.slice(0, 3), id, "2020-01-01"]]);
    const [issue] = read(east, west, places).issues.filter(({ code }) => code === "person-elsewhere");
    expect(issue?.fix.zh).toMatch(/^与「\$& 第1行 \$1\{row\}」第2行是同一身份证号，村却不同/);
    expect(issue?.fix.en).toMatch(/^row 2 of 「\$& 第1行 \$1\{row\}」 has the same ID number/);
  });

  it("of villages are read as one too", () => {
    const { roster, issues } = read(
      sheet("名册", [needed]),
      places,
      sheet("村二", [...villages.slice(0, 1), ["乙丑乡", "三村", "三类"], ["乙丑乡", "二村", "一类"]]),
    );
    expect(roster.villages.map(({ village }) => village)).toEqual(["一村", "二村", "三村"]);
    expect(issues).toEqual([]);
  });

  it("of one village are taken together: a summary first loses nothing that the other states", () => {
    const summary = sheet("汇总", [
      ["乡镇", "村", "村类别"],
      ["甲子乡", "一村", "二类"],
      ["乙丑乡", "二村", "三类"],
    ]);
    const full = sheet("村情况", [
      ["乡镇", "村", "村类别", "安置点", "任务重"],
      ["甲子乡", "一村", "二类", "有", "是"],
      ["乙丑乡", "二村", "一类", "无", "否"],
      ["乙丑乡", "二村", "一类", "无", "否"],
    ]);
    const people = sheet("名册", [
      [...needed, "村类别"],
      [...elsewhere, "一类"],
    ]);
    for (const order of [
      [summary, full],
      [full, summary],
    ]) {
      const { roster, issues } = read(people, ...order);
      expect(roster.villages).toEqual([
        { township: "甲子乡", village: "一村", villageClass: 2, resettlementSite: true, heavyWorkload: true },
        { township: "乙丑乡", village: "二村", resettlementSite: false, heavyWorkload: false },
      ]);
      expect(issues.filter(({ sheet }) => sheet === "villages").map(({ column, code }) => [column, code])).toEqual(
        expect.arrayContaining([
          ["村类别", "facts-differ"],
          ["村", "duplicate-village"],
        ]),
      );
    }
  });

  it("of one person are taken together, and what they state differently is not known", () => {
    const basic = sheet("基本信息", [
      [...needed, "文化程度", "上岗日期"],
      [...person.slice(0, 4), "2020年1月", "大专毕业", "2020-01-05"],
    ]);
    const own = sheet("甲子乡", [
      [...needed, "文化程度", "考核得分", "离任日期"],
      [...person, "高中毕业", 80, "2025-06-30"],
    ]);
    const { roster, issues } = read(basic, own, places);
    expect(roster.people).toMatchObject([
      { hiredOn: "2020-01-01", firstDayOfDuty: "2020-01-05", score: 80, service: { periods: [{ to: "2025-06-30" }] } },
    ]);
    expect(roster.people[0]).not.toHaveProperty("education");
    expect(issues).toMatchObject([
      { sheetName: "甲子乡", row: 2, column: "文化程度", code: "facts-differ", otherRow: 2, otherSheet: "基本信息" },
    ]);
    const thrice = read(
      basic,
      own,
      sheet("再一张", [
        [...needed, "文化程度"],
        [...person, "大专毕业"],
      ]),
      places,
    );
    expect(thrice.roster.people[0]).not.toHaveProperty("education");
  });

  it("that list words to choose from are no villages beside a sheet that says more of them", () => {
    const choices = sheet("字典", [
      ["乡镇", "村", "村类别", "是否"],
      ["甲子乡", "一村", "一类", "是"],
      ["乙丑乡", "三村", "二类", "否"],
      [null, "二村", "三类", null],
    ]);
    const full = sheet("村情况", [
      ["乡镇", "村", "村类别", "任务重"],
      ["甲子乡", "一村", "二类", "是"],
    ]);
    const { found, roster } = read(choices, sheet("名册", [needed, person]), full);
    expect(found.unread).toEqual([{ name: "字典", sheet: "villages", why: "choices", missing: [] }]);
    expect(roster.villages.map(({ village }) => village)).toEqual(["一村"]);
    const twice = sheet("字典", [["乡镇", "村", "村类别"], ["甲子乡", "一村", "一类"], ["甲子乡", "一村", "二类"], ["合计"]]);
    expect(read(twice, full).found.villages.map(({ name }) => name)).toEqual(["村情况"]);
    expect(read(places, full).found.villages.map(({ name }) => name)).toEqual(["村", "村情况"]);
    expect(read(choices).found.villages.map(({ name }) => name)).toEqual(["字典"]);
  });

  it("that are hidden are not read, wherever they stand, and are named", () => {
    for (const hidden of [{ hidden: true }, { veryHidden: true }]) {
      const { found, roster } = read(sheet("旧", [needed, elsewhere, person], hidden), sheet("名册", [needed, person]), places);
      expect(found.people.map(({ name }) => name)).toEqual(["名册"]);
      expect(found.unread).toEqual([{ name: "旧", sheet: "people", why: "hidden", missing: [] }]);
      expect(roster.people).toHaveLength(1);
    }
    expect(findRosterSheets([sheet("旧", [needed, person], { hidden: true })]).people).toEqual([]);
  });

  it.each(["协理员姓名", "人社协理员", "姓名"])("that are of villages may name who serves there, under %s", (header) => {
    const of = sheet("村情况", [
      ["乡镇", "村", "村类别", "安置点", header],
      ["甲子乡", "一村", "一类", "有", "赵一"],
    ]);
    const { found, roster } = read(sheet("名册", [needed, person]), of);
    expect(found.villages).toEqual([{ name: "村情况", titles: [] }]);
    expect(roster.villages).toEqual([{ township: "甲子乡", village: "一村", villageClass: 1, resettlementSite: true }]);
    const scores = sheet("得分", [["乡镇", "村", "村类别", "姓名", "考核得分"]]);
    expect(findRosterSheets([scores]).villages).toEqual([]);
  });

  it("that hold people and have no headers are named", () => {
    const bare = { name: "丹口镇", rows: [person, ["甲子乡", "一村", "赵二", "", "2020-01-01"]] };
    const other = { name: "说明", rows: [["填写说明"], ["第一步", "填写姓名"]] };
    const { unread } = findRosterSheets([{ name: "名册", rows: [needed, person] }, bare, { ...bare, name: "旧", hidden: true }, other]);
    expect(unread).toEqual([
      { name: "丹口镇", sheet: "people", why: "no-header-row", missing: [] },
      { name: "旧", sheet: "people", why: "hidden", missing: [] },
    ]);
  });

  it("that lack a column are not read beside one that lacks none, and the column is named", () => {
    const list = sheet("签到", [needed.slice(0, 4), person.slice(0, 4)]);
    const { found, roster } = read(list, sheet("名册", [needed, person]), places);
    expect(found.unread).toEqual([{ name: "签到", sheet: "people", why: "missing-column", missing: ["入职日期"] }]);
    expect(roster.people).toHaveLength(1);
    const alone = read(list, places);
    expect(alone.found.people.map(({ name }) => name)).toEqual(["签到"]);
    expect(alone.issues).toMatchObject([{ sheetName: "签到", column: "入职日期", code: "missing-column" }]);
  });

  it("have as titles what stands above the headers, and not the headings over columns or what the rows hold", () => {
    const rows = [
      ["2025年度名册"],
      ["单位:甲子乡", null, "2025年12月"],
      [null, null, null, null, null, "2024年度考核"],
      [...needed, "等次"],
      person,
    ];
    expect(findRosterSheets([sheet("名册", rows)]).people).toEqual([
      { name: "名册", titles: ["2025年度名册", "单位:甲子乡", "2025年12月"] },
    ]);
  });

  it("have as titles the year beside a seal or a count right above the headers", () => {
    const titlesOf = (...above: unknown[][]) => findRosterSheets([sheet("名册", [...above, needed, person])]).people[0]?.titles;
    expect(titlesOf(["甲子乡人民政府（盖章）", null, null, null, "2025年度"])).toEqual(["甲子乡人民政府(盖章)", "2025年度"]);
    expect(titlesOf(["某县2025年度协理员基本情况", null, null, null, "共3人"])).toEqual(["某县2025年度协理员基本情况", "共3人"]);
    expect(titlesOf([null, null, null, "某县2025年度村级人社协理员信息"])).toEqual(["某县2025年度村级人社协理员信息"]);
    expect(titlesOf(["填报单位：", "甲子乡", null, "年度：", "2025年度"])).toContain("2025年度");
  });

  it.each([null, {}, [null], [{ name: "名册" }], [{ name: "名册", rows: [null] }], [{ rows: [] }]])(
    "are refused where they are none: %j",
    (none) => {
      for (const find of [findRosterSheets, findLedgerSheets]) expect(() => find(none as never)).toThrow(InputError);
    },
  );
});

describe("sheets that state one training differently", () => {
  const headers = [...needed, "年度培训日期", "年度培训天数"];
  const trained = [...person, "2025-05-01", 1];
  const untrained = [...person, "未参加", null];
  it.each([
    ["the one without it first", [untrained, trained]],
    ["the one without it last", [trained, untrained]],
  ])("are reported, %s", (_, rows) => {
    const people = rows.map((row, i) => ({ name: `表${i}`, rows: [headers, row] }));
    const { issues } = readRoster({ people, villages }, { year: 2025 });
    expect(issues.map(({ column, code }) => `${column} ${code}`)).toContain("年度培训日期 facts-differ");
  });
});
