import { describe, expect, it } from "vitest";
import { findRosterSheets, readRoster } from "../../src/sheet";
import { codes, needed, person, villages } from "./rosters";

/** Reads one person under two rows of headers, of which the upper one stands over the columns beside the needed ones. */
function under(groups: readonly unknown[], headers: readonly unknown[], cells: readonly unknown[], year = 2025) {
  const blanks = needed.map(() => null);
  const people = [
    [...blanks, ...groups],
    [...needed, ...headers],
    [...person, ...cells],
  ];
  const reading = readRoster({ people, villages }, { year });
  return { facts: reading.roster.people[0], codes: codes(reading) };
}

describe("a heading over several columns", () => {
  it("that names another year keeps them from being taken for this year's", () => {
    for (const group of [
      ...["2024年度考核", "2024年", "24年度考核", "2024考核", "上年度考核", "去年 考核", "2023、2024年度", "24年考核", "前一年度考核情况"],
      ...[
        "2024年度考核（满分：100分）",
        "考核（2024年度）",
        "考核（2024）",
        "以前年度考核",
        "前年考核",
        "二〇二四年度考核",
        "二○二四年考核",
      ],
    ]) {
      const { facts, codes } = under([group, null, "备注"], ["考核等次", "得分", null], ["不称职", 40]);
      expect(facts, group).not.toHaveProperty("proposal");
      expect(facts, group).not.toHaveProperty("score");
      expect(codes, group).toEqual(["people 2 考核等次 other-year-column", "people 2 得分 other-year-column"]);
    }
  });

  it.each(["2025年度在岗培训情况", "培训", "年度培训记录"])(
    "that counts the times of the year's training is read with them: %s",
    (group) => {
      const { facts, codes } = under(
        [group, null, null, null],
        ["第一次时间", "第一次天数", "第二次时间", "第二次天数"],
        ["2025-05-06", 0.5, "2025.9.1", "0.5天"],
      );
      expect(codes).toEqual([]);
      expect(facts?.sessions).toEqual([
        { on: "2025-05-06", kind: "in-service", days: 0.5 },
        { on: "2025-09-01", kind: "in-service", days: 0.5 },
      ]);
      const other = under(["岗前培训", null], ["第一次时间", "第一次天数"], ["2025-05-06", 2]);
      expect(other.facts).not.toHaveProperty("sessions");
      expect(other.codes).toEqual(["people 2 第一次时间 unknown-column", "people 2 第一次天数 unknown-column"]);
    },
  );

  it("that is about other people, another post, or a part of a score keeps them from being taken for the person's own", () => {
    const others: [group: string, header: string, cell: unknown, field: string][] = [
      ["家庭成员", "犯罪记录", "有", "criminalRecord"],
      ["配偶情况", "学历", "小学", "education"],
      ["低保情况", "离任日期", "2025-06-30", "service"],
      ["公益性岗位", "上岗日期", "2024-01-01", "firstDayOfDuty"],
      ["自评", "考核等次", "优秀", "proposal"],
      ["民主测评", "得分", 60, "score"],
      ["自评", "本年度得分", 99, "score"],
      ["工作纪律", "得分", 20, "score"],
      ["误餐补助", "乡镇增加报酬", 100, "topUps"],
      ["直系亲属情况", "有无犯罪记录", "有", "criminalRecord"],
      ["家庭成员", "健康状况", "差", "goodHealth"],
      ["配偶", "有无犯罪记录", "有", "criminalRecord"],
      ["村两委成员补贴", "乡镇补贴", 12000, "topUps"],
      ["支部考核", "得分", 60, "score"],
      ["年度培训（计划）", "日期", "2025-05-05", "sessions"],
      ["年度培训计划", "年度培训日期", "2025-05-05", "sessions"],
    ];
    for (const [group, header, cell, field] of others) {
      const without = under(["备注", null], ["备注", null], [null, null]).facts;
      const { facts, codes } = under([group, null, "备注"], [header, "说明", null], [cell, null]);
      expect(facts?.[field as keyof typeof facts], group).toEqual(without?.[field as keyof typeof without]);
      expect(codes, group).toContain(`people 2 ${header} unknown-column`);
    }
  });

  it("that is about another post's assessment gives no grade", () => {
    const { facts, codes } = under(["两委考核", null], ["考核等次", "得分"], ["优秀", 99]);
    expect(facts).not.toHaveProperty("proposal");
    expect(facts).not.toHaveProperty("score");
    expect(codes).toEqual(["people 2 两委考核等次 unknown-column", "people 2 得分 unknown-column"]);
  });

  it.each(["下年度", "下一年度", "明年计划", "次年", "来年", "近三年", "以往", "历次"])(
    "that is about years to come or about several gives no grade and no amount of the year: %s",
    (group) => {
      const { facts, codes } = under([group, null], ["考核等次", "乡镇增加报酬"], ["优秀", 1000]);
      expect(facts).not.toHaveProperty("proposal");
      expect(facts).not.toHaveProperty("topUps");
      expect(codes).toEqual(["people 2 考核等次 other-year-column", "people 2 乡镇增加报酬 other-year-column"]);
    },
  );

  it.each(["村两委任职情况", "原就业信息员任职情况", "党支部任职", "综治专干"])(
    "that is about another post gives no date of hire, not even where the sheet has no other: %s",
    (group) => {
      const beside = under([group, null], ["任职时间", "职务"], ["2003-03-01", "委员"]);
      expect(beside.facts?.hiredOn).toBe("2020-01-01");
      const rows = [
        [null, null, null, null, group, null],
        [...needed.slice(0, 4), "任职时间", "职务"],
        [...person.slice(0, 4), "2003-03-01", "委员"],
      ];
      const merges = [{ startRow: 0, endRow: 0, startCol: 4, endCol: 5 }];
      const reading = readRoster({ people: [{ name: "名册", rows, merges }], villages: [{ name: "村", rows: villages }] }, { year: 2025 });
      expect(codes(reading)).toContain("people 2 入职日期 missing-column");
    },
  );

  it("leaves the score to the column under the year's assessment where another stands under a vote", () => {
    const { facts, codes } = under(["民主测评", null, "年度考核", null], ["得分", "说明", "得分", "考核等次"], [60, null, 95, "称职"]);
    expect(facts).toMatchObject({ score: 95, proposal: "competent" });
    expect(codes).toContain("people 2 得分 unknown-column");
  });

  it("or a title that gives amounts by the month keeps them from being taken for the year's", () => {
    const heading = under(["增加报酬（元/月）", null], ["乡镇增加报酬", "村增加报酬"], [300, 200]);
    expect(heading.facts).not.toHaveProperty("topUps");
    expect(heading.codes).toEqual(["people 2 乡镇增加报酬 part-year-column", "people 2 村增加报酬 part-year-column"]);
    expect(under(["月标准", null], ["乡镇增加报酬", "村增加报酬"], [300, 200]).facts).not.toHaveProperty("topUps");
    const titled = (title: string, header = "乡镇增加报酬") => {
      const people = [["协理员花名册"], [title], [...needed, header, "得分"], [...person, 300, 90]];
      const reading = readRoster({ people, villages }, { year: 2025 });
      return { facts: reading.roster.people[0], codes: codes(reading) };
    };
    expect(titled("单位：元/月").facts).not.toHaveProperty("topUps");
    expect(titled("单位：元/月").facts).toHaveProperty("score", 90);
    expect(titled("单位：元/月").codes).toEqual(["people 3 乡镇增加报酬 part-year-column"]);
    expect(titled("单位：元/月", "乡镇增加报酬(元/年)").facts).toHaveProperty("topUps");
    expect(titled("单位：元").facts).toHaveProperty("topUps");
    for (const unit of ["元/人/月", "元/人·月", "元/人.月", "元 / 人 / 月", "元（每月）", "元（按月）", "元、月", "元每人每月"])
      expect(titled(`单位：${unit}`).codes, unit).toEqual(["people 3 乡镇增加报酬 part-year-column"]);
    expect(titled("（单位：元，月标准）").codes).toEqual(["people 3 乡镇增加报酬 part-year-column"]);
    expect(titled("单位：元/人·月", "乡镇增加报酬(元/年)").facts).toHaveProperty("topUps");
    for (const unit of ["单位：元/人/年", "单位：元 2025年元月", "2025年元月，单位：元"])
      expect(titled(unit).facts, unit).toHaveProperty("topUps");
    for (const group of [
      "增加报酬（月）",
      "增加报酬（按月）",
      "增加报酬（元/人·月）",
      "增加报酬（元/人/月）",
      "每月增加报酬",
      "增加报酬（季）",
      "增加报酬（半年）",
    ]) {
      const { facts, codes } = under([group, null], ["乡镇", "村"], [300, 200]);
      expect(facts, group).not.toHaveProperty("topUps");
      expect(codes, group).toHaveLength(2);
    }
  });

  it("that names the year of the review, or no year, leaves them what they are", () => {
    for (const group of [
      "2025年度考核",
      "2025年",
      "25年度考核",
      "本年度考核",
      "2024—2025年度",
      "年度考核",
      "考核情况",
      "考核",
      "二〇二五年度考核",
    ].concat(
      ...["当前年度考核", "目前年度考核", "考核（最高2000元）", "考核（城政办发〔2023〕11号）", "考核（满10年者）", "最近年度考核"],
    )) {
      const { facts, codes } = under([group, null, "备注"], ["考核等次", "得分", null], ["称职", 80]);
      expect(facts, group).toMatchObject({ proposal: "competent", score: 80 });
      expect(codes, group).toEqual([]);
    }
    expect(under(["2024年度考核", null, "2025年度考核"], ["等次", null, "等次"], ["不称职", null, "称职"])).toMatchObject({
      facts: { proposal: "competent" },
      codes: ["people 2 等次 other-year-column"],
    });
  });

  it("is read together with them, so that one of another training is none of the year's", () => {
    const trained = under(
      ["岗前培训", null, "年度培训", null],
      ["培训日期", "培训天数", "培训日期", "培训天数"],
      [...["2020-02-20", 2, "2025-05-06", 1]],
    );
    expect(trained.codes).toEqual([]);
    expect(trained.facts?.sessions).toEqual([
      { on: "2020-02-20", kind: "pre-job", days: 2 },
      { on: "2025-05-06", kind: "in-service", days: 1 },
    ]);
    expect(under(["岗前培训"], ["培训日期", "培训天数"], ["2020-02-20", 2]).facts).not.toHaveProperty("sessions");
    expect(under(["第二次培训"], ["培训日期", "培训天数"], ["2025-05-06", 1])).toMatchObject({
      facts: { sessions: [{ on: "2025-05-06", kind: "in-service", days: 1 }] },
      codes: [],
    });
  });

  it("with a remark in brackets, or 情况 at its end, is read as without", () => {
    for (const group of ["岗前培训情况", "岗前培训（不少于3天）", "岗前培训基本情况（2天以上）"])
      expect(under([group, null, "备注"], ["培训日期", "培训天数"], ["2020-02-20", 2, null, "2025-05-06"]).codes, group).toEqual([]);
    const { facts } = under(
      ["岗前培训情况", null, "年度培训（每年一次）", null],
      ["培训日期", "培训天数", "培训日期", "培训天数"],
      ["2020-02-20", 2, "2025-05-06", 1],
    );
    expect(facts?.sessions?.map(({ kind }) => kind)).toEqual(["pre-job", "in-service"]);
  });

  it("that takes up a word of headers which mean one thing alone leaves them what they are", () => {
    expect(under(["年度考核", null], ["考核分数", "考核等次建议"], [80, "称职"])).toMatchObject({
      facts: { score: 80, proposal: "competent" },
      codes: [],
    });
    const because = ["适合", "甲子乡人民政府", "2025-12-01", "经研究"];
    expect(under(["退出认定"], ["认定意见", "认定单位", "认定日期", "认定理由"], because)).toMatchObject({
      facts: { determination: { unsuitable: false, decidedBy: "甲子乡人民政府", on: "2025-12-01", reason: "经研究" } },
      codes: [],
    });
    expect(under(["岗前培训考核"], ["考核得分"], [80])).toMatchObject({ codes: ["people 2 岗前培训考核得分 unknown-column"] });
  });

  it("增加报酬 over 乡镇 and 村 makes them the amounts that each adds, and no places", () => {
    const topUps = [
      { payer: "甲子乡", amount: 300 },
      { payer: "一村", amount: 500 },
    ];
    for (const group of ["增加报酬", "增加报酬（元）", "2025年度增加报酬", "增加报酬情况", "补助"])
      for (const headers of [
        ["乡镇", "村"],
        ["乡镇（元）", "村（元）"],
        ["乡镇", "村级"],
      ]) {
        const { facts, codes } = under([group, null, "备注"], [...headers, null], [300, 500]);
        expect(codes, group).toEqual([]);
        expect(facts, group).toMatchObject({ township: "甲子乡", village: "一村", topUps });
      }
    const other = under(["2024年度增加报酬", null], ["乡镇", "村"], [300, 500]);
    expect(other.facts).not.toHaveProperty("topUps");
    expect(other.codes).toEqual(["people 2 乡镇 other-year-column", "people 2 村 other-year-column"]);
    expect(under([null], ["乡镇", "村"], [300, 500]).codes).toEqual(["people 2 乡镇 duplicate-column", "people 2 村 duplicate-column"]);
  });

  it("增加报酬 is so too where the other headers are merged down beside it", () => {
    const people = [
      [...needed, "增加报酬", null],
      [...needed.map(() => null), "乡镇", "村"],
      [...person, 300, 500],
    ];
    const merges = [
      ...needed.map((_, col) => ({ startRow: 0, startCol: col, endRow: 1, endCol: col })),
      { startRow: 0, startCol: 5, endRow: 0, endCol: 6 },
    ];
    const { tables } = findRosterSheets([{ name: "人员", rows: people, merges }]);
    for (const table of [people, tables.people]) {
      const reading = readRoster({ people: table, villages }, { year: 2025 });
      expect(codes(reading)).toEqual([]);
      expect(reading.roster.people[0]).toMatchObject({ township: "甲子乡", topUps: [{ amount: 300 }, { amount: 500 }] });
    }
  });

  it("of a part of the year gives no grade, score or amount of the year", () => {
    for (const group of ["上半年考核情况", "第三季度考核", "6月份考核", "第四季", "本季", "四季考核"]) {
      const { facts, codes } = under([group, null], ["考核等次", "得分"], ["称职", 80]);
      expect(facts, group).not.toHaveProperty("proposal");
      expect(facts, group).not.toHaveProperty("score");
      expect(codes, group).toEqual(["people 2 考核等次 part-year-column", "people 2 得分 part-year-column"]);
    }
    expect(under([null], ["上半年考核得分"], [80]).facts).not.toHaveProperty("score");
  });

  it("never keeps the sheet from its needed columns", () => {
    for (const subtitle of [
      ["甲子乡（盖章）", null, null, null, "2026年元月"],
      ["甲子乡（盖章）", null, null, "城政办发〔2023〕11号"],
      ["甲子乡", null, null, "2024年"],
      ["填报单位：甲子乡", null, null, null, null, "二〇二六年一月"],
      [null, null, "2024年度考核"],
    ]) {
      const reading = readRoster({ people: [subtitle, [...needed, "考核等次"], [...person, "称职"]], villages }, { year: 2025 });
      expect(codes(reading), String(subtitle)).toEqual([]);
      expect(reading.roster.people, String(subtitle)).toMatchObject([{ hiredOn: "2020-01-01", proposal: "competent" }]);
    }
    const headers = [...needed.slice(0, 4), "等次", "入职日期"];
    const cells = [...person.slice(0, 4), "称职", "2020-01-01"];
    const beside = readRoster({ people: [[null, null, null, null, "2024年度考核"], headers, cells], villages }, { year: 2025 });
    expect(codes(beside)).toEqual(["people 2 等次 other-year-column"]);
  });

  it("that speaks of them in words that are not known leaves them out, and says so", () => {
    const { facts, codes } = under(["入职培训", null], ["培训日期", "培训天数"], ["2025-05-06", 1]);
    expect(facts).not.toHaveProperty("sessions");
    expect(codes).toEqual(["people 2 入职培训日期 unknown-column", "people 2 入职培训天数 unknown-column"]);
  });

  it("or a title that gives amounts in another unit keeps them from being taken for yuan", () => {
    const headers = [...needed, "乡镇增加报酬", "村增加报酬（元）", "得分"];
    const read = (above: readonly unknown[], own: readonly unknown[] = headers) => {
      const reading = readRoster({ people: [above, own, [...person, 3, 300, 80]], villages }, { year: 2025 });
      return { topUps: reading.roster.people[0]?.topUps, score: reading.roster.people[0]?.score, codes: codes(reading) };
    };
    for (const unit of [
      "单位：万元",
      "单位：万",
      "（单位：万）",
      "金额单位 千",
      "（单位：千元）",
      "金额单位 万元",
      "2025年度名册 单位:万元",
      "单位：人、万元",
    ])
      expect(read(["2025年元月造", null, null, null, null, null, null, unit]), unit).toEqual({
        topUps: [{ payer: "一村", amount: 300 }],
        score: 80,
        codes: ["people 2 乡镇增加报酬 other-unit-column"],
      });
    for (const unit of ["单位：元", "2025年元月", "增加报酬以4000元为限", "上限0.4万元", "甲子单元", "每年四千元", "填报单位：千家乡"])
      expect(read([unit]).topUps, unit).toEqual([
        { payer: "甲子乡", amount: 3 },
        { payer: "一村", amount: 300 },
      ]);
    const grouped = read(
      [null, null, null, null, null, "增加报酬（万元）", null, "考核"],
      [...needed, "乡镇增加报酬", "村增加报酬", "得分"],
    );
    expect(grouped).toEqual({
      topUps: undefined,
      score: 80,
      codes: ["people 2 乡镇增加报酬 other-unit-column", "people 2 村增加报酬 other-unit-column"],
    });
    expect(
      read([null, null, null, null, null, "增加报酬（万）", null, "考核"], [...needed, "乡镇增加报酬", "村增加报酬", "得分"]).topUps,
    ).toBeUndefined();
    expect(read(["单位：万元"], [...needed, "乡镇增加报酬", "村增加报酬", "得分"]).topUps).toBeUndefined();
  });

  it("is not what a title or a note above the headers is", () => {
    for (const title of [
      ["2024年度协理员考核情况"],
      [null, "甲子乡2024年度协理员考核情况"],
      ["附件1", null, "2024年度考核表(草稿)"],
      ["单位:甲子乡", null, null, "填报日期：2024年1月10日"],
      ["甲子乡", null, "2024年12月", null, "2024-12-31"],
    ]) {
      const people = [title, [...needed, "考核等次"], [...person, "称职"]];
      const reading = readRoster({ people, villages }, { year: 2025 });
      expect(codes(reading), String(title)).toEqual([]);
      expect(reading.roster.people[0]?.proposal).toBe("competent");
    }
  });
});
