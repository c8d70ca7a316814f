import { type Cell, contentsOf, isBlank } from "../../cells/cell";
import { type Merge, type Rows, reachesColumn, reachesRow } from "../grid/grid";
import { asHeader } from "../grid/texts";
import { isBareYear, isNote, isTitle } from "../spoken/note";
import { officesOwn } from "./offices-row";

/** A row of headers, and how the rows above it are merged. */
interface HeaderRow {
  readonly row: number;
  /** Its texts, by column. */
  readonly headers: readonly string[];
  readonly merges: readonly Merge[];
  /** The column that the sheet cannot do without, where a header names one: the first so named is of no year, and what stands right over it is no heading. */
  readonly neededField: (header: string) => string | undefined;
  /** Whether a row above is somebody's, or the headers of somebody's, and holds neither headings nor titles. */
  readonly isPassed: (row: number) => boolean;
  /** Whether a text is about another post than that of the sheet's people: right over a needed column it is a heading nevertheless. */
  readonly isOfAnotherPost: (text: string) => boolean;
  /** The columns of names, where a row names more people than one. */
  readonly people: readonly number[];
}

/** What stands above a row of headers. */
interface Above {
  /** For each column the headings over it, the nearest first. */
  readonly headings: readonly (readonly string[])[];
  /** The other texts: titles, the year, the office. */
  readonly titles: readonly string[];
}

/** The texts above a row of headers. Headings stand in the rows that come right above, each of which has one at least. */
export function readAbove(rows: Rows, under: HeaderRow): Above {
  const columns = Math.max(under.headers.length, ...rows.slice(0, under.row).map((cells) => cells.length));
  const headings: string[][] = Array.from({ length: columns }, () => []);
  const titles: string[][] = [];
  const edges = edgesOf(rows, under);
  let nearby = true;
  for (let row = under.row - 1; row >= 0; row--) {
    if (under.isPassed(row)) {
      nearby = false;
      continue;
    }
    const texts = textsIn(rows, row, under);
    const apart = tellingApart(texts, under.people);
    const found: UpperText[] = nearby ? headingsAmong(texts, under, { ...edges, apart }) : [];
    nearby = found.length > 0;
    for (const one of found) {
      const name = asHeader(one.text);
      const reached = headings.slice(one.from, one.to + 1);
      const sure = apart.has(one) ? one.to : surelyThrough(one, edges);
      const end = reached.findIndex((_, i) => one.from + i > sure && edges.isEdge(one.from + i));
      for (const over of end < 0 ? reached : reached.slice(0, end)) if (!over.includes(name)) over.push(name);
    }
    const over = new Set(found);
    titles.unshift(texts.filter((one) => !one.isHeader && !one.repeated && !over.has(one)).map(({ text }) => text));
  }
  return { headings, titles: titles.flat() };
}

/** What bounds the headings over some headers. */
interface Edges {
  readonly isLeft: (col: number) => boolean;
  /** A column that the sheet cannot do without, under its own header: a heading ends before it. */
  readonly isEdge: (col: number) => boolean;
  /** About another post: right over such a column it is a heading nevertheless. */
  readonly isOfAnother: (one: UpperText) => boolean;
}

function edgesOf(rows: Rows, under: HeaderRow): Edges {
  const named = under.headers.map((header, col) => header || neededAbove(rows, col, under));
  const isNeeded = firstOfEach(named.map(under.neededField));
  // What stands over the first of the needed columns is a title, whatever post it names.
  const place = named.findIndex((_, col) => isNeeded(col));
  return {
    isLeft: leftEdge(named),
    isEdge: (col) => under.headers[col] !== "" && isNeeded(col),
    isOfAnother: ({ text, from }) => from > place && under.isOfAnotherPost(asHeader(text)),
  };
}

/** Through which column a heading reaches at any rate. */
function surelyThrough(one: UpperText, { isOfAnother }: Edges): number {
  if (!isOfAnother(one)) return one.from - 1;
  return one.wide ? one.to : one.from;
}

/** A text above the headers and the columns that it may be about. */
interface UpperText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Merged over more than one column. */
  readonly wide: boolean;
  /** Its cell reaches down into the row of headers. */
  readonly isHeader: boolean;
  /** It stands in a row above as well, with which its cell is merged. */
  readonly repeated: boolean;
}

/** A text is about the columns over which its cell is merged; one that is not merged over columns, about the empty cells to its right as well. */
function textsIn(rows: Rows, row: number, { row: headerRow, headers, merges }: HeaderRow): UpperText[] {
  const covering = merges.filter((merge) => reachesRow(merge, row));
  const last = Math.max(rows[row]?.length ?? 0, headers.length) - 1;
  const found: UpperText[] = [];
  for (let col = 0; col <= last; col++) {
    const merge = covering.find((merge) => reachesColumn(merge, col));
    const text = textOf(rows[merge?.startRow ?? row]?.[merge?.startCol ?? col]);
    const end = merge?.endCol ?? col;
    if (text !== "") {
      const isHeader = merge !== undefined && merge.endRow >= headerRow;
      found.push({ text, from: col, to: end, wide: end > col, isHeader, repeated: merge !== undefined && merge.startRow < row });
    } else if (merge === undefined && isBlank(rows[row]?.[col])) {
      const before = found.at(-1);
      if (before && !before.wide && before.to === col - 1 && !before.isHeader) found.splice(-1, 1, { ...before, to: col });
    }
    col = end;
  }
  return found;
}

/** Texts over names of which each has one of its own, as 2024年 and 2025年: they are about those people, and no titles. */
function tellingApart(texts: readonly UpperText[], people: readonly number[]): ReadonlySet<UpperText> {
  const over = new Set<UpperText>();
  for (const one of texts) {
    const col = people[over.size];
    if (col !== undefined && !one.isHeader && one.from <= col && col <= one.to) over.add(one);
  }
  return people.length > 1 && over.size === people.length ? over : new Set();
}

/** The texts of a row that are headings, as far as they reach. */
function headingsAmong(
  texts: readonly UpperText[],
  { people }: HeaderRow,
  { isLeft, isEdge, isOfAnother, apart }: Edges & { readonly apart: ReadonlySet<UpperText> },
): UpperText[] {
  const ofOffice = officesOwn(texts, { isLeft, people });
  const plain = texts.filter((one) => one.isHeader || !(isNote(one.text) || ofOffice.has(one)));
  // Beside notes alone a year is that of the table, and a text at the left its title.
  const years = plain.filter(({ text }) => isBareYear(text));
  const alone = plain.every(({ text, from }) => isBareYear(text) || isLeft(from));
  const ofTable = plain.length < texts.length && years.length === 1 && alone;
  return plain.filter((one) => {
    const { text, from, wide, isHeader } = one;
    if (apart.has(one)) return true;
    if (isHeader || (isEdge(from) && !isOfAnother(one))) return false;
    if (plain.length === 1 && (isLeft(from) || (!wide && isTitle(text)))) return false;
    return !(ofTable && isBareYear(text));
  });
}

/** A heading of its own has headers to its left, and a title hardly any. */
function leftEdge(headers: readonly string[]): (col: number) => boolean {
  let seen = 0;
  const third = headers.findIndex((text) => text !== "" && ++seen === 3);
  return (col) => third < 0 || col <= third;
}

/** Another 乡镇 further right, as under 增加报酬, is a column of its own. */
function firstOfEach(fields: readonly (string | undefined)[]): (col: number) => boolean {
  const firsts = new Map<string, number>();
  for (const [col, field] of fields.entries()) if (field !== undefined && !firsts.has(field)) firsts.set(field, col);
  return (col) => firsts.get(fields[col] ?? "") === col;
}

/** A header that is merged down stands in the first of its rows alone, where nobody says what is merged. */
function neededAbove(rows: Rows, col: number, { row, neededField }: HeaderRow): string {
  return (
    rows
      .slice(Math.max(0, row - 3), row)
      .map((cells) => textOf(cells[col]))
      .find((text) => neededField(text) !== undefined) ?? ""
  );
}

/** A year may be a number. */
function textOf(cell: Cell): string {
  const contents = contentsOf(cell);
  if (contents.kind === "number") return /^20\d\d$/.test(String(contents.number)) ? String(contents.number) : "";
  return contents.kind === "text" ? contents.text : "";
}
