import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CellValue, readXlsx, writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../docs/examples";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const review = (args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [tsx, join(root, "examples/annual-review/main.ts"), ...args], { cwd: root }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

const fresh = () => mkdtempSync(join(tmpdir(), "annual-review-"));
const sheetsOf = async (file: string) => (await readXlsx(readFileSync(file), { readStyles: true })).sheets;

const people = ["乡镇", "村", "姓名", "身份证号", "入职日期"];
const villages = ["乡镇", "村", "村类别"];

async function rosterOf(peopleRows: CellValue[][], villageRows: CellValue[][], title = "2026年度名册"): Promise<string> {
  const file = join(fresh(), "名册.xlsx");
  const bytes = await writeXlsx({
    sheets: [
      { name: "人员", rows: [[title], ...peopleRows] },
      { name: "村", rows: villageRows },
    ],
  });
  writeFileSync(file, bytes);
  return file;
}

describe("the roster that ships", () => {
  const file = join(fresh(), "结果.xlsx");
  let run: Run;
  beforeAll(async () => {
    run = await review(["--out", file]);
  }, 60_000);

  test("is reviewed, summed up and filed, and the last line says where", () => {
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/12 个乡镇，156 个村\(社区\)，198 人/);
    expect(run.out.trimEnd().split("\n").at(-1)).toMatch(/^结果工作簿：.*结果\.xlsx$/);
  });

  test("fills every sheet that an office files", async () => {
    const names = (await sheetsOf(file)).map(({ name }) => name);
    for (const name of ["考核结果汇总表", "报酬发放表", "培训情况表", "资格与退出情况表", "问题清单", "乡镇汇总表"])
      expect(names).toContain(name);
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
    for (const header of ["固定报酬", "绩效待遇", "增加报酬", "应发合计"])
      expect(column("乡镇汇总表", header)).toBe(column("报酬发放表", header));
  });

  test("shows no ID number whole, on no sheet and in nothing that it prints", async () => {
    const cells = (await sheetsOf(file)).flatMap(({ rows }) => rows.flat());
    expect(cells.some((cell) => /\*{11}/.test(String(cell)))).toBe(true);
    for (const shown of [...cells, run.out, run.err]) expect(String(shown)).not.toMatch(/\d{15,18}/);
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
    const folder = fresh();
    const { code, out, err } = await review([...args, "--out", join(folder, "结果.xlsx")]);
    expect(code).not.toBe(0);
    expect(out).toBe("");
    const said = err.split("\n").filter((line) => line && !line.startsWith("·"));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(words);
    expect(readdirSync(folder)).toEqual([]);
  };

  test("a file that is not there", () => refused([join(fresh(), "没有.xlsx")], /读不到文件/));
  test("a file that is no workbook", async () => {
    const file = join(fresh(), "文字.xlsx");
    writeFileSync(file, "乡镇,村\n");
    await refused([file], /不是能读取的/);
  });
  test("a workbook without people", async () => refused([await rosterOf([["甲", "乙"]], [villages])], /没有人员名册/));
  test("a sheet of people without a column that is needed", async () =>
    refused([await rosterOf([people.filter((header) => header !== "入职日期")], [villages])], /入职日期/));
  test("a roster that names no year", async () => refused([await rosterOf([people], [villages], "名册")], /--year/));
  test("an option that does not exist", () => refused(["--colour"], /没有这样的选项/));
});

test("text that looks like a formula stays text", async () => {
  const hostile = '=HYPERLINK("http://example.com","x")';
  const file = await rosterOf([people, ["甲乡", "一村", hostile, "", "2020-01-01"]], [villages, ["甲乡", "一村", "一类"]]);
  const out = join(fresh(), "结果.xlsx");
  expect((await review([file, "--out", out])).code).toBe(0);
  const sheet = (await sheetsOf(out)).find(({ name }) => name === "报酬发放表");
  expect(sheet?.rows.flat()).toContain(hostile);
  for (const cell of sheet?.cells?.values() ?? []) expect(cell.formula ?? "SUM").toMatch(/^SUM/);
});
