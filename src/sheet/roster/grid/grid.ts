import type { Cell } from "../../cells/cell";
import type { WorkbookSheet } from "./workbook-sheet";

export type Rows = readonly (readonly Cell[])[];

export type Merge = NonNullable<WorkbookSheet["merges"]>[number];

export const reachesRow = ({ startRow, endRow }: Merge, row: number): boolean => startRow <= row && row <= endRow;

export const reachesColumn = ({ startCol, endCol }: Merge, col: number): boolean => startCol <= col && col <= endCol;

/** The columns from one through another. */
export const columnsFrom = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
