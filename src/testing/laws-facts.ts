import * as fc from "fast-check";
import type { Policy } from "../law/chengbu2023";
import { checkDeathReporting, checkMonthlyContact, checkThreeOneOne } from "../rules/duties";
import { assessEligibility } from "../rules/eligibility";
import { evaluateExit } from "../rules/exit";
import { checkHeadcount } from "../rules/headcount";
import { computePay } from "../rules/pay";
import { checkTraining } from "../rules/training";
import { days } from "./days";
import { deathReportingFacts, monthlyContactFacts, threeOneOneFacts } from "./duties";
import { eligibilityFacts, exitFacts, headcountFacts, inClassesOf, payFacts, trainingFacts } from "./facts";
import { type Under, under } from "./policies";
import { thinned } from "./thinned";

interface Answer {
  readonly outcome: string;
  readonly missing: readonly string[];
  /** What the rule worked out, where a fact more may not change it either. */
  readonly value?: unknown;
}

type Rule<F> = (facts: F, options: { on: string; policy: Policy }) => Answer;

/**
 * A fact more never makes one definite outcome into another, and facts are missing exactly while the outcome is open. What is kept is what
 * the question rests on: the year or month asked about, a decision, a claim.
 */
const law =
  <F extends object>(facts: fc.Arbitrary<F>, kept: readonly (keyof F & string)[], rule: Rule<F>) =>
  (policy?: Under) =>
    fc.property(thinned(facts, kept), days(), under(policy), (known, on, chosen) => {
      const [full, less] = known;
      const before = rule(less, { on, policy: chosen });
      if (before.missing.length > 0 !== (before.outcome === "undetermined")) return false;
      if (before.outcome === "undetermined") return true;
      const after = rule(full, { on, policy: chosen });
      return after.outcome === before.outcome && after.value === before.value;
    });

/** For each rule: a fact more never makes one definite outcome into another. */
export const moreFactsNeverOverturn = {
  assessEligibility: law(eligibilityFacts(), ["decisions"], assessEligibility),
  checkHeadcount: law(headcountFacts(), ["decision"], checkHeadcount),
  evaluateExit: law(exitFacts(), ["determination"], evaluateExit),
  checkTraining: law(trainingFacts(), ["year", "firstDayOfDuty"], checkTraining),
  computePay: law(payFacts(), ["year", "topUps"], (facts, options) => {
    const ruling = computePay(inClassesOf(facts, options.policy), options);
    return { ...ruling, value: ruling.pay.total };
  }),
  checkDeathReporting: law(deathReportingFacts(), ["task", "month"], checkDeathReporting),
  checkMonthlyContact: law(monthlyContactFacts(), ["month"], checkMonthlyContact),
  checkThreeOneOne: law(threeOneOneFacts(), ["year"], checkThreeOneOne),
} as const;
