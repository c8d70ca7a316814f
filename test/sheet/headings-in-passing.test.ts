import { describe, expect, it } from "vitest";
import { findLedgerSheets } from "../../src/sheet";
import { type Cells, type Merges, needed, person, readWorkbook } from "./rosters";

const read = (rows: Cells, merges: Merges = []) => readWorkbook(rows, { merges });

/** Reads one person with columns that stand under one heading, from the column of the date of hire on or behind it. */
function under(heading: string, columns: Readonly<Record<string, unknown>>, before = needed.length) {
  const names = Object.keys(columns);
  const rows = [
    [...needed.slice(0, before).map(() => null), heading],
    [...needed.slice(0, before), ...names],
    [...person.slice(0, before), ...Object.values(columns)],
  ];
  return read(rows, [{ startRow: 0, startCol: before, endRow: 0, endCol: before + names.length - 1 }]);
}

describe("a heading that says in passing what would make a column another's", () => {
  it.each(["任期", "聘用合同", "聘用协议", "任职时间（写明年月日）"])("leaves the date of hire below it: %s", (heading) => {
    const { facts, codes } = under(heading, { 任职时间: "2021-03-01", 离任时间: null }, 4);
    expect([facts?.hiredOn, codes]).toEqual(["2021-03-01", []]);
  });

  it.each(["考核情况（注明年度）", "此次年度考核", "年度考核（任职满半年的参加）", "年度考核（任职半年以上）"])(
    "leaves score and grade: %s",
    (heading) => {
      expect(under(heading, { 考核得分: 95, 考核等次: "优秀" })).toMatchObject({ facts: { score: 95, proposal: "excellent" }, codes: [] });
    },
  );

  it.each(["年度培训（应训1天）", "年度培训（每年应训不少于1天）"])("leaves the training that was had: %s", (heading) => {
    expect(under(heading, { 日期: "2025-05-05", 天数: 1 }).facts?.sessions).toEqual([{ on: "2025-05-05", kind: "in-service", days: 1 }]);
  });

  it.each(["计划生育、违法违纪情况", "综治部门审查", "公职人员处分情况"])("leaves what is stated of breaches: %s", (heading) => {
    expect(under(heading, { 违法违纪: "否", 备注: null }).facts?.breach).toBe(false);
  });

  it("leaves amounts of the year that are paid by the month", () => {
    const { facts } = under("增加报酬（元/年，按月发放）", { 乡镇: 300, 村: 100 });
    expect(facts?.topUps).toEqual([
      { payer: "甲子乡", amount: 300 },
      { payer: "一村", amount: 100 },
    ]);
  });

  it.each(["附件（十）", "基本报酬月标准：一类村1200元", "单位：元（月报）"])("or a title: %s", (title) => {
    const rows = [[title], [...needed, "乡镇增加报酬"], [...person, 300]];
    expect(read(rows)).toMatchObject({ facts: { topUps: [{ payer: "甲子乡", amount: 300 }] }, codes: [] });
  });
});

describe("a text that names the assistants as people call them", () => {
  it.each(["甲子乡社保员考核情况", "甲子乡村干部兼任人社工作情况"])("over the place is a title: %s", (title) => {
    const rows = [[title, null, null, null, "2025年度"], needed, person];
    expect(read(rows, [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }]).facts?.hiredOn).toBe("2020-01-01");
  });

  it.each(["人社信息员", "劳保员", "社保员信息", "劳动保障专干信息"])("is their own heading: %s", (heading) => {
    const rows = [["乡镇", "村", heading, null, null], [null, null, ...needed.slice(2)], person];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
      { startRow: 0, startCol: 1, endRow: 1, endCol: 1 },
      { startRow: 0, startCol: 2, endRow: 0, endCol: 4 },
    ];
    expect(read(rows, merges).facts?.hiredOn).toBe("2020-01-01");
  });

  it("makes no ledger of a list with somebody to get in touch with", () => {
    const rows = [["填报单位：甲子镇｜联系人：李四"], ["乡镇", "村", "姓名", "身份证号", "1月", "2月", "3月"], person.slice(0, 4)];
    expect(findLedgerSheets([{ name: "人员", rows }])).not.toHaveProperty("unread");
  });
});
