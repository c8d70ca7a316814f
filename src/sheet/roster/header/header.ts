import { kept } from "../../../model/kept";
import { type Cell, isBlank } from "../../cells/cell";
import type { Columns } from "../columns/column";
import { unusedHeaders } from "../columns/columns";
import { type Merge, type Rows, reachesColumn, reachesRow } from "../grid/grid";
import { holdsIdNumber } from "../grid/id-like";
import { textIn, texts } from "../grid/texts";
import { type IssueList, issueAt, type RosterSheet } from "../issue";
import { withoutMarks } from "../spoken/assistants";
import { type Standing, standingOf } from "../spoken/standing";
import { readAbove } from "./above";
import { chooseColumns } from "./chosen-columns";
import type { FoundColumn, Known, OtherColumn } from "./columns-under";
import { columnsUnder } from "./columns-under";
import { withDividedHeaders } from "./divided";
import { type EntryAbove, type FirstRows, firstRows } from "./entries-above";
import { bareName, fewest, fieldOf, fieldsByHeader } from "./names";
import { namesTwoPeople, type Rivals } from "./two-people";
import { isOfAnotherPost, isOfLeaver, isRoster } from "./whose-headings";

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

/** Titles, the year, the office and the unit stand above the headers. */
const searchedRows = 20;

/** What is known of a sheet beside its rows. */
interface Asked {
  /** Columns that speak of another year are not used. */
  readonly year?: number | undefined;
  readonly merges?: readonly Merge[] | undefined;
  /** The sheet's own name, which may be a township's. */
  readonly name?: string | undefined;
}

/** The row of a sheet that names most of the columns, and what it names; undefined where no row names three. */
export function findHeader(rows: Rows, columns: Columns, { year, merges: merged = [], name }: Asked = {}): Layout | undefined {
  const names = fieldsByHeader(columns);
  const { rows: searched, merges } = withDividedHeaders({ rows: withoutBlankColumns(rows.slice(0, searchedRows)), merges: merged }, names);
  const known = { columns, names, year, merges, first: firstRows(searched, names) };
  const ofSheet = townshipIn(name);
  let best: Layout | undefined;
  for (let row = 0; row < searched.length; row++) {
    if (best && isEntry(searched[row - 1] ?? [], best, known)) break;
    const layout = layoutOf(searched, row, known);
    if (layout.at.size >= fewest && isBetter(layout, best, known))
      best = { ...layout, ofAll: new Map(layout.at.has("township") ? [] : ofSheet) };
  }
  if (!best) return undefined;
  return {
    ...best,
    ofTwoPeople: namesTwoPeople(rows.slice(best.row + 1), best.rivals),
    ...(columns.leftOn && !best.at.has("leftOn") && { standing: standingOf([name ?? "", ...best.titles]) }),
  };
}

/** Whether a row is an entry under headers that lack nothing: whatever names columns further down begins another table. */
function isEntry(cells: Rows[number], layout: Layout, { columns, names }: Known): boolean {
  if (lacking(layout, columns).length > 0) return false;
  const said = texts(cells);
  return Object.entries(columns).every(([field, { needed }]) => {
    const col = needed ? layout.at.get(field) : undefined;
    return col === undefined || (!isBlank(cells[col]) && fieldOf(said[col] ?? "", names) === undefined);
  });
}

/** 西岩镇, as the name of a sheet of the township's own people; not 乡镇 or 各乡镇. */
function townshipIn(sheetName = ""): [string, string][] {
  const name = sheetName.trim();
  return /^[\u4e00-\u9fff]{1,18}(乡|(?<!乡)镇|街道|[农林牧渔茶]场)$/.test(name) ? [["township", name]] : [];
}

/** The needed columns that a sheet lacks, by their own headers; one of people who are not in post needs their last days. */
export const lacking = ({ at, ofAll, standing }: Layout, columns: Columns): string[] => [
  ...Object.entries(columns).flatMap(([field, { needed, header }]) => (needed && !at.has(field) && !ofAll.has(field) ? header : [])),
  ...(standing === "others" ? [columns.leftOn?.header ?? ""] : []),
];

/** A sheet that was formatted to its right edge has thousands of columns in which nothing stands. */
function withoutBlankColumns(rows: Rows): Rows {
  const columns = Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => !isBlank(cell)) + 1));
  return rows.map((cells) => cells.slice(0, columns));
}

/**
 * Of rows that name as many, the first; of those that are one block of headers the last, whose columns are the ones that hold the data: what is
 * merged over several of them, as 考核等次 over 自评 and 评定, names none. A column that the sheet cannot do without is then the first of them.
 */
function isBetter(
  { row, at }: Layout,
  best: Layout | undefined,
  { merges, columns }: Pick<Known, "columns"> & { readonly merges: readonly Merge[] },
): boolean {
  if (best === undefined) return at.size > 0;
  if (at.size > best.at.size) return true;
  const inBlock = merges.some((merge) => reachesRow(merge, best.row) && merge.endRow >= row);
  if (at.size === best.at.size) return row === best.row + 1 || inBlock;
  const isHeading = (col: number) =>
    merges.some((merge) => reachesRow(merge, best.row) && reachesColumn(merge, col) && merge.endCol > merge.startCol && merge.endRow < row);
  const lost = [...best.at].filter(([field]) => !at.has(field));
  return inBlock && lost.every(([field, col]) => isHeading(col) && !columns[field]?.needed);
}

/** What is wrong with the headers: needed ones that are missing, unknown ones, and those that come twice. */
export function headerIssues(layout: Layout, columns: Columns, sheet: RosterSheet): IssueList {
  const row = layout.row + 1;
  const missing = lacking(layout, columns).map((header) => issueAt({ sheet, row, column: header }, "missing-column"));
  const others = [...layout.others]
    .filter(([, { header, code }]) => !unusedHeaders.has(bareName(header)) && !(layout.ofTwoPeople && ofSameThing.test(code)))
    .map(([index, { header, code }]) => issueAt({ sheet, row, column: shownHeader(header, index) }, code));
  const unmarked = layout.standing === "both" ? [issueAt({ sheet, row, column: columns.leftOn?.header ?? "" }, "leavers-unmarked")] : [];
  const ofTwo = layout.ofTwoPeople ? [issueAt({ sheet, row, column: layout.headers.get("name") ?? "" }, "two-people-in-row")] : [];
  return [...missing, ...ofTwo, ...unmarked, ...others];
}

/** Where two people stand in a row, their columns do not say the same. */
const ofSameThing = /^(duplicate|ambiguous|other-person)-/;

function layoutOf(rows: Rows, row: number, known: Known & { readonly merges: readonly Merge[]; readonly first: FirstRows }): Layout {
  const at = new Map<string, number>();
  const headers = new Map<string, string>();
  const others = new Map<number, OtherColumn>();
  const own = texts(rows[row]);
  const leaveOut = (index: number, { header, ...why }: OtherColumn) => {
    if (!isBlank(rows[row]?.[index])) others.set(index, { header: isFilledIn(rows[row]?.[index]) ? "" : header, ...why });
  };
  const neededField = (header: string) => {
    const field = fieldOf(header, known.names);
    // 类别 is that of whatever stands above it.
    const isOfHeading = field === "villageClass" && !header.includes("村");
    return field !== undefined && known.columns[field]?.needed && !isOfHeading ? field : undefined;
  };
  const named = [...own.keys()].filter((col) => fieldOf(own[col] ?? "", known.names) === "name");
  const people = withoutMarks(named, (col) => own[col] ?? "");
  const ofTwo = people.length > 1;
  const above = known.first.entries.filter((entry) => entry.row < row);
  const { headings, titles } = readAbove(rows, {
    row,
    isPassed: (upper) => above.some((entry) => entry.row === upper || (entry.row > upper && known.first.headers.has(upper))),
    headers: own,
    merges: known.merges,
    neededField,
    isOfAnotherPost: (text) => isOfAnotherPost(text, known.columns) || (ofTwo && isOfLeaver(text)),
    people: ofTwo && isRoster(known.columns) ? people : [],
  });
  const succeeded = ofTwo && people.some((col) => headings[col]?.some(isOfLeaver));
  const found = new Map<string, FoundColumn[]>();
  for (const [index, one] of columnsUnder(headings, own, { ...known, titles, ofTwo, succeeded }).entries()) {
    if ("field" in one) {
      const columns = kept(found, one.field, () => []);
      // Blank cells under one heading are one column, whose cell is merged over them.
      if ((own[index] ?? "") !== "" || columns.at(-1)?.index !== index - 1 || own[index - 1] !== "") columns.push({ ...one, index });
    } else leaveOut(index, one);
  }
  const chosen = chooseColumns({ found, columns: known.columns, names: known.names, own, headings });
  for (const [field, { index, header }] of chosen.used) {
    at.set(field, index);
    headers.set(field, header);
  }
  for (const { index, ...other } of chosen.others) leaveOut(index, other);
  // Below the headers, blank cells would be named by what stands above them.
  const isNamed =
    [...at.values()].some((index) => (own[index] ?? "") !== "") || [...others.values()].some(({ code }) => /^(other|part)-/.test(code));
  return {
    row,
    at: isNamed ? at : new Map(),
    headers,
    ofAll: new Map(),
    titles: titles.filter((title) => !holdsIdNumber(title)),
    above,
    rivals: chosen.rivals,
    others,
  };
}

/** 填报人：赵一 names somebody after its colon. */
const isFilledIn = (cell: Cell): boolean => /:./.test(textIn(cell));

/** A header that is named in an issue must not be somebody's data in a row taken for headers. */
const shownHeader = (header: string, index: number): string =>
  header !== "" && header.length <= 20 && !/\d{3}/.test(header) ? header : `${columnLetters(index)}列`;

/** The letters by which a spreadsheet names a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
