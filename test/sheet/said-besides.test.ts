import { describe, expect, it } from "vitest";
import { readPeople, readPerson } from "./rosters";

describe("a training that took several days", () => {
  it.each([
    "2025年5月6日-7日",
    "2025年5月6日至5月7日",
    "2025.5.6-5.7",
    "2025.5.6—2025.5.7",
    "2025-05-06 至 2025-05-07",
    "2025-5-6~7",
    "2025/5/6-7",
  ])("has the last of them for its day where they are as many as its days: %s", (span) => {
    expect(readPerson({ 培训日期: span, 培训天数: 2 })).toMatchObject({
      facts: { sessions: [{ on: "2025-05-07", kind: "in-service", days: 2 }] },
      codes: [],
    });
  });

  it("is not read where its days are of another number, its hours alone are given, or it ends before it begins", () => {
    for (const cells of [
      { 培训日期: "2025年5月6日-7日", 培训天数: 3 },
      { 培训日期: "2025年5月6日-7日", 培训学时: 8 },
      { 培训日期: "2025年5月7日-6日", 培训天数: 2 },
      { 培训日期: "2025年5月-6月", 培训天数: 2 },
      { 培训日期: "2025年5月6日-32日", 培训天数: 27 },
      { 培训日期: "5月6日-7日", 培训天数: 2 },
    ]) {
      const { facts, codes } = readPerson(cells);
      expect(facts).not.toHaveProperty("sessions");
      expect(codes).toEqual(["培训日期 date-format"]);
    }
  });

  it("may not end after the year reviewed", () => {
    expect(readPerson({ 培训日期: "2025.12.31-2026.1.1", 培训天数: 2 }).codes).toEqual(["培训日期 training-after-year"]);
  });

  it("is of neither year where it goes over New Year", () => {
    const { facts, codes } = readPerson({ 培训日期: "2024.12.31-2025.1.1", 培训天数: 2 });
    expect(codes).toEqual(["培训日期 date-format"]);
    expect(facts).not.toHaveProperty("sessions");
  });

  it("has its days in words as well", () => {
    expect(readPerson({ 培训日期: "2025-05-06", 培训天数: "两天" }).facts?.sessions).toMatchObject([{ days: 2 }]);
    expect(readPerson({ 培训日期: "2025-05-06", 培训天数: "三日" }).facts?.sessions).toMatchObject([{ days: 3 }]);
    expect(readPerson({ 培训日期: "2025-05-06", 培训天数: "几天" }).codes).toEqual(["培训天数 number-format"]);
  });
});

describe("a date of hire", () => {
  it.each(["2018年2月至今", "2018.2起", "2018.2-至今", "自2018年2月", "自2018年2月起至今", "2018-02—", "2018年2月现在"])(
    "may say that the post is held still: %s",
    (cell) => {
      expect(readPerson({ 入职日期: cell })).toMatchObject({ facts: { hiredOn: "2018-02" }, codes: [] });
    },
  );

  it("with a last day behind it is not read", () => {
    for (const cell of ["2018.2-2025.6", "2018年2月至2025年6月", "至今", "起", "2018.2调入"])
      expect(readPerson({ 入职日期: cell }).codes, cell).toEqual(["入职日期 date-format"]);
  });
});

describe("a last day", () => {
  it("may say once more that the post was left, and a word for being in post is none", () => {
    for (const cell of ["2025.6.30辞职", "2025年6月30日已退休", "2025-06-30 离任", "2025年6月30日病故"])
      expect(readPerson({ 离任日期: cell }), cell).toMatchObject({ facts: { service: { periods: [{ to: "2025-06-30" }] } }, codes: [] });
    expect(readPerson({ 离任日期: "现任" })).toMatchObject({ facts: { service: { periods: [{ to: "2025-12-31" }] } }, codes: [] });
  });

  it("with anything else beside it is not read", () => {
    for (const cell of ["2025.6.30前", "2025.6.30申请", "辞职", "2025年6月30日拟退出", "2025.6.30产假"])
      expect(readPerson({ 离任日期: cell }).codes, cell).toEqual(["离任日期 date-format"]);
  });
});

describe("whoever took no part in the assessment", () => {
  const grade = (cell: string, more = {}) => readPerson({ 考核等次: cell, ...more });

  it.each(["未参加考核", "不参加考核", "未考核", "未参加", "没有参加年度考核"])("may be said to in the column of grades: %s", (cell) => {
    const { facts, codes } = grade(cell);
    expect(facts).toMatchObject({ tookPart: false });
    expect(facts).not.toHaveProperty("proposal");
    expect(codes).toEqual([]);
  });

  it("took part where another column says so, and the grade is then unknown", () => {
    const { facts, codes } = grade("未参加考核", { 是否参加考核: "是" });
    expect(facts).toMatchObject({ tookPart: true });
    expect(codes).toEqual(["考核等次 grade-unknown"]);
    expect(grade("未参加考核", { 是否参加考核: "否" })).toMatchObject({ facts: { tookPart: false }, codes: [] });
    expect(grade("未参加考核", { 入职日期: "2026-03-01" }).codes).toEqual(["入职日期 hired-after-year"]);
  });

  it("is not told by a word for a grade that is open, or of another scale", () => {
    for (const cell of ["不定等次", "未定", "基本称职", "待考核"]) expect(grade(cell).codes, cell).toEqual(["考核等次 grade-unknown"]);
  });
});

describe("a cell", () => {
  it("may name what the column asks for", () => {
    for (const cell of ["无犯罪记录", "无违法犯罪记录", "没有犯罪记录"])
      expect(readPerson({ 有无犯罪记录: cell }), cell).toMatchObject({ facts: { criminalRecord: false }, codes: [] });
    expect(readPerson({ 违法违纪: "无违法违纪", 是否批评教育: "没有批评教育" }).facts).toMatchObject({ breach: false, criticised: false });
    expect(readPerson({ 身体健康: "无身体健康" }).codes).toEqual(["身体健康 yes-no-unknown"]);
    expect(readPerson({ 犯罪记录: "无以权谋私" }).codes).toEqual(["犯罪记录 yes-no-unknown"]);
    expect(readPerson({ 犯罪记录: "有犯罪记录" }).facts).toMatchObject({ criminalRecord: true });
    expect(readPerson({ 犯罪记录: "有违法犯罪记录" }).codes).toEqual(["犯罪记录 yes-no-unknown"]);
  });

  it("may give an amount by the year, and not by the month", () => {
    expect(readPerson({ "村增加报酬（元/年）": "500元/年" })).toMatchObject({ facts: { topUps: [{ amount: 500 }] }, codes: [] });
    expect(readPerson({ 村增加报酬: "500元/月" }).codes).toEqual(["村增加报酬 money-format"]);
  });

  it("may name one level of education twice, and not two", () => {
    expect(readPerson({ 学历: "大学本科/学士" })).toMatchObject({ facts: { education: { level: "bachelor" } }, codes: [] });
    expect(readPerson({ 学历: "高等专科" })).toMatchObject({ facts: { education: { level: "junior-college" } }, codes: [] });
    for (const cell of ["本科/硕士", "高中（中专）", "高中/中专", "/本科", "本科/", "大专/大专肄业"])
      expect(readPerson({ 学历: cell }).codes, cell).toEqual(["学历 education-unknown"]);
  });

  it("tells whether the work of a village is heavy under that question", () => {
    const places = [
      ["乡镇", "村", "村类别", "工作任务是否重"],
      ["甲子乡", "一村", "二类", "是"],
    ];
    expect(readPeople([["乡镇", "村", "姓名", "身份证号", "入职日期"]], places).roster.villages).toMatchObject([{ heavyWorkload: true }]);
  });
});
