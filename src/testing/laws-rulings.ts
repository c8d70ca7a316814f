import * as fc from "fast-check";
import type { Policy } from "../law/chengbu2023";
import type { IsoDate } from "../model/dates";
import { checkAppointment } from "../rules/appointment";
import { gradeCohort } from "../rules/assessment";
import { checkDeathReporting, checkMonthlyContact, checkThreeOneOne } from "../rules/duties";
import { assessEligibility } from "../rules/eligibility";
import { evaluateExit } from "../rules/exit";
import { checkHeadcount } from "../rules/headcount";
import { computePay } from "../rules/pay";
import { checkTraining } from "../rules/training";
import { cases } from "./cases";
import { cohortFacts } from "./cohort";
import { deathReportingFacts, monthlyContactFacts, threeOneOneFacts } from "./duties";
import { appointmentFacts, eligibilityFacts, exitFacts, headcountFacts } from "./facts";
import { payFacts, trainingFacts } from "./facts-of-year";
import type { Under } from "./policies";

const law =
  <F>(facts: (policy: Policy, on: IsoDate) => fc.Arbitrary<F>, rule: (facts: F, options: { on: IsoDate; policy: Policy }) => object) =>
  (policy?: Under) =>
    fc.property(cases(facts, policy), ({ facts: given, ...asked }) => isPlain(rule(given, asked)));

/** Whether a value is the same after a round trip through JSON: nothing in it is undefined, not finite, or of a class. */
function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object" || value === null) return value !== undefined && typeof value !== "bigint" && typeof value !== "function";
  const prototype = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every(isPlain);
}

/** For each rule: a ruling is plain JSON, the same after a round trip. */
export const rulingsSurviveJson = {
  assessEligibility: law(eligibilityFacts, assessEligibility),
  checkAppointment: law(appointmentFacts, checkAppointment),
  checkHeadcount: law(headcountFacts, checkHeadcount),
  evaluateExit: law(exitFacts, evaluateExit),
  checkTraining: law(trainingFacts, checkTraining),
  gradeCohort: law((policy, on) => cohortFacts({ most: 8 }, policy, on), gradeCohort),
  computePay: law(payFacts, computePay),
  checkDeathReporting: law(deathReportingFacts, checkDeathReporting),
  checkMonthlyContact: law(monthlyContactFacts, checkMonthlyContact),
  checkThreeOneOne: law(threeOneOneFacts, checkThreeOneOne),
} as const;
