import type { FindingCode } from "../law/citations";
import type { Bilingual, RuleName } from "../law/types";
import type { Finding } from "../model/finding";
import type { Ruling } from "../model/ruling";

/** A heading with the lines under it. */
export interface Section {
  readonly heading: Bilingual;
  readonly lines: readonly Bilingual[];
}

/** The words for one rule. A rule that is added gets a file with its chapter, and a place in `chapters.ts`. */
export interface Chapter<R extends Ruling<RuleName, string, FindingCode>, Code extends FindingCode = R["findings"][number]["code"]> {
  readonly rule: R["rule"];
  readonly title: Bilingual;
  readonly outcomes: Readonly<Record<R["outcome"], Bilingual>>;
  /** The facts of the rule, by the names under which a ruling calls them missing. */
  readonly facts: Readonly<Record<string, Bilingual>>;
  readonly codes: readonly Code[];
  /** What a finding says, as one sentence; its provision is put before it by others. */
  readonly say: (finding: Finding<Code>) => Bilingual;
  /** What stands for the outcome in the first line, where its name alone would say too little. */
  readonly verdict?: (ruling: R) => Bilingual;
  /** What the ruling holds beside its reasons. */
  readonly sections?: (ruling: R) => readonly Section[];
}
