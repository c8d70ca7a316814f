import { type Cell, contentsOf } from "../../cells/cell";
import { compact } from "../../cells/text";

/** The text of a cell; empty where it holds none. */
export function textIn(cell: Cell): string {
  const contents = contentsOf(cell);
  return contents.kind === "text" ? contents.text : "";
}

/** What stands in a cell as a text, a number by its digits; empty where it is neither. */
export function writtenIn(cell: Cell): string {
  const contents = contentsOf(cell);
  if (contents.kind === "number") return String(contents.number);
  return contents.kind === "text" ? contents.text : "";
}

/** A text as a header, without spaces, colons and the stars of what must be filled in. */
export const asHeader = (text: string): string => text.replace(/[ *:]/g, "");

/** The texts of a row as headers. */
export const texts = (row: readonly Cell[] | undefined): string[] => Array.from(row ?? [], (cell) => asHeader(textIn(cell)));

/** Strokes by which an office says that a cell stays empty. */
const strokes = /^[-\u2010-\u2015\u2212─/\\]+$/;
export function isLeftEmpty(cell: Cell): boolean {
  const contents = contentsOf(cell);
  return contents.kind === "blank" || (contents.kind === "text" && strokes.test(compact(contents.text)));
}
