import { type Cell, contentsOf } from "../cells/cell";

/** The texts of a row, without spaces, colons and the stars of what must be filled in. */
export function texts(row: readonly Cell[] | undefined): string[] {
  return Array.from(row ?? [], (cell) => {
    const contents = contentsOf(cell);
    return contents.kind === "text" ? contents.text.replace(/[ *:]/g, "") : "";
  });
}
