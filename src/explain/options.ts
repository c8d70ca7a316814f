import * as z from "zod/mini";
import { InputError, refuse } from "../model/issue";
import { isObjectLike } from "../model/quick";
import { read } from "../model/read";
import { late, strict } from "../model/schema";
import type { Language } from "./words";

/** In which language (语言) to speak. */
export interface ExplainOptions {
  readonly language: Language;
}

const explainOptions = /* @__PURE__ */ late(() => strict({ options: strict({ language: z.enum(["zh", "en"]) }) }));

/** The language of the options. */
export const languageOf = (options: ExplainOptions): Language => read(explainOptions, { options }).options.language;

/**
 * What is said of something that the caller holds. Where it is not of its kind something throws on the way, and what is thrown may hold anything,
 * so it is not repeated.
 *
 * @throws {InputError} alone
 */
export function saidOf<T>(what: "ruling" | "finding" | "comparison" | "sensitivity", say: () => T): T {
  try {
    return say();
  } catch (error) {
    if (error instanceof InputError) throw error;
    return refuse([what], "wrong-type", `a ${what} of this library`);
  }
}

/** So many values no ruling holds that anybody could read in words. */
const mostValues = 20_000_000;

/**
 * What the caller holds, every entry of its lists there: a list of nothing may claim a length that nobody lives to see the end of. What is not
 * whole ends in an error.
 */
export function complete<T>(given: T): T {
  let left = mostValues;
  const look = (value: unknown): void => {
    if (value === undefined || !left--) throw new RangeError();
    // Counted through, since a loop over its entries would pass over those that are not there.
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) look(value[i]);
    else if (isObjectLike(value)) for (const part of Object.values(value)) if (part !== undefined) look(part);
  };
  look(given);
  return given;
}
