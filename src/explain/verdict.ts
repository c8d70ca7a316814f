import type { FindingCode } from "../law/citations";
import type { Bilingual } from "../law/types";
import { refuse } from "../model/issue";
import { isObjectLike } from "../model/quick";
import type { Chapter } from "./chapter";
import { type AnyRuling, chapters } from "./chapters";
import { outcomeName } from "./outcomes";

/** The chapter of a ruling, as one that takes whatever ruling is its own. */
type OwnChapter = Omit<Chapter<AnyRuling, FindingCode>, "outcomes"> & { readonly outcomes: Readonly<Record<string, Bilingual>> };

export function chapterOf(ruling: AnyRuling): OwnChapter {
  if (!isObjectLike(ruling)) refuse(["ruling"], "wrong-type", "a ruling of this library");
  if (!Object.hasOwn(chapters, ruling.rule)) refuse(["ruling", "rule"], "not-allowed", `one of ${Object.keys(chapters).join(", ")}`);
  return chapters[ruling.rule] as unknown as OwnChapter;
}

/** What a ruling comes to, in words. */
export function verdictOf(ruling: AnyRuling): Bilingual {
  const chapter = chapterOf(ruling);
  const outcome = outcomeName(chapter.outcomes, ruling.outcome);
  return chapter.verdict?.(ruling) ?? outcome;
}
