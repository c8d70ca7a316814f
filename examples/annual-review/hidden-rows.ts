import type { OpenedSheet } from "./files";

/** Of the sheets that are read, those with hidden rows, which are read like any others: a filter may have been left on. */
export const hiddenRowsIn = (
  workbook: readonly OpenedSheet[],
  read: readonly string[],
): { readonly name: string; readonly problem: string }[] =>
  workbook
    .filter(({ name, hiddenRows }) => read.includes(name) && hiddenRows.length > 0)
    .map(({ name, hiddenRows }) => ({ name, problem: `第${runs(hiddenRows)}行是隐藏的，也已读取；不该读的请删去` }));

/** 3—5、8: rows in a row are said together. */
function runs(rows: readonly number[]): string {
  const hidden = new Set(rows);
  const starts = rows.filter((row) => !hidden.has(row - 1));
  const ends = rows.filter((row) => !hidden.has(row + 1));
  return starts.map((start, i) => (start === ends[i] ? `${start}` : `${start}—${ends[i]}`)).join("、");
}
