import type { Cell, CellOptions } from "../../cells/cell";
import { readName } from "../../cells/shown";
import type { Column, Columns, Values } from "../columns/column";
import type { Rows } from "../grid/grid";
import { isInUnitOfItsOwn, ShownNumber } from "../grid/shown-number";
import { isLeftEmpty } from "../grid/texts";
import { Withheld } from "../grid/withheld";
import type { WorkbookSheet } from "../grid/workbook-sheet";
import type { Layout } from "../header/layout";
import { issueAt, type OtherRow, type Report, type RosterIssue, type RosterSheet } from "../issue";
import { readingIn } from "./said-otherwise";
import { isOfSomebody, isVacancy } from "./vacancy";

/** One row of a sheet as read. */
export interface SheetRow<C extends Columns> {
  /** Tells it from the rows of all sheets of its kind. */
  readonly id: string;
  readonly sheetName?: string;
  /** As the workbook numbers it, from 1. */
  readonly row: number;
  readonly values: Values<C>;
  /** The fields whose cell holds something that cannot be read: not known, as opposed to left empty. */
  readonly unreadable: ReadonlySet<string>;
  /** Those of them that sheets state differently. */
  readonly disputed?: ReadonlySet<string>;
  /** What may be the places of a row that is not read as one, and that may be of somebody who serves there. */
  readonly lost?: readonly string[];
  readonly report: Report;
}

/** A sheet whose headers were found. */
export interface Sheet<C extends Columns> {
  readonly name: RosterSheet;
  readonly sheetName?: string;
  /** Which of the sheets of its kind it is, from 0. */
  readonly nth?: number;
  readonly rows: Rows;
  readonly merges?: WorkbookSheet["merges"];
  readonly layout: Layout;
  readonly columns: C;
  readonly options: CellOptions;
  /** The year reviewed, after which nobody leaves who is not in post all of it. */
  readonly year?: number;
  readonly issues: RosterIssue[];
}

/** The header of a column as the sheet has it, or as it is looked for. */
export const headerOf = ({ layout, columns }: Pick<Sheet<Columns>, "layout" | "columns">, field: string): string =>
  layout.headers.get(field) ?? columns[field]?.header ?? field;

/** Puts down what is wrong in one place of a sheet. */
export function put(
  { name, sheetName, issues }: Pick<Sheet<Columns>, "name" | "sheetName" | "issues">,
  place: Pick<RosterIssue, "row" | "column">,
  code: RosterIssue["code"],
  other?: OtherRow,
): void {
  issues.push(issueAt({ sheet: name, ...(sheetName !== undefined && { sheetName }), ...place }, code, other));
}

function withheldBecause(cell: Cell, column: Column): RosterIssue["code"] | undefined {
  if (cell instanceof Withheld) return cell.code;
  return cell instanceof ShownNumber && isInUnitOfItsOwn(cell, column.read) ? "shown-unit" : undefined;
}

/** What may be the names of places in a row, as whoever reads places would read them. */
const placeNamesIn = (cells: Rows[number]): string[] =>
  cells.flatMap((cell) => {
    const reading = readName(cell);
    return reading && "value" in reading ? reading.value : [];
  });

/** A row of which nothing is known but the words that may name its place. */
export const lostRow = <C extends Columns>(cells: Rows[number], row: number, sheet: Sheet<C>): SheetRow<C> => ({
  ...readRow([], row, { ...sheet, layout: { ...sheet.layout, at: new Map(), ofAll: new Map() } }),
  lost: [...placeNamesIn(cells), ...sheet.layout.ofAll.values()],
});

export function readRow<C extends Columns>(cells: Rows[number], row: number, sheet: Sheet<C>): SheetRow<C> {
  const { sheetName, nth = 0, layout, columns, options } = sheet;
  const values = new Map<string, unknown>(layout.ofAll);
  const unreadable = new Set<string>();
  const vacant = isVacancy(cells, layout, columns);
  const report: Report = (field, code, other) => {
    put(sheet, { row, column: headerOf(sheet, field) }, code, other);
  };
  for (const [field, index] of layout.at) {
    const column = columns[field];
    const cell = cells[index];
    const withheld = column && withheldBecause(cell, column);
    if (withheld) {
      unreadable.add(field);
      report(field, withheld);
      continue;
    }
    const reading = isLeftEmpty(cell) || !column ? undefined : readingIn(column, cell, options);
    if (reading && "value" in reading) values.set(field, reading.value);
    else if (reading) {
      unreadable.add(field);
      report(field, reading.fault);
    } else if (column?.filled && !(vacant && isOfSomebody(field))) report(field, "needed-cell");
  }
  return {
    id: nth === 0 ? `row-${row}` : `row-${row}-sheet-${nth + 1}`,
    ...(sheetName !== undefined && { sheetName }),
    row,
    values: Object.fromEntries(values) as Values<C>,
    unreadable,
    report,
  };
}
