import { isBlank } from "../../cells/cell";
import type { Columns } from "../columns/column";
import { type Merge, type Rows, reachesColumn, reachesRow } from "../grid/grid";
import { texts } from "../grid/texts";
import { standingOf } from "../spoken/standing";
import type { Known } from "./columns-under";
import { withDividedHeaders } from "./divided";
import { firstRows } from "./entries-above";
import { type Layout, lacking } from "./layout";
import { fewest, fieldOf, fieldsByHeader } from "./names";
import { layoutOf } from "./row-of-headers";
import { namesTwoPeople } from "./two-people";

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
