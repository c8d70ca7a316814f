import type * as z from "zod/mini";
import { quickTest } from "../model/quick";
import { read, unreadable } from "../model/read";

/**
 * A row of a roster as its schema has it. One that passes is copied one level deep, so that none of its own getters is asked again; what a row
 * does not hold itself such a copy would lose.
 *
 * @throws {InputError} with the faults of the row
 */
export function rowOf<S extends z.core.$ZodType>(schema: S, row: unknown): z.output<S> {
  try {
    const holdsAll = quickTest(schema)(row) && Object.getPrototypeOf(row) === Object.prototype;
    return holdsAll ? ({ ...(row as object) } as z.output<S>) : read(schema, row);
  } catch (error) {
    return unreadable(error);
  }
}
