import { type Cell, contentsOf } from "../cells/cell";
import type { Columns } from "./column";
import { unusedHeaders } from "./columns";
import { type IssueList, issueAt, type RosterSheet } from "./issue";

/** Where a sheet's columns are: for each field the column's index, and its header as the sheet has it. */
export interface Layout {
  /** The index of the row of headers. */
  readonly row: number;
  readonly at: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<string, string>;
  /** Columns with a header that names no field. */
  readonly others: ReadonlyMap<number, string>;
}

export type Rows = readonly (readonly Cell[])[];

/** Titles, the year, the office and the unit stand above the headers. */
const searchedRows = 20;
/** Fewer known headers than this are found in a title or in somebody's data as well. */
const fewest = 3;

/** The row of a sheet that names most of the columns, and what it names; undefined where no row names three. */
export function findHeader(rows: Rows, columns: Columns): Layout | undefined {
  const names = fieldsByHeader(columns);
  let best: Layout | undefined;
  for (let row = 0; row < Math.min(rows.length, searchedRows); row++) {
    const layout = layoutOf(rows, row, names);
    if (layout.at.size >= fewest && layout.at.size > (best?.at.size ?? 0)) best = layout;
  }
  return best;
}

/** What is wrong with the headers: needed ones that are missing, unknown ones, and those that come twice. */
export function headerIssues(layout: Layout, columns: Columns, sheet: RosterSheet): IssueList {
  const row = layout.row + 1;
  const names = fieldsByHeader(columns);
  const missing = Object.entries(columns)
    .filter(([field, { needed }]) => needed && !layout.at.has(field))
    .map(([, { header }]) => issueAt({ sheet, row, column: header }, "missing-column"));
  const others = [...layout.others].flatMap(([index, header]) => {
    const name = withoutRemarks(header);
    if (unusedHeaders.has(name)) return [];
    return [issueAt({ sheet, row, column: shownHeader(header, index) }, names.has(name) ? "duplicate-column" : "unknown-column")];
  });
  return [...missing, ...others];
}

function fieldsByHeader(columns: Columns): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(columns).flatMap(([field, { header, aliases }]) => [header, ...aliases].map((name) => [name, field] as const)),
  );
}

function layoutOf(rows: Rows, row: number, names: ReadonlyMap<string, string>): Layout {
  const at = new Map<string, number>();
  const headers = new Map<string, string>();
  const others = new Map<number, string>();
  const own = texts(rows[row]);
  const above = groupTexts(texts(rows[row - 1]));
  const width = Math.max(own.length, above.length);
  for (let index = 0; index < width; index++) {
    const text = own[index] ?? "";
    const group = above[index] ?? "";
    // A header may be split over two rows: a group above its columns, or one cell merged over both.
    const found = [text, group + text].filter((name) => name !== "").find((name) => fieldOf(name, names) !== undefined);
    const field = found && fieldOf(found, names);
    if (found && field && !at.has(field)) {
      at.set(field, index);
      headers.set(field, found);
    } else if (text !== "") others.set(index, found ?? text);
  }
  return { row, at, headers, others };
}

const fieldOf = (header: string, names: ReadonlyMap<string, string>) => names.get(header) ?? names.get(withoutRemarks(header));

const remarks = /\((元|元\/年|元\/人|年|是\/否|有\/无|[√✓]\/[×x]|必填|选填|可不填)\)$/;
const withoutRemarks = (header: string): string => header.replace(remarks, "");

/** The texts of a row, without spaces, colons and the stars of what must be filled in. */
function texts(row: readonly Cell[] | undefined): string[] {
  return Array.from(row ?? [], (cell) => {
    const contents = contentsOf(cell);
    return contents.kind === "text" ? contents.text.replace(/[ *:]/g, "") : "";
  });
}

/** The texts of a row of group headings: each reaches over the empty cells to its right. */
function groupTexts(row: readonly string[]): string[] {
  let group = "";
  return row.map((text) => {
    if (text !== "") group = text;
    return group;
  });
}

/** A header that is named in an issue must not be somebody's data in a row taken for headers. */
const shownHeader = (header: string, index: number): string =>
  header.length <= 20 && !/\d{3}/.test(header) ? header : `${columnLetters(index)}列`;

/** The letters by which a spreadsheet names a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
