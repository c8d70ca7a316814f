import type * as z from "zod/mini";
import { refuse } from "../model/issue";
import { quickTest } from "../model/quick";
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
  return typeof row === "object" && row !== null ? row : refuse([], row === undefined ? "missing" : "wrong-type", "object");
}
