import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  amend,
  assessEligibility,
  checkAppointment,
  checkDeathReporting,
  checkHeadcount,
  checkMonthlyContact,
  checkThreeOneOne,
  checkTraining,
  chengbu2023,
  computePay,
  definePolicy,
  evaluateExit,
  gradeCohort,
  InputError,
} from "xieliyuan";
import { laws, payFacts } from "../../src/testing";
import { anyPolicy } from "./arbitraries";

vi.setConfig({ testTimeout: 30_000 });

const on = "2026-12-31";
const anyRatio = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), anyPolicy)
  .map(([thousandths, policy]) => amend(policy, { from: "2026-12-01", figures: { "excellent-ratio": (thousandths / 1000).toFixed(3) } }));

describe("the cohort", () => {
  test("the quota is never exceeded, for any cohort and ratio", () => {
    fc.assert(laws.quotaNeverExceeded(anyRatio), { numRuns: 300 });
  });
  test("a permutation of the cohort changes nothing", () => {
    fc.assert(laws.cohortNeverDependsOnOrder(anyPolicy), { numRuns: 300 });
  });
  test("a fact more never makes one settled grade into another", () => {
    fc.assert(laws.moreFactsNeverRegrade(anyPolicy), { numRuns: 500 });
  });
});

describe("pay", () => {
  test("the lines sum to the total", () => {
    fc.assert(laws.payLinesSumToTotal(anyPolicy), { numRuns: 500 });
  });
  test("a top-up never passes its cap, and paid and disallowed sum to what was claimed", () => {
    fc.assert(laws.topUpNeverPassesCap(anyPolicy), { numRuns: 500 });
  });
  test("a higher class is never paid less", () => {
    fc.assert(laws.higherClassNeverPaidLess(chengbu2023), { numRuns: 300 });
  });
});

test("the laws of pay hold in a county with classes and figures of its own", () => {
  const figures = { ...chengbu2023.figures, "base-pay": [{ from: "2023-07-13", value: { 甲: "1800", 乙: "9000.01" } }] };
  const county = definePolicy({ ...chengbu2023, id: "county", figures });
  const { payLinesSumToTotal, topUpNeverPassesCap, higherClassNeverPaidLess, moreFactsNeverOverturn, rulingsSurviveJson } = laws;
  const ofPay = [payLinesSumToTotal, topUpNeverPassesCap, higherClassNeverPaidLess, moreFactsNeverOverturn.computePay];
  for (const law of [...ofPay, rulingsSurviveJson.computePay]) fc.assert(law(county) as fc.IProperty<unknown>, { numRuns: 200 });
  fc.assert(fc.property(payFacts(county), ({ villageClass = "甲" }) => "甲乙".includes(String(villageClass))));
});

describe("a fact more never makes one definite outcome into another", () => {
  test.each(Object.entries(laws.moreFactsNeverOverturn))("%s", (_rule, law) => {
    fc.assert(law(anyPolicy) as fc.IProperty<unknown>, { numRuns: 2000 });
  });
});

describe("rulings survive a round trip through JSON", () => {
  test.each(Object.entries(laws.rulingsSurviveJson))("%s", (_rule, law) => {
    fc.assert(law(anyPolicy) as fc.IProperty<unknown>, { numRuns: 300 });
  });
});

describe("no rule throws anything but an input error", () => {
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
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withNullPrototype: true,
  });
  const keys = [
    "people",
    "steps",
    "sessions",
    "birthDate",
    "service",
    "topUps",
    "villageClass",
    "assistants",
    "education",
    "grade",
    "on",
    "policy",
  ];
  const nearly = fc.dictionary(fc.constantFrom(...keys), anything);
  test.each(Object.entries(rules))("%s", (_name, rule) => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly), fc.oneof(fc.constant({ on }), anything, nearly), (facts, options) => {
        try {
          rule(facts as never, options as never);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
