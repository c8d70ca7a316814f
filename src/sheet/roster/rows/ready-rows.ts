import type { Cell } from "../../cells/cell";
import type { Columns } from "../columns/column";
import { markUnits } from "../grid/shown-number";
import type { WorkbookSheet } from "../grid/workbook-sheet";
import type { Layout } from "../header/layout";
import { spreadMerged } from "./merged";
import { withholdSerials, withShownDates } from "./shown-dates";

/** The rows of a sheet with what the workbook says of its cells beside their values: dates and units as they show, and merged cells. */
export function readyRows(sheet: WorkbookSheet, layout: Layout, columns: Columns): Cell[][] {
  const rows = withShownDates(sheet);
  if (sheet.from1904) withholdSerials(rows, layout, columns);
  markUnits(rows, sheet.cells);
  spreadMerged(rows, sheet.merges ?? [], layout);
  return rows;
}
