import { yearOf } from "../../model/dates";
import type { Law } from "../../model/in-force";
import { refuse } from "../../model/issue";
import { legible } from "../../model/read";
import type { Roster } from "../../review/roster";
import { payClasses } from "../../rules/pay";
import { type ReadRosterOptions, readingOf } from "../reading";
import { classReader } from "./columns/classes";
import type { Columns } from "./columns/column";
import { peopleColumns, villageColumns } from "./columns/columns";
import { peopleOf, type RosterRow } from "./facts/people";
import { villagesOf } from "./facts/villages";
import type { Rows } from "./grid/grid";
import { mergesIn, rowsIn, type WorkbookSheet } from "./grid/workbook-sheet";
import { findHeader } from "./header/find-header";
import { headerIssues } from "./header/layout";
import { issueAt, type RosterIssue, type RosterSheet } from "./issue";
import type { Sheet, SheetRow } from "./rows/row";
import { sheetRows } from "./rows/rows";

/** A table with the name of the sheet that it stands in. */
export interface NamedTable {
  readonly name: string;
  readonly rows: Rows;
  /** Cells merged into one, which tell how far the headings over the columns reach. */
  readonly merges?: WorkbookSheet["merges"];
}

/**
 * The sheets of people and of villages, each row an array of cells, from the first row of the sheet on: one table, or the tables of several sheets,
 * such as one for each township, which are read as one.
 */
export interface RosterTables {
  readonly people: Rows | readonly NamedTable[];
  readonly villages: Rows | readonly NamedTable[];
}

/** What {@link readRoster} answers. */
export interface RosterReading {
  readonly roster: Roster;
  /** What is to be put right, sheet by sheet and row by row: villages, then people. */
  readonly issues: readonly RosterIssue[];
  /** Who stands behind each id of the roster's people. */
  readonly rows: ReadonlyMap<string, RosterRow>;
}

/**
 * The facts in a roster's two sheets (花名册), ready for `reviewYear`.
 *
 * The row of headers is looked for, in one row or two; headers go by many names, see {@link peopleColumns} and {@link villageColumns}. A cell
 * that cannot be read makes its own fact unknown and is reported; a row is left out only where it names no place, not one person, or repeats
 * an ID number. A sheet without a column that is needed yields no rows. An empty 离任日期 means still in post, a date of birth comes from the ID
 * number where that is right, and the stroke `—` or `/` is an empty cell.
 *
 * @param tables the sheets of people and of villages, of which there may be several
 * @param options the year reviewed, its policy, and how the host hands over its dates
 * @returns the roster, what is to be put right in it, and the people behind its ids; no issue holds what a cell holds
 * @throws {InputError} where tables or options are not of their kind, or the day lies before the measure, never for what a cell holds
 * @example
 * readRoster({ people: [["乡镇", "村", "姓名"]], villages: [["乡镇", "村", "村类别"], ["甲子乡", "一村", "二类"]] }, { year: 2026 }).roster.villages //=> [{ township: "甲子乡", village: "一村", villageClass: 2 }]
 */
export function readRoster(tables: RosterTables, options: ReadRosterOptions): RosterReading {
  return legible(() => rosterOf(tables, options));
}

function rosterOf(tables: RosterTables, options: ReadRosterOptions): RosterReading {
  const { law, dates } = readingOf(options);
  const year = yearOf(law.on);
  const found: RosterIssue[][] = [];
  const rowsOf = <C extends Columns>(name: RosterSheet, columns: C): readonly SheetRow<C>[] =>
    tablesOf(tables, name).flatMap(({ rows, merges, ...sheet }, nth) => {
      const issues: RosterIssue[] = [];
      found.push(issues);
      return [...openSheet({ ...sheet, name, nth, rows, merges, columns, options: { dates }, issues }, year)];
    });
  const villages = villagesOf(rowsOf("villages", inClassesOf(law, villageColumns)));
  const { people, rows } = peopleOf(rowsOf("people", inClassesOf(law, peopleColumns)), villages, law);
  // What several rows say together is found out after the last of them.
  const issues = found.flatMap((ofSheet) => ofSheet.sort((a, b) => a.row - b.row));
  return { roster: { villages: [...villages.values()].map(({ facts }) => facts), people }, issues, rows };
}

/** The columns of a sheet whose villages have the classes of the policy's own pay table. */
const inClassesOf = <C extends typeof peopleColumns | typeof villageColumns>(law: Law, columns: C): C => ({
  ...columns,
  villageClass: { ...columns.villageClass, read: classReader(payClasses(law)) },
});

/** The rows below the headers of a sheet; none where it has no headers, or lacks a column that is needed. */
function openSheet<C extends Columns>(sheet: Omit<Sheet<C>, "layout">, year: number): Iterable<SheetRow<C>> {
  const { name, sheetName, rows, merges, columns, issues } = sheet;
  const named = sheetName !== undefined && { sheetName };
  const layout = findHeader(rows, columns, { year, merges, name: sheetName });
  if (!layout) {
    issues.push(issueAt({ sheet: name, ...named, row: 1, column: firstHeader(columns) }, "no-header-row"));
    return [];
  }
  const wrong = headerIssues(layout, columns, name, year).map((issue) => ({ ...issue, ...named }));
  for (const issue of wrong) issues.push(issue);
  return wrong.some(({ code }) => code === "missing-column") ? [] : sheetRows({ ...sheet, layout, year });
}

const firstHeader = (columns: Columns): string => Object.values(columns)[0]?.header ?? "";

function tablesOf(tables: RosterTables, name: RosterSheet): (Omit<NamedTable, "name"> & { readonly sheetName?: string })[] {
  const given: unknown = typeof tables === "object" && tables !== null ? tables[name] : undefined;
  if (!Array.isArray(given)) return refuse(["tables", name], given === undefined ? "missing" : "wrong-type", "a list of rows");
  if (given.length > 0 && isNamed(given[0]) && given.every(isNamed))
    return given.map(({ name: sheetName, rows, merges }, i) => {
      return { sheetName, rows: rowsIn(rows, ["tables", name, i, "rows"]), merges: mergesIn(merges) };
    });
  return [{ rows: rowsIn(given, ["tables", name]) }];
}

const isNamed = (table: unknown): table is NamedTable =>
  typeof table === "object" &&
  table !== null &&
  "name" in table &&
  typeof table.name === "string" &&
  "rows" in table &&
  Array.isArray(table.rows);
