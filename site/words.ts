import { type AnyRuling, explain } from "../src";
import type { Bilingual } from "../src/law/types";

/** A ruling in words, taken apart again: what was decided, under what, and its reasons under their headings. */
export interface Told {
  readonly verdict: string;
  readonly basis: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly { readonly locator: string | null; readonly text: string }[];
  }[];
}

const located = /^- ([一二三四五六]\([一二三四五六]\)(?:末|\d*)|附件-\d+(?:\(\d+\))?|引言|施行)(?:：|: )(.*)$/;

/** The words of `explain` as parts: its first line, its second, and lists under headings. */
function told(words: string): Told {
  const [verdict = "", basis = "", ...rest] = words.split("\n");
  const sections: { heading: string; lines: { locator: string | null; text: string }[] }[] = [];
  for (const line of rest) {
    if (!line.startsWith("- ")) {
      sections.push({ heading: line.replace(/[:：]$/, ""), lines: [] });
      continue;
    }
    const [, locator = null, text = line.slice(2)] = located.exec(line) ?? [];
    sections.at(-1)?.lines.push({ locator, text });
  }
  return { verdict, basis, sections };
}

export const toldBoth = (ruling: AnyRuling): { readonly zh: Told; readonly en: Told } => ({
  zh: told(explain(ruling, { language: "zh" })),
  en: told(explain(ruling, { language: "en" })),
});

/** The first line of a ruling in both languages, without its title. */
export const headline = (ruling: AnyRuling): Bilingual => ({
  zh: told(explain(ruling, { language: "zh" })).verdict,
  en: told(explain(ruling, { language: "en" })).verdict,
});
