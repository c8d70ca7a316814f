import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { readXlsx } from "hucre/xlsx";
import type { WorkbookSheet } from "xieliyuan/sheet";
import { withDateFormats } from "./date-formats";

/** Something that the person at the keyboard can put right, said in one sentence. */
export class Refusal extends Error {}

/** A sheet of a workbook, and which of its rows that hold anything are hidden, as the workbook numbers them. */
export interface OpenedSheet extends WorkbookSheet {
  readonly hiddenRows: readonly number[];
}

/** The sheets of a workbook. */
export async function openWorkbook(file: string): Promise<OpenedSheet[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    throw new Refusal(`读不到文件：${file}。请核对路径和文件名。`);
  }
  try {
    const { sheets, dateSystem } = await readXlsx(withDateFormats(bytes), { readStyles: true });
    return sheets.map(({ name, rows, merges, cells, hidden, veryHidden, rowDefs }) => ({
      ...{ name, rows: withUnreckoned(rows, cells), merges, cells, hidden, veryHidden },
      from1904: dateSystem === "1904",
      hiddenRows: rows.flatMap((row, i) => (rowDefs?.get(i)?.hidden && row.some((cell) => cell !== null && cell !== "") ? [i + 1] : [])),
    }));
  } catch {
    throw new Refusal(`${basename(file)} 不是能读取的 Excel 工作簿（.xlsx）。请用 WPS 或 Excel 另存为 .xlsx，不要加密码。`);
  }
}

type Sheet = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];

/** Rows in which a formula that no program has reckoned yet is an error, and not an empty cell: whoever wrote the file stored no result. */
function withUnreckoned(rows: Sheet["rows"], cells: Sheet["cells"]): Sheet["rows"] {
  const marked = rows.map((row) => [...row]);
  for (const [place, { formula, value }] of cells ?? []) {
    const [row = 0, col = 0] = place.split(",").map(Number);
    if (formula !== undefined && value === null) marked[row]?.splice(col, 1, "#N/A");
  }
  return marked;
}

/** Writes a file whole or not at all. */
export async function save(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true });
    throw new Refusal(`写不了文件：${file}。如果它正在别的程序里打开，请先关闭。`);
  }
}
