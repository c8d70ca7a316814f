import { describe, expect, it } from "vitest";
import { findRosterSheets, readRoster } from "../../src/sheet";
import { speaksOfLeaving } from "../../src/sheet/roster/spoken/leaving";
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
    "2025年6月被开除",
    "任职至2025年6月",
    "2025年6月起不再担任",
    "2025年6月清退",
    "撤职",
    "退休",
    "到龄退休",
    "换届落选",
    "调任镇政府",
    "2025年6月调到县里工作",
    "调走",
    "由李某接替",
    "2025年6月改由王五担任",
    "已换人",
    "死亡",
    "2025年6月死亡",
    "2025年6月不再聘用",
    "未续聘",
    "终止劳务协议",
    "聘用关系已解除",
    "停发报酬",
    "报酬发至2025年6月",
    "2025.6辞",
    "已退",
    "(故)",
    "只干到6月",
    "工作到六月底",
    "1-6月",
    "2025年6月止",
    "辞去该职务",
    "不再担任一村人社协理员",
    "停止聘用",
    "请辞",
    "2025年6月更换",
    "已不在岗",
    "1-6月在岗",
    "原协理员",
  ])("speaks of leaving: %s", (remark) => {
    expect(speaksOfLeaving(remark, 2025)).toBe(true);
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
    "接替李四",
    "接任李四(已退)",
    "前任已退休",
    "原协理员退休后接任",
    "李四调任镇政府后接任",
    "离任后由其接任",
    "由村委会推荐接任",
    "其母于2025年6月死亡",
    "其父(故)",
    "退役军人",
    "退伍",
    "退耕还林户",
    "退休教师",
    "调查员",
    "无故",
    "已调整工资",
    "工资调至1000元",
    "由二村调任",
    "2023年由二村调任本村",
    "借调镇政府",
    "辞去村会计职务",
    "不再担任村主任",
    "任村主任至2022年5月",
    "合同至2025年6月",
    "产假至6月",
    "任职至今",
    "发到12月",
    "2025-06-30",
    "免考核",
    "走访入户",
    "停发低保",
    "原协理员退休后补选",
    "7-12月在岗",
    "银行卡已更换",
    "负责清退工作",
    "开除党籍",
    "未换人",
    "不退休",
    "",
  ])("does not: %s", (remark) => {
    expect(speaksOfLeaving(remark, 2025)).toBe(false);
  });
});

describe("whatever a cell repeats", () => {
  it.each([
    "离任",
    "前任离任",
    "已",
    "由",
    "由张三",
    "任至",
    "(已",
    "1-",
    "2025年1月",
    "不再担任了",
    "终止",
    "其父",
    "原公司",
    "停发低保",
    "原协理员退休后补选",
    "7-12月在岗",
    "银行卡已更换",
    "离任后",
    "李李",
    "任职1-",
    "人员",
    "岗位空",
    "不再任",
  ])("it is looked through in no time: %s", (word) => {
    const cell = word.repeat(100_000 / word.length);
    const before = performance.now();
    for (const header of ["备注", "在岗状态", "离任原因", "来源", "姓名"]) readPerson({ [header]: cell });
    expect(performance.now() - before).toBeLessThan(1000);
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
    for (const name of ["张三（已离职）", "李四(病故)", "王五(2025.6辞职)", "王五 已离任", "王七（已退）", "王八（故）", "王九(至6月)"]) {
      const { facts, codes } = readPerson({ 姓名: name });
      expect(facts, name).not.toHaveProperty("service");
      expect(codes, name).toEqual(undated);
    }
    for (const name of ["张三（接替离任的李四）", "张三（女）", "李故", "李 故", "辞海", "张三（退役军人）", "张三（7-12月）"])
      expect(readPerson({ 姓名: name }).codes, name).toEqual([]);
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

describe("a note below the table", () => {
  const dated = [...needed, "离任日期"];
  const read = (note: readonly unknown[], headers: readonly unknown[] = needed, last = "") => {
    const reading = readPeople([headers, [...person, last], ["甲子乡", "一村", "钱二", "", "2025-07-01", ""], note]);
    expect(reading.roster.people.map((one) => "service" in one)).toEqual([true, true]);
    return reading;
  };
  const about = (reading: ReturnType<typeof read>) => codes(reading).filter((code) => code.startsWith("people 4"));

  it.each([
    "备注：赵一于2025年6月30日辞职，7月起由钱二接任。",
    "说明：赵一已退休",
    "注：1.本表一式三份；2.赵一（6月）调走。",
    "备注：一村协理员2025年6月换人。",
    "备注：孙三于2025年3月离任。",
  ])("that says that somebody left is reported where no row gives the last day, and changes nobody's pay: %s", (note) => {
    for (const headers of [needed, dated]) {
      const reading = read([note], headers);
      expect(about(reading)).toEqual(["people 4 离任日期 leavers-unmarked"]);
      for (const word of ["赵一", "辞职", "换人", "孙三"]) expect(JSON.stringify(reading.issues)).not.toContain(word);
    }
  });

  it("stands in any cell of its row, and is reported once", () => {
    expect(about(read(["说明：", null, "赵一于2025年6月30日辞职", null, "赵一6月已退"]))).toHaveLength(1);
  });

  it("is not where the row of whoever left gives it, or is reported itself", () => {
    const note = ["备注：赵一于2025年6月30日辞职，7月起由钱二接任。"];
    expect(about(read(note, dated, "2025-06-30"))).toEqual([]);
    expect(about(read(["备注：钱二6月30日辞职。"], dated, "2025-06-30"))).toHaveLength(1);
    const remark = readPeople([[...needed, "备注"], [...person, "已离任"], note]);
    expect(codes(remark)).toEqual(["people 2 离任日期 leaving-undated"]);
  });

  it.each([
    "注：离任人员另附名单",
    "说明：2025年6月前离任的请填写离任日期",
    "备注：钱二于2025年7月接任。",
    "备注：其父于2025年6月病故",
    "填表人：赵一　2025年12月31日",
    "注：本年度无离任",
  ])("is not where it says so of nobody: %s", (note) => {
    expect(about(read([note]))).toEqual([]);
  });

  it("says nothing of villages", () => {
    const places = [...villages, ["备注：赵一于2025年6月30日辞职"]];
    expect(codes(readPeople([needed, person], places))).toEqual([]);
  });
});

describe("a column that is not used otherwise", () => {
  const known = (header: string, cell: unknown, others = {}) => "service" in (readPerson({ [header]: cell, ...others }).facts ?? {});
  const said: readonly (readonly [string, unknown])[] = [
    ["人员状态", "已离职"],
    ["在岗状态", "离岗"],
    ["在岗状态", "不在岗"],
    ["是否在岗", "否"],
    ["是否在岗", false],
    ["目前在岗情况", "×"],
    ["是否离任", "是"],
    ["离任原因", "辞职"],
    ["离任原因", "外出务工"],
    ["离任情况", "2025年6月"],
    ["退出原因", "家庭"],
    ["停发时间", 2025.7],
    ["变动情况", "2025年6月辞职，由李四接任"],
    ["其他说明", "2025年6月辞职"],
    ["情况说明", "已退"],
    ["人员类别", "离任"],
    ["任职情况", "2025年6月辞职"],
    ...["人员状态", "任职状态", "状态", "变动情况", "目前状况", "任职情况", "人员动态"].flatMap((header) =>
      ["不在岗", "不在职", "已更换", "换届离任", "死亡"].map((cell): [string, string] => [header, cell]),
    ),
  ];

  it.each(said)("makes the time in post unknown where it says that the post was left: %s %s", (header, cell) => {
    expect(known(header, cell)).toBe(false);
    expect(readPerson({ [header]: cell }).codes).toEqual([`${header} unknown-column`, "离任日期 leaving-undated"]);
  });

  it("is reported as one that is looked through for that, and not used otherwise", () => {
    const { issues } = readPeople([
      [...needed, "人员状态"],
      [...person, "不在岗"],
    ]);
    expect(issues.find(({ column }) => column === "人员状态")?.fix).toMatchObject({
      zh: expect.stringContaining("离任"),
      en: expect.stringContaining("left"),
    });
  });

  it.each(said)("says nothing beside a last day: %s %s", (header, cell) => {
    expect(known(header, cell, { 离任日期: "2025-06-30" })).toBe(true);
  });

  it.each([
    ["是否在岗", "是"],
    ["是否离任", "否"],
    ["离任原因", "无"],
    ["离任原因", "—"],
    ["离任原因", "未离任"],
    ["离任原因", "在岗"],
    ["离任原因", 0],
    ["离任原因", "#N/A"],
    ["变动情况", "接替李四"],
    ["变动情况", "无变动"],
    ["村支书", "离任"],
    ["村干部", "2025年6月离任"],
    ["两委变动情况", "2025年6月辞职"],
    ["前任备注", "已离职"],
    ["村干部任职情况", "不在岗"],
    ["家庭动态", "死亡"],
    ["任职情况", "在岗"],
    ["人员动态", "新聘"],
    ["合同状态", "终止"],
    ["参保状态", "退休"],
    ["人员类别", "退休"],
    ["家庭情况", "丈夫去世"],
    ["工作简历", "2010年任村主任，2016年辞职"],
    ["离岗培训", "2天"],
    ["离岗时间（离岗培训）", "2025-05-01"],
    ["退出现役时间", "2010-12"],
    ["2024年人员状态", "离任"],
  ])("leaves it known where it says so of nobody, or of others: %s %s", (header, cell) => {
    expect(known(header, cell)).toBe(true);
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

  it("is one thing to put right, as long as nothing is said of somebody", () => {
    const of = (...cells: readonly unknown[]) =>
      codes(readPeople([[...needed, "文化程度"], person, ["甲子乡", "一村", ...cells]])).filter((code) => code.startsWith("people 3"));
    expect(of("空缺", "", "")).toEqual(["people 3 姓名 no-identity"]);
    expect(of("（岗位空缺）", "—", "/")).toEqual(["people 3 姓名 no-identity"]);
    expect(of("空缺", "", "2020-01-01")).toEqual(
      ["姓名 needed-cell", "身份证号 needed-cell", "姓名 unreadable-identity"].map((code) => `people 3 ${code}`),
    );
    expect(of("空缺", "", "", "大专")).toContain("people 3 姓名 unreadable-identity");
    expect(of("", "", "")).toContain("people 3 姓名 needed-cell");
    expect(codes(readPeople([needed, person, ["甲子乡", "", "空缺", "", ""]]))).toContain("people 3 村 needed-cell");
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
