import * as z from "zod/mini";
import { yearOf, yearText } from "../../model/dates";
import { refuse } from "../../model/issue";
import { read } from "../../model/read";
import { isoDate, late, strict, whole } from "../../model/schema";
import type { Roster } from "../../review/roster";
import type { Cell } from "../cells/cell";
import type { Columns } from "./column";
import { peopleColumns, villageColumns } from "./columns";
import { findHeader, headerIssues, type Rows } from "./header";
import { issueAt, type RosterIssue, type RosterSheet } from "./issue";
import { peopleOf, type RosterRow } from "./people";
import { type SheetRow, sheetRows } from "./row";
import { villagesOf } from "./villages";

/** The two sheets of a roster, each row an array of cells, from the first row of the sheet on. */
export interface RosterTables {
  readonly people: readonly (readonly Cell[])[];
  readonly villages: readonly (readonly Cell[])[];
}

/** For which year a roster is read. */
export interface ReadRosterOptions {
  /** The calendar year that is reviewed. */
  readonly year: number;
  /** The day as at the end of which it is reviewed: 31 December where none is named. */
  readonly on?: string | undefined;
  /** Which parts of a Date its cell shows: `utc` for tables read from a file by hucre or exceljs, `local`, the default, for script hosts. */
  readonly dates?: "local" | "utc" | undefined;
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
 * that cannot be read makes its own fact unknown and is reported; a row is left out only where it names no place or no person, or repeats an
 * ID number. A sheet without a column that is needed yields no rows. An empty 离任日期 means still in post, a date of birth comes from the ID
 * number where that is right, and the stroke `—` or `/` is an empty cell.
 *
 * @param tables the sheets of people and of villages
 * @param options the year reviewed, and how the host hands over its dates
 * @returns the roster, what is to be put right in it, and the people behind its ids; no issue holds what a cell holds
 * @throws {InputError} where tables or options are not of their kind, never for what a cell holds
 * @example
 * readRoster({ people: [["乡镇", "村", "姓名"]], villages: [["乡镇", "村", "村类别"], ["甲子乡", "一村", "二类"]] }, { year: 2026 }).roster.villages //=> [{ township: "甲子乡", village: "一村", villageClass: 2 }]
 */
export function readRoster(tables: RosterTables, options: ReadRosterOptions): RosterReading {
  const { year, on = `${yearText(year)}-12-31`, dates } = read(optionsSchema, options);
  if (yearOf(on) !== year) refuse(["options", "on"], "contradiction", "a day of the year that is reviewed");
  const issues: RosterIssue[] = [];
  const rowsOf = <C extends Columns>(name: RosterSheet, columns: C): Iterable<SheetRow<C>> => {
    const rows = tableOf(tables, name);
    const layout = findHeader(rows, columns, year);
    if (!layout) {
      issues.push(issueAt({ sheet: name, row: 1, column: firstHeader(columns) }, "no-header-row"));
      return [];
    }
    const wrong = headerIssues(layout, columns, name);
    issues.push(...wrong);
    return wrong.some(({ code }) => code === "missing-column")
      ? []
      : sheetRows({ name, rows, layout, columns, options: { dates }, issues });
  };
  const villages = villagesOf(rowsOf("villages", villageColumns));
  const { people, rows } = peopleOf(rowsOf("people", peopleColumns), villages, { year, on });
  return { roster: { villages: [...villages.values()].map(({ facts }) => facts), people }, issues: inOrder(issues), rows };
}

const optionsSchema = /* @__PURE__ */ late(() =>
  strict({
    year: whole(1900, 2999),
    on: z.optional(isoDate()),
    dates: z.optional(z.enum(["local", "utc"])),
  }),
);

/** What several rows say together is found out after the last of them. */
const inOrder = (issues: readonly RosterIssue[]): RosterIssue[] =>
  [...issues].sort((a, b) => (a.sheet === b.sheet ? a.row - b.row : a.sheet === "villages" ? -1 : 1));

const firstHeader = (columns: Columns): string => Object.values(columns)[0]?.header ?? "";

function tableOf(tables: RosterTables, name: RosterSheet): Rows {
  const rows: unknown = typeof tables === "object" && tables !== null ? tables[name] : undefined;
  if (!Array.isArray(rows)) return refuse(["tables", name], rows === undefined ? "missing" : "wrong-type", "a list of rows");
  return rows.map((row: unknown) => (Array.isArray(row) ? row : []));
}
