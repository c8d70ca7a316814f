import { describe, expect, it } from "vitest";
import { type Cells, id, type Merges, merge, needed, person, readWorkbook, villages } from "./rosters";

function read(people: Cells, merges: Merges = [], places: Cells = villages) {
  const reading = readWorkbook(people, { merges, places });
  return { person: reading.facts, villages: reading.roster.villages, codes: reading.codes };
}

const headers = [...needed, "考核得分", "考核等次", "乡镇补助"];
const row = [...person, 90, "称职", 500];
const whole = { score: 90, proposal: "competent", topUps: [{ amount: 500 }] };

describe("a row of the office above the headers", () => {
  it.each([
    ["填报单位：甲子乡", "", "", "填报人：王某", "", "联系电话", "13800000000"],
    ["填报单位：甲子乡", "", "", "", "", "", "13800000000"],
    ["填报单位：甲子乡", "", "", "填报人：王某", "", "县人社局"],
    ["填报单位：甲子乡", "", "", "", "", "城步县人社局 制"],
    ["填报单位：甲子乡", "", "填报人", "王某", "", "联系人：", "李某"],
    ["填报单位：甲子乡", "", "", "", "", "", "联系人", "王某"],
    ["填报单位：甲子乡", "", "", "", "", "", "金额单位", "元"],
    ["填报单位：甲子乡", "", "", "", "", "", "密级", "内部"],
    ["甲子乡（盖章）", "", "", "", "", "编号", "001"],
    ["填报单位", "甲子乡", "", "", "", "联系电话", "13800000000"],
  ])("gives no headings to the columns below: %s %s%s%s%s%s%s", (...texts) => {
    const { person, codes } = read([["2025年度花名册"], texts, headers, row]);
    expect(person).toMatchObject(whole);
    expect(codes).toEqual([]);
  });

  it("gives none where its cells are merged, nor over headings of their own", () => {
    const texts = ["填报单位：甲子乡", "", "", "填报人：王某", "", "县人社局", "", ""];
    const ofRow = [merge(0, 0, 0, 2), merge(0, 3, 0, 4), merge(0, 5, 0, 7)];
    expect(read([texts, headers, row], ofRow).person).toMatchObject(whole);
    const upper = [...needed, "考核", null, "增加报酬"];
    const lower = [...needed.map(() => null), "得分", "等次", "乡镇"];
    const down = needed.map((_, col) => merge(1, col, 2, col));
    const { person, codes } = read([texts, upper, lower, row], [...ofRow, ...down, merge(1, 5, 1, 6)]);
    expect(person).toMatchObject(whole);
    expect(codes).toEqual([]);
  });

  it("may hold headings as well", () => {
    for (const heading of ["群众评价", "岗位责任制"]) {
      const { person, codes } = read([["单位：元", "", "", "", "", heading], [...needed, "得分"], row]);
      expect(person).not.toHaveProperty("score");
      expect(codes).toEqual(["people 2 得分 unknown-column"]);
    }
    const two = [
      ["单位：元", "", "负责人", "", "人社协理员", "", ""],
      ["乡镇", "村", "姓名", "文化程度", "姓名", "身份证号", "入职日期"],
      ["甲子乡", "一村", "钱二", "小学", "赵一", id, "2020-01-01"],
    ];
    expect(read(two).person).toMatchObject({ hiredOn: "2020-01-01" });
    expect(read(two).person).not.toHaveProperty("education");
  });

  it("gives none to a sheet of villages", () => {
    const places = [
      ["填报单位：甲子乡", "", "", "联系电话", "13800000000"],
      ["序号", "乡镇", "村", "类别", "任务重"],
      [1, "甲子乡", "一村", "二类", "是"],
    ];
    const { villages, codes } = read([needed, person], [], places);
    expect(villages).toMatchObject([{ villageClass: 2, heavyWorkload: true }]);
    expect(codes).toEqual([]);
  });
});
