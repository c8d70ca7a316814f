import type * as z from "zod/mini";
import { type Issue, isInputError, refuse } from "../model/issue";
import { isObjectLike, quickTest } from "../model/quick";
import { legible, read, unreadable } from "../model/read";

/**
 * A row of a roster as its schema has it. It is copied one level deep before it is tested, so that none of its own getters is asked again; what a
 * row does not hold itself such a copy would lose.
 *
 * @throws {InputError} with the faults of the row
 */
export function rowOf<S extends z.core.$ZodType>(schema: S, row: unknown): z.output<S> {
  const given = objectIn(row);
  try {
    const copy = { ...given };
    const holdsAll = quickTest(schema)(copy) && Object.getPrototypeOf(given) === Object.prototype;
    return holdsAll ? (copy as z.output<S>) : read(schema, given);
  } catch (error) {
    return unreadable(error);
  }
}

/**
 * A row that may be one; of the millions of holes that a list may have no schema is asked.
 *
 * @throws {InputError} where it is no object
 */
export function objectIn(row: unknown): object {
  return isObjectLike(row) ? row : refuse([], row === undefined ? "missing" : "wrong-type", "object");
}

/** More than any country has villages, or assistants in them. A list may say that it is longer than what anybody could put into it. */
const mostRows = 5_000_000;

/** @throws {InputError} where there is no list of rows */
export function checkRows(list: unknown, path: Issue["path"], most = mostRows): void {
  if (!Array.isArray(list) || list.length > most) refuse(path, "wrong-type", `a list of at most ${most} entries`);
}

/**
 * What is made of every row by itself: a fault in one leaves all others as they are. Of rows with one key the first stands, and the others name it.
 */
export function eachOnce<Made extends { readonly key: string }>(
  rows: readonly unknown[],
  noun: "row" | "village",
  make: (row: unknown) => Made,
  report: (row: number, issues: readonly Issue[]) => void,
): (Omit<Made, "key"> & { readonly row: number })[] {
  const firstRow = new Map<string, number>();
  const all: (Omit<Made, "key"> & { readonly row: number })[] = [];
  // Counted through, since a hole of a list is a row with nothing in it, and a getter in its place may throw.
  for (let row = 0; row < rows.length; row++) {
    try {
      const { key, ...made } = make(legible(() => rows[row]));
      const first = firstRow.get(key);
      if (first !== undefined) refuse(noun === "row" ? [] : [noun], "duplicate", `a ${noun} that does not stand in row ${first} already`);
      firstRow.set(key, row);
      all.push({ row, ...made });
    } catch (error) {
      if (!isInputError(error)) throw error;
      report(row, error.issues);
    }
  }
  return all;
}
