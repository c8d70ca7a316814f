import { type Cell, contentsOf, isBlank } from "../cells/cell";
import type { Columns } from "./column";
import { unusedHeaders } from "./columns";
import { groupsIn, isOfOtherYear, namesUnder } from "./group";
import { type IssueList, issueAt, type RosterSheet } from "./issue";

/** Where a sheet's columns are: for each field the column's index, and its header as the sheet has it. */
export interface Layout {
  /** The index of the row of headers. */
  readonly row: number;
  readonly at: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<string, string>;
  /** Columns that are not used, and why. */
  readonly others: ReadonlyMap<number, OtherColumn>;
}

interface OtherColumn {
  /** Empty where the header is no text. */
  readonly header: string;
  readonly code: "unknown-column" | "duplicate-column" | "other-year-column";
}

export type Rows = readonly (readonly Cell[])[];

/** Titles, the year, the office and the unit stand above the headers. */
const searchedRows = 20;
/** Fewer known headers than this are found in a title or in somebody's data as well. */
const fewest = 3;

/**
 * The row of a sheet that names most of the columns, and what it names; undefined where no row names three. Columns under the heading of a year
 * other than the one that is asked for are not used.
 */
export function findHeader(rows: Rows, columns: Columns, year?: number): Layout | undefined {
  const names = fieldsByHeader(columns);
  let best: Layout | undefined;
  for (let row = 0; row < Math.min(rows.length, searchedRows); row++) {
    const layout = layoutOf(rows, row, { names, year });
    if (layout.at.size >= fewest && layout.at.size > (best?.at.size ?? 0)) best = layout;
  }
  return best;
}

/** What is wrong with the headers: needed ones that are missing, unknown ones, and those that come twice. */
export function headerIssues(layout: Layout, columns: Columns, sheet: RosterSheet): IssueList {
  const row = layout.row + 1;
  const missing = Object.entries(columns)
    .filter(([field, { needed }]) => needed && !layout.at.has(field))
    .map(([, { header }]) => issueAt({ sheet, row, column: header }, "missing-column"));
  const others = [...layout.others]
    .filter(([, { header }]) => !unusedHeaders.has(withoutRemarks(header)))
    .map(([index, { header, code }]) => issueAt({ sheet, row, column: shownHeader(header, index) }, code));
  return [...missing, ...others];
}

function fieldsByHeader(columns: Columns): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(columns).flatMap(([field, { header, aliases }]) => [header, ...aliases].map((name) => [name, field] as const)),
  );
}

/** The fields by the headers that they go by, and the year that is asked for. */
interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly year: number | undefined;
}

function layoutOf(rows: Rows, row: number, known: Known): Layout {
  const at = new Map<string, number>();
  const headers = new Map<string, string>();
  const others = new Map<number, OtherColumn>();
  const own = texts(rows[row]);
  const above = groupsIn(rows[row - 1], own);
  for (const [index, group] of above.entries()) {
    const found = columnUnder(group, own[index] ?? "", known);
    const { header } = found;
    if ("field" in found && !at.has(found.field)) {
      at.set(found.field, index);
      headers.set(found.field, header);
    } else if (!isBlank(rows[row]?.[index])) others.set(index, "field" in found ? { header, code: "duplicate-column" } : found);
  }
  return { row, at, headers, others };
}

/** What a column is under its heading. A header may be split over two rows, or one cell merged over both. */
function columnUnder(
  group: string,
  header: string,
  { names, year }: Known,
): { readonly header: string; readonly field: string } | OtherColumn {
  if (isOfOtherYear(group, year)) return { header, code: "other-year-column" };
  const under = group === "" ? { names: [], overlap: undefined } : namesUnder(group, header);
  // 集中培训 over 培训日期 speaks of some training, and nobody can say that it is the one meant by 培训日期 alone.
  const alone = under.overlap === undefined ? [header] : [];
  for (const name of [...under.names, ...alone]) {
    const field = fieldOf(name, names);
    if (field !== undefined) return { header: name, field };
  }
  return { header: under.overlap ?? header, code: "unknown-column" };
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

/** A header that is named in an issue must not be somebody's data in a row taken for headers. */
const shownHeader = (header: string, index: number): string =>
  header !== "" && header.length <= 20 && !/\d{3}/.test(header) ? header : `${columnLetters(index)}列`;

/** The letters by which a spreadsheet names a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
