import { refuse } from "../model/issue";
import { nearest } from "../model/nearest";
import type { Language } from "./words";

/** In which language (语言) to speak. */
export interface ExplainOptions {
  readonly language: Language;
}

const optionNames = ["language"];

/** The language of the options. */
export function languageOf(options: ExplainOptions): Language {
  if (typeof options !== "object" || options === null) refuse(["options"], "wrong-type", "an object with the `language`");
  for (const key in options) {
    if (key !== "language") refuse(["options"], "unknown-key", nearest(key, optionNames) ?? "language");
  }
  const { language } = options;
  if (language === undefined) refuse(["options", "language"], "missing", "zh or en");
  if (language !== "zh" && language !== "en") refuse(["options", "language"], "not-allowed", "zh or en");
  return language;
}
