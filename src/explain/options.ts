import { InputError, refuse } from "../model/issue";
import { nearest } from "../model/nearest";
import { legible } from "../model/read";
import type { Language } from "./words";

/** In which language (语言) to speak. */
export interface ExplainOptions {
  readonly language: Language;
}

const optionNames = ["language"];

/** The language of the options. */
export const languageOf = (options: ExplainOptions): Language => legible(() => languageIn(options));

function languageIn(options: ExplainOptions): Language {
  if (typeof options !== "object" || options === null) refuse(["options"], "wrong-type", "an object with the `language`");
  for (const key in options) {
    if (key !== "language") refuse(["options"], "unknown-key", nearest(key, optionNames) ?? "language");
  }
  const { language } = options;
  if (language === undefined) refuse(["options", "language"], "missing", "zh or en");
  if (language !== "zh" && language !== "en") refuse(["options", "language"], "not-allowed", "zh or en");
  return language;
}

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
