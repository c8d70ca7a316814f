import type { Bilingual } from "../law/types";
import { both, en, quoted, zh } from "./words";

/** Facts for which more than one rule asks. */
export const birthDate = /* @__PURE__ */ both("出生日期", "the date of birth");
export const annualGrade = /* @__PURE__ */ both("年度考核等次", "the grade of the annual assessment");
export const calendarYear = /* @__PURE__ */ both("所问的年度", "the year asked about");

/** A missing fact in words. Where a ruling is about several people, the fact follows the id and a full stop: `a.score`. */
export function missingFact(facts: Readonly<Record<string, Bilingual>>, missing: string): Bilingual {
  const own = nameIn(facts, missing);
  if (own) return own;
  const split = missing.lastIndexOf(".");
  const name = nameIn(facts, missing.slice(split + 1));
  if (split < 0 || !name) return both(quoted(missing), quoted(missing));
  const whose = quoted(missing.slice(0, split));
  return both(zh`${whose}：${name}`, en`${whose}: ${name}`);
}

const nameIn = (facts: Readonly<Record<string, Bilingual>>, fact: string) => (Object.hasOwn(facts, fact) ? facts[fact] : undefined);
