import type { Cell } from "../cells/cell";

/** A sheet of a workbook as its reader hands it over. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Cells merged into one, by indices from 0, the last ones included. */
  readonly merges?:
    | readonly { readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number }[]
    | undefined;
}
