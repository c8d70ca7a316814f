import type { Bilingual } from "../../law/types";
import { type CellFault, cellFaults } from "./fault";
import { tidy } from "./text";

/**
 * Whatever a spreadsheet host may hand over (单元格): a text, number, boolean or Date, nothing at all, a Range object with `Value2`, or an
 * array of one row and one column around any of these.
 */
export type Cell = unknown;

/** How a host hands over its cells. */
export interface CellOptions {
  /**
   * Which parts of a Date are the ones that the cell shows. Script hosts (Google, WPS) make Dates in local time: `local`, the default.
   * Readers of workbook files such as hucre and exceljs make them at midnight UTC: `utc`. The two cannot be told apart by looking.
   */
  readonly dates?: "local" | "utc" | undefined;
}

/** A cell as read: its value, or what is wrong and what was expected, or undefined where it is blank. A fault never holds the value. */
export type Reading<T> = { readonly value: T } | { readonly fault: CellFault; readonly expected: Bilingual } | undefined;

/** What every reader of cells is: it never throws for what a cell holds. */
export type Reader<T> = (cell: Cell, options?: CellOptions) => Reading<T>;

/** What a cell holds, with the wrappings of its host taken off. */
type Contents =
  | { readonly kind: "blank" | "error" | "other" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "flag"; readonly flag: boolean }
  | { readonly kind: "date"; readonly date: Date };

const blank: Contents = { kind: "blank" };
const other: Contents = { kind: "other" };

/** The contents of a cell. A host's objects may run its own code when looked at, and that may throw anything. */
export function contentsOf(cell: Cell): Contents {
  try {
    return unwrapped(cell, deepest);
  } catch {
    return other;
  }
}

/** A Range around a row of a table. */
const deepest = 3;

function unwrapped(cell: Cell, depth: number): Contents {
  if (cell === null || cell === undefined) return blank;
  // No cell of a sheet holds a tenth of it, and tidying up what is far longer takes all memory.
  if (typeof cell === "string") return cell.length < 2e6 ? inText(tidy(cell)) : other;
  if (typeof cell === "number") return { kind: "number", number: cell };
  if (typeof cell === "boolean") return { kind: "flag", flag: cell };
  if (typeof cell !== "object" || depth === 0) return other;
  if (Array.isArray(cell)) return cell.length === 0 ? blank : cell.length === 1 ? unwrapped(cell[0], depth - 1) : other;
  if (Object.prototype.toString.call(cell) === "[object Date]") {
    // A Date of another realm is no instance of this one's, and what only calls itself a Date throws here.
    return { kind: "date", date: new Date(Date.prototype.getTime.call(cell)) };
  }
  return "Value2" in cell ? unwrapped(cell.Value2, depth - 1) : other;
}

function inText(text: string): Contents {
  if (text === "") return blank;
  return /^#([A-Z_/0]+[!?]?|#+)$/.test(text) ? { kind: "error" } : { kind: "text", text };
}

/**
 * Whether a cell is blank (空白): nothing, an empty text, white space alone, or one of these in an array of one cell.
 *
 * @param cell whatever the spreadsheet host hands over
 * @returns true where it holds nothing, or only white space
 * @example
 * isBlank([["　"]]) //=> true
 */
export const isBlank = (cell: Cell): boolean => contentsOf(cell).kind === "blank";

/** What was read. */
export const value = <T>(found: T) => ({ value: found }) as const;

/** A fault, with the words of the table for what was expected. */
export const fault = (code: CellFault) => ({ fault: code, expected: cellFaults[code] }) as const;

/** The answer for contents of a kind that a reader has no use for. */
export function unread({ kind }: Contents, code: CellFault): Reading<never> {
  if (kind === "blank") return undefined;
  return fault(kind === "error" ? "error-value" : kind === "other" ? "not-a-value" : code);
}
