import { type Cell, contentsOf } from "../cells/cell";
import { compact } from "../cells/text";
import { isIdNumber } from "./id-like";
import { isLeftEmpty } from "./words";

/** Columns of names, or of ID numbers, of which the headers do not tell whose they are. */
export interface Rivals {
  readonly field: "name" | "residentId";
  readonly columns: readonly number[];
}

/** Whether a row holds two people in such columns: a name or a number may come twice in a row as well. */
export const namesTwoPeople = (rows: readonly (readonly Cell[])[], rivals: readonly Rivals[]): boolean =>
  rivals.some(({ field, columns }) => rows.some((cells) => new Set(columns.flatMap((col) => reads[field](cells[col]) ?? [])).size > 1));

function textOf(cell: Cell): string {
  const contents = contentsOf(cell);
  if (contents.kind === "number") return String(contents.number);
  return contents.kind === "text" && !isLeftEmpty(cell) ? compact(contents.text) : "";
}

/** A remark beside a number is nobody, and neither is 审核人： below the table. */
const reads: Readonly<Record<Rivals["field"], (cell: Cell) => string | undefined>> = {
  name: (cell) => (/^[^\d:]+$/.test(textOf(cell)) ? textOf(cell) : undefined),
  residentId: (cell) => (isIdNumber(cell) ? textOf(cell) : undefined),
};
