import * as z from "zod/mini";
import { InputError, refuse } from "../model/issue";
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
