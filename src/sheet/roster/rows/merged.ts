import { type Cell, isBlank } from "../../cells/cell";
import { type Merge, reachesColumn } from "../grid/grid";
import { Withheld } from "../grid/withheld";
import type { WorkbookSheet } from "../grid/workbook-sheet";
import type { Layout } from "../header/layout";

/** What one cell may say of all the rows that it is merged over: where they belong, and what kind of village that is. */
const shared = new Set(["township", "village", "villageClass", "resettlementSite", "task", "month"]);

/** Rows in which every cell of a range that is merged downwards holds what the range shows: enough to look for headers. */
export function fillMerged({ rows, merges = [] }: WorkbookSheet): Cell[][] {
  const filled = rows.map((row) => [...row]);
  for (const merge of merges) if (merge.startCol === merge.endCol) fillDown(filled, merge);
  return filled;
}

/**
 * Puts a township, a village or a class that is written once for several rows into each of them. Below the headers no other column
 * is filled: an amount that is merged over two people is due once, and nobody can say whose it is.
 */
export function spreadMerged(spread: Cell[][], merges: readonly Merge[], layout: Layout): void {
  const own = new Set([...layout.at].flatMap(([field, col]) => (shared.has(field) ? [] : col)));
  // Of two columns with one header, which is read may hang on the year that is asked for.
  for (const [col, { code }] of layout.others) if (/^(duplicate|ambiguous|other-person)-/.test(code)) own.add(col);
  for (const merge of merges) {
    const { startRow, startCol, endRow, endCol } = merge;
    const below = startRow > layout.row;
    if (below && endRow > startRow) withhold(spread, merge, own);
    if (startCol === endCol && !(below && own.has(startCol))) fillDown(spread, merge);
  }
}

function fillDown(rows: Cell[][], { startRow, startCol, endRow }: Merge): void {
  // A column that no row reaches is not to be made.
  if (startCol >= (rows[startRow]?.length ?? 0)) return;
  for (const row of rows.slice(startRow + 1, endRow + 1)) row[startCol] = rows[startRow]?.[startCol];
}

/** What is merged and blank says nothing of any row. */
function withhold(rows: Cell[][], merge: Merge, own: ReadonlySet<number>): void {
  const { startRow, startCol, endRow } = merge;
  if (isBlank(rows[startRow]?.[startCol])) return;
  for (const row of rows.slice(startRow, endRow + 1))
    for (const col of own) if (reachesColumn(merge, col)) row[col] = new Withheld("merged-cell");
}
