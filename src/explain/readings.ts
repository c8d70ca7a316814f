import { match } from "ts-pattern";
import { type Grade, gradeIds, grades } from "../law/grades";
import { type ReadingId, readings } from "../law/readings";
import type { Bilingual } from "../law/types";
import { refuse } from "../model/issue";
import { fenOf, type Yuan, yuanText } from "../model/money";
import { isObjectLike } from "../model/quick";
import type { ReadingUsed } from "../model/ruling";
import { both, counted, en, listed, yuan, zh } from "./words";

interface Entry {
  readonly provision: string;
  readonly question: Bilingual;
  readonly alternatives: Readonly<Record<string, Bilingual>>;
  readonly parameter?: { readonly kind: ParameterKind };
}
type ParameterKind = Extract<(typeof readings)[ReadingId], { parameter: unknown }>["parameter"]["kind"];

/** A reading that a ruling rests on: where the text leaves it open, what, and the alternative that was taken. */
export function readingLine({ id, choice }: ReadingUsed): Bilingual {
  if (!Object.hasOwn(readings, id)) refuse(["ruling", "readings"], "not-allowed", "readings of this library");
  const { provision, question }: Entry = readings[id];
  const answer = alternativeName(id, choice);
  return both(zh`${provision}：${question}——取“${answer}”。`, en`${provision}: ${question} – taken as “${answer}”.`);
}

/** An alternative of a reading in words. */
export function alternativeName(id: ReadingId, choice: unknown): Bilingual {
  const { alternatives, parameter }: Entry = readings[id];
  const named = typeof choice === "string" && Object.hasOwn(alternatives, choice) ? alternatives[choice] : undefined;
  const name = named ?? (parameter && ownValue(parameter.kind, choice));
  return name ?? refuse(["ruling", "readings"], "not-allowed", "alternatives of this library");
}

/** A value of an authority's own in words; after a JSON round trip it is a number or a text, whatever it was before. */
function ownValue(kind: ParameterKind, choice: unknown): Bilingual | undefined {
  if (kind === "coefficients") return isObjectLike(choice) ? coefficients(choice as Coefficients) : undefined;
  if (!Number.isFinite(Number(choice))) return undefined;
  return match(kind)
    .with("hours", () => both(`${Number(choice)}小时`, counted(Number(choice), "hour")))
    .with("amount", () => {
      const monthly = yuan(yuanText(fenOf(choice as Yuan)));
      return both(zh`每月${monthly}`, en`${monthly} a month`);
    })
    .with("day-of-month", () => both(`次月${Number(choice)}日`, `day ${Number(choice)} of the next month`))
    .exhaustive();
}

type Coefficients = Readonly<Record<Grade, number | string>>;

const coefficients = (byGrade: Coefficients): Bilingual =>
  listed(gradeIds.map((grade) => both(zh`${grades[grade]}${byGrade[grade]}`, en`${grades[grade]} ${byGrade[grade]}`)));
