import { type Cell, contentsOf } from "../cells/cell";

/** The texts of a row, without spaces, colons and the stars of what must be filled in. */
export function texts(row: readonly Cell[] | undefined): string[] {
  return Array.from(row ?? [], (cell) => {
    const contents = contentsOf(cell);
    return contents.kind === "text" ? contents.text.replace(/[ *:]/g, "") : "";
  });
}

/** What stands in a cell as a text, a number by its digits; empty where it is neither. */
export function writtenIn(cell: Cell): string {
  const contents = contentsOf(cell);
  if (contents.kind === "number") return String(contents.number);
  return contents.kind === "text" ? contents.text : "";
}
