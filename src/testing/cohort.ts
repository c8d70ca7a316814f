import * as fc from "fast-check";
import { chengbu2023, type Policy } from "../law/chengbu2023";
import type { IsoDate } from "../model/dates";
import type { CohortFacts, CohortPerson, SeatDecision } from "../model/facts/cohort";
import { doneDays } from "./days";

const townships = ["西岩镇", "儒林镇"] as const;

const shape = () => ({
  township: fc.constantFrom(...townships),
  tookPart: fc.constantFrom(true, true, true, false),
  proposal: fc.constantFrom("excellent" as const, "excellent" as const, "competent" as const, "incompetent" as const),
  score: fc.integer({ min: 1, max: 6 }),
  tieBreak: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
});

/** One fact left out of one person may leave a whole township open, so in half of the lists nothing is. */
const people = (most: number) =>
  fc.oneof(
    fc.array(fc.record(shape()), { maxLength: most }),
    fc.array(fc.record(shape(), { requiredKeys: ["township"] }), { maxLength: most }),
  );

/**
 * Those assessed in one year (参加考核人员), in two townships.
 *
 * @example
 * fc.sample(cohortPeople({ most: 3 })).every((people) => people.length <= 3) //=> true
 */
export const cohortPeople = ({ most = 12 } = {}): fc.Arbitrary<CohortPerson[]> =>
  people(most).map((list) => list.map((one, i) => ({ ...one, id: `p${i}` }) as CohortPerson));

const seatDecisions = (policy: Policy, on?: IsoDate): fc.Arbitrary<SeatDecision[]> =>
  fc.uniqueArray(
    fc.record({
      township: fc.constantFrom(...townships),
      seats: fc.nat(6),
      decidedBy: fc.constant("乡镇人民政府"),
      on: doneDays(policy, on),
      reason: fc.constant("个案"),
    }),
    { maxLength: 2, selector: (one) => `${one.township} ${one.on}` },
  );

/**
 * A year's assessment (年度考核), for `gradeCohort`.
 *
 * @param size how many people at most
 * @param policy for which the days are drawn, `chengbu2023` where none is named
 * @param on the day asked about, where it is known
 * @example
 * const isGraded = fc.property(cohortFacts(), (facts) => gradeCohort(facts, { on: "2026-12-31" }).grades.length === facts.people.length);
 * fc.check(isGraded).failed //=> false
 */
export const cohortFacts = (size: { readonly most?: number } = {}, policy: Policy = chengbu2023, on?: IsoDate): fc.Arbitrary<CohortFacts> =>
  fc.record(
    { people: cohortPeople(size), seatDecisions: seatDecisions(policy, on), scheme: fc.constant({ excellent: 5, competent: 2 }) },
    { requiredKeys: ["people"] },
  ) as unknown as fc.Arbitrary<CohortFacts>;
