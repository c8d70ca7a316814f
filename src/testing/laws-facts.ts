import * as fc from "fast-check";
import type { Policy } from "../law/chengbu2023";
import type { IsoDate } from "../model/dates";
import { checkDeathReporting, checkMonthlyContact, checkThreeOneOne } from "../rules/duties";
import { assessEligibility } from "../rules/eligibility";
import { evaluateExit } from "../rules/exit";
import { checkHeadcount } from "../rules/headcount";
import { computePay } from "../rules/pay";
import { checkTraining } from "../rules/training";
import { cases } from "./cases";
import { deathReportingFacts, monthlyContactFacts, threeOneOneFacts } from "./duties";
import { eligibilityFacts, exitFacts, headcountFacts } from "./facts";
import { payFacts, trainingFacts } from "./facts-of-year";
import type { Under } from "./policies";
import { thinned } from "./thinned";

interface Answer {
  readonly outcome: string;
  readonly missing: readonly string[];
  /** What the rule worked out, where a fact more may not change it either. */
  readonly value?: unknown;
}

type Rule<F> = (facts: F, options: { on: IsoDate; policy: Policy }) => Answer;

/**
 * A fact more never makes one definite outcome into another, and facts are missing exactly while the outcome is open. What is kept is what
 * the question rests on: the year or month asked about, a decision, a claim. Each fact is also left out alone, since a rule that reads
 * silence on one of them as an answer mostly shows it where all the others are known.
 */
const law =
  <F extends object>(facts: (policy: Policy, on: IsoDate) => fc.Arbitrary<F>, kept: readonly (keyof F & string)[], rule: Rule<F>) =>
  (policy?: Under) =>
    fc.property(
      cases((chosen, on) => thinned(facts(chosen, on), kept), policy),
      ({ facts: [full, less], ...asked }) => {
        const after = rule(full, asked);
        return [less, ...eachLeftOut(full, kept)].every((known) => leadsTo(after, rule(known, asked)));
      },
    );

function leadsTo(after: Answer, before: Answer): boolean {
  const open = before.outcome === "undetermined";
  if (before.missing.length > 0 !== open) return false;
  return open || (after.outcome === before.outcome && after.value === before.value);
}

const eachLeftOut = <F extends object>(full: F, kept: readonly (keyof F & string)[]): F[] =>
  Object.keys(full)
    .filter((key) => !kept.some((name) => name === key))
    .map((left) => Object.fromEntries(Object.entries(full).filter(([key]) => key !== left)) as F);

/** For each rule: a fact more never makes one definite outcome into another. */
export const moreFactsNeverOverturn = {
  assessEligibility: law(eligibilityFacts, ["decisions"], assessEligibility),
  checkHeadcount: law(headcountFacts, ["decision"], checkHeadcount),
  evaluateExit: law(exitFacts, ["determination"], evaluateExit),
  checkTraining: law(trainingFacts, ["year", "firstDayOfDuty"], checkTraining),
  computePay: law(payFacts, ["year", "topUps"], (facts, options) => {
    const ruling = computePay(facts, options);
    return { ...ruling, value: ruling.pay.total };
  }),
  checkDeathReporting: law(deathReportingFacts, ["task", "month"], checkDeathReporting),
  checkMonthlyContact: law(monthlyContactFacts, ["month"], checkMonthlyContact),
  checkThreeOneOne: law(threeOneOneFacts, ["year"], checkThreeOneOne),
} as const;
