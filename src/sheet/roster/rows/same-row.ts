import type { Columns } from "../columns/column";
import type { SheetRow } from "./row";

/**
 * The rows of several sheets, in which those of one village or person count as one: a summary beside the sheet that it sums up repeats a part
 * of each row. Rows of one and the same sheet stay apart.
 */
export function withSameRowsJoined<C extends Columns>(
  rows: Iterable<SheetRow<C>>,
  keyOf: (row: SheetRow<C>) => string | undefined,
): readonly SheetRow<C>[] {
  const joined: SheetRow<C>[] = [];
  const met = new Map<string, { readonly at: number; readonly sheets: Set<string | undefined> }>();
  for (const row of rows) {
    const key = keyOf(row);
    const first = key === undefined ? undefined : met.get(key);
    const known = first && joined[first.at];
    if (known && !first.sheets.has(row.sheetName)) {
      first.sheets.add(row.sheetName);
      joined[first.at] = together(known, row);
    } else {
      if (key !== undefined && !first) met.set(key, { at: joined.length, sheets: new Set([row.sheetName]) });
      joined.push(row);
    }
  }
  return joined;
}

/** What one row alone states is taken. What they state differently is not known, and reported. */
function together<C extends Columns>(first: SheetRow<C>, second: SheetRow<C>): SheetRow<C> {
  const values = new Map<string, unknown>(Object.entries(first.values));
  const disputed = new Set(first.disputed);
  for (const [field, stated] of Object.entries(second.values)) {
    const known = values.has(field) && !disputed.has(field);
    const agreed = known ? agreedOf(values.get(field), stated) : stated;
    values.set(field, agreed);
    if (agreed !== undefined) continue;
    second.report(field, "facts-differ", first);
    disputed.add(field);
  }
  const unreadable = new Set([...first.unreadable, ...second.unreadable, ...disputed]);
  for (const field of unreadable) values.delete(field);
  return { ...first, values: Object.fromEntries(values) as SheetRow<C>["values"], unreadable, disputed };
}

/** A day agrees with its month, and says more. */
function agreedOf(one: unknown, other: unknown): unknown {
  const [less, more] = [one, other].map((stated) => JSON.stringify(stated)).sort((a = "", b = "") => a.length - b.length);
  if (less === more) return one;
  const partOf = /^"\d{4}(-\d\d)?"$/.test(less ?? "") && more?.startsWith(`${less?.slice(0, -1)}-`);
  return partOf ? [one, other].find((stated) => JSON.stringify(stated) === more) : undefined;
}
