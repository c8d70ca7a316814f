import type { Cell } from "../../cells/cell";
import type { Columns } from "../columns/column";
import { Withheld } from "../grid/withheld";
import type { WorkbookSheet } from "../grid/workbook-sheet";
import type { Layout } from "../header/layout";

/** Rows in which a date is no more than its cell shows: a spreadsheet keeps 2025年3月 as the first day of March. */
export function withShownDates({ rows, cells, from1904 }: WorkbookSheet): Cell[][] {
  const shown = rows.map((row) =>
    row.map((cell) => (cell instanceof Date && isYear(cell, from1904) ? new Withheld("year-as-date") : cell)),
  );
  for (const [place, cell] of cells ?? []) {
    const [row = 0, col = 0] = place.split(",").map(Number);
    const date = shown[row]?.[col];
    if (date instanceof Date && !Number.isNaN(date.getTime())) shown[row]?.splice(col, 1, shownPart(date, cell.style?.numFmt));
  }
  return shown;
}

/** A year that was typed into a cell with a date format is a serial. No date of a roster lies in the year in which such days do. */
function isYear(date: Date, from1904 = false): boolean {
  const serial = (date.getTime() - Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30)) / 86_400_000;
  return serial >= 1950 && serial < 2100;
}

/**
 * Whoever fills in a month gets its first day, and whoever fills in a year the first of January: any other day was filled in as one. A format that
 * is not in the file may be one of a year and a month as well as of a day.
 */
function shownPart(date: Date, format: string | undefined): Cell {
  if (date.getUTCDate() !== 1) return date;
  const iso = date.toISOString();
  if (format === undefined) return iso.slice(0, 7);
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "").split(";")[0] ?? "";
  if (/[dhs]/i.test(letters) || !/[ye]/i.test(letters)) return date;
  return iso.slice(0, /m/i.test(letters) || date.getUTCMonth() > 0 ? 7 : 4);
}

/** Withholds the serials of a workbook whose days are counted from 1904: which of them are, and which were pasted from elsewhere, nobody can say. */
export function withholdSerials(rows: Cell[][], layout: Layout, columns: Columns): void {
  for (const row of rows.slice(layout.row + 1))
    for (const [field, col] of layout.at) {
      const cell = row[col];
      if (typeof cell === "number" && cell <= lastSerial && isDay(columns[field]?.read(cell))) row[col] = new Withheld("serial-of-1904");
    }
}

/** Numbers beyond it are dates typed in digits. */
const lastSerial = 110_000;

const isDay = (reading: unknown): boolean =>
  typeof reading === "object" && reading !== null && "value" in reading && /^\d{4}-\d\d/.test(String(reading.value));
