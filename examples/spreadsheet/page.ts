import type { CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import { callFunction, type FunctionId } from "../../src/sheet/functions";

type Look = "title" | "header" | "input" | "answer" | "total" | "label";

const font = { name: "宋体", size: 11 } as const;
const line = { style: "thin", color: { rgb: "BFC5CC" } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const filled = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const wrapped = { vertical: "center", wrapText: true } as const;

const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { ...font, bold: true, size: 16 }, alignment: { vertical: "center" } },
  label: { font: { ...font, bold: true }, alignment: { vertical: "center" } },
  header: {
    font: { ...font, bold: true, color: { rgb: "FFFFFF" } },
    fill: filled("2F5D62"),
    alignment: { ...wrapped, horizontal: "center" },
    border,
  },
  input: { font, border, alignment: wrapped },
  answer: { font, border, alignment: wrapped, fill: filled("EAF1F0") },
  total: { font: { ...font, bold: true }, border, alignment: wrapped, fill: filled("EAF1F0") },
};

/** Texts stand a little off the line, amounts against the right. */
function styleOf(look: Look, value: CellValue, numFmt?: string): CellStyle {
  const style = looks[look];
  const aligned =
    look === "title" || look === "header" || look === "label"
      ? {}
      : typeof value === "number"
        ? { horizontal: "right" }
        : { horizontal: "left", indent: 1 };
  return { ...style, alignment: { ...style.alignment, ...aligned } as NonNullable<CellStyle["alignment"]>, ...(numFmt && { numFmt }) };
}

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const lettersOf = (column: number): string =>
  (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const placeOf = (ref: string): readonly [row: number, column: number] => {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(ref) ?? [];
  return [Number(digits) - 1, columnOf(letters)];
};

/** A sheet in the making: what is typed in, and formulas with the value that each has, so that a reader without the functions sees them too. */
export class Page {
  private readonly cells: NonNullable<WriteSheet["cells"]> = new Map();
  private readonly heights = new Map<number, number>([[0, 30]]);
  private rows = 0;

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
    title: string,
  ) {
    this.put("A1", title, "title");
  }

  put(ref: string, value: CellValue, look: Look, numFmt?: string, formula: Partial<FormulaCell> = {}): void {
    const [row, column] = placeOf(ref);
    this.rows = Math.max(this.rows, row + 1);
    this.cells.set(`${row},${column}`, { value, style: styleOf(look, value, numFmt), ...formula });
    const lines = String(value ?? "").split("\n");
    const needed = lines.reduce((sum, text) => sum + Math.ceil(widthOf(text) / ((this.widths[column] ?? 10) - 1) || 1), 0);
    if (look !== "title" && look !== "label") this.heights.set(row, Math.max(this.heights.get(row) ?? 22, needed * 16 + 6));
  }

  /** Values side by side. */
  row(ref: string, values: readonly CellValue[], look: Look, numFmt?: string): void {
    const [row, column] = placeOf(ref);
    values.forEach((value, i) => void this.put(`${lettersOf(column + i)}${row + 1}`, value, look, numFmt));
  }

  /** A formula of one of the functions, on cells of this page or on values. */
  ask(ref: string, id: FunctionId, args: readonly string[], ...formats: readonly string[]): CellValue {
    const answer = callFunction(
      id,
      args.map((arg) => (arg.startsWith('"') ? arg.slice(1, -1) : this.valueOf(arg))),
    );
    const text = `${id}(${args.join(",")})`;
    if (!Array.isArray(answer)) {
      this.put(ref, answer as CellValue, "answer", formats[0], { formula: text, formulaResult: answer as CellValue });
      return answer as CellValue;
    }
    const table = answer as CellValue[][];
    const [row, column] = placeOf(ref);
    const last = `${lettersOf(column + (table[0]?.length ?? 1) - 1)}${row + table.length}`;
    table.forEach((values, r) => {
      values.forEach((value, c) => {
        const first = r === 0 && c === 0;
        const spilling = { formula: text, formulaResult: value, formulaType: "array", formulaRef: `${ref}:${last}` } as const;
        this.put(`${lettersOf(column + c)}${row + r + 1}`, value, "answer", formats[c], first ? spilling : {});
      });
    });
    return table.length;
  }

  /** The sum of amounts in a column, in whole fen so that no float slips in. */
  sum(ref: string, range: string, numFmt: string): void {
    const amounts = (this.valueOf(range) as CellValue[][]).flat();
    const total = amounts.reduce<number>((sum, amount) => sum + Math.round(Number(amount) * 100), 0) / 100;
    this.put(ref, total, "total", numFmt, { formula: `SUM(${range})`, formulaResult: total });
  }

  sheet(): WriteSheet {
    return {
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      rows: Array.from({ length: this.rows }, () => []),
      cells: this.cells,
      rowDefs: new Map([...this.heights].map(([row, height]) => [row, { height }])),
      pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    };
  }

  /** What stands in a cell, or in a range as rows. */
  private valueOf(ref: string): unknown {
    const [from = "", to] = ref.split(":");
    const [top, left] = placeOf(from);
    if (to === undefined) return this.cells.get(`${top},${left}`)?.value ?? null;
    const [bottom, right] = placeOf(to);
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => this.cells.get(`${top + r},${left + c}`)?.value ?? null),
    );
  }
}

interface FormulaCell {
  readonly formula: string;
  readonly formulaResult: CellValue;
  readonly formulaType: "array";
  readonly formulaRef: string;
}

/** Chinese letters take the room of two others. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > "⺀" ? 2 : 1), 0);
