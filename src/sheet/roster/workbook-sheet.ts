import type { Cell } from "../cells/cell";

/** A sheet of a workbook as its reader hands it over. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** A hidden sheet is not read: an office keeps last year's there. */
  readonly hidden?: boolean | undefined;
  /** Hidden so that the program itself does not offer to show it. */
  readonly veryHidden?: boolean | undefined;
  /** Cells merged into one, by indices from 0, the last ones included. */
  readonly merges?:
    | readonly { readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number }[]
    | undefined;
}

export const isHidden = ({ hidden, veryHidden }: WorkbookSheet): boolean => hidden === true || veryHidden === true;
