import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CellValue, readXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { root } from "../docs/examples";
import { temporaryFolder } from "../temporary-folder";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const tsx = join(root, "node_modules/tsx/dist/cli.mjs");

/** Runs the review as an office does. */
export const review = (args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [tsx, join(root, "examples/annual-review/main.ts"), ...args], { cwd: root }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

export type ReadSheets = Awaited<ReturnType<typeof sheetsOf>>;

export const sheetsOf = async (file: string) => (await readXlsx(readFileSync(file), { readStyles: true })).sheets;

/** The rows of a sheet between its headers and its notes. */
export function bodyOf(sheets: ReadSheets, sheetName: string): CellValue[][] {
  const rows = sheets.find(({ name }) => name === sheetName)?.rows ?? [];
  return rows.slice(3).filter(([first]) => typeof first === "number");
}

export const people = ["乡镇", "村", "姓名", "身份证号", "入职日期"];
export const villages = ["乡镇", "村", "村类别"];

/** Reviews the bytes of a workbook: what the program said, the sheets that it wrote, and its list of remarks without their numbers. */
export async function reviewFile(bytes: Uint8Array, ...args: string[]) {
  const file = join(temporaryFolder(), "名册.xlsx");
  writeFileSync(file, bytes);
  const out = file.replace("名册", "结果");
  const run = await review([file, "--out", out, ...args]);
  const sheets = run.code === 0 ? await sheetsOf(out) : [];
  return { ...run, sheets, remarks: bodyOf(sheets, "问题清单").map(([, ...remark]) => remark) };
}

export const reviewSheets = async (sheets: WriteSheet[], ...args: string[]) => reviewFile(await writeXlsx({ sheets }), ...args);
