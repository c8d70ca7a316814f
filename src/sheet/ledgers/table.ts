import type { CellOptions } from "../cells/cell";
import type { Values } from "../roster/columns/column";
import type { Rows } from "../roster/grid/grid";
import type { WorkbookSheet } from "../roster/grid/workbook-sheet";
import { findHeader } from "../roster/header/find-header";
import { headerIssues, type Layout } from "../roster/header/layout";
import type { RosterIssue } from "../roster/issue";
import type { SheetRow } from "../roster/rows/row";
import { sheetRows } from "../roster/rows/rows";
import type { LedgerColumns } from "./columns";
import { type LedgerIssue, type LedgerSheet, ledgerIssueAt, ofLedger } from "./issue";

/** A ledger with what its sheet says of its cells. */
export interface LedgerTable {
  readonly rows: Rows;
  /** Cells merged into one, which tell how far the headings over the columns reach. */
  readonly merges?: WorkbookSheet["merges"];
}

/** One row of a ledger as read. */
export interface LedgerCells<C extends LedgerColumns> extends Omit<SheetRow<C>, "report"> {
  /** Whether the sheet has a column: what it has none for is not known, where a blank cell may say that a thing was not done. */
  readonly has: (field: keyof C & string) => boolean;
  readonly report: (field: keyof C & string, code: LedgerIssue["code"], otherRow?: number) => void;
}

interface Table<C extends LedgerColumns> extends LedgerTable {
  readonly sheet: LedgerSheet;
  readonly columns: C;
  readonly year: number;
  readonly options: CellOptions;
  readonly issues: LedgerIssue[];
}

/** A ledger whose row of headers was found. */
export interface OpenLedger<C extends LedgerColumns> {
  readonly rows: Iterable<LedgerCells<C>>;
  readonly has: (field: keyof C & string) => boolean;
  /** Reports a column that the sheet ought to have. */
  readonly lacks: (field: keyof C & string) => void;
}

/** A ledger's rows; none where it has no row of headers, or lacks a column that is needed. */
export function openLedger<C extends LedgerColumns>(table: Table<C>): OpenLedger<C> {
  const { sheet, rows, merges, columns, year, issues } = table;
  const layout = findHeader(rows, columns, { year, merges });
  const lacks = (field: keyof C & string) =>
    void issues.push(ledgerIssueAt({ sheet, row: (layout?.row ?? 0) + 1, column: columns[field]?.header ?? field }, "missing-column"));
  const has = (field: keyof C & string) => layout?.at.has(field) ?? false;
  if (!layout) {
    const [first] = Object.values(columns);
    issues.push(ledgerIssueAt({ sheet, row: 1, column: first?.header ?? "" }, "no-header-row"));
    return { rows: [], has, lacks };
  }
  const wrong = headerIssues(layout, columns, "people");
  issues.push(...wrong.map((issue) => ofLedger(issue, sheet)));
  const usable = !wrong.some(({ code }) => code === "missing-column");
  return { rows: usable ? rowsOf(table, layout, has) : [], has, lacks };
}

function* rowsOf<C extends LedgerColumns>(
  { sheet, rows, columns, options, issues }: Table<C>,
  layout: Layout,
  has: LedgerCells<C>["has"],
): Generator<LedgerCells<C>> {
  const headerOf = (field: string) => layout.headers.get(field) ?? columns[field]?.header ?? field;
  const columnCalled = (header: string) => Object.entries(columns).find(([field]) => headerOf(field) === header)?.[1];
  const found: RosterIssue[] = [];
  const passOn = () => {
    for (const issue of found.splice(0)) {
      const words = (columnCalled(issue.column)?.expected as Partial<Record<string, { zh: string; en: string }>>)?.[issue.code];
      issues.push(ofLedger(issue, sheet, words && { zh: `请填写：${words.zh}`, en: `expected: ${words.en}` }));
    }
  };
  for (const cells of sheetRows({ name: "people", rows, layout, columns, options, issues: found })) {
    passOn();
    if (cells.lost) continue;
    const report: LedgerCells<C>["report"] = (field, code, otherRow) =>
      void issues.push(ledgerIssueAt({ sheet, row: cells.row, column: headerOf(field) }, code, otherRow));
    yield { ...cells, has, report };
  }
  // What ended the table was found after its last row.
  passOn();
}

/** The cells of a row that it cannot do without; undefined where one is lacking. A blank cell is reported; one that cannot be read was. */
export function keyOf<C extends LedgerColumns, F extends keyof C & string>(
  { values, unreadable, report }: LedgerCells<C>,
  fields: readonly F[],
): { readonly [K in F]: NonNullable<Values<C>[K]> } | undefined {
  const lacking = fields.filter((field) => values[field] === undefined);
  for (const field of lacking) if (!unreadable.has(field)) report(field, "row-needs-cell");
  if (lacking.length > 0) return undefined;
  return Object.fromEntries(fields.map((field) => [field, values[field]])) as { [K in F]: NonNullable<Values<C>[K]> };
}
