import { describe, expect, it } from "vitest";
import { findRosterSheets, readRoster } from "../../src/sheet";
import { type Cells, codes, merge, needed, person, readWorkbook } from "./rosters";

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Reads one person with columns that stand under headings, and those under one more where it is given. */
function under(groups: Groups, outer?: string) {
  const columns = Object.entries(groups).flatMap(([heading, own]) =>
    Object.entries(own).map(([header, cell], i) => ({ heading: i === 0 ? heading : null, header, cell })),
  );
  const headings = [
    ...(outer === undefined ? [] : [columns.map((_, i) => (i === 0 ? outer : null))]),
    columns.map(({ heading }) => heading),
  ];
  const headers = [...headings, columns.map(({ header }) => header)];
  const rows = [
    ...headers.map((row, i) => [...(i === 0 ? needed : needed.map(() => null)), ...row]),
    [...person, ...columns.map(({ cell }) => cell)],
  ];
  const [first, last] = [needed.length, needed.length + columns.length - 1];
  const starts = columns.flatMap(({ heading }, i) => (heading === null ? [] : first + i));
  const merges = [
    ...needed.map((_, col) => merge(0, col, headers.length - 1, col)),
    ...(outer === undefined ? [] : [merge(0, first, 0, last)]),
    ...starts.map((start, i) => merge(headings.length - 1, start, headings.length - 1, (starts[i + 1] ?? last + 1) - 1)),
  ];
  const reading = readWorkbook(rows, { merges });
  const { id: _, township: __, village: ___, birthDate: ____, hiredOn: _____, service: ______, ...facts } = reading.facts ?? ({} as never);
  return { facts, codes: reading.codes.map((code) => code.replace(/^people \d /, "")) };
}

describe("a heading two rows above the headers", () => {
  it.each(["平时考核", "群众评价", "试用期考核", "上岗考核", "县级考核", "业务考试", "加分项"])(
    "names no score and no grade where the one between says something else: 考核情况 over %s",
    (between) => {
      const { facts, codes } = under({ [between]: { 得分: 88, 等次: "优秀" } }, "考核情况");
      expect(facts).toEqual({});
      expect(codes).toEqual(["得分 unknown-column", "等次 unknown-column"]);
    },
  );

  it("leaves the year's assessment to the columns under it", () => {
    const everyday = { 得分: 88, 等次: "优秀" };
    const yearly = { 得分: 91, 等次: "称职" };
    for (const groups of [
      { 平时考核: everyday, 年度考核: yearly },
      { 年度考核: yearly, 平时考核: everyday },
    ])
      for (const outer of ["考核情况", "工作业绩", undefined]) {
        const { facts, codes } = under(groups, outer);
        expect(facts).toMatchObject({ score: 91, proposal: "competent" });
        expect([...codes].sort()).toEqual(["得分 unknown-column", "等次 unknown-column"]);
      }
  });

  it.each(["平时", "群众评价", "第三方评估", "村干部"])("counts where a word is left to it: %s over 考核", (outer) => {
    expect(under({ 考核: { 得分: 88, 等次: "优秀" } }, outer).facts).toEqual({});
  });

  it.each(["村干部", "支部"])("is about somebody else's assessment of the year: %s", (outer) => {
    expect(under({ 年度考核: { 得分: 88, 等次: "优秀" } }, outer).facts).toEqual({});
  });

  it.each(["党员培训", "集中培训"])("names no training of the year: 培训情况 over %s", (between) => {
    const { facts, codes } = under({ [between]: { 日期: "2025-05-01", 天数: 1 } }, "培训情况");
    expect(facts).toEqual({});
    expect(codes).toEqual(["日期 unknown-column", "天数 unknown-column"]);
  });

  it("names no amount where the one between takes it back", () => {
    expect(under({ 扣减: { 乡镇: 1000, 村: 500 } }, "增加报酬").facts).toEqual({});
  });

  it.each(["年度考核", "协理员考核", "乡镇考核", "2025年度考核"])("names them where the one between says the same: %s", (between) => {
    for (const columns of [
      { 总分: 91, 等次: "称职" },
      { 分数: 91, 结果: "称职" },
      { 成绩: 91, 档次: "称职" },
    ]) {
      const { facts, codes } = under({ [between]: columns }, "考核情况");
      expect(facts).toMatchObject({ score: 91, proposal: "competent" });
      expect(codes).toEqual([]);
    }
  });

  it("of a year leaves a training to its own header", () => {
    const { facts, codes } = under({ 在岗培训: { 年度培训日期: "2025-05-01", 年度培训天数: 2 } }, "2025年度");
    expect(facts).toEqual({ sessions: [{ kind: "in-service", on: "2025-05-01", days: 2 }] });
    expect(codes).toEqual([]);
  });

  it.each(["2025年度", "年度", "情况", "基本情况"])("names them where the one between says nothing: %s", (between) => {
    expect(under({ [between]: { 得分: 91, 等次: "称职" } }, "考核情况")).toMatchObject({
      facts: { score: 91, proposal: "competent" },
      codes: [],
    });
    expect(under({ [between]: { 乡镇: 1000, 村: 500 } }, "增加报酬")).toMatchObject({
      facts: { topUps: [{ amount: 1000 }, { amount: 500 }] },
      codes: [],
    });
  });
});

describe("a header that names its column by itself", () => {
  it.each([
    ...["加分项", "扣分项", "群众评价", "村级评分", "第三方评估", "笔试", "面试", "工作业绩", "业务测试", "试用期考核", "转正考核"],
    ...["工作纪律", "普法考试", "德", "考核（自评）", "工作", "个人", "业务考核（60分）"],
  ])("gives no score and no grade under the heading %s", (heading) => {
    const { facts, codes } = under({ [heading]: { 得分: 20, 考核等次: "优秀" } });
    expect(facts).toEqual({});
    expect(codes).toHaveLength(2);
    for (const code of codes) expect(code).toMatch(/ unknown-column$/);
  });

  it.each(["扣发", "误餐补助", "交通补贴", "集体经济", "县级财政", "已发放"])("gives no amount under the heading %s", (heading) => {
    const { facts, codes } = under({ [heading]: { 乡镇补助: 1000, 村补助: 500 } });
    expect(facts).toEqual({});
    expect(codes).toEqual(["乡镇补助 unknown-column", "村补助 unknown-column"]);
  });

  it.each(["一、考核情况", "乡镇考核", "年终考核", "2025年度工作考核结果", "基本情况", "个人基本信息", "人社协理员年度考核情况"])(
    "gives score and grade under the heading %s",
    (heading) => {
      const { facts, codes } = under({ [heading]: { 得分: 91, 考核等次: "称职" } });
      expect(facts).toMatchObject({ score: 91, proposal: "competent" });
      expect(codes).toEqual([]);
    },
  );

  it.each([...["考核评分", "考核评价", "年度考核评价", "年度评价", "综合评定", "乡镇考核意见", "年度考核审定", "考核登记", "初评考核"]])(
    "gives them where the heading says in other words that they are of the year: %s",
    (heading) => {
      for (const columns of [
        { 考核得分: 91, 考核等次: "称职" },
        { 得分: 91, 拟定等次: "称职" },
      ]) {
        const { facts, codes } = under({ [heading]: columns });
        expect(facts).toMatchObject({ score: 91, proposal: "competent" });
        expect(codes).toEqual([]);
      }
    },
  );

  it.each(["工作情况", "岗位信息", "任职条件", "资格审查", "基础信息", "身份信息", "其他", "其他情况"])(
    "gives what it says in full under a heading that is not about it, and no more: %s",
    (heading) => {
      const { facts, codes } = under({ [heading]: { 考核得分: 91, 年度考核等次: "称职", 乡镇增加报酬: 500 } });
      expect(codes).toEqual([]);
      expect(facts).toMatchObject({ score: 91, proposal: "competent", topUps: [{ amount: 500 }] });
      expect(under({ [heading]: { 得分: 91, 乡镇补助: 500 } }).facts).not.toHaveProperty("score");
    },
  );

  it.each(["平时考核", "群众评价", "加分项", "笔试", "试用期考核", "工作业绩", "服务态度", "培训情况", "2024年度"])(
    "gives no score that it names in full under a heading that says another matter: %s",
    (heading) => {
      const { facts, codes } = under({ [heading]: { 考核得分: 88 } });
      expect(facts).toEqual({});
      expect(codes).toHaveLength(1);
    },
  );

  it.each(["扣发", "误餐补助", "集体经济", "县级财政"])("gives no such amount either: %s", (heading) => {
    const { facts, codes } = under({ [heading]: { 乡镇增加报酬: 500 } });
    expect(facts).toEqual({});
    expect(codes).toEqual(["乡镇增加报酬 unknown-column"]);
  });

  it.each(["待遇保障", "另行增加报酬", "自行增加", "地方补助"])("gives amounts that are added on top: %s", (heading) => {
    expect(under({ [heading]: { 乡镇增加: 1000, 村补助: 500 } })).toMatchObject({
      facts: { topUps: [{ amount: 1000 }, { amount: 500 }] },
      codes: [],
    });
  });

  it.each(["乡镇、村增加报酬", "补助标准", "全年补贴情况", "人社协理员待遇"])("gives amounts under the heading %s", (heading) => {
    expect(under({ [heading]: { 乡镇补助: 1000, 村补助: 500 } })).toMatchObject({
      facts: { topUps: [{ amount: 1000 }, { amount: 500 }] },
      codes: [],
    });
  });
});

describe("the class of a village", () => {
  const classUnder = (heading: string, header: string) => {
    const places: Cells = [
      ["乡镇", "村", heading, null, "村类别", "备注"],
      [null, null, "年收入", header, null, null],
      ["甲子乡", "一村", 10, "二类", "三类", null],
    ];
    const down = [0, 1, 4, 5].map((col) => merge(0, col, 1, col));
    const { tables } = findRosterSheets([
      { name: "名册", rows: [needed, person] },
      { name: "村", rows: places, merges: [...down, merge(0, 2, 0, 3)] },
    ]);
    return readRoster(tables, { year: 2025 });
  };
  it.each(["集体经济", "脱贫村情况", "软弱涣散村"])("is none under the heading %s", (heading) => {
    const reading = classUnder(heading, "类别");
    expect(reading.roster.villages).toMatchObject([{ villageClass: 3 }]);
    expect(codes(reading)).toEqual(["villages 2 年收入 unknown-column", "villages 2 类别 unknown-column"]);
    const alone = readRoster(
      {
        people: [needed, person],
        villages: [
          [null, null, null, heading, null],
          ["乡镇", "村", "户数", "年收入", "类别"],
          ["甲子乡", "一村", 90, 10, "二类"],
        ],
      },
      { year: 2025 },
    );
    expect(alone.roster.villages).toEqual([]);
  });

  it.each(["村情况", "村（社区）基本情况", "行政村分类"])("is one under the heading %s", (heading) => {
    const rows = [
      [null, null, heading, null],
      ["乡镇", "村", "类别", "任务重"],
      ["甲子乡", "一村", "二类", "是"],
    ];
    const reading = readRoster({ people: [needed, person], villages: rows }, { year: 2025 });
    expect(reading.roster.villages).toMatchObject([{ villageClass: 2 }]);
    expect(codes(reading)).toEqual([]);
  });

  const places = (heading: string, headers: readonly unknown[], cells: readonly unknown[]) =>
    readRoster(
      {
        people: [needed, person],
        villages: [
          {
            name: "村",
            rows: [
              [null, null, null, heading],
              ["序号", "乡镇", "村", ...headers],
              [1, "甲子乡", "一村", ...cells],
            ],
            merges: [merge(0, 3, 0, 2 + headers.length)],
          },
        ],
      },
      { year: 2025 },
    );
  it.each([
    ...["配备情况", "村情况", "村情", "村况", "认定情况", "核定情况", "规模", "分类定级", "类别划分", "任务情况", "增配条件", "报酬标准"],
  ])("is that of the one column that may hold it in a sheet which needs it: %s", (heading) => {
    const reading = places(heading, ["类别", "任务重", "安置点"], ["二类", "是", "否"]);
    expect(reading.roster.villages).toMatchObject([{ villageClass: 2, heavyWorkload: true, resettlementSite: false }]);
    expect(codes(reading)).toEqual([]);
  });

  it("is none where two columns may hold it, and the words of neither are known", () => {
    const reading = places("配备情况", ["类别", "村类型"], ["二类", "一类"]);
    expect(reading.roster.villages).toMatchObject([{ villageClass: 1 }]);
    expect(places("配备情况", ["类别", "类别"], ["二类", "一类"]).roster.villages).toEqual([]);
  });
});
