import type * as fc from "fast-check";
import * as library from "xieliyuan";
import * as testing from "../../src/testing";

type Rule = (
  facts: object,
  options: library.RuleOptions,
) => { readonly outcome: string; readonly findings: readonly { readonly code: string; readonly status: string }[] };
type Facts = (policy?: library.Policy, on?: string) => fc.Arbitrary<object>;

const cohort: Facts = (policy, on) => testing.cohortFacts({}, policy, on);
const duty = ["compliant", "pending", "non-compliant", "not-owed", "undetermined"];

/** Every rule with the facts that are drawn for it, and all its outcomes. */
export const rules = [
  [library.assessEligibility, testing.eligibilityFacts, ["eligible", "ineligible", "for-decision", "undetermined"]],
  [library.checkAppointment, testing.appointmentFacts, ["in-post", "under-way", "returned", "refused", "undetermined"]],
  [library.checkHeadcount, testing.headcountFacts, ["compliant", "violation", "for-decision", "undetermined"]],
  [library.evaluateExit, testing.exitFacts, ["no-ground", "for-decision", "exit", "retained", "undetermined"]],
  [library.checkTraining, testing.trainingFacts, ["compliant", "pending", "non-compliant", "undetermined"]],
  [library.gradeCohort, cohort, ["graded", "for-decision", "undetermined"]],
  [library.computePay, testing.payFacts, ["computed", "undetermined"]],
  [library.checkDeathReporting, testing.deathReportingFacts, duty],
  [library.checkMonthlyContact, testing.monthlyContactFacts, duty],
  [library.checkThreeOneOne, testing.threeOneOneFacts, duty],
] as unknown as readonly (readonly [rule: Rule, facts: Facts, outcomes: readonly string[]])[];
