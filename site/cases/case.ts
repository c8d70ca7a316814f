import {
  type AnyRuling,
  assessEligibility,
  checkAppointment,
  checkDeathReporting,
  checkHeadcount,
  checkMonthlyContact,
  checkThreeOneOne,
  checkTraining,
  computePay,
  evaluateExit,
  gradeCohort,
  type Policy,
} from "../../src";
import type { Bilingual } from "../../src/law/types";

const rules = {
  assessEligibility,
  checkAppointment,
  checkHeadcount,
  evaluateExit,
  checkTraining,
  gradeCohort,
  computePay,
  checkDeathReporting,
  checkMonthlyContact,
  checkThreeOneOne,
};

export type Rule = keyof typeof rules;
export type FactsOf<R extends Rule> = Parameters<(typeof rules)[R]>[0];

/** A case that is decided when the site is built, and shown wherever its provisions are. */
export interface Case<R extends Rule = Rule> {
  readonly rule: R;
  readonly title: Bilingual;
  readonly about: readonly string[];
  readonly facts: FactsOf<R>;
  readonly on: string;
}

/** The ruling of the library, with the people of a cohort in the order in which they were named: sorted as texts, 10 comes before 2. */
export function decide(rule: Rule, facts: unknown, on: string, policy?: Policy): AnyRuling {
  const ruling = (rules[rule] as (facts: unknown, options: object) => AnyRuling)(facts, policy ? { on, policy } : { on });
  if (ruling.rule !== "gradeCohort") return ruling;
  const named = new Map((facts as FactsOf<"gradeCohort">).people.map(({ id }, i) => [id, i]));
  return { ...ruling, grades: [...ruling.grades].sort((a, b) => (named.get(a.id) ?? 0) - (named.get(b.id) ?? 0)) };
}

/** Cases of one rule. */
export const casesOf =
  <R extends Rule>(rule: R) =>
  (title: string, en: string, about: string, facts: FactsOf<R>, on = "2026-12-31"): Case =>
    ({ rule, title: { zh: title, en }, about: about.split(" "), facts, on }) as Case;
