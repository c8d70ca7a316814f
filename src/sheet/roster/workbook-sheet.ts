import { refuse } from "../../model/issue";
import type { Cell } from "../cells/cell";

/** A sheet of a workbook as its reader hands it over. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** How cells look, by row and column from 0 as in `2,5`, where the reader was told to find that out; its dates are then at midnight UTC. */
  readonly cells?: ReadonlyMap<string, { readonly style?: { readonly numFmt?: string } }> | undefined;
  /** The workbook counts its days from 1904. */
  readonly from1904?: boolean | undefined;
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

/**
 * The sheets that a reader of workbooks handed over.
 *
 * @throws {InputError} where they are no list of sheets
 */
export function sheetsIn(sheets: unknown): readonly WorkbookSheet[] {
  if (!Array.isArray(sheets)) return refuse(["sheets"], "wrong-type", "a list of sheets");
  for (const [i, sheet] of sheets.entries()) if (!isSheet(sheet)) refuse(["sheets", i], "wrong-type", "a sheet with its name and its rows");
  return sheets;
}

const isSheet = (sheet: unknown): boolean =>
  typeof sheet === "object" &&
  sheet !== null &&
  "name" in sheet &&
  typeof sheet.name === "string" &&
  "rows" in sheet &&
  Array.isArray(sheet.rows) &&
  sheet.rows.every(Array.isArray);
