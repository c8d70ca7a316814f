import type { Chapter } from "../../explain/chapter";
import { missingFact } from "../../explain/facts";
import { located } from "../../explain/located";
import type { FindingCode } from "../../law/citations";
import type { Bilingual, RuleName } from "../../law/types";
import type { Finding } from "../../model/finding";
import type { Ruling } from "../../model/ruling";

type AnyRuling = Ruling<RuleName, string, FindingCode>;

/** The Chinese name of a ruling's outcome (结果). */
export const outcomeText = <R extends AnyRuling>({ outcomes }: Chapter<R>, ruling: R): string =>
  (outcomes as Readonly<Record<string, Bilingual>>)[ruling.outcome]?.zh ?? ruling.outcome;

/** A ruling in one cell (说明): the outcome, every reason but those that merely hold, and what is missing, in the library's own words. */
export function whyText<R extends AnyRuling>(chapter: Chapter<R>, ruling: R): string {
  const telling = ruling.findings.filter(({ status }) => status !== "met" || tellsAmounts(ruling));
  const lines = telling.map((finding) => located(finding, chapter.say(finding as Finding<R["findings"][number]["code"]>)).zh);
  const missing = ruling.missing.map((fact) => missingFact(chapter.facts, fact).zh);
  return [
    `${chapter.verdict?.(ruling).zh ?? outcomeText(chapter, ruling)}。`,
    ...lines,
    ...(missing.length > 0 ? [`缺少的事实：${missing.join("、")}`] : []),
  ].join("\n");
}

/** What is reckoned is told in full, and of conditions only those that do not hold. */
const tellsAmounts = ({ rule }: AnyRuling): boolean => rule === "computePay" || rule === "checkTraining";
