import type { Bilingual } from "../law/types";
import type { Finding } from "../model/finding";
import type { Section } from "./chapter";
import type { AnyRuling } from "./chapters";
import { missingFact } from "./facts";
import { complete, type ExplainOptions, languageOf, saidOf } from "./options";
import { readingLine } from "./readings";
import { reason } from "./reason";
import { chapterOf, verdictOf } from "./verdict";
import { both, day, en, type Language, quoted, zh } from "./words";

export type { AnyRuling } from "./chapters";
export { explainComparison } from "./comparison";
export { names } from "./names";
export type { ExplainOptions } from "./options";
export { explainSensitivity, type OtherReading, type OwnValues, type Rule, type Sensitivity, sensitivity } from "./sensitivity";
export type { Language } from "./words";

/**
 * A ruling in words (说明): the outcome, every reason with its locator, what is missing, and the readings that it rests on.
 *
 * @param ruling a ruling of any rule of the library, as it was given or after a round trip through JSON
 * @param options the language, `zh` or `en`
 * @returns plain text of several lines, the same for the same ruling
 * @throws {InputError} where the language is not one of the two, or the ruling is not one of this library
 * @example
 * explain(checkHeadcount({ assistants: 1 }, { on: "2026-07-01" }), { language: "zh" }).split("\n")[0] //=> "配备人数：符合规定。"
 */
export function explain(ruling: AnyRuling, options: ExplainOptions): string {
  const language = languageOf(options);
  return saidOf("ruling", () => linesOf(complete(ruling), language).join("\n"));
}

function linesOf(ruling: AnyRuling, language: Language): string[] {
  const chapter = chapterOf(ruling);
  const verdict = verdictOf(ruling);
  const sections = [
    ...(chapter.sections?.(ruling) ?? []),
    { heading: both("理由", "Reasons"), lines: ruling.findings.map(reason) },
    { heading: both("缺少的事实", "Missing facts"), lines: ruling.missing.map((fact) => missingFact(chapter.facts, fact)) },
    { heading: both("所依据的解释口径", "Readings relied on"), lines: ruling.readings.map(readingLine) },
  ];
  return [both(zh`${chapter.title}：${verdict}。`, en`${chapter.title}: ${verdict}.`), basis(ruling)]
    .map((line) => line[language])
    .concat(sections.flatMap((section) => written(section, language)));
}

/**
 * One finding as one sentence after its locator (理由), for a column of reasons.
 *
 * @param finding a finding of any ruling of the library, or of one person of a cohort
 * @param options the language, `zh` or `en`
 * @returns a sentence, the same for the same finding
 * @throws {InputError} where the language is not one of the two, or the finding is not one of this library
 * @example
 * explainFinding(checkHeadcount({ assistants: 0 }, { on: "2026-07-01" }).findings[0], { language: "zh" }) //=> "三(三)：在任0人，未达到最少1人的要求。"
 */
export function explainFinding(finding: Finding, options: ExplainOptions): string {
  const language = languageOf(options);
  return saidOf("finding", () => reason(complete(finding))[language]);
}

/** Under which day and policy the ruling speaks. */
function basis({ on, policy: { id, instrument, figuresFrom } }: AnyRuling): Bilingual {
  const document = quoted(instrument);
  return both(
    zh`截至${day(on)}；依据${document}（参数${quoted(id)}，自${day(figuresFrom)}起）。`,
    en`As at the end of ${day(on)}, under ${document} (policy ${quoted(id)}, figures from ${day(figuresFrom)}).`,
  );
}

const written = ({ heading, lines }: Section, language: Language): string[] =>
  lines.length === 0 ? [] : [heading[language] + (language === "zh" ? "：" : ":"), ...lines.map((line) => `- ${line[language]}`)];
