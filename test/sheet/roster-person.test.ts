import { describe, expect, it } from "vitest";
import { amend, chengbu2023 } from "xieliyuan";
import { id, needed, readPeople, readPerson } from "./rosters";

describe("a person's facts", () => {
  it("take the date of birth from the ID number, else from its column", () => {
    expect(readPerson({}).facts?.birthDate).toBe("1985-03-01");
    expect(readPerson({ 出生年月: "1985.03" }).codes).toEqual([]);
    expect(readPerson({ 出生年月: "1985.04" })).toMatchObject({
      facts: { birthDate: "1985-03-01" },
      codes: ["出生年月 birth-date-contradicts-id"],
    });
    expect(readPerson({ 身份证号: "", 出生年月: "1985.04" })).toMatchObject({ facts: { birthDate: "1985-04" } });
    expect(readPerson({ 身份证号: "", 出生年月: "2026.01" }).codes).toContain("出生年月 birth-date-ahead");
    expect(readPerson({ 身份证号: 439999198503011000 })).toMatchObject({ codes: ["身份证号 id-not-text"] });
    expect(readPerson({ 身份证号: 439999198503011000 }).facts).not.toHaveProperty("birthDate");
  });

  it.each([
    [{ 入职日期: "2020.05" }, [{ from: "2025-01-01", to: "2025-12-31" }], []],
    [{ 入职日期: "2025-03-10" }, [{ from: "2025-03-10", to: "2025-12-31" }], []],
    [{ 离任日期: "2025-06-30" }, [{ from: "2025-01-01", to: "2025-06-30" }], []],
    [{ 入职日期: "2025-03-10", 离任日期: "2025-06-30" }, [{ from: "2025-03-10", to: "2025-06-30" }], []],
    [{ 离任日期: "至今" }, [{ from: "2025-01-01", to: "2025-12-31" }], []],
    [{ 离任日期: "无" }, [{ from: "2025-01-01", to: "2025-12-31" }], []],
    [{ 离任日期: "2026.03" }, [{ from: "2025-01-01", to: "2025-12-31" }], []],
    [{ 离任日期: "2024.03" }, [], []],
    [{ 入职日期: "2026.01" }, [], ["入职日期 hired-after-year"]],
    [{ 入职日期: "2025.03" }, undefined, ["入职日期 hire-day-needed"]],
    [{ 入职日期: "2025" }, undefined, ["入职日期 hire-day-needed"]],
    [{ 离任日期: "2025.06" }, undefined, ["离任日期 leave-day-needed"]],
    [{ 离任日期: "不详" }, undefined, ["离任日期 date-format"]],
    [{ 离任日期: "2019" }, undefined, ["离任日期 leave-before-hire"]],
    [{ 入职日期: null }, undefined, ["入职日期 needed-cell"]],
  ])("count the time in post: %j", (cells, periods, expected) => {
    const { facts, codes } = readPerson(cells);
    expect(facts?.service?.periods).toEqual(periods);
    expect(codes).toEqual(expected);
  });

  it("hold no date of hire before the date of birth", () => {
    const { facts, codes } = readPerson({ 入职日期: "1985-02-28", 离任日期: "2025-06-30" });
    expect(facts).not.toHaveProperty("hiredOn");
    expect(facts).not.toHaveProperty("service");
    expect(codes).toEqual(["入职日期 hired-before-birth"]);
    for (const on of ["1985-03-01", "1985-03", "1985"]) expect(readPerson({ 入职日期: on }).facts, on).toHaveProperty("hiredOn", on);
    expect(readPerson({ 身份证号: null, 出生日期: "1990", 入职日期: "1989-12-31" }).codes).toContain("入职日期 hired-before-birth");
  });

  it("hold no date of hire that has changed places with the date of birth", () => {
    const { facts, codes } = readPerson({ 出生日期: "2025-06-01", 入职日期: "1985-03-01" });
    expect(facts).toHaveProperty("birthDate", "1985-03-01");
    expect(facts).not.toHaveProperty("hiredOn");
    expect(facts).not.toHaveProperty("service");
    expect(codes).toEqual(["出生日期 birth-date-contradicts-id", "入职日期 hired-before-birth"]);
    // A wrong year of birth beside a right number takes no date of hire away.
    expect(readPerson({ 出生日期: "2025-03-01", 入职日期: "2023-08-01" }).facts).toHaveProperty("hiredOn", "2023-08-01");
  });

  it("report a training of the year that is dated after it, and none of the years before", () => {
    const trained = (on: string, header = "年度培训") => readPerson({ [`${header}日期`]: on, [`${header}天数`]: 1 });
    const { facts, codes } = trained("2026-01-01");
    expect(facts?.sessions).toEqual([{ on: "2026-01-01", kind: "in-service", days: 1 }]);
    expect(codes).toEqual(["年度培训日期 training-after-year"]);
    for (const on of ["2025-12-31", "2024-05-05"]) expect(trained(on).codes, on).toEqual([]);
    expect(trained("2026-01-01", "岗前培训").codes).toEqual([]);
  });

  it("know nothing of somebody's health from a cell that says neither well nor ill", () => {
    for (const header of ["健康状况", "身体状况", "身体健康"])
      for (const cell of ["无", "有", "没有"]) {
        const { facts, codes } = readPerson({ [header]: cell });
        expect(facts).not.toHaveProperty("goodHealth");
        expect(codes).toEqual([`${header} yes-no-unknown`]);
      }
    expect(readPerson({ 健康状况: "不健康" }).facts).toHaveProperty("goodHealth", false);
    expect(readPerson({ 身体健康: "是" }).facts).toHaveProperty("goodHealth", true);
  });

  it("that is a word for neither good nor bad conduct says nothing of it", () => {
    for (const word of ["无", "有", "没有"]) {
      const { facts, codes } = readPerson({ 遵纪守法: word });
      expect(facts, word).not.toHaveProperty("goodConduct");
      expect(codes, word).toEqual(["遵纪守法 yes-no-unknown"]);
    }
    expect(readPerson({ 遵纪守法情况: "较差" }).facts).toHaveProperty("goodConduct", false);
    expect(readPerson({ 遵纪守法: "否" }).facts).toHaveProperty("goodConduct", false);
    expect(readPerson({ 遵纪守法: "√" }).facts).toHaveProperty("goodConduct", true);
  });

  it("have no apostrophe that marks a cell as text in their names and places", () => {
    const { roster, rows, issues } = readPeople([
      needed,
      ["'甲子乡", "‘一村", "'赵一", `'${id}`, "'2020-01-01"],
      ["甲子乡", "一村", "'", "", ""],
    ]);
    expect(roster.people).toMatchObject([{ township: "甲子乡", village: "一村", hiredOn: "2020-01-01" }]);
    expect([...rows.values()].map(({ name }) => name)).toEqual(["赵一"]);
    expect(issues.map(({ code }) => code)).toContain("no-identity");
  });

  it("take a first training that is headed so for one of the year's", () => {
    const { facts, codes } = readPerson({
      第一次培训日期: "2025-03-01",
      第一次培训天数: 3,
      第二次培训日期: "2025-06-01",
      第二次培训天数: 1,
    });
    expect(codes).toEqual([]);
    expect(facts?.sessions?.map(({ on, kind }) => [on, kind])).toEqual([
      ["2025-03-01", "in-service"],
      ["2025-06-01", "in-service"],
    ]);
  });

  it.each([
    ["two sessions", { 年度培训日期: "2025.5.6", 年度培训学时: 4, 年度培训日期2: "2025-9-1", 年度培训学时2: "４学时" }, 2, []],
    ["none, told by a 0", { 年度培训天数: 0 }, 0, []],
    ["nothing told", { 年度培训日期: null, 年度培训学时: null }, undefined, []],
    ["a length without a day", { 年度培训学时: 8 }, undefined, ["年度培训日期 training-day-needed"]],
    ["a month alone", { 年度培训日期: "2025.5", 年度培训学时: 8 }, undefined, ["年度培训日期 day-needed"]],
    ["a day without a length", { 年度培训日期: "2025.5.6" }, undefined, ["年度培训天数 training-length"]],
    ["two lengths", { 年度培训日期: "2025.5.6", 年度培训天数: 1, 年度培训学时: 8 }, undefined, ["年度培训学时 training-length"]],
    ["a length out of reach", { 年度培训日期: "2025.5.6", 年度培训天数: 500 }, undefined, ["年度培训天数 number-range"]],
    ["new, and only pre-job", { 入职日期: "2025-03-01", 岗前培训日期: "2025-02-20", 岗前培训天数: "2天" }, 1, []],
    ["new, and only yearly", { 入职日期: "2025-03-01", 年度培训日期: "2025.5.6", 年度培训学时: 8 }, undefined, []],
  ])("list the training: %s", (_, cells, sessions, expected) => {
    const { facts, codes } = readPerson(cells);
    expect(facts?.sessions?.length).toBe(sessions);
    expect(codes).toEqual(expected);
  });
  it("are incomplete where a policy has that training owed for longer, and complete where it is owed for less", () => {
    const hired = { 入职日期: "2024-05-06", 年度培训日期: "2025-06-01", 年度培训天数: 1 };
    const under = (years: number) => amend(chengbu2023, { from: "2025-01-01", figures: { "yearly-training-after": years } });
    expect(readPerson(hired, { policy: under(2) }).facts).not.toHaveProperty("sessions");
    expect(readPerson(hired, { policy: under(1) }).facts?.sessions).toHaveLength(1);
    const ofTheYear = { 入职日期: "2025-03-01", 岗前培训日期: "2025-02-20", 岗前培训天数: 2 };
    expect(readPerson(ofTheYear, { policy: under(0) }).facts).not.toHaveProperty("sessions");
    expect(readPerson(ofTheYear, { policy: under(1) }).facts?.sessions).toHaveLength(1);
  });

  it("hold that whoever has a grade proposed took part", () => {
    expect(readPerson({ 拟定等次: "优秀", 得分: "95" }).facts).toMatchObject({ tookPart: true, proposal: "excellent", score: 95 });
    expect(readPerson({ 得分: 95 }).facts).not.toHaveProperty("tookPart");
    expect(readPerson({ 是否参加考核: "否", 拟定等次: "优秀" })).toMatchObject({
      facts: { tookPart: false },
      codes: ["拟定等次 graded-without-taking-part"],
    });
    expect(readPerson({ 是否参加考核: "?", 拟定等次: "优秀" }).facts).not.toHaveProperty("tookPart");
  });

  it("do not count somebody who served no day of the year among those assessed, whatever the row says", () => {
    for (const away of [{ 离任日期: "2024-06-30" }, { 入职日期: "2026-02-01" }]) {
      const codesOf = (cells: object) => readPerson({ ...away, ...cells }).codes.filter((code) => !code.endsWith("hired-after-year"));
      for (const cells of [{ 参加考核: "是", 拟定等次: "优秀" }, { 拟定等次: "称职" }, { 参加考核: "?" }, { 得分: 90 }, {}]) {
        const { facts } = readPerson({ ...away, ...cells });
        expect(facts).toMatchObject({ tookPart: false, service: { periods: [] } });
        expect(facts).not.toHaveProperty("proposal");
      }
      expect(codesOf({ 参加考核: "是", 拟定等次: "优秀" })).toEqual(["参加考核 assessed-without-service"]);
      expect(codesOf({ 拟定等次: "称职" })).toEqual(["拟定等次 assessed-without-service"]);
      expect(codesOf({ 参加考核: "否", 拟定等次: "称职" })).toEqual(["拟定等次 graded-without-taking-part"]);
      expect(codesOf({ 参加考核: "否" })).toEqual([]);
    }
  });

  it("carry records that are whole, and no others", () => {
    const whole = { 认定意见: "不适合", 认定单位: "甲子乡人民政府", 认定日期: "2025.11.1", 认定理由: "长期住院" };
    expect(readPerson(whole).facts?.determination).toEqual({
      unsuitable: true,
      decidedBy: "甲子乡人民政府",
      on: "2025-11-01",
      reason: "长期住院",
    });
    expect(readPerson({ ...whole, 认定理由: "" })).toMatchObject({ codes: ["认定意见 decision-incomplete"] });
    const decision = { 决定事项: "超龄", 决定意见: "同意", 决定机关: "甲子乡人民政府", 决定日期: "2025-1-5", 决定理由: "无人接替" };
    expect(readPerson(decision).facts?.decisions).toMatchObject([{ provision: "三(五)5", decision: "accepted", on: "2025-01-05" }]);
    expect(readPerson({ ...decision, 决定意见: "再议" }).codes).toEqual(["决定意见 word-unknown", "决定意见 decision-incomplete"]);
  });

  it("that somebody was found unsuitable and has no date of leaving is reported, since pay runs to the end of the year", () => {
    const found = { 认定意见: "不适合", 认定单位: "甲子乡人民政府", 认定日期: "2025.11.1", 认定理由: "长期住院" };
    const reported = ["离任日期 unsuitable-in-post"];
    for (const leftOn of ["", "至今"]) expect(readPerson({ ...found, 离任日期: leftOn }).codes).toEqual(reported);
    expect(readPerson(found).codes).toEqual(reported);
    expect(readPerson({ ...found, 认定日期: "2024.11.1" }).codes).toEqual(reported);
    for (const changed of [{ 离任日期: "2025-11-30" }, { 认定意见: "适合" }, { 认定日期: "2026.1.5" }])
      expect(readPerson({ ...found, ...changed }).codes, JSON.stringify(changed)).toEqual([]);
    expect(readPerson({ ...found, 离任日期: "不详" }).codes).toEqual(["离任日期 date-format"]);
  });

  it("hold nothing that is not in the cells", () => {
    expect(readPerson({}).facts).toEqual({
      id: "row-2",
      township: "甲子乡",
      village: "一村",
      birthDate: "1985-03-01",
      hiredOn: "2020-01-01",
      service: { periods: [{ from: "2025-01-01", to: "2025-12-31" }] },
    });
  });

  it("read real date cells of a file as UTC has them", () => {
    const cell = new Date(Date.UTC(2025, 2, 10));
    expect(readPerson({ 入职日期: cell }, { dates: "utc" }).facts?.hiredOn).toBe("2025-03-10");
    expect(readPerson({ 入职日期: new Date(2025, 2, 10) }).facts?.hiredOn).toBe("2025-03-10");
  });
});

describe("a word for nothing", () => {
  it("is no amount, and no training", () => {
    expect(readPerson({ 村增加报酬: "无" })).toMatchObject({ facts: { topUps: [] }, codes: [] });
    expect(readPerson({ 岗前培训日期: "2020-01-01", 岗前培训天数: 2, 年度培训日期: "未参加" })).toMatchObject({
      facts: { sessions: [{ kind: "pre-job" }] },
      codes: [],
    });
    expect(readPerson({ 年度培训日期: "无", 年度培训天数: 2 }).codes).toEqual(["年度培训日期 training-day-needed"]);
  });
});

describe("digits that a space sets apart", () => {
  it("are no one number", () => {
    expect(readPerson({ 考核得分: "95\n96" })).toMatchObject({ codes: ["考核得分 number-format"] });
    expect(readPerson({ 村增加报酬: "1000\n2000" })).toMatchObject({ codes: ["村增加报酬 money-format"] });
    expect(readPerson({ 村增加报酬: "1 000" }).facts?.topUps).toEqual([{ payer: "一村", amount: 1000 }]);
  });

  it("are the parts of a date", () => {
    expect(readPerson({ 出生日期: "1985 1 1", 身份证号: "" }).facts?.birthDate).toBe("1985-01-01");
    expect(readPerson({ 离任日期: "2025.5.1 2" }).codes).toEqual(["离任日期 date-format"]);
    expect(readPerson({ 离任日期: 2025.0302 }).codes).toEqual(["离任日期 date-format"]);
  });
});
