import type { Columns } from "../columns/column";
import { columnsFrom, reachesColumn, reachesRow } from "../grid/grid";
import { holdsNothing } from "../grid/withheld";
import { headerBlock } from "./later-headers";
import type { Sheet } from "./row";

/** The columns among the others that have no header, not even one that is merged over several columns that are not read: nobody uses what stands in them. */
export function unnamedColumns({ rows, layout, merges = [] }: Pick<Sheet<Columns>, "rows" | "layout" | "merges">): Set<number> {
  const { row, at, others } = layout;
  const used = new Set(at.values());
  const named = new Set([...used, ...others.keys()]);
  const block = headerBlock(rows, layout);
  const across = merges.filter((merge) => reachesRow(merge, row));
  const isNamed = (col: number) =>
    named.has(col) ||
    block.some((cells) => !holdsNothing(cells[col])) ||
    across.some((merge) => reachesColumn(merge, col) && !used.has(merge.startCol));
  const first = Math.min(...named);
  const last = Math.max(...named, ...across.flatMap(({ startCol, endCol }) => (used.has(startCol) ? endCol : [])));
  return new Set(columnsFrom(first, last).filter((col) => !isNamed(col)));
}
