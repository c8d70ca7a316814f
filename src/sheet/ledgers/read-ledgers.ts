import { yearOf } from "../../model/dates";
import { refuse } from "../../model/issue";
import { legible } from "../../model/read";
import type { Ledgers } from "../../review/ledgers";
import type { Cell } from "../cells/cell";
import { type ReadRosterOptions, readingOf } from "../reading";
import { mergesIn, rowsIn } from "../roster/grid/workbook-sheet";
import { type LedgerColumns, ledgerColumns } from "./columns";
import { contactRows } from "./contacts";
import { deathRows } from "./deaths";
import { type LedgerIssue, type LedgerSheet, ledgerSheets } from "./issue";
import type { Kept } from "./kept";
import { serviceRows } from "./services";
import { type LedgerTable, openLedger } from "./table";

/** The sheets of a year's ledgers, each row an array of cells, from the first row of the sheet on; one that is not kept is left out. */
export type LedgerTables = { readonly [L in LedgerSheet]?: readonly (readonly Cell[])[] | LedgerTable | undefined };

/** Where a row of a ledger stands, and whose it is. */
export interface LedgerRow {
  /** As the workbook numbers it, from 1. */
  readonly row: number;
  /** Empty in the ledger of deaths. */
  readonly name: string;
  readonly township: string;
  readonly village: string;
}

/** What {@link readLedgers} answers. */
export interface LedgerReading {
  readonly ledgers: Ledgers;
  /** What is to be put right, ledger by ledger and row by row. */
  readonly issues: readonly LedgerIssue[];
  /** The row of the workbook behind each row of the ledgers, under the same index. */
  readonly rows: Readonly<Record<LedgerSheet, readonly LedgerRow[]>>;
}

/**
 * The facts in the sheets of a year's ledgers (台账), ready for `reviewLedgers` and for `reviewYear` as `roster.ledgers`.
 *
 * Headers go by many names, see {@link deathColumns}, {@link contactColumns} and {@link serviceColumns}. In an office's ledger a blank date
 * says that the thing was not done, and so does the stroke `—` or `/`; of a month that is not over it says nothing yet. A cell that cannot be
 * read, and a column that the sheet does not have, leave their fact unknown. An empty 注销日期 means still registered. A row is left out only
 * where it names no place, person, insurance or month, or repeats another.
 *
 * @param tables the sheets of deaths, contacts and services, those that are kept
 * @param options the year reviewed, the day of the review, and how the host hands over its dates
 * @returns the ledgers, what is to be put right in them, and the rows that they came from; no issue holds what a cell holds
 * @throws {InputError} where tables or options are not of their kind, or the day lies before the measure, never for what a cell holds
 * @example
 * readLedgers({ deaths: [["乡镇", "村", "险种", "月份", "零报告日期"], ["甲子乡", "一村", "居民养老", "5月", "2026-06-08"]] }, { year: 2026 }).ledgers.deaths //=> [{ township: "甲子乡", village: "一村", task: 10, month: "2026-05", zeroReportedOn: "2026-06-08" }]
 */
export function readLedgers(tables: LedgerTables, options: ReadRosterOptions): LedgerReading {
  return legible(() => ledgersOf(tables, options));
}

function ledgersOf(tables: LedgerTables, options: ReadRosterOptions): LedgerReading {
  const { law, dates } = readingOf(options);
  if (typeof tables !== "object" || tables === null) refuse(["tables"], "wrong-type", "an object of tables");
  const when = { year: yearOf(law.on), on: law.on };
  const issues: LedgerIssue[] = [];
  const open = <C extends LedgerColumns>(sheet: LedgerSheet, table: LedgerTable, columns: C) =>
    openLedger({ sheet, ...table, columns, year: when.year, options: { dates }, issues });
  const lists = {
    deaths: kept(tables, "deaths", (table) => deathRows(open("deaths", table, ledgerColumns.deaths).rows, when)),
    contacts: kept(tables, "contacts", (table) => contactRows(open("contacts", table, ledgerColumns.contacts), when)),
    services: kept(tables, "services", (table) => serviceRows(open("services", table, ledgerColumns.services), when.year)),
  };
  return {
    ledgers: {
      ...(lists.deaths && { deaths: lists.deaths.map(({ facts }) => facts) }),
      ...(lists.contacts && { contacts: lists.contacts.map(({ facts }) => facts) }),
      ...(lists.services && { services: lists.services.map(({ facts }) => facts) }),
    },
    issues,
    rows: Object.fromEntries(ledgerSheets.map((sheet) => [sheet, (lists[sheet] ?? []).map(rowOf)])) as Record<LedgerSheet, LedgerRow[]>,
  };
}

/** The used rows of a ledger; undefined where it is not kept. */
function kept<F>(tables: LedgerTables, sheet: LedgerSheet, rowsOf: (table: LedgerTable) => Iterable<Kept<F>>): Kept<F>[] | undefined {
  const given: unknown = tables[sheet];
  if (given === undefined) return undefined;
  const { rows, merges }: { rows?: unknown; merges?: unknown } = Array.isArray(given) ? { rows: given } : (given ?? {});
  if (!Array.isArray(rows)) refuse(["tables", sheet], "wrong-type", "a list of rows");
  return [...rowsOf({ rows: rowsIn(rows as unknown[], ["tables", sheet]), merges: mergesIn(merges) })];
}

const rowOf = ({ row, name, facts: { township, village } }: Kept<{ readonly township: string; readonly village: string }>): LedgerRow => ({
  row,
  name,
  township,
  village,
});
