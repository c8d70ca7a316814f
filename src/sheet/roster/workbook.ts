import { peopleColumns, villageColumns } from "./columns";
import { findHeader } from "./header";
import { fillMerged, spreadMerged } from "./merged";
import type { RosterTables } from "./read-roster";
import type { WorkbookSheet } from "./workbook-sheet";

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
 * @param sheets the sheets in any order, under any names; a place that is merged over its rows stands in each of them
 * @returns the name of each sheet that was found, and the tables for `readRoster`
 * @example
 * findRosterSheets([{ name: "村情况", rows: [["乡镇", "村", "村类别", "任务重"]] }]).villages //=> "村情况"
 */
export function findRosterSheets(sheets: readonly WorkbookSheet[]): RosterSheets {
  const scored = sheets.map((sheet) => {
    const rows = fillMerged(sheet);
    const people = findHeader(rows, peopleColumns);
    const villages = findHeader(rows, villageColumns);
    const isPeople = people !== undefined && ["name", "residentId", "hiredOn"].some((field) => people.at.has(field));
    const layout = isPeople ? people : villages;
    return {
      name: sheet.name,
      rows: layout ? spreadMerged(sheet, layout) : [],
      isPeople,
      people: people?.at.size ?? 0,
      villages: villages?.at.size ?? 0,
    };
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
