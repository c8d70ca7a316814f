import { columnUnder } from "./under-headings";

type Known = Parameters<typeof columnUnder>[2];
type ColumnUnder = ReturnType<typeof columnUnder>;

/** What each column of a row of headers is. A class that the sheet cannot do without is that of the one column which may hold it, however the heading over it is put. */
export function columnsUnder(headings: readonly (readonly string[])[], own: readonly string[], known: Known): readonly ColumnUnder[] {
  const all = (needsClass: boolean) =>
    headings.map((over, col) => {
      const header = own[col] ?? "";
      // A cell that is merged downwards, with the row above as its reader filled it.
      return columnUnder(over[0] === header ? over.slice(1) : over, header, { ...known, needsClass });
    });
  const found = all(false);
  if (!known.columns.villageClass?.needed || found.some(isClass)) return found;
  const others = all(true);
  return others.filter(isClass).length === 1 ? others : found;
}

const isClass = (column: ColumnUnder): boolean => "field" in column && column.field === "villageClass";
