import { describe, expect, it } from "vitest";
import { reviewYear } from "../../src/review/year";
import { type Cells, id, type Merges, merge, needed, person, readWorkbook, villages } from "./rosters";

const other = "439999198503010012";

function read(rows: Cells, merges: Merges = [], year = 2025) {
  const places = [...villages, ["甲子乡", "二村", "一类"], ["乙丑乡", "二村", "一类"]];
  const reading = readWorkbook(rows, { merges, places, year });
  const { townships } = reviewYear(reading.roster, { year });
  return {
    facts: reading.facts,
    codes: reading.codes,
    names: [...reading.rows.values()].map(({ name }) => name),
    outcomes: Object.fromEntries(
      townships.flatMap(({ township, villages }) => villages.map(({ village, headcount }) => [township + village, headcount.outcome])),
    ),
  };
}

/** Two groups of the same columns, each under a heading of its own. */
function pair(one: string, two: string, year = 2025, merged = true) {
  const rows = [
    ["乡镇", "村", one, null, null, null, two, null, null, null],
    [null, null, "姓名", "身份证号", "聘用时间", "文化程度", "姓名", "身份证号", "聘用时间", "文化程度"],
    ["甲子乡", "一村", "钱二", other, "2023-08-01", "初中", "赵一", id, "2025-07-01", "大专"],
    ["甲子乡", "二村", "孙三", "439999198503010039", "2023-08-01", "初中", "", "", "", ""],
  ];
  return read(rows, merged ? [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 5), merge(0, 6, 0, 9)] : [], year);
}

describe("two groups of columns of which each names somebody", () => {
  it.each([
    ["减少", "新增"],
    ["死亡人员", "接替人员"],
    ["清退人员", "新聘人员"],
    ["撤换", "新聘"],
    ["原人员", "现人员"],
    ["旧", "新"],
    ["换届前", "换届后"],
    ["上届", "本届"],
    ["被替换人员", "替换人员"],
    ["A岗", "B岗"],
  ])("are read as nobody where their headings do not tell who is in post: %s, %s", (one, two) => {
    const { codes, names, outcomes } = pair(one, two);
    expect(names).toEqual([]);
    expect(codes).toEqual(["people 2 姓名 two-people-in-row"]);
    expect(outcomes).toEqual({ 甲子乡一村: "undetermined", 甲子乡二村: "undetermined", 乙丑乡二村: "violation" });
  });

  it("are so where nobody says what is merged", () => {
    const rows = [
      [null, null, "甲", null, null, "乙", null, null],
      ["乡镇", "村", "姓名", "身份证号", "聘用时间", "姓名", "身份证号", "聘用时间"],
      ["甲子乡", "一村", "钱二", other, "2023-08-01", "赵一", id, "2025-07-01"],
    ];
    expect(read(rows).codes).toEqual(["people 2 姓名 two-people-in-row"]);
  });

  it.each([true, false])("are told apart by their years (merged: %s)", (merged) => {
    const { codes, names, facts } = pair("2024年", "2025年", 2025, merged);
    expect(names).toContain("赵一");
    expect(names).not.toContain("钱二");
    expect(facts).toMatchObject({ hiredOn: "2025-07-01", education: { level: "junior-college" } });
    for (const header of ["姓名", "身份证号", "聘用时间", "文化程度"]) expect(codes).toContain(`people 2 ${header} other-year-column`);
    expect(pair("2024年", "2025年", 2024, merged).names).toEqual(["钱二", "孙三"]);
  });

  it.each([
    ["离任协理员", "接任协理员"],
    ["原协理员", "接替人社协理员"],
    ["负责人", "人社协理员"],
  ])("are read as the one who is in post where a heading says so: %s, %s", (one, two) => {
    const { codes, names, facts } = pair(one, two);
    expect(names).toContain("赵一");
    expect(facts).toMatchObject({ hiredOn: "2025-07-01", education: { level: "junior-college" } });
    expect(codes).not.toContain("people 2 姓名 two-people-in-row");
  });

  it("are read as the one under a heading that may be anybody's, beside another's", () => {
    const { facts, codes } = pair("基本情况", "紧急联系人");
    expect(facts).toMatchObject({ hiredOn: "2023-08-01", education: { level: "junior-secondary" } });
    expect(codes).toEqual(["姓名", "身份证号", "聘用时间", "文化程度"].map((header) => `people 2 ${header} other-person-column`));
  });
});

describe("headers that come twice in one row", () => {
  const beside = (one: readonly unknown[], two: readonly unknown[]) =>
    read([
      [...needed, null, ...needed],
      [...one, null, ...two],
    ]);

  it("are two tables side by side, of which none is read and no village lacks anybody", () => {
    const { codes, names, outcomes } = beside(person, ["乙丑乡", "二村", "钱二", other, "2021-01-01"]);
    expect(codes).toEqual(["people 1 姓名 two-people-in-row"]);
    expect(names).toEqual([]);
    expect(outcomes).toMatchObject({ 甲子乡一村: "undetermined", 乙丑乡二村: "undetermined" });
  });

  it("are one and the same person's where they say so, or say nothing", () => {
    for (const again of [person, needed.map(() => "")]) {
      const { codes, names } = beside(person, again);
      expect(names).toEqual(["赵一"]);
      expect(codes).toContain("people 1 姓名 duplicate-column");
      expect(codes).not.toContain("people 1 姓名 two-people-in-row");
    }
  });

  it("are two people's where only their numbers differ", () => {
    const rows = (second: string) => [
      [...needed, "身份证号"],
      [...person, second],
    ];
    expect(read(rows(other)).codes).toEqual(["people 1 姓名 two-people-in-row"]);
    expect(read(rows("已核对")).names).toEqual(["赵一"]);
  });

  it("go with the name before them", () => {
    const after = read([
      [...needed, "配偶姓名", "身份证号"],
      [...person, "钱二", other],
    ]);
    expect(after.names).toEqual(["赵一"]);
    expect(after.codes).toEqual(["people 1 配偶姓名 unknown-column", "people 1 身份证号 other-person-column"]);
    const headers = ["乡镇", "村", "联络员姓名", "身份证号", "协理员姓名", "身份证号", "入职日期"];
    const { facts } = read([headers, ["甲子乡", "一村", "钱二", other, "赵一", id, "2020-01-01"]]);
    expect(facts?.birthDate).toBe("1985-03-01");
    expect(read([headers, ["甲子乡", "一村", "钱二", "无", "赵一", id, "2020-01-01"]]).codes).not.toContain(
      "people 2 身份证号 id-characters",
    );
  });
});

describe("a column of marks beside the names", () => {
  const marks = ["是", "否", "√", "专职", "兼职", "同左", "同上", "无", "空缺", "赵一（女）", "赵一(党员)", "已签字"];

  it.each(marks)("makes no second person of a row: %s", (cell) => {
    for (const header of ["姓名", "人员姓名"]) {
      const headers = needed.map((own) => (own === "姓名" ? header : own));
      for (const second of [header, "姓名（签字）"]) {
        const { codes, names } = read([
          [...headers, second],
          [...person, cell],
        ]);
        expect(names).toEqual(["赵一"]);
        expect(codes).toEqual([`people 1 ${second.replace(/[（）]/g, (one) => (one === "（" ? "(" : ")"))} duplicate-column`]);
      }
    }
  });

  it.each(["协理员", "人社协理员"])("gives no names, wherever it stands: %s", (mark) => {
    const headers = needed.map((own) => (own === "姓名" ? "人员姓名" : own));
    const after = read([
      [...headers, mark],
      [...person, "公益性岗位"],
    ]);
    const before = read([
      [mark, ...headers],
      ["专职", ...person],
    ]);
    for (const { codes, names } of [after, before]) {
      expect(names).toEqual(["赵一"]);
      expect(codes).not.toContain("people 1 人员姓名 two-people-in-row");
    }
  });

  it("is one of names where no other is", () => {
    const headers = needed.map((own) => (own === "姓名" ? "协理员" : own));
    expect(read([headers, person]).names).toEqual(["赵一"]);
    expect(
      read([
        [...headers, "协理员"],
        [...person, "钱二"],
      ]).codes,
    ).toEqual(["people 1 协理员 two-people-in-row"]);
  });

  it.each(["代领人", "代办人", "领款信息"])("is no rival where it is that of whoever draws the pay: %s", (heading) => {
    const rows = [
      [null, null, "本人", null, null, heading, null],
      [...needed, "姓名", "身份证号"],
      [...person, "钱二", other],
    ];
    const { codes, names } = read(rows);
    expect(names).toEqual(["赵一"]);
    expect(codes).toEqual(["people 2 姓名 other-person-column", "people 2 身份证号 other-person-column"]);
  });
});

describe("a heading over somebody else's name or number", () => {
  it.each(["B岗", "紧急联系人", "推荐人", "代领人", "开户人", "指导员", "共同居住人"])(
    "keeps what stands under it from being taken for the assistant's: %s",
    (heading) => {
      const columns = { 姓名: "钱二", 身份证号: other, 文化程度: "小学", 健康状况: "不健康" };
      for (const headers of [Object.keys(columns), Object.keys(columns).slice(1)]) {
        const cells = headers.map((header) => columns[header as keyof typeof columns]);
        const down = needed.map((_, col) => merge(0, col, 1, col));
        const { facts, codes, names } = read(
          [
            [...needed, heading],
            [...needed.map(() => null), ...headers],
            [...person, ...cells],
          ],
          [...down, merge(0, 5, 0, 4 + headers.length)],
        );
        expect(names).toEqual(["赵一"]);
        expect(facts).not.toHaveProperty("education");
        expect(facts).not.toHaveProperty("goodHealth");
        expect(codes).toEqual(headers.map((header) => `people 2 ${header} other-person-column`));
      }
    },
  );

  it("leaves the columns beside it, and those of the same name elsewhere", () => {
    const rows = [
      [...needed.map(() => null), "文化", "推荐人", null, null],
      [...needed, "文化程度", "姓名", "文化程度", "健康状况"],
      [...person, "大专", "钱二", "小学", "健康"],
    ];
    const { facts } = read(rows, [merge(0, 6, 0, 7)]);
    expect(facts).toMatchObject({ education: { level: "junior-college" }, goodHealth: true });
  });

  it("takes no place from the row", () => {
    const headers = ["姓名", "身份证号", "入职日期", "姓名", "乡镇", "村"];
    const rows = [[null, null, null, "任职单位负责人"], headers, ["赵一", id, "2020-01-01", "钱二", "甲子乡", "一村"]];
    expect(read(rows, [merge(0, 3, 0, 5)]).codes).toEqual(["people 2 姓名 other-person-column"]);
    expect(read(rows, [merge(0, 3, 0, 5)]).facts).toMatchObject({ township: "甲子乡", village: "一村" });
  });
});
