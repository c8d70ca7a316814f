import { describe, expect, it } from "vitest";
import { type Ledgers, reviewLedgers } from "xieliyuan";
import { contactColumns, deathColumns, findLedgerSheets, readLedgers, serviceColumns } from "../../src/sheet";
import { contactHeaders, contactsIn, deathHeaders, readRow, serviceHeaders } from "./ledgers";
import { id } from "./rosters";

describe("the ledger of deaths", () => {
  it.each([
    [10, [10, "10", "附件-10", "第10项", "城乡居民养老", "城乡居民基本养老保险", " 居民 养老 "]],
    [20, [20, "灵活就业", "城镇企业职工基本养老保险（灵活就业人员）"]],
    [23, [23, "２３", "机关事业单位养老"]],
    [35, ["35项", "工伤", "工伤保险"]],
  ])("tells row %i of the annex by number and by name", (task, cells) => {
    for (const cell of cells) expect(readRow("deaths", { 险种: cell, 死亡人数: 0 }).facts).toMatchObject({ task });
  });

  it("reads a month however it is written, as a month of the year reviewed", () => {
    for (const cell of [5, "5", "5月", "05月份", "五月", "2025年5月", "2025.05", "2025-5-1", 202505, new Date(2025, 4, 1)])
      expect(readRow("deaths", { 月份: cell, 死亡人数: 0 }).facts, String(cell)).toMatchObject({ month: "2025-05" });
    expect(readRow("deaths", { 月份: "2024年12月", 死亡人数: 0 })).toMatchObject({ facts: { month: "2024-12" }, codes: [] });
    expect(readRow("deaths", { 月份: "2024年5月", 死亡人数: 0 })).toEqual({ facts: undefined, codes: ["月份 month-of-other-year"] });
    for (const cell of [13, 0.5, "某月", 2025]) expect(readRow("deaths", { 月份: cell, 死亡人数: 0 }).facts).toBeUndefined();
  });

  it("takes a blank date for not done once the month is over, and for nothing before", () => {
    const cells = { 死亡人数: 0, 零报告日期: null, 名单核实日期: "—" };
    expect(readRow("deaths", cells).facts).toMatchObject({ zeroReportedOn: null, listVerifiedOn: null });
    expect(readRow("deaths", cells, { on: "2025-05-31" }).facts).toMatchObject({ zeroReportedOn: null });
    const early = readRow("deaths", cells, { on: "2025-05-30" }).facts;
    expect(early).not.toHaveProperty("zeroReportedOn");
    expect(readRow("deaths", { ...cells, 零报告日期: "未报" }, { on: "2025-05-30" }).facts).toMatchObject({ zeroReportedOn: null });
  });

  it("leaves unknown what it has no column for, and what cannot be read", () => {
    expect(readRow("deaths", { 死亡人数: 0 }).facts).toEqual({
      township: "甲子乡",
      village: "一村",
      task: 10,
      month: "2025-05",
      deaths: 0,
    });
    const { facts, codes } = readRow("deaths", { 死亡人数: "待核", 零报告日期: "不详", 报派出所日期: "2025-06-03", 报乡镇日期: "?" });
    expect(codes).toEqual(["死亡人数 number-format", "零报告日期 date-format", "报乡镇日期 date-format"]);
    expect(facts).toEqual({ township: "甲子乡", village: "一村", task: 10, month: "2025-05" });
  });

  it("counts a list as sent to those alone whom it is for", () => {
    const cells = { 死亡人数: "2人", 报派出所日期: "2025-06-03", 报乡镇日期: null, 报经办机构日期: "2025-06-04" };
    expect(readRow("deaths", cells).facts).toMatchObject({ deaths: 2, sent: [{ to: "police-station", on: "2025-06-03" }] });
    expect(readRow("deaths", { ...cells, 险种: 20 }).facts).toMatchObject({ sent: [{ to: "paying-agency", on: "2025-06-04" }] });
    expect(readRow("deaths", { ...cells, 险种: 23 }).facts).not.toHaveProperty("sent");
  });

  it("does not use a day before the month", () => {
    const { facts, codes } = readRow("deaths", { 死亡人数: 0, 零报告日期: "2025-04-30" });
    expect(codes).toEqual(["零报告日期 day-before-month"]);
    expect(facts).not.toHaveProperty("zeroReportedOn");
  });

  it("reads nobody as 0, and no half deaths", () => {
    for (const cell of [0, "0人", "无", "无人死亡"]) expect(readRow("deaths", { 死亡人数: cell }).facts).toMatchObject({ deaths: 0 });
    for (const cell of [1.5, -1, "1e9"]) expect(readRow("deaths", { 死亡人数: cell }).facts).not.toHaveProperty("deaths");
  });

  it("uses of two rows for one month what they state alike, and reports both ways", () => {
    const read = (...rows: readonly (readonly unknown[])[]) => {
      const { ledgers, issues } = readLedgers({ deaths: [deathHeaders, ...rows.map((row) => ["甲子乡", "一村", ...row])] }, { year: 2025 });
      return { deaths: ledgers.deaths, issues: issues.map(({ row, code, otherRow }) => [row, code, otherRow]) };
    };
    const zero = [10, 5, 0, "2025-06-08"];
    const [alone] = read(zero).deaths ?? [];
    expect(read(zero, zero)).toEqual({ deaths: [alone], issues: [[3, "duplicate-report", 2]] });
    const { deaths: _, zeroReportedOn: __, ...agreed } = alone ?? {};
    expect(read(zero, [10, "5月", 1, null])).toEqual({ deaths: [agreed], issues: [[3, "reports-differ", 2]] });
    expect(read([10, 5], [10, 5, 1])).toMatchObject({ deaths: [{ deaths: 1 }], issues: [[2, "duplicate-report", 3]] });
    expect(read(zero, [10, 5, 1, null], zero).deaths).toEqual([agreed]);
  });

  it("counts one month once, and passes over rows printed for the months ahead", () => {
    const rows = [
      ["甲子乡", "一村", "居民养老", 5, 0],
      ["甲子乡", "一村", 10, "5月", 1],
      ["甲子乡", "一村", 10, 8, null],
      ["甲子乡", "一村", 10, 9, 0],
      [null, "一村", 10, 4, 0],
    ];
    const { ledgers, issues } = readLedgers({ deaths: [deathHeaders, ...rows] }, { year: 2025, on: "2025-07-31" });
    expect(ledgers.deaths).toEqual([expect.objectContaining({ month: "2025-05" })]);
    expect(issues.map(({ row, column, code, otherRow }) => [row, column, code, otherRow])).toEqual([
      [3, "月份", "reports-differ", 2],
      [5, "月份", "month-ahead", undefined],
      [6, "乡镇", "row-needs-cell", undefined],
    ]);
    expect(issues[0]?.fix.zh).toContain("第2行");
  });
});

describe("the ledger of contacts", () => {
  const every = contactsIn((month) => `${month}月6日`);
  const contacts = (cells: Record<string, unknown>, options = {}) => {
    const { facts, codes } = readRow("contacts", { ...every, ...cells }, options);
    return { days: (facts as { contacts?: { on: string }[] } | undefined)?.contacts?.map(({ on }) => on.slice(5)), codes };
  };

  it("reads the day of each month's contact however much of it is written", () => {
    const cells = { "1月": "6日", "2月": "2-06", "3月": "3.6", "4月": "2025.4.6", "5月": new Date(2025, 4, 6), "6月": "６月６号" };
    expect(contacts(cells)).toEqual({ days: contacts({}).days, codes: [] });
    expect(contacts({}).days).toHaveLength(12);
  });

  it("takes a blank month for one without contact", () => {
    expect(contacts({ "7月": null, "8月": "未联系" }).days).toEqual(contacts({}).days?.filter((day) => !/^0[78]/.test(day)));
  });

  it("knows the contacts of nobody of whom one month cannot be read, lies elsewhere, or has no column", () => {
    for (const [cell, code] of [
      ["√", "date-format"],
      [6, "date-ambiguous"],
      ["2025.7", "day-needed"],
      ["2025-08-06", "day-of-other-month"],
      ["7月32日", "date-impossible"],
      ["6月31日", "day-of-other-month"],
    ])
      expect(contacts({ "7月": cell })).toEqual({ days: undefined, codes: [`7月 ${code}`] });
    const { "7月": _, ...others } = every;
    expect(readRow("contacts", others)).toMatchObject({ codes: ["7月 missing-column"] });
    expect(readRow("contacts", others).facts).not.toHaveProperty("contacts");
    expect(readRow("contacts", others, { on: "2025-06-30" }).codes).toEqual([]);
  });

  it.each([
    [{ 登记日期: "2024.05" }, [{ from: "2024-05-01" }], []],
    [{ 登记日期: "2025-03-05", 注销日期: "2025-09-28" }, [{ from: "2025-03-05", to: "2025-09-28" }], []],
    [{ 注销日期: "在册" }, [{ from: "2024-11-20" }], []],
    [{ 登记日期: "2025.03" }, undefined, ["登记日期 registration-day-needed"]],
    [{ 注销日期: "2025年9月" }, undefined, ["注销日期 registration-day-needed"]],
    [{ 登记日期: "2025-09-05", 注销日期: "2025-03-05" }, undefined, ["注销日期 end-before-start"]],
    [{ 注销日期: "已注销" }, undefined, ["注销日期 date-format"]],
    [{ 登记日期: null }, undefined, ["登记日期 needed-cell"]],
  ])("reads the time of registration: %j", (cells, registered, codes) => {
    const read = readRow("contacts", { ...every, ...cells });
    expect(read.codes).toEqual(codes);
    expect((read.facts as { registered?: unknown }).registered).toEqual(registered);
  });

  it("tells what was put down from what was asked: 无 is a wish on record under 培训意愿, and no record under 已记录培训意愿", () => {
    const first = (cells: Record<string, unknown>) =>
      (readRow("contacts", { ...every, ...cells }).facts as { contacts?: object[] } | undefined)?.contacts?.[0];
    expect(first({ 已记录状态: "否", 培训意愿: "无" })).toEqual({ on: "2025-01-06", statusRecorded: false, trainingWishRecorded: true });
    expect(first({ 就业失业状态: "失业", 已记录培训意愿: "无" })).toMatchObject({ statusRecorded: true, trainingWishRecorded: false });
    expect(first({ 培训意愿: "未记录" })).toEqual({ on: "2025-01-06", trainingWishRecorded: false });
  });

  it("counts a person once, by ID number, else by name within the village, and shows the number nowhere", () => {
    const row = (village: string, name: string, number: string | null) => ["甲子乡", village, name, number, "2024-11-20"];
    const rows = [
      row("一村", "何一", id),
      row("二村", "何二", id),
      row("一村", "吕三", null),
      row("一村", "吕　三", null),
      row("二村", "吕三", null),
    ];
    const reading = readLedgers({ contacts: [contactHeaders, ...rows] }, { year: 2025 });
    expect(reading.rows.contacts.map(({ row, name }) => [row, name])).toEqual([
      [2, "何一"],
      [4, "吕三"],
      [6, "吕三"],
    ]);
    expect(reading.ledgers.contacts?.map((facts) => facts.id)).toEqual(["row-2", "row-4", "row-6"]);
    expect(reading.issues.map(({ code, otherRow }) => [code, otherRow])).toEqual([
      ["duplicate-person", 2],
      ["duplicate-person", 4],
    ]);
    expect(JSON.stringify([reading.ledgers, reading.issues, reading.rows])).not.toContain(id);
  });
});

describe("several rows of one person", () => {
  const read = (kind: "contacts" | "services", ...rows: readonly Record<string, unknown>[]) => {
    const person = { 乡镇: "甲子乡", 村: "一村", 姓名: "何一", 身份证号: id };
    const all = rows.map((row): Record<string, unknown> => ({ ...person, ...row }));
    const headers = [...new Set(all.flatMap((row) => Object.keys(row)))];
    const table = [headers, ...all.map((row) => headers.map((header) => row[header] ?? null))];
    const { ledgers, issues } = readLedgers({ [kind]: table }, { year: 2025 });
    return { facts: ledgers[kind], codes: issues.map(({ row, code, otherRow }) => [row, code, otherRow]) };
  };
  const contacted = (from: number, to: number) => contactsIn((month) => (from <= month && month <= to ? `${month}-05` : null));
  const before = { 登记日期: "2024-11-20", 注销日期: "2025-03-31", ...contacted(1, 3) };
  const again = { 登记日期: "2025-08-01", ...contacted(8, 12) };

  it("are one registration after another, where each ends before the next begins", () => {
    for (const rows of [
      [before, again],
      [again, before],
    ]) {
      const { facts, codes } = read("contacts", ...rows);
      expect(codes).toEqual([]);
      expect(facts).toHaveLength(1);
      expect(facts?.[0]).toMatchObject({ registered: [{ from: "2024-11-20", to: "2025-03-31" }, { from: "2025-08-01" }] });
      const { outcomes } = reviewLedgers({ contacts: facts as Ledgers["contacts"] }, { year: 2025 });
      expect(outcomes.contacts).toMatchObject({ "not-owed": 4, "non-compliant": 0 });
    }
  });

  it("leave unknown what they do not state alike, where one does not go on where the other ended", () => {
    const together = read("contacts", before, { ...again, 登记日期: "2025-03-31" });
    expect(together).toEqual({
      facts: [expect.not.objectContaining({ registered: expect.anything() })],
      codes: [[3, "person-differs", 2]],
    });
    expect(together.facts?.[0]).not.toHaveProperty("contacts");
    const nameless = { 身份证号: null };
    expect(read("contacts", { ...before, ...nameless }, { ...again, ...nameless }).codes).toEqual([[3, "person-differs", 2]]);
    expect(read("contacts", before, again, { 登记日期: "2025-09-01", ...contacted(9, 12) }).codes).toEqual([[4, "person-differs", 2]]);
  });

  it("are of no more services than they state alike", () => {
    const served = { 是否登记失业: "是", 岗位推荐1日期: "2025-01-08" };
    expect(read("services", served, served).codes).toEqual([[3, "duplicate-person", 2]]);
    const { facts, codes } = read("services", served, { ...served, 岗位推荐1日期: "2025-03-09" });
    expect(codes).toEqual([[3, "person-differs", 2]]);
    expect(facts).toEqual([{ id: "row-2", township: "甲子乡", village: "一村", registered: true }]);
  });
});

describe("the ledger of services", () => {
  const cells = { 岗位推荐1日期: "2025-01-08", 岗位推荐2日期: "2025.3.9", 岗位推荐3日期: null, 培训推荐日期: "—" };

  it("lists each service's days, a blank cell being a time it was not given", () => {
    expect(readRow("services", { ...cells, 是否登记失业: "是", 是否失业: "√", 是否有就业意愿: null })).toEqual({
      codes: [],
      facts: {
        ...{ id: "row-2", township: "甲子乡", village: "一村", registered: true, unemployed: true },
        ...{ jobReferrals: ["2025-01-08", "2025-03-09"], trainingReferrals: [] },
      },
    });
  });

  it("takes a day without its year for one of the year reviewed", () => {
    const { facts, codes } = readRow("services", { ...cells, 岗位推荐1日期: "1月8日", 岗位推荐2日期: "3.9", 岗位推荐3日期: "12-31" });
    expect(codes).toEqual([]);
    expect(facts).toMatchObject({ jobReferrals: ["2025-01-08", "2025-03-09", "2025-12-31"] });
    for (const [cell, code] of [
      ["2月29日", "date-impossible"],
      ["8日", "date-format"],
    ]) {
      const unknown = readRow("services", { ...cells, 岗位推荐1日期: cell });
      expect(unknown.codes).toEqual([`岗位推荐1日期 ${code}`]);
      expect(unknown.facts).not.toHaveProperty("jobReferrals");
    }
  });

  it("knows no number of times where a cell cannot be read or is of another year", () => {
    expect(readRow("services", { ...cells, 岗位推荐3日期: "√" })).toMatchObject({ codes: ["岗位推荐3日期 date-format"] });
    const { facts, codes } = readRow("services", { ...cells, 岗位推荐3日期: "2024-12-30" });
    expect(codes).toEqual(["岗位推荐3日期 day-of-other-year"]);
    expect(facts).not.toHaveProperty("jobReferrals");
  });

  it("goes by headers split over two rows", () => {
    const { ledgers } = readLedgers(
      {
        services: [
          ["乡镇", "村", "姓名", "岗位推荐", null, "职业指导"],
          [null, null, null, "第一次", "第二次", null],
          ["甲子乡", "一村", "何一", "2025-1-8", "2025-3-9", null],
        ],
      },
      { year: 2025 },
    );
    expect(ledgers.services?.[0]).toMatchObject({ jobReferrals: ["2025-01-08", "2025-03-09"] });
  });
});

describe("the sheets of a workbook", () => {
  const deaths = { name: "死亡", rows: [["2025年度台账"], deathHeaders] };
  const contacts = { name: "联系", rows: [contactHeaders] };
  const services = { name: "服务", rows: [serviceHeaders] };
  const people = { name: "名册", rows: [["乡镇", "村", "姓名", "身份证号", "入职日期"]] };
  const villages = { name: "村", rows: [["乡镇", "村", "村类别", "任务重"]] };

  it("that are ledgers are told by their headers, and rosters and payrolls by month are none", () => {
    const wages = { name: "工资", rows: [["乡镇", "村", "姓名", ...contactHeaders.filter((header) => header.endsWith("月"))]] };
    expect(findLedgerSheets([people, villages, wages])).toEqual({ others: [], hidden: [], tables: {} });
    expect(findLedgerSheets([people, services, contacts, villages, deaths])).toMatchObject({
      ...{ deaths: "死亡", contacts: "联系", services: "服务", others: [] },
    });
  });

  const dated = contactHeaders.filter((header) => header !== "注销日期");
  it.each([
    ["deaths", deathHeaders, "险种"],
    ["deaths", deathHeaders, "月份"],
    ["contacts", contactHeaders, "姓名"],
    ["contacts", dated, "登记日期"],
    ["services", serviceHeaders, "姓名"],
  ] as const)("that are ledgers of %s but for one column are named with it", (ledger, headers, lacked) => {
    const rows = [["2025年度失业人员台账"], headers.filter((header) => header !== lacked)];
    const found = findLedgerSheets([{ name: "台账", rows }]);
    expect(found.unread).toEqual([{ name: "台账", ledger, missing: [lacked] }]);
    expect(found.tables).toEqual({});
    expect(findLedgerSheets([{ name: "台账", rows, hidden: true }])).not.toHaveProperty("unread");
  });

  it("that are rosters with the contacts of each month are no ledgers that lack something", () => {
    const roster = { name: "失业联系人员名册", rows: [[...dated.filter((header) => header !== "登记日期"), "入职日期"]] };
    expect(findLedgerSheets([roster])).not.toHaveProperty("unread");
  });

  it.each(["保险类型", "参保类型", "险种类别"])("of deaths may call the insurance %s", (header) => {
    const rows = [deathHeaders.map((one) => (one === "险种" ? header : one))];
    expect(findLedgerSheets([{ name: "死亡", rows }]).deaths).toBe("死亡");
  });

  it("of a kind that was found already are named, since they are not used", () => {
    const short = { name: "死亡2", rows: [deathHeaders.slice(0, 6)] };
    for (const sheets of [
      [short, deaths],
      [deaths, short],
    ])
      expect(findLedgerSheets(sheets)).toMatchObject({ deaths: "死亡", others: ["死亡2"] });
  });

  it("end where another table begins, which is reported", () => {
    const rows = [
      contactHeaders,
      ["甲子乡", "一村", "赵一", "", "2024-01-01"],
      ["乡镇", "村", "姓名", "注销日期", "登记日期"],
      ["甲子乡", "一村", "钱二"],
    ];
    const { ledgers, issues } = readLedgers({ contacts: rows }, { year: 2025 });
    expect(ledgers.contacts).toHaveLength(1);
    expect(issues.map(({ row, code }) => [row, code])).toContainEqual([3, "other-table"]);
  });

  it("say nothing of how many died where the number is divided, and name the columns that are not used", () => {
    const headers = ["乡镇", "村", "险种", "月份", "死亡人数", null, "零报告日期"];
    const rows = [headers, [null, null, null, null, "男", "女", null], ["甲子乡", "一村", 10, 1, 0, 1, null]];
    const down = [0, 1, 2, 3, 6].map((col) => ({ startRow: 0, endRow: 1, startCol: col, endCol: col }));
    const merges = [...down, { startRow: 0, endRow: 0, startCol: 4, endCol: 5 }];
    const { tables } = findLedgerSheets([{ name: "死亡", rows, merges }]);
    const { ledgers, issues } = readLedgers(tables, { year: 2025 });
    expect(ledgers.deaths).toEqual([expect.not.objectContaining({ deaths: expect.anything() })]);
    expect(issues.map(({ column, code }) => `${column} ${code}`)).toEqual(["男 unknown-column", "女 unknown-column"]);
  });

  it("that are hidden are not read, and named", () => {
    const old = { name: "旧", hidden: true, rows: [[...deathHeaders, "备注"]] };
    expect(findLedgerSheets([old, deaths])).toMatchObject({ deaths: "死亡", others: [], hidden: ["旧"] });
    expect(findLedgerSheets([old]).tables).toEqual({});
  });

  it("show a merged village in each of its rows", () => {
    const rows = [deathHeaders, ["甲子乡", "一村", 10, 1, 0], [null, null, 10, 2, 0]];
    const merges = [0, 1].map((column) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column }));
    const { tables } = findLedgerSheets([{ name: "死亡", rows, merges }]);
    expect(readLedgers(tables, { year: 2025 }).ledgers.deaths).toHaveLength(2);
  });

  it("without headers, or without a column that is needed, yield no rows and one issue each", () => {
    const { ledgers, issues } = readLedgers(
      { deaths: [["某表"]], services: [serviceHeaders.filter((header) => header !== "姓名")] },
      { year: 2025 },
    );
    expect(ledgers).toEqual({ deaths: [], services: [] });
    expect(issues.map(({ sheet, column, code }) => [sheet, column, code])).toEqual([
      ["deaths", "乡镇", "no-header-row"],
      ["services", "姓名", "missing-column"],
    ]);
  });

  it("never name two columns alike", () => {
    for (const columns of [deathColumns, contactColumns, serviceColumns]) {
      const all = Object.values(columns).flatMap(({ header, aliases }) => [header, ...aliases]);
      expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
    }
  });
});

describe("a blank row of the same village, insurance and month", () => {
  const filled = ["甲子乡", "一村", "居民养老", "5月", 0, "2025-06-05"];
  const blank = filled.slice(0, 4);
  it.each([
    ["below", [filled, blank]],
    ["above", [blank, filled]],
  ])("takes nothing from the one that is filled: %s", (_, rows) => {
    const { ledgers, issues } = readLedgers({ deaths: [deathHeaders.slice(0, 6), ...rows] }, { year: 2025 });
    expect(ledgers.deaths).toMatchObject([{ month: "2025-05", deaths: 0, zeroReportedOn: "2025-06-05" }]);
    expect(issues.map(({ code }) => code)).toEqual(["duplicate-report"]);
  });
});
