import { describe, expect, it } from "vitest";
import { findRosterSheets, readRoster } from "../../src/sheet";
import { standingIn } from "../../src/sheet/roster/spoken/standing";
import { codes, needed, person, readPeople, villages } from "./rosters";

const other = ["甲子乡", "一村", "钱二", "439999198503010012", "2020-01-01"];
const names = ({ rows }: ReturnType<typeof readRoster>) => [...rows.values()].map(({ name }) => name);

/** Reads a sheet of people in post beside another one. */
function readBeside(name: string, title: string, headers: readonly unknown[] = needed, row: readonly unknown[] = other) {
  const found = findRosterSheets([
    { name: "名册", rows: [["2025年度村级人社协理员花名册"], needed, person] },
    { name, rows: [[title], headers, row] },
    { name: "村", rows: villages },
  ]);
  const reading = readRoster(found.tables, { year: 2025 });
  return { names: names(reading), unread: found.unread, codes: codes(reading) };
}

describe("a title", () => {
  it.each([
    "离岗人员",
    "已离任",
    "2025年离任（3人）",
    "二、2025年离岗人员（1人）",
    "附件2：离任人员名单",
    "离职人员名单（截至2025年12月）",
    "离任人员（含病故、辞职）名单",
    "离任及退出人员名单",
    "解聘、辞职、免职人员",
    "西岩镇2025年离岗村级人社协理员名单",
    "花名册（离任）",
    "后备人员",
    "拟任村级人社协理员公示表",
    "拟聘用人员名单",
    "候选人",
    "作废",
    "填表样例",
    "填表示例",
    "减少人员",
    "调出人员",
    "变动前",
    "调整前人员",
    "退休人员",
    "清退人员",
    "已故人员",
    "原协理员",
    "花名册（原人社协理员）",
    "2025年减员",
    "不在岗人员",
    "未续聘人员",
    "考核后清退人员",
    "培训后离职人员",
    "离岗、转岗人员",
    "备用人员",
    "候补人员",
    "示例",
    "填写样本",
  ])("names people who are not in post: %s", (title) => {
    expect(standingIn(title)).toBe("others");
  });

  it.each([
    "在岗离岗人员花名册",
    "2025年在职、离职人员情况表",
    "协理员花名册（含离任）",
    "协理员名册(包括后备人员)",
    "协理员任职、离任情况",
    "新增、减少人员",
    "增减员情况表",
    "在岗、不在岗人员名册",
    "续聘及不再续聘人员",
    "原协理员及现协理员",
    "2025年度村级人社协理员考核、退出情况表",
    "2025年度村级人社协理员考核及退出情况汇总表",
    "村级人社协理员入职、离职登记表",
    "村级人社协理员入离职台账",
    "村级人社协理员聘任解聘备案表",
    "村级人社协理员选聘、培训、考核、退出情况统计表",
    "村级人社协理员（选聘、考核、退出）台账",
    "村级人社协理员到岗离岗登记表",
    "村级人社协理员招聘辞退名册",
    "村级人社协理员退出、录用名册",
    "2025年度村级人社协理员资格审查、考核、清退情况表",
  ])("names both: %s", (title) => {
    expect(standingIn(title)).toBe("both");
  });

  it.each([
    "人员变动情况",
    "2025年度村级人社协理员花名册",
    "花名册（不含离任人员）",
    "未离任人员名册",
    "一、在岗人员",
    "注：离任人员另附名单",
    "离任人员不列入本表",
    "离任人员请填写离任日期",
    "以上离任人员已报县局。",
    "村级人社协理员退出管理台账",
    "离岗培训人员名单",
    "离任日期",
    "任免情况表",
    "协理员花名册（示例数据，纯属虚构）",
    "示例县2025年度协理员名册",
    "备用金发放表",
    "调整前后对照表",
    "平原任家村协理员名册",
    "借调出国人员名单",
    "开除党籍人员名单",
    "退休年龄摸底表",
    "死亡信息报告人员名册",
    "二、退休返聘人员",
    "二、转岗人员",
    "三、由村干部转岗的协理员",
    "二、退休干部任协理员",
    "二、原协理员连任人员",
    "退休返聘协理员花名册",
    "退休教师协理员",
    "2025年度村级人社协理员退出审核表",
    "由公益岗转岗协理员花名册",
    "原协理员续签名册",
    "原协理员转聘名册",
  ])("says nothing of that: %s", (title) => {
    expect(standingIn(title)).toBeUndefined();
  });
});

describe("a sheet of people who are not in post", () => {
  it.each([
    "离岗人员",
    "已离任",
    "退出人员名单",
    "后备人员",
    "拟聘人员",
    "候选人",
    "作废",
    "填表样例",
    "减少人员",
    "调整前",
    "原协理员",
    "示例",
  ])("is not read without a column for the last day, and reported: %s", (name) => {
    const reading = readBeside(name, "2025年度村级人社协理员花名册");
    expect(reading.names).toEqual(["赵一"]);
    expect(reading.unread).toEqual([{ name, sheet: "people", why: "missing-column", missing: ["离任日期"] }]);
  });

  it("is known by its title as well", () => {
    const reading = readBeside("名单", "甲子乡2025年离岗村级人社协理员名单");
    expect(reading.names).toEqual(["赵一"]);
    expect(reading.unread).toMatchObject([{ name: "名单", missing: ["离任日期"] }]);
  });

  it("is read where it has that column", () => {
    const reading = readBeside("离岗人员", "甲子乡2025年离岗村级人社协理员名单", [...needed, "离任日期"], [...other, "2025-05-31"]);
    expect(reading).toEqual({ names: ["赵一", "钱二"], unread: [], codes: [] });
  });

  it("has no known time in post where that column is blank, and is reported", () => {
    for (const last of ["", "无"]) {
      const reading = readBeside("离任人员", "2025年度离任人员名册", [...needed, "离任日期"], [...other, last]);
      expect(reading).toEqual({ names: ["赵一", "钱二"], unread: [], codes: ["people 3 离任日期 leaving-undated"] });
    }
    const people = [{ name: "离任人员", rows: [[...needed, "离任日期"], person] }];
    expect(readRoster({ people, villages }, { year: 2025 }).roster.people[0]).not.toHaveProperty("service");
  });

  it("yields nobody where it is the only one", () => {
    const people = [{ name: "离岗人员", rows: [needed, person] }];
    const reading = readRoster({ people, villages: [{ name: "村", rows: villages }] }, { year: 2025 });
    expect(reading.roster.people).toEqual([]);
    expect(codes(reading)).toEqual(["people 1 离任日期 missing-column"]);
    expect(codes(readPeople([["离岗村级人社协理员名单"], needed, person]))).toEqual(["people 2 离任日期 missing-column"]);
  });

  it("may name people in post as well: then all are read, and the lack of the column is reported", () => {
    for (const [name, title] of [
      ["在岗离岗人员花名册", "2025年度"],
      ["名单", "协理员花名册（含离任）"],
      ["离岗人员", "甲子乡2025年度在岗村级人社协理员花名册"],
    ] as const) {
      const reading = readBeside(name, title);
      expect(reading, name).toEqual({ names: ["赵一", "钱二"], unread: [], codes: ["people 2 离任日期 leavers-unmarked"] });
    }
    for (const title of ["2025年度", "2025年度考核、退出情况表"]) {
      const dated = readBeside("在岗离岗人员花名册", title, [...needed, "离任日期"], [...other, ""]);
      expect(dated).toEqual({ names: ["赵一", "钱二"], unread: [], codes: [] });
    }
  });

  it("is no sheet that only mentions them", () => {
    for (const [name, title] of [
      ["人员变动情况", "2025年度"],
      ["名单", "花名册（不含离任人员）"],
      ["名单", "说明：已离任的另附名单"],
    ] as const)
      expect(readBeside(name, title), name).toEqual({ names: ["赵一", "钱二"], unread: [], codes: [] });
  });
});

describe("a section of people who are not in post", () => {
  it.each([
    [["二、2025年离岗人员"]],
    [["", "附：2025年已离任人员（1人）"]],
    [["二", "后备人员"]],
    [["拟任人员名单："]],
    [["二、不在岗人员"]],
    [["2025年减员"]],
  ])("ends a table that has no column for the last day: %s", (section) => {
    for (const between of [[section], [section, needed], [[], section, []]]) {
      const reading = readPeople([needed, person, ...between, other]);
      expect(names(reading)).toEqual(["赵一"]);
      expect(codes(reading)).toEqual([`people ${between.indexOf(section) + 3}  not-in-post`]);
    }
  });

  it("is read where the table has that column", () => {
    const reading = readPeople([[...needed, "离任日期"], [...person, ""], ["二、离岗人员"], [...other, "2025-05-31"]]);
    expect(names(reading)).toEqual(["赵一", "钱二"]);
    expect(codes(reading)).not.toContain("people 3  not-in-post");
  });

  it("has no known time in post where that column is blank, up to a part of people in post", () => {
    const third = ["甲子乡", "一村", "孙三", "", "2020-01-01"];
    for (const title of ["二、离任人员", "减少人员"]) {
      const reading = readPeople([[...needed, "离任日期"], [...person, ""], [title], [...other, ""], ["三、在岗人员"], [...third, ""]]);
      expect(names(reading)).toEqual(["赵一", "钱二", "孙三"]);
      expect(reading.roster.people.map((one) => "service" in one)).toEqual([true, false, true]);
      expect(codes(reading)).toContain("people 4 离任日期 leaving-undated");
      expect(codes(reading).filter((code) => /^people [23] /.test(code))).toEqual([]);
    }
  });

  it("is none of people who came from another post, or have theirs again", () => {
    for (const title of ["二、退休返聘人员", "二、转岗人员", "二、原协理员连任人员"]) {
      const reading = readPeople([needed, person, [title], other]);
      expect(names(reading), title).toEqual(["赵一", "钱二"]);
      expect(codes(reading), title).not.toContain("people 3  not-in-post");
    }
  });

  it("says nothing where nobody stands below it", () => {
    expect(codes(readPeople([needed, person, ["二、离岗人员"], [], ["填表人：赵一"]]))).toEqual([]);
  });

  it("is no row that only mentions them, and no person", () => {
    for (const row of [["注：离任人员另附名单"], ["一、在岗人员"], ["以上不含离任人员"]])
      expect(names(readPeople([needed, row, person, other]))).toEqual(["赵一", "钱二"]);
    expect(names(readPeople([needed, ["甲子乡", "一村", "离任", "", ""], person]))).toContain("赵一");
  });

  it("bears on no ledger and no sheet of villages", () => {
    const { roster } = readRoster(
      { people: [needed, person], villages: [["村情况（离任）"], ...villages, ["离任人员"], ["甲子乡", "二村", "一类"]] },
      { year: 2025 },
    );
    expect(roster.villages.map(({ village }) => village)).toEqual(["一村", "二村"]);
  });
});
