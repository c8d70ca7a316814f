import * as fc from "fast-check";
import { figureOn } from "../model/coherence";
import { fraction } from "../model/exact";
import type { CohortFacts, CohortPerson } from "../model/facts/cohort";
import { gradeCohort } from "../rules/assessment";
import { alike } from "./alike";
import { cases } from "./cases";
import { cohortPeople } from "./cohort";
import type { Under } from "./policies";

/** 优秀 never passes its share of those who took part, 四(四); one seat is the least under the reading on small pools. */
export const quotaNeverExceeded = (policy?: Under) =>
  fc.property(
    cases(() => cohortPeople({ most: 40 }), policy),
    ({ facts: people, on, policy: law }) => {
      const { over, under: of } = fraction(figureOn(law, "excellent-ratio", on));
      const least = law.readings["quota-small-pool"] === "at-least-one" ? 1 : 0;
      const { grades } = gradeCohort({ people }, { on, policy: law });
      const graded = new Map(grades.map(({ id, grade }) => [id, grade]));
      const county = law.readings["quota-pool"] === "county";
      const pools = new Set(people.map(({ township }) => (county ? undefined : township)));
      return [...pools].every((pool) => {
        const inPool = people.filter(({ township }) => county || township === pool);
        const took = inPool.filter(({ tookPart }) => tookPart !== false).length;
        const excellent = inPool.filter(({ id }) => graded.get(id) === "excellent").length;
        return excellent * of <= took * over || excellent <= least;
      });
    },
  );

/** The order in which people are listed changes nothing, 四(四). */
export const cohortNeverDependsOnOrder = (policy?: Under) =>
  fc.property(cases(shuffled, policy), ({ facts: orders, on, policy: law }) => {
    const [one, other] = orders.map((people) => gradeCohort({ people }, { on, policy: law }));
    return alike(one, other);
  });

const shuffled = () =>
  cohortPeople().chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray([...people], { minLength: people.length })));

/** A fact more never makes one settled grade into another, 四(四). */
export const moreFactsNeverRegrade = (policy?: Under) =>
  fc.property(cases(leftOut, policy), ({ facts: [people, kept], on, policy: law }) => {
    const full = gradeCohort({ people }, { on, policy: law }).grades;
    const less: CohortFacts["people"] = people.map((one, i) => lessKnown(one, kept[i] ?? 0));
    return gradeCohort({ people: less }, { on, policy: law }).grades.every(
      (one, i) => one.outcome === "undetermined" || (one.outcome === full[i]?.outcome && one.grade === full[i]?.grade),
    );
  });

const leftOut = () => fc.tuple(cohortPeople({ most: 6 }), fc.array(fc.nat(7), { minLength: 6, maxLength: 6 }));

/** A person with those facts alone that three bits keep. */
function lessKnown({ tookPart, proposal, score, ...rest }: CohortPerson, kept: number): CohortPerson {
  return {
    ...rest,
    ...(kept & 1 && tookPart !== undefined && { tookPart }),
    ...(kept & 2 && proposal !== undefined && { proposal }),
    ...(kept & 4 && score !== undefined && { score }),
  };
}
