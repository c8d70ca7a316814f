import type { Cell, CellOptions } from "../cells/cell";
import { readName } from "../cells/shown";
import type { Columns, Values } from "./column";
import { isExample } from "./example-row";
import { isFooter } from "./footer";
import { columnsFrom, type Rows, reachesColumn, reachesRow } from "./grid";
import { columnLetters, type Layout } from "./header";
import { issueAt, type OtherRow, type Report, type RosterIssue, type RosterSheet } from "./issue";
import { headerBlock, laterHeaders } from "./later-headers";
import { leavingIn } from "./leaving";
import { NotesOfLeaving } from "./note-of-leaving";
import { isNumbering } from "./numbering";
import { type Part, partsOf } from "./parts";
import { namesSeveral } from "./several-people";
import { isInUnitOfItsOwn, ShownNumber } from "./shown-number";
import { isLeftEmpty } from "./texts";
import { holdsNothing, Withheld } from "./withheld";
import type { WorkbookSheet } from "./workbook-sheet";

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

/**
 * The rows below the headers, cell by cell, up to another table that stands below; rows that are empty, repeat the headers or close the table are
 * passed over.
 */
export function* sheetRows<C extends Columns>(sheet: Sheet<C>): Generator<SheetRow<C>> {
  const { rows, layout, columns } = sheet;
  const headersIn = laterHeaders(rows, layout, columns);
  const unnamed = unnamedColumns(sheet);
  for (const { row, isExample, ofPerson } of layout.above) {
    if (isExample) continue;
    put(sheet, { row: row + 1, column: "" }, "above-headers");
    if (ofPerson) yield lostRow(rows[row] ?? [], row + 1, sheet);
  }
  const people = columns.leftOn ? peopleIn(sheet, unnamed) : undefined;
  for (let index = layout.row + 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    if (cells.every(holdsNothing) || isExample(cells) || (index === layout.row + 1 && isNumbering(cells))) continue;
    if (isFooter(cells, layout)) {
      if (people?.hasOpenNote(cells)) put(sheet, { row: index + 1, column: headerOf(sheet, "leftOn") }, "leavers-unmarked");
      continue;
    }
    const headers = headersIn(cells);
    if (headers === "other") return put(sheet, { row: index + 1, column: "" }, "other-table");
    if (headers === "repeated" || isTitleOfOther(rows, index, headersIn)) continue;
    const part = people?.partAt(cells);
    if (part === "title-of-others") {
      if (layout.at.has("leftOn")) continue;
      if (rows.slice(index + 1).some((below) => !below.every(holdsNothing) && !isFooter(below, layout)))
        put(sheet, { row: index + 1, column: "" }, "not-in-post");
      return;
    }
    for (const col of unnamed) {
      if (holdsNothing(cells[col])) continue;
      unnamed.delete(col);
      put(sheet, { row: layout.row + 1, column: `${columnLetters(col)}列` }, "unnamed-column");
    }
    if (layout.ofTwoPeople) {
      yield lostRow(cells, index + 1, sheet);
      continue;
    }
    const row = readRow(cells, index + 1, sheet);
    yield people?.told(row, cells, part) ?? row;
  }
}

/** What the rows of people say that is looked for in no other sheet: who left, and that a row names several. */
function peopleIn<C extends Columns>(sheet: Sheet<C>, unnamed: Iterable<number>) {
  const { layout } = sheet;
  const leaves = leavingIn(sheet, unnamed);
  const notes = new NotesOfLeaving(sheet.year);
  const isOfSeveral = ({ values, unreadable }: SheetRow<C>, cells: Rows[number]) => {
    if (!unreadable.has("name")) return false;
    const several = namesSeveral(cells[layout.at.get("name") ?? -1]);
    // One number tells whose the row is where the names may be those of one person.
    return several === "surely" || (several === "perhaps" && !("residentId" in values));
  };
  return {
    partAt: partsOf(sheet.sheetName, layout),
    hasOpenNote: (cells: Rows[number]) => notes.isIn(cells),
    told(row: SheetRow<C>, cells: Rows[number], part: Part): SheetRow<C> {
      if (isOfSeveral(row, cells)) return ofNobody(row);
      const told = part === "of-others" || leaves(cells) ? withLeavingUndated(row) : row;
      notes.meet(told);
      return told;
    },
  };
}

/** Whether a row is the title of another table: one cell, right above the headers of that one. */
function isTitleOfOther(rows: Rows, index: number, headersIn: ReturnType<typeof laterHeaders>): boolean {
  if ((rows[index] ?? []).filter((cell) => !holdsNothing(cell)).length !== 1) return false;
  let next = index + 1;
  while (rows[next]?.every(holdsNothing)) next++;
  return headersIn(rows[next] ?? []) === "other";
}

/** The header of a column as the sheet has it, or as it is looked for. */
const headerOf = ({ layout, columns }: Pick<Sheet<Columns>, "layout" | "columns">, field: string): string =>
  layout.headers.get(field) ?? columns[field]?.header ?? field;

/** Puts down what is wrong in one place of a sheet. */
function put(
  { name, sheetName, issues }: Pick<Sheet<Columns>, "name" | "sheetName" | "issues">,
  place: Pick<RosterIssue, "row" | "column">,
  code: RosterIssue["code"],
  other?: OtherRow,
): void {
  issues.push(issueAt({ sheet: name, ...(sheetName !== undefined && { sheetName }), ...place }, code, other));
}

/** The columns among the others that have no header, not even one that is merged over several columns that are not read: nobody uses what stands in them. */
function unnamedColumns({ rows, layout, merges = [] }: Pick<Sheet<Columns>, "rows" | "layout" | "merges">): Set<number> {
  const { row, at, others } = layout;
  const used = new Set(at.values());
  const named = new Set([...used, ...others.keys()]);
  const block = headerBlock(rows, layout);
  const across = merges.filter((merge) => reachesRow(merge, row));
  const isNamed = (col: number) =>
    named.has(col) ||
    block.some((cells) => !holdsNothing(cells[col])) ||
    across.some((merge) => reachesColumn(merge, col) && !used.has(merge.startCol));
  const first = Math.min(...named);
  const last = Math.max(...named, ...across.flatMap(({ startCol, endCol }) => (used.has(startCol) ? endCol : [])));
  return new Set(columnsFrom(first, last).filter((col) => !isNamed(col)));
}

function withheldBecause(cell: Cell, column: Columns[string]): RosterIssue["code"] | undefined {
  if (cell instanceof Withheld) return cell.code;
  return cell instanceof ShownNumber && isInUnitOfItsOwn(cell, column) ? "shown-unit" : undefined;
}

/** A row that names several people is nobody's: whose number it gives, and whose days, cannot be told. */
function ofNobody<C extends Columns>(row: SheetRow<C>): SheetRow<C> {
  const { residentId: _, ...values } = row.values as Values<Columns>;
  return { ...row, values: values as Values<C>, unreadable: new Set([...row.unreadable, "residentId"]) };
}

/** A row that speaks of leaving and gives no last day: nobody can say how long its person served, if it has one. */
function withLeavingUndated<C extends Columns>(row: SheetRow<C>): SheetRow<C> {
  const { values, unreadable, report } = row;
  const isSomebody = ["name", "residentId"].some((field) => field in values || unreadable.has(field));
  if (!isSomebody || "leftOn" in values || unreadable.has("leftOn")) return row;
  report("leftOn", "leaving-undated");
  return { ...row, unreadable: new Set([...unreadable, "leftOn"]) };
}

/** What may be the names of places in a row, as whoever reads places would read them. */
const placeNamesIn = (cells: Rows[number]): string[] =>
  cells.flatMap((cell) => {
    const reading = readName(cell);
    return reading && "value" in reading ? reading.value : [];
  });

/** A row of which nothing is known but the words that may name its place. */
const lostRow = <C extends Columns>(cells: Rows[number], row: number, sheet: Sheet<C>): SheetRow<C> => ({
  ...readRow([], row, { ...sheet, layout: { ...sheet.layout, at: new Map(), ofAll: new Map() } }),
  lost: [...placeNamesIn(cells), ...sheet.layout.ofAll.values()],
});

function readRow<C extends Columns>(cells: Rows[number], row: number, sheet: Sheet<C>): SheetRow<C> {
  const { sheetName, nth = 0, layout, columns, options } = sheet;
  const values = new Map<string, unknown>(layout.ofAll);
  const unreadable = new Set<string>();
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
    const reading = isLeftEmpty(cell) ? undefined : column?.read(cell, options);
    if (reading && "value" in reading) values.set(field, reading.value);
    else if (reading) {
      unreadable.add(field);
      report(field, reading.fault);
    } else if (column?.filled) report(field, "needed-cell");
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
