import * as fc from "fast-check";
import type { CohortFacts, CohortPerson, SeatDecision } from "../model/facts/cohort";
import { days } from "./days";

const townships = ["西岩镇", "儒林镇"] as const;

const person = () =>
  fc.record(
    {
      township: fc.constantFrom(...townships),
      tookPart: fc.constantFrom(true, true, true, false),
      proposal: fc.constantFrom("excellent" as const, "excellent" as const, "competent" as const, "incompetent" as const),
      score: fc.integer({ min: 1, max: 6 }),
      tieBreak: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
    },
    { requiredKeys: ["township"] },
  );

/**
 * Those assessed in one year (参加考核人员), in two townships.
 *
 * @example
 * fc.sample(cohortPeople({ most: 3 })).every((people) => people.length <= 3) //=> true
 */
export const cohortPeople = ({ most = 12 } = {}): fc.Arbitrary<CohortPerson[]> =>
  fc.array(person(), { maxLength: most }).map((list) => list.map((one, i) => ({ ...one, id: `p${i}` }) as CohortPerson));

const seatDecisions = (): fc.Arbitrary<SeatDecision[]> =>
  fc.uniqueArray(
    fc.record({
      township: fc.constantFrom(...townships),
      seats: fc.nat(6),
      decidedBy: fc.constant("乡镇人民政府"),
      on: days(),
      reason: fc.constant("个案"),
    }),
    { maxLength: 2, selector: ({ township, on }) => `${township} ${on}` },
  );

/**
 * A year's assessment (年度考核), for `gradeCohort`.
 *
 * @example
 * const isGraded = fc.property(cohortFacts(), (facts) => gradeCohort(facts, { on: "2026-12-31" }).grades.length === facts.people.length);
 * fc.check(isGraded).failed //=> false
 */
export const cohortFacts = (size: { readonly most?: number } = {}): fc.Arbitrary<CohortFacts> =>
  fc.record(
    { people: cohortPeople(size), seatDecisions: seatDecisions(), scheme: fc.constant({ excellent: 5, competent: 2 }) },
    { requiredKeys: ["people"] },
  ) as unknown as fc.Arbitrary<CohortFacts>;
