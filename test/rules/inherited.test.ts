import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  checkAppointment,
  checkHeadcount,
  checkTraining,
  computePay,
  evaluateExit,
  gradeCohort,
  InputError,
  reviewYear,
} from "xieliyuan";
import { suitable } from "../suitable";
import { appointmentFacts, eligibilityFacts, exitFacts, headcountFacts, payFacts, trainingFacts } from "./arbitraries";

const asked = { on: "2026-12-31" };

/** The same facts, none of which the object holds itself: it answers with those of its prototype, and so does every part of it. */
function inherited<T>(facts: T): T {
  if (Array.isArray(facts)) return facts.map(inherited) as T;
  if (typeof facts !== "object" || facts === null) return facts;
  return Object.create(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, inherited(fact)])));
}

const answer = (rule: () => unknown): unknown => {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues;
  }
};

const scores = fc.option(fc.integer({ min: 50, max: 100 }), { nil: undefined });
const cohort = fc.record({
  people: fc.uniqueArray(
    fc.record(
      { id: fc.string({ minLength: 1 }), tookPart: fc.boolean(), score: scores, proposal: fc.constantFrom("excellent", "competent") },
      { requiredKeys: ["id"] },
    ),
    { selector: ({ id }) => id, maxLength: 12 },
  ),
  scheme: fc.option(fc.constant({ excellent: 90, competent: 60 }), { nil: undefined }),
});

describe("facts are what an object answers with, whether it holds them itself or not", () => {
  test.each<[string, (facts: never, options: typeof asked) => unknown, fc.Arbitrary<unknown>]>([
    ["assessEligibility", assessEligibility, eligibilityFacts],
    ["checkAppointment", checkAppointment, appointmentFacts],
    ["checkHeadcount", checkHeadcount, headcountFacts],
    ["evaluateExit", evaluateExit, exitFacts],
    ["checkTraining", checkTraining, trainingFacts],
    ["gradeCohort", gradeCohort, cohort],
    ["computePay", computePay, payFacts],
  ])("%s", (_name, rule, facts) => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(answer(() => rule(inherited(given) as never, asked))).toEqual(answer(() => rule(given as never, asked)));
      }),
      { numRuns: 300 },
    );
  });
  test("a row of a roster", () => {
    const villages = [{ township: "甲镇", village: "东村", villageClass: 1 }];
    const people = [{ ...suitable, id: "a", township: "甲镇", village: "东村", breach: false, tookPart: true, service: { months: 12 } }];
    const plain = reviewYear({ villages, people }, { year: 2026 });
    expect(plain.issues).toEqual([]);
    expect(reviewYear({ villages: inherited(villages), people: inherited(people) }, { year: 2026 })).toEqual(plain);
  });
});
