import type { Columns } from "../columns/column";
import { unusedHeaders } from "../columns/columns";
import { type IssueList, issueAt, type RosterSheet } from "../issue";
import type { Standing } from "../spoken/standing";
import type { OtherColumn } from "./columns-under";
import type { EntryAbove } from "./entries-above";
import { bareName } from "./names";
import { isShown, ofColumn } from "./place";
import type { Rivals } from "./two-people";

/** Where a sheet's columns are: for each field the column's index, and its header as the sheet has it. */
export interface Layout {
  /** The index of the row of headers. */
  readonly row: number;
  readonly at: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<string, string>;
  /** What the name of the sheet says of all its rows, by field. */
  readonly ofAll: ReadonlyMap<string, string>;
  /** The texts above the headers that are no headings over columns. */
  readonly titles: readonly string[];
  /** The rows above the headers that are no titles, and that nobody reads. */
  readonly above: readonly EntryAbove[];
  /** Whom its titles and its name say that it lists, where it has no column for the last day. */
  readonly standing?: Standing;
  readonly rivals: readonly Rivals[];
  /** Rows name two people in them. */
  readonly ofTwoPeople?: boolean;
  /** Columns that are not used, and why. */
  readonly others: ReadonlyMap<number, OtherColumn>;
}

/** The needed columns that a sheet lacks, by their own headers; one of people who are not in post needs their last days. */
export const lacking = ({ at, ofAll, standing }: Layout, columns: Columns): string[] => [
  ...Object.entries(columns).flatMap(([field, { needed, header }]) => (needed && !at.has(field) && !ofAll.has(field) ? header : [])),
  ...(standing === "others" ? [columns.leftOn?.header ?? ""] : []),
];

/** What is wrong with the headers: needed ones that are missing, unknown ones, and those that come twice. */
export function headerIssues(layout: Layout, columns: Columns, sheet: RosterSheet, year?: number): IssueList {
  const row = layout.row + 1;
  const missing = lacking(layout, columns).map((header) => issueAt({ sheet, row, column: header }, "missing-column"));
  const others = [...layout.others]
    .filter(([, { header, code }]) => !unusedHeaders.has(bareName(header)) && !(layout.ofTwoPeople && ofSameThing.test(code)))
    .map(([index, { header, code, under }]) => {
      const letters = columnLetters(index);
      const column = isShown(header, year) ? header : `${letters}列`;
      return ofColumn(issueAt({ sheet, row, column }, code), letters, under && !isShown(under, year) ? "" : under);
    });
  const unmarked = layout.standing === "both" ? [issueAt({ sheet, row, column: columns.leftOn?.header ?? "" }, "leavers-unmarked")] : [];
  const ofTwo = layout.ofTwoPeople ? [issueAt({ sheet, row, column: layout.headers.get("name") ?? "" }, "two-people-in-row")] : [];
  return [...missing, ...ofTwo, ...unmarked, ...others];
}

/** Where two people stand in a row, their columns do not say the same. */
const ofSameThing = /^(duplicate|ambiguous|other-person)-/;

/** The letters by which a spreadsheet names a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
