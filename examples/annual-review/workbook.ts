import { type CellStyle, type CellValue, type ColumnDef, type SheetChart, type WriteSheet, writeXlsx } from "hucre/xlsx";

/** A column of an office's table: its header, its width in characters, and how its numbers look. */
export interface Column {
  readonly header: string;
  readonly width: number;
  readonly kind?: "index" | "text" | "count" | "days" | "money";
  /** How far its text keeps from the numbers to its left, in characters. */
  readonly indent?: number;
  /** Whether the last row sums it; `whole` does so only where no cell is empty, since a part would be read as the whole. */
  readonly summed?: boolean | "whole";
}

/** A sheet that an office files: a title, a table, and what to know when reading it. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The rows that somebody is to look at, by index. */
  readonly flagged?: readonly number[];
  /** The rows that sum others up, by index. */
  readonly totals?: readonly number[];
  readonly notes?: readonly string[];
  /** Pictures of columns, row by row, under the table. */
  readonly charts?: readonly ColumnChart[];
}

/** Columns of a table as bars: one group of bars for each row, named by its first cell. */
export interface ColumnChart {
  readonly title: string;
  readonly columns: readonly number[];
  /** From which column of the sheet to which it stands. */
  readonly across: readonly [number, number];
}

const line = { style: "thin", color: { rgb: "BFC5CC" } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const formats = { index: "0", text: "@", count: "0", days: "General", money: "#,##0.00" };
const sides = { index: "center", text: "left", count: "right", days: "right", money: "right" } as const;

const font = { name: "宋体", size: 11 } as const;
const titleStyle: CellStyle = { font: { ...font, bold: true, size: 16 }, alignment: { horizontal: "center", vertical: "center" } };
const headerStyle: CellStyle = {
  font: { ...font, bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "2F5D62" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border,
};
const noteStyle: CellStyle = { font: { ...font, color: { rgb: "5F6B76" }, size: 10 }, alignment: { wrapText: true, vertical: "top" } };

const bodyStyle = ({ kind = "text", indent = 0 }: Column, look: "plain" | "flagged" | "total"): CellStyle => ({
  font: { ...font, bold: look === "total" },
  border,
  alignment: { vertical: "center", horizontal: sides[kind], wrapText: kind === "text", ...(indent > 0 && { indent }) },
  ...(kind !== "text" && { numFmt: formats[kind] }),
  ...(look !== "plain" && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look === "total" ? "EAF1F0" : "FFF3D6" } } }),
});

/** The bytes of a workbook with these sheets. */
export const workbookOf = (sheets: readonly Sheet[]): Promise<Uint8Array> => writeXlsx({ sheets: sheets.map(written), defaultFont: font });

/** Title in the first row, headers in the third, the table below, then the sums and the notes. */
function written({ name, title, columns, rows, flagged = [], totals = [], notes = [], charts = [] }: Sheet): WriteSheet {
  const headerRow = 2;
  const firstRow = headerRow + 1;
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  const put = (row: number, column: number, value: CellValue, style: CellStyle, formula?: string) =>
    cells.set(`${row},${column}`, formula === undefined ? { value, style } : { value, style, formula, formulaResult: value });

  put(0, 0, title, titleStyle);
  columns.forEach((column, c) => void put(headerRow, c, column.header, headerStyle));
  const flags = new Set(flagged);
  const sums = new Set(totals);
  rows.forEach((row, r) => {
    const look = sums.has(r) ? "total" : flags.has(r) ? "flagged" : "plain";
    columns.forEach((column, c) => void put(firstRow + r, c, row[c] ?? null, bodyStyle(column, look)));
  });

  const end = firstRow + rows.length;
  const summed = rows.length > 0 && columns.some((column) => column.summed);
  if (summed) {
    columns.forEach((column, c) => {
      const style = bodyStyle(column, "total");
      if (c === 0) put(end, c, "合计", style);
      else if (column.summed && !(column.summed === "whole" && rows.some((row) => row[c] == null)))
        put(end, c, sumOf(rows, c), style, `SUM(${letter(c)}${firstRow + 1}:${letter(c)}${end})`);
      else put(end, c, null, style);
    });
  }
  const noteRow = end + (summed ? 2 : 1);
  notes.forEach((note, i) => void put(noteRow + i, 0, note, noteStyle));
  const across = columns.reduce((sum, { width }) => sum + width, 0);
  const merged = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: columns.length - 1 });
  return {
    name,
    columns: columns.map(({ width }): ColumnDef => ({ width })),
    rows: Array.from({ length: noteRow + notes.length }, () => []),
    cells,
    merges: [merged(0), ...notes.map((_, i) => merged(noteRow + i))],
    rowDefs: new Map([
      [0, { height: 30 }],
      [headerRow, { height: 34 }],
      ...rows.map((row, r) => [firstRow + r, { height: heightOf(row, columns) }] as const),
      ...notes.map((note, i) => [noteRow + i, { height: heightOf([note], [{ header: "", width: across * noteLetters }]) }] as const),
    ]),
    freezePane: { rows: firstRow },
    ...(rows.length > 0 && { autoFilter: { range: `A${headerRow + 1}:${letter(columns.length - 1)}${end}` } }),
    ...(rows.length > 0 && {
      charts: charts.map((chart) => chartOf(chart, { name, columns, firstRow, end, at: noteRow + notes.length + 1 })),
    }),
    // A picture that is cut in two by a page is none.
    pageSetup: charts.length > 0 ? { ...pageSetup, fitToHeight: 1 } : pageSetup,
    headerFooter: { oddFooter: `&L${name}&R第 &P 页，共 &N 页` },
  };
}

const chartHeight = 18;
const chartColours = ["2F5D62", "D08C60", "7A9E9F"];

interface Drawn extends Pick<Sheet, "name" | "columns"> {
  readonly firstRow: number;
  readonly end: number;
  /** The row under which the picture begins. */
  readonly at: number;
}

/** A native chart over the cells themselves, so that it moves with them. */
function chartOf({ title, columns: shown, across: [from, to] }: ColumnChart, { name, columns, firstRow, end, at }: Drawn): SheetChart {
  const range = (column: number) => `'${name}'!$${letter(column)}$${firstRow + 1}:$${letter(column)}$${end}`;
  return {
    type: "column",
    title,
    titleFontSize: 12,
    titleBold: true,
    series: shown.map((column, i) => ({
      name: columns[column]?.header ?? "",
      values: range(column),
      categories: range(0),
      color: chartColours[i % chartColours.length] as string,
    })),
    ...{ legend: shown.length > 1 ? "bottom" : false, gapWidth: 60, overlap: 0, roundedCorners: false },
    axes: {
      x: { labelFontSize: 9, majorTickMark: "none", minorTickMark: "none" },
      // A column says by its height what it stands for, so it begins at nothing.
      y: { scale: { min: 0 }, labelFontSize: 9, numberFormat: { formatCode: "#,##0" }, minorTickMark: "none", gridlines: { major: true } },
    },
    altText: title,
    anchor: { from: { row: at, col: from }, to: { row: at + chartHeight, col: to } },
  };
}

const pageSetup = {
  ...{ paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  ...{ printTitlesRow: "$3:$3", horizontalCentered: true },
  margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.35 },
} as const satisfies WriteSheet["pageSetup"];

const lineHeight = 16;
/** How many letters of a note take the room of one in the table, whose letters are larger. */
const noteLetters = 1.15;

/** A row's height in points: as many lines as its longest cell needs, since no program opens a file and measures them. */
function heightOf(row: readonly CellValue[], columns: readonly Column[]): number {
  const lines = columns.map(({ width, kind = "text", indent = 0 }, c) =>
    kind === "text"
      ? String(row[c] ?? "")
          .split("\n")
          .reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / (width - 1 - indent))), 0)
      : 1,
  );
  return Math.max(1, ...lines) * lineHeight + 4;
}

/** Chinese letters take the room of two others. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" || /[“”‘’…—]/.test(letter) ? 2 : 1), 0);

/** What the formula comes to, for readers that do not reckon: whole fen, so that no float slips in. */
const sumOf = (rows: Sheet["rows"], column: number): number =>
  rows.reduce((sum, row) => sum + Math.round(Number(row[column] ?? 0) * 100), 0) / 100;

const letter = (column: number): string =>
  (column < 26 ? "" : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
