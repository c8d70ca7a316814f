import { isBlank } from "../../cells/cell";
import type { Columns } from "../columns/column";
import type { Rows } from "../grid/grid";
import { texts } from "../grid/texts";
import type { Layout } from "../header/layout";
import { fewest, fieldsByHeader } from "../header/names";

/** What a row below the headers is that names columns itself: the headers once more, as on each printed page, or those of another table. */
type LaterHeaders = "repeated" | "other" | undefined;

/** The rows of headers, as far as no entry stands among them. */
export const headerBlock = (rows: Rows, { row, above }: Pick<Layout, "row" | "above">): Rows =>
  rows.slice(Math.max(0, row - 3, ...above.map((entry) => entry.row + 1)), row + 1);

/** Tells such rows from the data. The headers may stand in several rows. */
export function laterHeaders(rows: Rows, layout: Layout, columns: Columns): (cells: Rows[number]) => LaterHeaders {
  const names = fieldsByHeader(columns);
  const block = headerBlock(rows, layout).map(texts);
  const stands = (text: string, col: number) => block.some((row) => row[col] === text);
  return (cells) => {
    const end = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
    const said = [...texts(cells.slice(0, end)).entries()].filter(([, text]) => text !== "");
    const known = said.filter(([, text]) => names.has(text));
    const same = said.filter(([col, text]) => stands(text, col)).length;
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    if (same === filled) return "repeated";
    if (Math.max(known.length, same) < fewest) return undefined;
    const ofHeaders = said.filter(([col, text]) => names.has(text) || stands(text, col)).length;
    const elsewhere = known.some(([col, text]) => !stands(text, col) && layout.at.get(names.get(text) ?? "") !== col);
    // Words such as 社区 and 会用电脑 are names of columns, and fill cells as well.
    if (elsewhere) return ofHeaders > filled / 2 ? "other" : undefined;
    return same > Math.min(said.length, layout.at.size) / 2 ? "repeated" : undefined;
  };
}
