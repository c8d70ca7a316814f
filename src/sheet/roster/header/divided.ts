import { type Cell, isBlank } from "../../cells/cell";
import { unusedHeaders } from "../columns/columns";
import { columnsFrom, type Merge, type Rows, reachesColumn, reachesRow } from "../grid/grid";
import { texts } from "../grid/texts";
import { bareName, fieldOf, type Names } from "./names";

/** The rows among which headers are looked for, and how they are merged. */
interface Searched {
  readonly rows: Rows;
  readonly merges: readonly Merge[];
}

/**
 * Rows in which the headers beside one that is divided in the row below, as 考核等次 into 自评 and 评定, reach down into that row, as they do where they
 * are merged downwards: the two rows are one block of headers, and the lower one is nobody's.
 */
export function withDividedHeaders({ rows, merges }: Searched, names: Names): Searched {
  const reaching = rows.map((cells) => [...cells]);
  const down = new Map<string, Merge>();
  const across: Merge[] = [];
  for (const [row, upper] of reaching.entries()) {
    const lower = reaching[row + 1];
    const divided = lower && dividedBy(lower, wideIn(row, { rows: reaching, merges }));
    if (!divided) continue;
    const beside = filledIn(upper).filter((col) => !divided.some((span) => isIn(span, col)));
    if (!texts(beside.map((col) => upper[col])).some((text) => isHeader(text, names))) continue;
    for (const { from, to } of divided) across.push({ startRow: row, startCol: from, endRow: row, endCol: to });
    for (const col of beside) {
      lower[col] = upper[col];
      const above = `${row} ${col}`;
      const startRow = down.get(above)?.startRow ?? row;
      down.delete(above);
      down.set(`${row + 1} ${col}`, { startRow, startCol: col, endRow: row + 1, endCol: col });
    }
  }
  return { rows: reaching, merges: [...down.values(), ...merges, ...across] };
}

/** The cells that a row below them divides; undefined where it does more than that, or nothing. */
function dividedBy(lower: readonly Cell[], wide: readonly Span[]): readonly Span[] | undefined {
  const parts = filledIn(lower);
  const divided = wide.filter((span) => parts.filter((col) => isIn(span, col)).length >= span.fewest);
  return parts.length > 0 && parts.every((col) => divided.some((span) => isIn(span, col))) ? divided : undefined;
}

/** Columns below one cell, which hold so many parts at least where they divide it. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly fewest: number;
}

const isIn = ({ from, to }: Span, col: number): boolean => from <= col && col <= to;

/** The cells of a row that are wide enough to be divided: merged, or with blanks to their right, as in a table that was pasted as text. */
function wideIn(row: number, { rows, merges }: Searched): Span[] {
  const [upper = [], lower = []] = rows.slice(row, row + 2);
  const own = merges.filter((merge) => reachesRow(merge, row));
  const merged = own.filter(({ startCol, endCol, endRow }) => endCol > startCol && endRow === row);
  const isMerged = (col: number) => own.some((merge) => reachesColumn(merge, col));
  const open = filledIn(upper).flatMap((from, i, filled) => {
    const end = (filled[i + 1] ?? Math.max(upper.length, lower.length)) - 1;
    return end > from && !columnsFrom(from, end).some(isMerged) ? { from, to: end, fewest: 2 } : [];
  });
  return [...merged.map(({ startCol: from, endCol: to }) => ({ from, to, fewest: 1 })), ...open];
}

const filledIn = (cells: readonly Cell[]): number[] => [...cells.keys()].filter((col) => !isBlank(cells[col]));

const isHeader = (text: string, names: Names): boolean => fieldOf(text, names) !== undefined || unusedHeaders.has(bareName(text));
