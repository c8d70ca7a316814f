import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CellValue, readXlsx, writeXlsx } from "hucre/xlsx";
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { chengbu2023, dutiesDue, names, type ReadingId, type ReviewedPerson, readings, reviewYear, withReadings } from "xieliyuan";
import { findRosterSheets, readRoster } from "../../src/sheet";
import { root } from "../docs/examples";
import { temporaryFolder } from "../temporary-folder";
import { bodyOf, people, type Run, review, reviewSheets, sheetsOf, villages } from "./run-review";

async function rosterOf(
  peopleRows: CellValue[][],
  villageRows: CellValue[][],
  title = "2026年度名册",
  ledgers: { name: string; rows: CellValue[][] }[] = [],
): Promise<string> {
  const file = join(temporaryFolder(), "名册.xlsx");
  const bytes = await writeXlsx({
    sheets: [{ name: "人员", rows: [[title], ...peopleRows] }, { name: "村", rows: villageRows }, ...ledgers],
  });
  writeFileSync(file, bytes);
  return file;
}

describe("the roster that ships", () => {
  const file = join(temporaryFolder(), "结果.xlsx");
  let run: Run;
  beforeAll(async () => {
    run = await review(["--out", file]);
  }, 60_000);

  test("is reviewed, summed up and filed, and the last line says where", () => {
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/12 个乡镇，156 个村（社区），198 人/);
    expect(run.out.trimEnd().split("\n").at(-1)).toMatch(/^结果工作簿：.*结果\.xlsx$/);
  });

  test("fills every sheet that an office files", async () => {
    const names = (await sheetsOf(file)).map(({ name }) => name);
    expect(names).toEqual([
      ...["汇总", "乡镇汇总表", "考核结果汇总表", "报酬发放表", "培训情况表", "资格与退出情况表", "村级配备情况表"],
      ...["预算测算", "政策比较", "口径敏感性", "台账核查", "任务清单与时限", "问题清单"],
    ]);
  });

  test("has days of training as numbers, and as text where pre-job and yearly training stand together", async () => {
    const days = bodyOf(await sheetsOf(file), "培训情况表").flatMap((row) => row.slice(5, 8));
    for (const cell of days) if (typeof cell === "string") expect(cell).toMatch(/^[\d/]+(\+[\d/]+)+$/);
    expect(days.filter((cell) => typeof cell === "number").length).toBeGreaterThan(300);
    expect(days).toContain(0.5);
  });

  test("tells of the townships in the order of the roster, below the grades as well", async () => {
    const sheets = await sheetsOf(file);
    const [townships, grades] = ["乡镇汇总表", "考核结果汇总表"].map((sheet) => sheets.find(({ name }) => name === sheet)?.rows ?? []);
    const listed = (townships ?? []).slice(3).map(([first]) => String(first));
    const quotas = (grades ?? []).flatMap(([note]) => /^四\(四\)：(.+?)参加考核/.exec(String(note))?.[1] ?? []);
    expect(quotas).toHaveLength(12);
    expect(quotas).toEqual(listed.slice(0, 12));
  });

  test("writes amounts as numbers whose column sums to the total, and the townships to the people", async () => {
    const sheets = await sheetsOf(file);
    const column = (sheetName: string, header: string) => {
      const rows = sheets.find(({ name }) => name === sheetName)?.rows ?? [];
      const at = rows[2]?.indexOf(header) ?? -1;
      const end = rows.findIndex(([first]) => first === "合计");
      const amounts = rows.slice(3, end).map((row) => row[at] ?? 0);
      expect(amounts.every((amount) => typeof amount === "number")).toBe(true);
      const fen = amounts.reduce((sum: number, amount) => sum + Math.round(Number(amount) * 100), 0);
      expect(Math.round(Number(rows[end]?.[at]) * 100)).toBe(fen);
      return fen;
    };
    const shared = ["固定报酬", "绩效待遇", "增加报酬", "应发合计"];
    const sums = shared.map((header) => column("报酬发放表", header));
    expect(shared.map((header) => column("乡镇汇总表", header))).toEqual(sums);
    const [fixed = 0, performance = 0, added = 0, total = 0] = sums;
    expect(total + column("报酬发放表", "合计待定的已确定部分")).toBe(fixed + performance + added);
  });

  const table = async (sheetName: string) => {
    const rows = (await sheetsOf(file)).find(({ name }) => name === sheetName)?.rows ?? [];
    const headers = rows[2] ?? [];
    const body = rows.slice(3).filter((row) => row.length > 1 && row[1] !== null && row[0] !== "合计");
    return body.map((row) => Object.fromEntries(headers.map((header, i) => [String(header), row[i] ?? null])));
  };

  test("sets the next year's budget beside this year's pay, with charts over the very cells", async () => {
    const rows = await table("汇总");
    expect(rows).toHaveLength(12);
    for (const row of rows) expect(Number(row["2026年最低"])).toBeLessThanOrEqual(Number(row["2026年最高"]));
    const { charts = [] } = (await readXlsx(readFileSync(file))).sheets[0] ?? {};
    expect(charts.map(({ kinds, series = [] }) => [kinds, series.map(({ valuesRef }) => valuesRef)])).toEqual([
      [["bar"], ["'汇总'!$C$4:$C$15", "'汇总'!$E$4:$E$15", "'汇总'!$G$4:$G$15"]],
      [["bar"], ["'汇总'!$K$4:$K$15"]],
    ]);
  });

  test("says the cost of a raise the same way in all its figures, and of how many it cannot be told", async () => {
    const rows = await table("汇总");
    const open = (await table("政策比较")).filter((row) => row.合计变化 === null);
    for (const row of rows) {
      expect(row.其中增加额待定).toBe(open.filter(({ 乡镇 }) => 乡镇 === row.乡镇).length);
      if (row.提标后预期 !== null) expect(Number(row.提标后预期) - Number(row["2026年预期"])).toBeCloseTo(Number(row.提标增加额), 2);
    }
    const [township] = rows.filter((row) => row.乡镇 === "庚午镇");
    expect([township?.提标增加额, township?.其中增加额待定]).toEqual([2500, 0]);
  });

  test("budgets three years, whose parts sum to the county, and leaves blank what waits for a fact", async () => {
    const rows = await table("预算测算");
    const sum = (group: string, column: string) =>
      rows
        .filter((row) => row.口径 === group && row.年度 === 2026)
        .reduce((total, row) => total + Math.round(Number(row[column]) * 100), 0);
    for (const column of ["最低", "最高", "人数"])
      expect([sum("乡镇", column), sum("村类别", column)]).toEqual([sum("全县", column), sum("全县", column)]);
    expect(rows.filter((row) => row.口径 === "全县").map((row) => row.年度)).toEqual([2026, 2027, 2028]);
    for (const row of rows) expect(row.预期 === null).toBe(row.尚缺 !== "" && row.尚缺 !== null);
    // Of 198 on the roster, four left before the year was over; one of the rest is in a village that the roster does not list.
    expect(rows.find((row) => row.口径 === "全县")?.人数).toBe(194);
    expect(["癸酉镇", "庚午镇"].map((township) => rows.find((row) => row.名称 === township)?.尚缺)).toEqual(["村类别", "增加的报酬"]);
    const notes = (await sheetsOf(file)).find(({ name }) => name === "预算测算")?.rows.flat() ?? [];
    expect(notes.filter((note) => String(note).includes("癸酉镇甲子二十村"))).toHaveLength(1);
  });

  test("expects nothing of a township with a village whose number nobody knows, which a note names", async () => {
    const rows = await table("预算测算");
    const unsure = bodyOf(await sheetsOf(file), "村级配备情况表").filter((row) => String(row[4]).includes("未说明在任协理员人数"));
    const budgeted = ["乙丑乡", "乙亥场"].map((township) => rows.find((row) => row.名称 === township));
    expect(budgeted.map((row) => [row?.人数, row?.预期, row?.尚缺])).toEqual(Array(2).fill([16, null, "人数"]));
    const notes = (await sheetsOf(file)).find(({ name }) => name === "预算测算")?.rows.flat() ?? [];
    const [named] = notes.flatMap((note) => /^(.*)可能另有在任人员/.exec(String(note))?.[1] ?? []);
    expect(named).toBe("乙丑乡乙丑四村、乙亥场乙亥十三社区");
    for (const one of String(named).split("、")) expect(unsure.map((row) => `${row[1]}${row[2]}`)).toContain(one);
  });

  test("names for each person what a raise would add, and why", async () => {
    const rows = await table("政策比较");
    expect(rows.length).toBeGreaterThan(50);
    const known = rows.filter((row) => row.合计变化 !== null);
    expect(known.every((row) => row.合计变化 === 500 && row.原因 === "年待遇标准：500.00")).toBe(true);
    expect(rows.filter((row) => row.合计变化 === null).every((row) => String(row.尚缺的事实).length > 1)).toBe(true);
  });

  test("names every ruling that another reading would change, and to what", async () => {
    const rows = await table("口径敏感性");
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(String(row.换一种口径)).toMatch(/——如取“.+”，结果为：.+。$/);
    for (const row of rows)
      for (const line of String(row.换一种口径).split("\n")) expect(line.endsWith(`结果为：${row.现结论}。`)).toBe(false);
  });

  test("lists everybody whom another alternative of any reading would touch, also through the seats that all share, and says which it tried", async () => {
    const { sheets } = await readXlsx(readFileSync(join(root, "examples/annual-review/roster.xlsx")));
    const { roster, rows: labels } = readRoster(findRosterSheets(sheets).tables, { year: 2025, dates: "utc" });
    const resultsUnder = (policy = chengbu2023) => {
      const { townships } = reviewYear(roster, { year: 2025, policy });
      return new Map(townships.flatMap(({ people }) => people.map((one) => [one.id, resultOf(one)] as const)));
    };
    const resultOf = ({ eligibility, exit, training, assessment: { outcome, grade }, pay }: ReviewedPerson) =>
      JSON.stringify([eligibility.outcome, exit.outcome, training.outcome, outcome, grade, pay.pay.lines]);
    const before = resultsUnder();
    const ids = Object.keys(readings) as ReadingId[];
    const touched = new Set<string>();
    for (const id of ids)
      for (const choice of Object.keys(readings[id].alternatives))
        for (const [person, result] of resultsUnder(withReadings(chengbu2023, { [id]: choice })))
          if (result !== before.get(person)) touched.add(person);
    const rows = await table("口径敏感性");
    expect(new Set(rows.map((row) => row.姓名 + String(row["村（社区）"])))).toEqual(
      new Set([...touched].map((id) => `${labels.get(id)?.name}${roster.people.find((one) => one.id === id)?.village}`)),
    );
    expect(rows.filter((row) => row.事项 === "年度考核等次" && String(row.换一种口径).includes("按全县")).length).toBe(4);
    const notes = (await sheetsOf(file)).find(({ name }) => name === "口径敏感性")?.rows.slice(rows.length + 3) ?? [];
    const [tried, untried] = ["试过的口径", "没有试的口径"].map((start) => notes.flat().find((note) => String(note).startsWith(start)));
    for (const id of ["quota-pool", "quota-ties", "part-year"] as const) expect(tried).toContain(names.readings[id].zh);
    for (const id of ["training-hours-per-day", "performance-share", "performance-by-grade"] as const) {
      expect(tried).not.toContain(names.readings[id].zh);
      expect(untried).toContain(names.readings[id].zh);
    }
  });

  test("shows no ID number whole, on no sheet and in nothing that it prints", async () => {
    const cells = (await sheetsOf(file)).flatMap(({ rows }) => rows.flat());
    expect(cells.some((cell) => /\*{11}/.test(String(cell)))).toBe(true);
    for (const shown of [...cells, run.out, run.err]) expect(String(shown)).not.toMatch(/\d{15,18}/);
  });

  test("leaves pay open where a top-up cannot be read, and says so", async () => {
    const rows = bodyOf(await sheetsOf(file), "报酬发放表");
    const open = rows.filter((row) => String(row.at(-1)).includes("申报增加的报酬数额未全部说明"));
    expect(open.map((row) => [row[7], row[8]])).toEqual([[null, null]]);
    expect(rows.filter((row) => row[7] === null)).toEqual(open);
  });

  test("names the facts for want of which somebody's pay cannot be settled, as its notes promise", async () => {
    const rows = await table("报酬发放表");
    const lacking = (row: Record<string, CellValue>) => /^尚缺：(.+)。$/m.exec(String(row.说明))?.[1];
    for (const row of rows) expect(lacking(row) !== undefined, String(row.序号)).toBe(row.应发合计 === null);
    expect(new Set(rows.flatMap((row) => lacking(row) ?? []))).toEqual(
      new Set(["年度考核等次", "村类别", "任职时间", "乡镇、村增加的报酬"]),
    );
  });

  test("marks the rows that wait for somebody or are not in order, and no others, on every sheet that has such rows", async () => {
    const sheets = await sheetsOf(file);
    const inOrder = ["等次已定", "不定等次", "已达到要求", "符合", "没有退出情形", "符合规定"];
    const isInOrder: Record<string, (row: CellValue[]) => boolean> = {
      考核结果汇总表: (row) => inOrder.includes(String(row[6])),
      培训情况表: (row) => inOrder.includes(String(row[4])),
      资格与退出情况表: (row) => [row[4], row[6]].every((outcome) => inOrder.includes(String(outcome))),
      村级配备情况表: (row) => inOrder.includes(String(row[3])),
      报酬发放表: (row) => row[8] !== null,
      政策比较: (row) => row[8] !== null,
    };
    for (const [name, fine] of Object.entries(isInOrder)) {
      const { cells } = sheets.find((sheet) => sheet.name === name) ?? {};
      const rows = bodyOf(sheets, name);
      const marked = rows.map((_, i) => cells?.get(`${i + 3},0`)?.style?.fill?.type === "pattern");
      expect(marked, name).toEqual(rows.map((row) => !fine(row)));
      expect(new Set(marked).size, name).toBe(2);
    }
  });

  test("names the facts for want of which nobody can say whether somebody leaves", async () => {
    const rows = await table("资格与退出情况表");
    const open = rows.filter((row) => row.退出情形 === "现有事实不足，尚不能认定");
    const lacking = open.map((row) => String(row["退出理由、尚缺的事实及提示"]).split("\n")[0]);
    expect(lacking).toHaveLength(8);
    expect(new Set(lacking)).toEqual(new Set(["尚缺：年度考核等次。"]));
    const settled = rows.filter((row) => !open.includes(row));
    expect(settled.filter((row) => String(row["退出理由、尚缺的事实及提示"]).includes("尚缺："))).toEqual([]);
  });

  test("lists all 45 tasks with the days of those that return", async () => {
    const rows = bodyOf(await sheetsOf(file), "任务清单与时限");
    expect(rows.map(([no]) => no)).toEqual(Array.from({ length: 45 }, (_, i) => i + 1));
    expect(rows.every((row) => String(row[3]).length > 10 && String(row[6]).length > 4)).toBe(true);
    expect(rows[9]?.slice(4, 6)).toEqual([
      "每月",
      "（1）（2）\n1月10日、2月10日、3月10日、4月10日\n5月10日、6月10日、7月10日、8月10日\n9月10日、10月10日、11月10日、12月10日",
    ]);
    expect(String(rows[42]?.[5])).toContain("2月28日");
    expect(rows[43]?.slice(4, 6)).toEqual(["每年", "12月31日"]);
    expect(rows.filter((row) => row[5]).map(([no]) => no)).toEqual([9, 10, 20, 23, 35, 43, 44]);
  });

  test("checks every row of the ledgers, and says why one is not in order", async () => {
    const rows = bodyOf(await sheetsOf(file), "台账核查");
    const [late, never, unsure] = ["4月无人死亡，零报告作于2025年5月11日", "已到期", "台账没有写明"].map((said) =>
      rows.filter((row) => String(row[7]).includes(said)),
    );
    expect(late?.map((row) => row[6])).toEqual(["未按时完成"]);
    expect(never?.map((row) => row[6])).toEqual(["未按时完成", "未按月联系", "未达到要求", "未达到要求"]);
    expect(unsure?.every((row) => row[6] === "现有事实不足，尚不能认定")).toBe(true);
    expect(unsure).toHaveLength(4);
    expect(rows.filter((row) => row[6] === "已按时完成" && !row[7]).length).toBeGreaterThan(200);
    expect(rows).toHaveLength(6 * 4 * 12 + 24 + 24);
  });

  test("writes a calendar of the year's duties beside the workbook, and names it", async () => {
    const calendar = file.replace(/\.xlsx$/, "-任务时限.ics");
    expect(run.out).toMatch(/任务日历：.*结果-任务时限\.ics/);
    const events = new ICAL.Component(ICAL.parse(readFileSync(calendar, "utf8"))).getAllSubcomponents("vevent");
    expect(events).toHaveLength(dutiesDue({ from: "2025-01-01", to: "2025-12-31" }).length);
  });

  test("names what the roster holds that must be put right, with sheet and row", async () => {
    const rows = (await sheetsOf(file)).find(({ name }) => name === "问题清单")?.rows ?? [];
    const problems = rows.slice(3).filter(([number]) => typeof number === "number");
    expect(problems.length).toBeGreaterThanOrEqual(10);
    for (const [, sheet, row] of problems) expect([typeof sheet, typeof row]).toEqual(["string", "number"]);
  });
});

describe("what cannot be reviewed gets one clear sentence and leaves nothing behind", () => {
  const refused = async (args: string[], words: RegExp) => {
    const folder = temporaryFolder();
    const { code, out, err } = await review([...args, "--out", join(folder, "结果.xlsx")]);
    expect(code).not.toBe(0);
    expect(out).toBe("");
    const said = err.split("\n").filter((line) => line && !line.startsWith("·"));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(words);
    expect(readdirSync(folder)).toEqual([]);
  };

  test("a file that is not there", () => refused([join(temporaryFolder(), "没有.xlsx")], /读不到文件/));
  test("a file that is no workbook", async () => {
    const file = join(temporaryFolder(), "文字.xlsx");
    writeFileSync(file, "乡镇,村\n");
    await refused([file], /不是能读取的/);
  });
  test("a workbook without people", async () => refused([await rosterOf([["甲", "乙"]], [villages])], /没有人员名册/));
  test("a sheet of people without a column that is needed", async () =>
    refused([await rosterOf([people.filter((header) => header !== "入职日期")], [villages])], /入职日期/));
  test("a roster that names no year", async () => refused([await rosterOf([people], [villages], "名册")], /--year/));
  test("a roster of a year before the measure", async () =>
    refused([await rosterOf([people], [villages], "2022年度名册")], /^办法自2023年7月13日起施行，不能据以审核2022年度/));
  test("a result that would be written over the roster", async () => {
    const file = await rosterOf([people], [villages]);
    const before = readFileSync(file);
    const { code, err } = await review([file, "--out", join(file, "..", "名册.xlsx")]);
    expect(code).not.toBe(0);
    expect(err).toMatch(/不能写到名册本身/);
    expect(readFileSync(file)).toEqual(before);
  });
  test("an option that does not exist", () => refused(["--colour"], /没有这样的选项/));
});

describe("a workbook of several sheets", () => {
  const villageSheet = { name: "村", rows: [villages, ["甲乡", "一村", "一类"], ["乙乡", "二村", "二类"]] };
  const east = { name: "甲乡", rows: [["2025年度名册"], people, ["甲乡", "一村", "赵一", "", "2020-01-01"]] };
  const west = { name: "乙乡", rows: [["2025年度名册"], people, ["乙乡", "二村", "钱二", "", "2024年3月1日"]] };
  test("one for each township is reviewed whole, and each remark names its sheet", async () => {
    const { out, remarks } = await reviewSheets([east, west, villageSheet]);
    expect(out).toMatch(/2025年度村级人社协理员审核/);
    expect(out).toMatch(/2 个乡镇，2 个村（社区），2 人/);
    expect(remarks.map(([sheet, row, column]) => [sheet, row, column])).toEqual([
      ["甲乡", 3, "身份证号"],
      ["乙乡", 3, "身份证号"],
    ]);
  });

  test("with a date that shows no day, or a serial of 1904, takes neither for a day", async () => {
    const hired = new Date(Date.UTC(2025, 2, 1));
    const rows = [["2025年度名册"], people, ["甲乡", "一村", "赵一", "", hired], ["乙乡", "二村", "钱二", "", 43891]];
    const cells = new Map([["2,4", { value: hired, style: { numFmt: 'yyyy"年"m"月"' } }]]);
    const file = join(temporaryFolder(), "名册.xlsx");
    writeFileSync(file, await writeXlsx({ sheets: [{ name: "名册", rows, cells }, villageSheet], dateSystem: "1904" }));
    const out = file.replace("名册", "结果");
    expect((await review([file, "--out", out])).code).toBe(0);
    const remarks =
      (await sheetsOf(out)).find(({ name }) => name === "问题清单")?.rows.filter(([, , , column]) => column === "入职日期") ?? [];
    expect(remarks.map(([, sheet, row, , problem]) => [sheet, row, String(problem).slice(0, 7)])).toEqual([
      ["名册", 3, "当年入职的须写"],
      ["名册", 4, "工作簿采用19"],
    ]);
  });

  test("with a date that shows no year says where", async () => {
    const left = new Date(Date.UTC(2025, 5, 30));
    const rows = [
      ["2025年度名册"],
      [...people, "离任日期"],
      ["甲乡", "一村", "赵一", "", "2020-01-01", left],
      ["乙乡", "二村", "钱二", "", left, null],
    ];
    const format = (numFmt: string) => ({ value: left, style: { numFmt } });
    const cells = new Map([
      ["2,5", format('m"月"d"日"')],
      ["3,4", format('yyyy"年"m"月"d"日"')],
    ]);
    const { remarks } = await reviewSheets([{ name: "名册", rows, cells }, villageSheet]);
    expect(remarks.filter(([, row]) => row === null)).toEqual([
      ["名册", null, "", "第3行有只显示月日的日期，年份是录入时的，已照此读取；请设为完整的日期格式并核对年份"],
    ]);
  });

  test("with formulas that nobody has reckoned reports them, and takes none for an empty cell", async () => {
    const rows = [["2025年度名册"], [...people, "村增加报酬", "离任日期"], ["甲乡", "一村", "赵一", "", "2020-01-01", null, null]];
    const cells = new Map<string, { formula: string; formulaResult?: string }>([
      ["2,5", { formula: "500+500" }],
      ["2,6", { formula: 'IF(1=1,"","")', formulaResult: "" }],
    ]);
    const { remarks, sheets } = await reviewSheets([{ name: "名册", rows, cells }, villageSheet]);
    expect(remarks.map(([, row, column, problem]) => [row, column, problem]).slice(1)).toEqual([
      [3, "村增加报酬", "请填写：能算出结果的公式，或内容本身"],
    ]);
    expect(bodyOf(sheets, "报酬发放表")[0]?.[8]).toBeNull();
  });

  test("leaves a hidden one unread, and says so", async () => {
    const { out, remarks } = await reviewSheets([{ ...west, name: "旧", hidden: true }, east, villageSheet]);
    expect(out).toMatch(/2 个村（社区），1 人/);
    expect(remarks[0]).toEqual(["旧", null, "", "本表是隐藏的，未读取；要用的请先取消隐藏"]);
  });

  test("reads hidden rows, and says which they are", async () => {
    const more = ["二", "三", "四", "五"].map((nth) => ["甲乡", "一村", `赵${nth}`, "", "2020-01-01"]);
    const rowDefs = new Map([3, 4, 6, 9].map((row) => [row, { hidden: true }]));
    const { remarks, out } = await reviewSheets([{ ...east, rows: [...east.rows, ...more], rowDefs }, villageSheet]);
    expect(out).toContain("5 人");
    expect(remarks[0]).toEqual(["甲乡", null, "", "第4—5、7行是隐藏的，也已读取；不该读的请删去"]);
  });

  test("takes the year from the titles of the roster, whatever its cells and other sheets say", async () => {
    const note = { name: "2023年说明", rows: [["依据2023年印发的办法"]] };
    expect((await reviewSheets([note, east, west, villageSheet])).out).toMatch(/^2025年度/);
    const untitled = { name: "2024年名册", rows: west.rows.slice(1) };
    const { code, err } = await reviewSheets([note, untitled, villageSheet]);
    expect([code, err]).toEqual([1, expect.stringContaining("名册里没有写明年度")]);
    const filled = { ...untitled, rows: [["填报日期：2026年1月10日"], ...untitled.rows] };
    expect((await reviewSheets([filled, villageSheet])).err).toContain("名册里没有写明年度");
    expect((await reviewSheets([filled, { ...villageSheet, rows: [["2025年村情况"], ...villageSheet.rows] }])).out).toMatch(/^2025年度/);
  });

  test("takes a year in Chinese numerals", async () => {
    const titled = (title: string) => ({ ...east, rows: [[title], ...east.rows.slice(1)] });
    for (const title of ["二〇二五年度名册", "甲乡二○二五 年度名册", "二零二五年名册"])
      expect((await reviewSheets([titled(title), villageSheet])).out, title).toMatch(/^2025年度/);
  });

  test("says so where a title names another year than the one reviewed", async () => {
    const titled = { ...villageSheet, rows: [["2025年度村情况"], ...villageSheet.rows] };
    const { out, remarks } = await reviewSheets([east, titled], "--year", "2030");
    expect(out).toMatch(/^2030年度/);
    const said = "标题写的是2025年度，已按2030年度审核，请核对年度";
    expect(remarks.slice(0, 2)).toEqual(["甲乡", "村"].map((name) => [name, null, "", said]));
    const old = { ...east, rows: [["2024年度名册"], ...east.rows.slice(1)] };
    expect((await reviewSheets([old, titled])).remarks[0]).toEqual(["村", null, "", "标题写的是2025年度，已按2024年度审核，请核对年度"]);
    expect((await reviewSheets([east, titled])).remarks.map(([sheet, row]) => [sheet, row])).toEqual([["甲乡", 3]]);
  });

  test("of two years is reviewed for the one that the caller names", async () => {
    const last = { ...east, name: "上年", rows: [["2024年度名册"], ...east.rows.slice(1)] };
    expect((await reviewSheets([last, west, villageSheet])).err).toContain("2024、2025几个年度");
    const { out, remarks } = await reviewSheets([last, west, villageSheet], "--year", "2025");
    expect(out).toMatch(/2 个村（社区），1 人/);
    expect(remarks[0]).toEqual(["上年", null, "", "标题写的不是2025年度，本表未读取"]);
    expect((await reviewSheets([last, villageSheet], "--year", "2026")).out).toMatch(/^2026年度/);
    const untitled = { ...west, rows: west.rows.slice(1) };
    expect((await reviewSheets([last, untitled, villageSheet], "--year", "2025")).out).toMatch(/2 个村（社区），1 人/);
    expect((await reviewSheets([last, west, villageSheet], "--year", "2026")).err).toContain("都不是2026年度");
  });

  test("has its year in the row right above the headers too, where a date of filling in is no year", async () => {
    const seal = ["甲乡（盖章）", null, null, null, "2025年度"];
    const filled = ["填报单位：甲乡", null, null, "填报日期：2026年元月5日"];
    for (const above of [
      [["名册"], seal],
      [["2025年名册"], filled],
    ])
      expect((await reviewSheets([{ ...east, rows: [...above, ...east.rows.slice(1)] }, villageSheet])).out).toMatch(/^2025年度/);
  });
});

describe("ledgers", () => {
  const one = { people: [people, ["甲乡", "一村", "赵一", "", "2020-01-01"]], villages: [villages, ["甲乡", "一村", "一类"]] };
  const checked = async (ledgers: { name: string; rows: CellValue[][] }[], title = "2026年度名册") => {
    const out = join(temporaryFolder(), "结果.xlsx");
    const file = await rosterOf(one.people, one.villages, title, ledgers);
    const { code, out: said } = await review([file, "--out", out]);
    expect(code).toBe(0);
    return { said, sheets: await sheetsOf(out) };
  };

  test("that a workbook does not keep are said not to have been checked", async () => {
    const { said, sheets } = await checked([]);
    expect(said).toContain("没有台账");
    expect(bodyOf(sheets, "台账核查")).toEqual([]);
    expect(sheets.find(({ name }) => name === "台账核查")?.rows.flat()).toContain("所读工作簿里没有台账，未作核查。");
  });

  test("are checked whatever the sheet is called; what cannot be read goes to the list of problems, without the cell", async () => {
    const hostile = '=HYPERLINK("http://example.com","439999199001011234")';
    const rows = [
      ["乡镇", "村", "险种", "月份", "死亡人数", "零报告日期"],
      ["甲乡", "一村", "居民养老", "3月", 0, "2026-04-10"],
      ["甲乡", "一村", "居民养老", "4月", 0, hostile],
    ];
    const { sheets } = await checked([{ name: "表3", rows }]);
    expect(bodyOf(sheets, "台账核查").map((row) => row.slice(1, 7))).toEqual([
      ["死亡信息", 2, "甲乡", "一村", "城乡居民养老，3月", "已按时完成"],
      ["死亡信息", 3, "甲乡", "一村", "城乡居民养老，4月", "现有事实不足，尚不能认定"],
    ]);
    expect(bodyOf(sheets, "问题清单").map((row) => row.slice(1, 4))).toContainEqual(["表3", 3, "零报告日期"]);
    for (const cell of sheets.flatMap(({ rows }) => rows.flat())) expect(String(cell)).not.toMatch(/HYPERLINK|439999/);
  });

  test("of a village that is not listed are reported once", async () => {
    const row = (village: string, month: string) => ["甲乡", village, "居民养老", month, 0, "2026-04-10"];
    const rows = [
      ["乡镇", "村", "险种", "月份", "死亡人数", "零报告日期"],
      row("一村", "3月"),
      row("一村村委会", "3月"),
      row("一村村委会", "4月"),
    ];
    const { sheets } = await checked([{ name: "死亡", rows }]);
    expect(
      bodyOf(sheets, "问题清单")
        .filter(([, sheet]) => sheet === "死亡")
        .map((row) => row.slice(2, 4)),
    ).toEqual([[3, "村"]]);
  });

  test("of the measure's first year begin with it", async () => {
    const { sheets } = await checked([], "2023年度名册");
    const [row] = bodyOf(sheets, "任务清单与时限").filter(([no]) => no === 43);
    expect(row?.[5]).toBe("7月31日、8月31日、9月30日、10月31日\n11月30日、12月31日");
  });
});

test("text that looks like a formula stays text", async () => {
  const hostile = '=HYPERLINK("http://example.com","x")';
  const file = await rosterOf([people, ["甲乡", "一村", hostile, "", "2020-01-01"]], [villages, ["甲乡", "一村", "一类"]]);
  const out = join(temporaryFolder(), "结果.xlsx");
  expect((await review([file, "--out", out])).code).toBe(0);
  const sheet = (await sheetsOf(out)).find(({ name }) => name === "报酬发放表");
  expect(sheet?.rows.flat()).toContain(hostile);
  for (const cell of sheet?.cells?.values() ?? []) expect(cell.formula ?? "SUM").toMatch(/^SUM/);
});
