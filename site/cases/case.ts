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

export const decide = (rule: Rule, facts: unknown, on: string, policy?: Policy): AnyRuling =>
  (rules[rule] as (facts: unknown, options: object) => AnyRuling)(facts, policy ? { on, policy } : { on });

/** Cases of one rule. */
export const casesOf =
  <R extends Rule>(rule: R) =>
  (title: string, en: string, about: string, facts: FactsOf<R>, on = "2026-12-31"): Case =>
    ({ rule, title: { zh: title, en }, about: about.split(" "), facts, on }) as Case;
