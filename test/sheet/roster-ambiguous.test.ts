import { describe, expect, it } from "vitest";
import { findRosterSheets, readRoster } from "../../src/sheet";
import { codes, needed, person, readPeople, readPerson, readWorkbook, villages } from "./rosters";

/** Reads one person under headers of two rows, of which those of the needed columns are merged down. */
function underMerged(heading: string, headers: readonly string[], cells: readonly unknown[], names: readonly string[] = needed) {
  const [first, width] = [names.length, headers.length];
  const people = [
    [...names, heading, ...headers.slice(1).map(() => null)],
    [...names.map(() => null), ...headers],
    [...person.slice(0, names.length), ...cells],
  ];
  const down = names.map((_, col) => ({ startRow: 0, endRow: 1, startCol: col, endCol: col }));
  const merges = [...down, { startRow: 0, endRow: 0, startCol: first, endCol: first + width - 1 }];
  return readWorkbook(people, { merges });
}

describe("a header that is merged over several columns", () => {
  it.each([
    ["考核等次", ["自评", "乡镇评定"], ["优秀", "不称职"], "proposal"],
    ["考核得分", ["自评分", "考核组评分", "总评"], [100, 80, 86], "score"],
    ["村级补助", ["1-6月", "7-12月"], [1500, 1500], "topUps"],
    ["学历", ["全日制教育", "在职教育"], ["初中", "大专"], "education"],
  ])("names none of them by itself: %s", (heading, headers, cells, field) => {
    const { facts, codes } = underMerged(heading, headers, cells);
    expect(facts).not.toHaveProperty(field);
    expect(codes).toHaveLength(headers.length);
    for (const code of codes) expect(code).toMatch(/^people 2 .* (unknown|part-year)-column$/);
  });

  it.each([
    ["任职时间", "起", "止"],
    ["任职时间", "开始时间", "结束时间"],
    ["聘用时间", "起始", "截止"],
    ["受聘日期", "自", "至"],
  ])("is read with what stands below it: %s over %s and %s", (heading, from, to) => {
    const { facts, codes } = underMerged(heading, [from, to], ["2020-01-01", "2025-06-30"], needed.slice(0, 4));
    expect(codes).toEqual([]);
    expect(facts?.service).toEqual({ periods: [{ from: "2025-01-01", to: "2025-06-30" }] });
  });
});

describe("a header that is merged over several columns, of which one is its own", () => {
  it.each([
    ["离任日期", ["时间", "原因"], ["2025-06-30", "辞职"], { service: { periods: [{ to: "2025-06-30" }] } }],
    ["考核等次", ["结果", "备注"], ["称职", ""], { proposal: "competent" }],
    ["考核得分", ["分值", "排名"], [90, 3], { score: 90 }],
    ["考核等次", ["", ""], ["称职", ""], { proposal: "competent" }],
  ])("is that one: %s over %s", (heading, headers, cells, expected) => {
    expect(underMerged(heading, headers, cells).facts).toMatchObject(expected);
  });

  it("is the first where the sheet cannot do without it", () => {
    expect(underMerged("入职日期", ["何日", "工龄"], ["2020-01-01", 5], needed.slice(0, 4)).facts?.hiredOn).toBe("2020-01-01");
  });

  it("leaves the row below to be read where that names more", () => {
    const rows = [
      [...needed, "考核等次", "基本条件", null, null],
      [...needed.map(() => null), "优秀、称职等", "学历", "身体健康", "责任心"],
      [...person, "称职", "大专", "健康", "强"],
    ];
    const merges = [...needed.keys()].map((col) => ({ startRow: 0, endRow: 1, startCol: col, endCol: col }));
    const { tables } = findRosterSheets([
      { name: "名册", rows, merges: [...merges, { startRow: 0, endRow: 0, startCol: 6, endCol: 8 }] },
      { name: "村", rows: villages },
    ]);
    expect(readRoster(tables, { year: 2025 }).roster.people).toMatchObject([{ goodHealth: true, responsible: true }]);
  });
});

describe("of several columns that seem to say one thing", () => {
  const read = (headers: readonly string[], cells: readonly unknown[], groups: readonly unknown[] = []) => {
    const reading = readPeople([...(groups.length > 0 ? [groups] : []), headers, cells]);
    return { facts: reading.roster.people[0], name: [...reading.rows.values()][0]?.name, codes: codes(reading) };
  };

  it("the one that is about the assistants is read, wherever it stands", () => {
    const [township, village, name, id] = person;
    const headers = ["乡镇", "村", "姓名", "电话", "姓名", "身份证号", "入职日期"];
    const groups = [null, null, "村支书", null, "人社协理员", null, null];
    expect(read(headers, [township, village, "钱二", "1", name, id, "2020-01-01"], groups).name).toBe("赵一");
    const { facts } = read([...needed.slice(0, 4), "任职时间", "担任协理员时间"], [...person.slice(0, 4), "2010-01-01", "2025-07-01"]);
    expect(facts?.hiredOn).toBe("2025-07-01");
  });

  it("somebody else's are not the assistant's, be they an earlier or a later one's", () => {
    for (const group of ["上一任协理员", "原协理员", "后备人社协理员"]) {
      const groups = [...needed.map(() => null), group, null];
      const { facts, name } = read([...needed, "姓名", "离任日期"], [...person, "钱二", "2025-03-01"], groups);
      expect(name, group).toBe("赵一");
      expect(facts?.service, group).toEqual({ periods: [{ from: "2025-01-01", to: "2025-12-31" }] });
    }
    expect(read([...needed, "人社协理员"], [...person, "√"]).name).toBe("赵一");
    expect(read([...needed, "考核得分（村）"], [...person, 60]).facts).not.toHaveProperty("score");
    expect(read(["居委会", ...needed], ["某居委会", ...person]).facts?.village).toBe("一村");
  });

  it("a question about somebody is no name", () => {
    for (const header of ["是否人社协理员", "是否协理员", "是否协理员（是/否）"]) {
      const { name, codes } = read([...needed, header], [...person, "是"]);
      expect(name, header).toBe("赵一");
      expect(codes, header).toEqual([expect.stringMatching(/ unknown-column$/)]);
    }
  });

  it("the one that is named outright is read, and not one that some heading stands over", () => {
    const groups = [...needed.map(() => null), "业务考核", null, "年度考核", null];
    const { facts, codes } = read([...needed, "得分", "等次", "得分", "等次"], [...person, 60, "不称职", 92, "称职"], groups);
    expect(facts).toMatchObject({ score: 92, proposal: "competent" });
    expect(codes).toEqual(["people 2 等次 unknown-column", "people 2 得分 duplicate-column"]);
  });

  it("none is read where all say it alike, and each is reported", () => {
    const { facts, codes } = read([...needed, "考核等次", "考核结果"], [...person, "不称职", "优秀"]);
    expect(facts).not.toHaveProperty("proposal");
    expect(codes).toEqual(["people 1 考核等次 ambiguous-column", "people 1 考核结果 ambiguous-column"]);
  });
});

describe("a heading over facts", () => {
  const facts = (heading: string, header: string, cell: unknown) =>
    readPeople([
      [...needed.map(() => null), heading, null, "备注"],
      [...needed, header, "联系电话", null],
      [...person, cell],
    ]);

  it.each(["无下列情形（打√）", "不存在以下情形", "近三年来无"])("that denies them leaves them unknown: %s", (heading) => {
    const reading = facts(heading, "违法违纪", "√");
    expect(reading.roster.people[0]).not.toHaveProperty("breach");
    expect(codes(reading)).toEqual(["people 2 违法违纪 unknown-column"]);
  });

  it.each(["村干部年度考核情况", "网格员", "平时考核", "日常工作（40分）", "业务工作（60分）", "业务工作（占60%）"])(
    "about something else is none of theirs: %s",
    (heading) => {
      const reading = facts(heading, "考核得分", 60);
      expect(reading.roster.people[0]).not.toHaveProperty("score");
      expect(codes(reading)).toEqual([expect.stringMatching(/ unknown-column$/)]);
    },
  );
});

describe("a column without a header", () => {
  it("among the others is reported where something stands in it", () => {
    const reading = readPeople([
      [...needed, null, "备注"],
      [...person, "2025-6-30离任", ""],
      [...person.slice(0, 2), "钱二", "439999199001010022", "2021-01-01", "又一格", ""],
    ]);
    expect(codes(reading).filter((code) => code.includes("column"))).toEqual(["people 1 F列 unnamed-column"]);
    expect(
      codes(
        readPeople([
          [...needed, null, "备注"],
          [...person, "", ""],
        ]),
      ),
    ).toEqual([]);
  });
});

describe("the header of a column", () => {
  it.each([
    ["身份证号（18位）", "身份证号"],
    ["身份证号码（文本格式）", "身份证号"],
    ["入职日期（年/月/日）", "入职日期"],
    ["入职日期（如2020-01-01）", "入职日期"],
    ["姓名（签字）", "姓名"],
    ["乡镇（街道、场）", "乡镇"],
    ["村（社区、居委会）", "村"],
  ])("may say in brackets how it is filled in: %s", (header, name) => {
    expect(codes(readPeople([needed.map((one) => (one === name ? header : one)), person]))).toEqual([]);
  });

  it("in brackets may say whose it is, or of when, and is then not read", () => {
    expect(readPerson({ "考核得分（上半年）": 90 }).facts).not.toHaveProperty("score");
    expect(readPerson({ "文化程度（配偶）": "大专" }).facts).not.toHaveProperty("education");
    expect(readPerson({ "离任日期（未离任不填）": "2025-06-30" }).facts?.service).toMatchObject({ periods: [{ to: "2025-06-30" }] });
  });
});
