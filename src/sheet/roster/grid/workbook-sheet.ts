import { type Issue, refuse } from "../../../model/issue";
import type { Cell } from "../../cells/cell";

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
  return (sheets as readonly WorkbookSheet[]).map(({ name, rows, cells, from1904, hidden, veryHidden, merges }, i) => ({
    name,
    rows: rowsIn(rows, ["sheets", i, "rows"]),
    cells,
    from1904,
    hidden,
    veryHidden,
    merges: mergesIn(merges),
  }));
}

/** The most rows and columns that a sheet of any spreadsheet has. */
const [mostRows, mostColumns] = [2 ** 20, 2 ** 14];

/**
 * The rows of a table, of which one that is none has no cells.
 *
 * @throws {InputError} where they are more than any sheet has: a list may say that it is longer than what anybody could put into it
 */
export function rowsIn(rows: readonly unknown[], path: Issue["path"]): (readonly Cell[])[] {
  if (rows.length > mostRows) refuse(path, "wrong-type", `a list of at most ${mostRows} rows`);
  return Array.from(rows, (row) => (Array.isArray(row) ? (row.length > mostColumns ? row.slice(0, mostColumns) : row) : []));
}

/** The ranges of a list that a sheet can hold; what is no list says nothing of merged cells. */
export const mergesIn = (merges: unknown): WorkbookSheet["merges"] =>
  Array.isArray(merges) ? merges.slice(0, mostRows).filter(isMerge) : undefined;

const isMerge = (merge: Partial<Record<"startRow" | "startCol" | "endRow" | "endCol", unknown>> | null | undefined): boolean =>
  isSpan(merge?.startRow, merge?.endRow, mostRows) && isSpan(merge?.startCol, merge?.endCol, mostColumns);

const isSpan = (start: unknown, end: unknown, most: number): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= (start as number) &&
  (start as number) <= (end as number) &&
  (end as number) < most;

const isSheet = (sheet: unknown): boolean =>
  typeof sheet === "object" &&
  sheet !== null &&
  "name" in sheet &&
  typeof sheet.name === "string" &&
  "rows" in sheet &&
  Array.isArray(sheet.rows) &&
  sheet.rows.length <= mostRows &&
  sheet.rows.every(Array.isArray);
