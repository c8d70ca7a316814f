import type * as z from "zod/mini";
import { type Issue, refuse } from "../model/issue";
import { isObjectLike, quickTest } from "../model/quick";
import { read, unreadable } from "../model/read";

/**
 * A row of a roster as its schema has it. One that passes is copied one level deep, so that none of its own getters is asked again; what a row
 * does not hold itself such a copy would lose.
 *
 * @throws {InputError} with the faults of the row
 */
export function rowOf<S extends z.core.$ZodType>(schema: S, row: unknown): z.output<S> {
  const given = objectIn(row);
  try {
    const holdsAll = quickTest(schema)(given) && Object.getPrototypeOf(given) === Object.prototype;
    return holdsAll ? ({ ...given } as z.output<S>) : read(schema, given);
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
