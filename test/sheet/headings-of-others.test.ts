import { describe, expect, it } from "vitest";
import { type Cells, codes, id, type Merges, merge, needed, person, readPeople, readPerson, readWorkbook } from "./rosters";

function read(rows: Cells, merges: Merges = []) {
  const reading = readWorkbook(rows, { merges });
  return { ...reading, names: [...reading.rows.values()].map(({ name }) => name) };
}

describe("amounts by the month", () => {
  const under = (heading: string) => {
    const blanks = needed.map(() => null);
    return read(
      [
        [...needed, heading, null],
        [...blanks, "乡镇补助", "村补助"],
        [...person, 100, 50],
      ],
      [...needed.map((_, col) => merge(0, col, 1, col)), merge(0, 5, 0, 6)],
    );
  };

  it.each(["月补助", "月补贴（元）", "月增加报酬", "月发放", "月均增加报酬", "增加报酬月发放标准"])(
    "are not taken for those of the year: %s",
    (heading) => {
      const { roster, codes } = under(heading);
      expect(roster.people[0]).not.toHaveProperty("topUps");
      expect(codes).toEqual(["people 2 乡镇补助 part-year-column", "people 2 村补助 part-year-column"]);
    },
  );

  it.each(["补助", "增加报酬", "全年12个月补助", "增加报酬（元/年）", "2025年度增加报酬"])("are none under %s", (heading) => {
    const { roster, codes } = under(heading);
    expect(roster.people[0]?.topUps).toHaveLength(2);
    expect(codes).toEqual([]);
  });

  const titled = (title: string) => read([[title], [...needed, "乡镇补助"], [...person, 100]]);
  it.each([
    "甲子乡2025年3月村级人社协理员报酬发放表",
    "甲子乡2025年第一季度报酬发放表",
    "甲子乡2025年上半年补助发放表",
    "甲子乡2025年村级人社协理员月补贴发放表",
    "发放月份：2025年3月",
    "村级人社协理员工资表（2025年1-6月）",
  ])("are those of a table whose title says so: %s", (title) => {
    expect(titled(title).roster.people[0]).not.toHaveProperty("topUps");
    expect(titled(title).codes).toEqual(["people 2 乡镇补助 part-year-column"]);
  });

  it.each([
    "甲子乡2025年度村级人社协理员报酬发放表",
    "甲子乡2025年1-12月报酬发放表",
    "村级人社协理员补助名册（截至2025年12月）",
    "村级人社协理员报酬名册（2025年12月31日）",
    "制表时间：2025年12月",
    "基本报酬月标准：一类村1200元",
    "2025年度村级人社协理员花名册",
  ])("are none under the title %s", (title) => {
    expect(titled(title).roster.people[0]?.topUps).toEqual([{ payer: "甲子乡", amount: 100 }]);
  });

  it("leave what is not paid alone", () => {
    const { roster } = read([["甲子乡2025年3月报酬发放表"], [...needed, "考核等次"], [...person, "称职"]]);
    expect(roster.people).toMatchObject([{ proposal: "competent" }]);
  });
});

describe("where somebody is registered", () => {
  it("is not where the person serves, though it stands first", () => {
    const rows = [
      ["姓名", "身份证号", "户籍所在地", null, "任职单位", null, "入职日期"],
      [null, null, "乡镇", "村", "乡镇", "村", null],
      ["赵一", id, "乙丑乡", "二村", "甲子乡", "一村", "2020-01-01"],
    ];
    const merges = [...[0, 1, 6].map((col) => merge(0, col, 1, col)), merge(0, 2, 0, 3), merge(0, 4, 0, 5)];
    const { roster, codes } = read(rows, merges);
    expect(roster.people).toMatchObject([{ township: "甲子乡", village: "一村" }]);
    expect(codes).toEqual(["people 2 乡镇 unknown-column", "people 2 村 unknown-column"]);
  });

  it("says whether somebody lives there by a header of its own", () => {
    expect(readPerson({ 常住本村: "是" }).facts).toMatchObject({ longTermResident: true });
  });
});

describe("the day of a post in the village", () => {
  it.each(["聘用时间", "聘任时间", "入职时间", "聘用协理员时间", "聘任协理员日期", "任职协理员时间"])(
    "gives way to that of the assistant, and is reported: %s",
    (header) => {
      for (const [one, other] of [
        [1, 2],
        [2, 1],
      ] as const) {
        const headers = [...needed.slice(0, 4)];
        const cells = [...person.slice(0, 4)];
        headers[3 + one] = "任职时间";
        cells[3 + one] = "2017-03-01";
        headers[3 + other] = header;
        cells[3 + other] = "2025-07-01";
        const reading = readPeople([headers, cells]);
        expect(reading.roster.people).toMatchObject([{ hiredOn: "2025-07-01" }]);
        expect(codes(reading)).toEqual(["people 1 任职时间 duplicate-column"]);
      }
    },
  );

  it("is the date of hire where no other is given", () => {
    const reading = readPeople([[...needed.slice(0, 4), "任职时间"], person]);
    expect(reading.roster.people).toMatchObject([{ hiredOn: "2020-01-01" }]);
    expect(codes(reading)).toEqual([]);
  });
});

describe("a row that names two people", () => {
  const rows = (one: string, other: string) => [
    ["2025年度变动情况表"],
    ["乡镇", "村", one, null, null, other, null, null],
    [null, null, "姓名", "身份证号", "离任时间", "姓名", "身份证号", "任职时间"],
    ["甲子乡", "一村", "钱二", "439999198503010012", "2025-06-30", "赵一", id, "2025-07-01"],
  ];
  const merges = [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 1, 4), merge(1, 5, 1, 7)];

  it.each([
    ["离任人员", "新任人员"],
    ["变动前", "变动后"],
    ["调整前人员", "调整后人员"],
    ["退出人员", "补选人员"],
    ["减员", "增员"],
    ["原任", "新任"],
    ["原协理员", "新协理员"],
    ["调出人员", "调入人员"],
    ["解聘人员", "聘用人员"],
  ])("is the one who came, and what it says of the one who left is reported: %s, %s", (one, other) => {
    const { roster, names, codes } = read(rows(one, other), merges);
    expect(names).toEqual(["赵一"]);
    expect(roster.people).toMatchObject([{ hiredOn: "2025-07-01", service: { periods: [{ from: "2025-07-01", to: "2025-12-31" }] } }]);
    expect(codes).toHaveLength(3);
    expect(codes.every((code) => code.endsWith("-column"))).toBe(true);
  });

  it("is not known by a heading over a single one", () => {
    const single = [
      ["乡镇", "村", "离任人员", null, null, null],
      [null, null, "姓名", "身份证号", "任职时间", "离任时间"],
      ["甲子乡", "一村", "赵一", id, "2020-01-01", "2025-06-30"],
    ];
    const { roster, names, codes } = read(single, [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 5)]);
    expect(names).toEqual(["赵一"]);
    expect(roster.people).toMatchObject([{ service: { periods: [{ to: "2025-06-30" }] } }]);
    expect(codes).toEqual([]);
  });
});
