import { legible } from "../../model/read";
import { isOfChoices } from "./choices";
import { peopleColumns, villageColumns } from "./columns/columns";
import { holdsIdNumber } from "./grid/id-like";
import { isHidden, sheetsIn, type WorkbookSheet } from "./grid/workbook-sheet";
import { findHeader } from "./header/find-header";
import { type Layout, lacking } from "./header/layout";
import type { RosterSheet } from "./issue";
import type { NamedTable } from "./read-roster";
import { fillMerged } from "./rows/merged";
import { readyRows } from "./rows/ready-rows";

/** A sheet that belongs to a roster. */
export interface FoundSheet {
  readonly name: string;
  /** The texts above its headers, which name the office and the year. */
  readonly titles: readonly string[];
}

/** A sheet that looks like one of a roster and is not read. */
export interface UnreadSheet {
  readonly name: string;
  readonly sheet: RosterSheet;
  readonly why: "hidden" | "missing-column" | "choices" | "no-header-row";
  /** The needed columns that it lacks. */
  readonly missing: readonly string[];
}

/** The sheets of a workbook that make up a roster. */
export interface RosterSheets {
  /** The sheets of people, which may be one for each township; none where none is fit. */
  readonly people: readonly FoundSheet[];
  readonly villages: readonly FoundSheet[];
  readonly unread: readonly UnreadSheet[];
  readonly tables: { readonly people: readonly NamedTable[]; readonly villages: readonly NamedTable[] };
}

/**
 * The sheets of a workbook that are its sheets of people (人员名册) and of villages (村情况), told by their headers. Every visible sheet that has
 * the columns which are needed is one; where none has them all, the one that has most of them stands for what is lacking.
 *
 * @param sheets the sheets in any order, under any names; a place that is merged over its rows stands in each of them
 * @returns the name of each sheet that was found, and the tables for `readRoster`
 * @throws {InputError} where these are no sheets
 * @example
 * findRosterSheets([{ name: "村情况", rows: [["乡镇", "村", "村类别", "任务重"]] }]).villages //=> [{ name: "村情况", titles: [] }]
 */
export function findRosterSheets(sheets: readonly WorkbookSheet[]): RosterSheets {
  return legible(() => rosterSheetsIn(sheets));
}

function rosterSheetsIn(sheets: readonly WorkbookSheet[]): RosterSheets {
  const given = sheetsIn(sheets);
  const all = given.flatMap((sheet) => candidateOf(sheet) ?? []);
  const told = new Set(all.map(({ sheet }) => sheet));
  const people = readOf(all.filter(({ kind }) => kind === "people"));
  const villages = readOf(all.filter(({ kind }) => kind === "villages"));
  const read = new Set([...people, ...villages]);
  return {
    people: people.map(foundSheet),
    villages: villages.map(foundSheet),
    unread: [
      ...all
        .filter((one) => !read.has(one))
        .map(({ sheet, kind, missing }) => ({ name: sheet.name, sheet: kind, why: whyUnread(sheet, missing), missing })),
      ...given.filter((sheet) => !told.has(sheet) && namesPeople(sheet)).map(withoutHeaders),
    ],
    tables: { people: people.map(tableOf), villages: villages.map(tableOf) },
  };
}

interface Candidate {
  readonly sheet: WorkbookSheet;
  readonly kind: RosterSheet;
  readonly layout: Layout;
  readonly missing: readonly string[];
  /** It may list the words to choose from in another sheet, and is not read beside one that says more of villages. */
  readonly choices: boolean;
}

/** Whatever names people is no sheet of villages, unless names are all that it says of them. */
function candidateOf(sheet: WorkbookSheet): Candidate | undefined {
  const rows = fillMerged(sheet);
  const { merges, name } = sheet;
  const people = findHeader(rows, peopleColumns, { merges, name });
  const villages = findHeader(rows, villageColumns, { merges, name });
  if (people && isOfPeople(people, villages))
    return { sheet, kind: "people", layout: people, missing: lacking(people, peopleColumns), choices: false };
  if (!villages) return undefined;
  return { sheet, kind: "villages", layout: villages, missing: lacking(villages, villageColumns), choices: isOfChoices(rows, villages) };
}

function isOfPeople({ at }: Layout, villages: Layout | undefined): boolean {
  if (at.has("residentId") || at.has("hiredOn")) return true;
  const isOfVillages = villages && lacking(villages, villageColumns).length === 0 && villages.at.size >= at.size;
  return at.has("name") && !isOfVillages;
}

function readOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const visible = candidates.filter(({ sheet }) => !isHidden(sheet));
  const whole = visible.filter(({ missing }) => missing.length === 0);
  const most = Math.max(...whole.map(({ layout }) => layout.at.size));
  if (whole.length > 0) return whole.filter(({ layout, choices }) => !choices || layout.at.size === most);
  const [first, ...others] = visible;
  return first ? [others.reduce((best, one) => (one.layout.at.size > best.layout.at.size ? one : best), first)] : [];
}

function whyUnread(sheet: WorkbookSheet, missing: readonly string[]): UnreadSheet["why"] {
  if (isHidden(sheet)) return "hidden";
  return missing.length > 0 ? "missing-column" : "choices";
}

/** Nothing but a list of people has ID numbers. */
const namesPeople = ({ rows }: WorkbookSheet): boolean => rows.some((cells) => cells.some(holdsIdNumber));

const withoutHeaders = (sheet: WorkbookSheet): UnreadSheet => ({
  name: sheet.name,
  sheet: "people",
  why: isHidden(sheet) ? "hidden" : "no-header-row",
  missing: [],
});

const foundSheet = ({ sheet: { name }, layout: { titles } }: Candidate): FoundSheet => ({ name, titles });
const tableOf = ({ sheet, layout, kind }: Candidate): NamedTable => ({
  name: sheet.name,
  ...(sheet.merges && { merges: sheet.merges }),
  rows: readyRows(sheet, layout, kind === "people" ? peopleColumns : villageColumns),
});
