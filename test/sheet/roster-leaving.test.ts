import { describe, expect, it } from "vitest";
import { findRosterSheets, readRoster } from "../../src/sheet";
import { speaksOfLeaving } from "../../src/sheet/roster/spoken-leaving";
import { codes, id, needed, person, readPeople, readPerson, villages } from "./rosters";

describe("a remark", () => {
  it.each([
    "2025年6月辞职",
    "已故",
    "已离任，由赵六接任",
    "已离任由赵六接任",
    "2025年6月离任后由赵六接任",
    "2023年3月接任2025年6月离任",
    "2020年上任，2025年被解聘",
    "因企业务工辞职",
    "拟2025年12月离任",
    "6月底调离",
    "不再担任协理员",
    "接替李四\n本人已离任",
  ])("speaks of leaving: %s", (remark) => {
    expect(speaksOfLeaving(remark)).toBe(true);
  });

  it.each([
    "接替已离任的李四",
    "前任已辞职",
    "李四离任后接任",
    "2024年3月换届补选，原任协理员张三离任",
    "无离任",
    "未离任",
    "辞职未批准",
    "其父病故",
    "丈夫2024年去世",
    "离任村干部",
    "已辞去村主任职务",
    "从原单位辞职",
    "辞职返乡",
    "已退出低保",
    "退出公益岗",
    "离岗培训2天",
    "丧偶",
    "负责死亡信息上报",
    "",
  ])("does not: %s", (remark) => {
    expect(speaksOfLeaving(remark)).toBe(false);
  });
});

describe("somebody of whom a remark says that the post was left", () => {
  const undated = ["离任日期 leaving-undated"];

  it.each(["备注", "说明", "备注（可不填）"])("has no known time in post without a last day, and is reported: %s", (header) => {
    const { facts, codes } = readPerson({ [header]: "2025年6月辞职" });
    expect(facts).toMatchObject({ hiredOn: "2020-01-01" });
    expect(facts).not.toHaveProperty("service");
    expect(codes).toEqual(undated);
  });

  it("has one where the last day is given, and where it cannot be read is reported once", () => {
    const given = readPerson({ 离任日期: "2025-06-30", 备注: "已离任" });
    expect(given.facts?.service).toMatchObject({ periods: [{ to: "2025-06-30" }] });
    expect(given.codes).toEqual([]);
    expect(readPerson({ 离任日期: "6月", 备注: "已离任" }).codes).toEqual(["离任日期 date-format"]);
    expect(readPerson({ 离任日期: "", 备注: "已离任" }).codes).toEqual(undated);
    expect(readPerson({ 离任日期: "在岗", 备注: "已离任" }).codes).toEqual(undated);
  });

  it("has the whole year where the remark says it of somebody else, or of nobody", () => {
    for (const remark of ["接替已离任的李四", "无离任", "在岗", ""]) {
      const { facts, codes } = readPerson({ 备注: remark });
      expect(facts?.service, remark).toEqual({ periods: [{ from: "2025-01-01", to: "2025-12-31" }] });
      expect(codes, remark).toEqual([]);
    }
  });

  it("is known by a column of posts or origin only where nothing else stands there", () => {
    for (const header of ["职务", "现任职务", "来源", "人员来源"]) {
      for (const left of ["已免职", "已离任", "2025年6月辞职"])
        expect(readPerson({ [header]: left }).codes, header + left).toEqual(undated);
      for (const post of ["离任村干部", "原村主任（已离任）", "村主任", "退出领导岗位干部"])
        expect(readPerson({ [header]: post }).codes, header + post).toEqual([]);
    }
  });

  it("is known by a cell right of the last header, or among the columns without one", () => {
    const right = readPeople([needed, [...person, "", "6月已离任"]]);
    expect(right.roster.people[0]).not.toHaveProperty("service");
    expect(codes(right)).toEqual(["people 2 离任日期 leaving-undated"]);
    const among = readPeople([
      [...needed, null, "性别"],
      [...person, "6月已离任", "女"],
    ]);
    expect(codes(among)).toEqual(["people 1 F列 unnamed-column", "people 2 离任日期 leaving-undated"]);
    expect(codes(readPeople([needed, [...person, "又一格"]]))).toEqual([]);
  });

  it("is known by what stands beside the name, which stays as it is", () => {
    for (const name of ["张三（已离职）", "李四(病故)", "王五(2025.6辞职)", "王五 已离任"]) {
      const { facts, codes } = readPerson({ 姓名: name });
      expect(facts, name).not.toHaveProperty("service");
      expect(codes, name).toEqual(undated);
    }
    for (const name of ["张三（接替离任的李四）", "张三（女）", "李故", "辞海"]) expect(readPerson({ 姓名: name }).codes, name).toEqual([]);
  });

  it("counts as staff whose time is unknown, as with a last day that cannot be read", () => {
    const remark = readPerson({ 备注: "已离任" }).facts;
    expect(remark).toEqual(readPerson({ 离任日期: "某日" }).facts);
  });

  it("is nobody where the post is vacant", () => {
    const reading = readPeople([
      [...needed, "备注"],
      [...person, ""],
      ["甲子乡", "一村", "空缺", "", "", "钱二2025年6月离任"],
      ["甲子乡", "一村", "暂缺（原钱二离职）", "", "", ""],
    ]);
    expect(reading.roster.people).toHaveLength(1);
    expect(codes(reading).filter((code) => !code.includes("needed-cell"))).toEqual([3, 4].map((row) => `people ${row} 姓名 no-identity`));
    expect(reading.roster.villages[0]).not.toHaveProperty("staffUnknown");
  });

  it("is named in no issue", () => {
    const { issues } = readPeople([
      [...needed, "备注"],
      [...person, "2025年6月辞职，由赵六接任"],
    ]);
    expect(issues).toHaveLength(1);
    for (const said of ["辞职", "赵", id]) expect(JSON.stringify(issues)).not.toContain(said);
  });
});

describe("a post that nobody holds", () => {
  it.each([
    "待补选",
    "尚未选聘",
    "暂未选聘",
    "待任命",
    "招聘中",
    "补选中",
    "未落实",
    "待换届",
    "拟补选",
    "暂无",
    "无协理员",
    "村主任代管",
    "由村支书代管",
  ])("is no person: %s", (name) => {
    const reading = readPeople([needed, person, ["甲子乡", "一村", name, "", ""]]);
    expect(reading.roster.people).toHaveLength(1);
    expect(codes(reading)).toContain("people 3 姓名 no-identity");
  });

  it.each(["待春", "未央", "代管明", "招中", "村支书兼任", "无名"])("is none that a name only resembles: %s", (name) => {
    expect(readPeople([needed, ["甲子乡", "一村", name, "", "2020-01-01"]]).roster.people).toHaveLength(1);
  });
});

describe("a header that is merged over two columns without a row of its own below", () => {
  const read = (headers: readonly unknown[], cells: readonly unknown[], startCol: number) => {
    const merges = [{ startRow: 0, endRow: 0, startCol, endCol: startCol + 1 }];
    const { tables } = findRosterSheets([
      { name: "名册", rows: [headers, cells], merges },
      { name: "村", rows: villages },
    ]);
    return codes(readRoster(tables, { year: 2025 }));
  };

  it("leaves the second column reported, at the right edge as well", () => {
    expect(read([...needed.slice(0, 4), "任职时间", null, "考核等次"], [...person, "2025-02-28", "称职"], 4)).toEqual([
      "people 1 F列 unnamed-column",
    ]);
    expect(read([...needed, "考核等次", null], [...person, "优秀", "不称职"], 5)).toEqual(["people 1 G列 unnamed-column"]);
    expect(read([...needed.slice(0, 4), "任职时间", null], [...person, "2025-02-28"], 4)).toEqual(["people 1 F列 unnamed-column"]);
  });

  it("says nothing of a second column in which nothing stands, nor of one under a header that is not read", () => {
    expect(read([...needed, "考核等次", null], [...person, "优秀", null], 5)).toEqual([]);
    expect(read([...needed, "备注", null, "考核等次"], [...person, "一", "二", "优秀"], 5)).toEqual([]);
  });
});
