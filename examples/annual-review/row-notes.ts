import type { OpenedSheet } from "./files";

interface Note {
  readonly name: string;
  readonly problem: string;
}

/**
 * Of the sheets that are read, those with rows that somebody is to look at: hidden ones, which are read like any others, since a filter may have
 * been left on; and dates that do not show their year, since whoever types 9-8 gets the year of the typing.
 */
export const rowNotesIn = (workbook: readonly OpenedSheet[], read: readonly string[]): readonly Note[] =>
  workbook
    .filter(({ name }) => read.includes(name))
    .flatMap((sheet) => [
      ...noteOn(sheet.name, sheet.hiddenRows, "是隐藏的，也已读取；不该读的请删去"),
      ...noteOn(sheet.name, yearlessRows(sheet), "有只显示月日的日期，年份是录入时的，已照此读取；请设为完整的日期格式并核对年份"),
    ]);

const noteOn = (name: string, rows: readonly number[], problem: string): Note[] =>
  rows.length > 0 ? [{ name, problem: `第${runs(rows)}行${problem}` }] : [];

/** The rows with a date whose format has a day and no year. */
function yearlessRows({ rows, cells }: OpenedSheet): number[] {
  const found = new Set<number>();
  for (const [place, { style }] of cells ?? []) {
    const [row = 0, col = 0] = place.split(",").map(Number);
    const letters = style?.numFmt?.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "").split(";")[0] ?? "";
    if (rows[row]?.[col] instanceof Date && /d/i.test(letters) && !/[yeg]/i.test(letters)) found.add(row + 1);
  }
  return [...found].sort((a, b) => a - b);
}

/** 3—5、8: rows in a row are said together. */
function runs(rows: readonly number[]): string {
  const all = new Set(rows);
  const starts = rows.filter((row) => !all.has(row - 1));
  const ends = rows.filter((row) => !all.has(row + 1));
  return starts.map((start, i) => (start === ends[i] ? `${start}` : `${start}—${ends[i]}`)).join("、");
}
