import type { Cell } from "../cells/cell";
import { peopleColumns, villageColumns } from "./columns";
import { findHeader } from "./header";
import type { RosterTables } from "./read-roster";

/** A sheet of a workbook as its reader hands it over. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Cells merged into one, by indices from 0, the last ones included. */
  readonly merges?:
    | readonly { readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number }[]
    | undefined;
}

/** The sheets of a workbook that make up a roster, by their names; undefined where none is fit. */
export interface RosterSheets {
  readonly people: string | undefined;
  readonly villages: string | undefined;
  /** Empty where the sheet was not found. */
  readonly tables: RosterTables;
}

/**
 * The sheets of a workbook that are its sheet of people (人员名册) and its sheet of villages (村情况), told by their headers.
 *
 * @param sheets the sheets in any order, under any names; merged cells count as filled throughout
 * @returns the name of each sheet that was found, and the tables for `readRoster`
 * @example
 * findRosterSheets([{ name: "村情况", rows: [["乡镇", "村", "村类别", "任务重"]] }]).villages //=> "村情况"
 */
export function findRosterSheets(sheets: readonly WorkbookSheet[]): RosterSheets {
  const filled = sheets.map((sheet) => ({ name: sheet.name, rows: fillMerged(sheet) }));
  const scored = filled.map((sheet) => {
    const people = findHeader(sheet.rows, peopleColumns)?.at;
    const isPeople = people !== undefined && ["name", "residentId", "hiredOn"].some((field) => people.has(field));
    return { ...sheet, isPeople, people: people?.size ?? 0, villages: findHeader(sheet.rows, villageColumns)?.at.size ?? 0 };
  });
  const most = (key: "people" | "villages", among: typeof scored) =>
    among.reduce<(typeof scored)[number] | undefined>((best, sheet) => (sheet[key] > (best?.[key] ?? 0) ? sheet : best), undefined);
  const people = most(
    "people",
    scored.filter(({ isPeople }) => isPeople),
  );
  const villages = most(
    "villages",
    scored.filter(({ isPeople }) => !isPeople),
  );
  return { people: people?.name, villages: villages?.name, tables: { people: people?.rows ?? [], villages: villages?.rows ?? [] } };
}

/** Rows in which every cell of a merged range below its first row holds what the range shows: a township written once for all its villages. */
export function fillMerged({ rows, merges = [] }: WorkbookSheet): Cell[][] {
  const filled = rows.map((row) => [...row]);
  for (const { startRow, startCol, endRow, endCol } of merges) {
    if (endCol !== startCol) continue;
    for (let row = startRow + 1; row <= Math.min(endRow, filled.length - 1); row++) {
      const cells = filled[row];
      if (cells) cells[startCol] = filled[startRow]?.[startCol];
    }
  }
  return filled;
}
