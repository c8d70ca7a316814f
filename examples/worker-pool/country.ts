import type { Roster } from "xieliyuan";
import { townships, year } from "../../test/bench/workload";

export { year };

/** A part of the synthetic country: so many people in whole townships, the same ones for the same number. */
export interface Part {
  readonly no: number;
  readonly people: number;
}

/** The country cut into parts, of which a number says everything: what is handed to a worker is a few bytes. */
export const partsOf = (people: number, parts: number): Part[] =>
  Array.from({ length: parts }, (_, no) => ({ no, people: Math.floor(((no + 1) * people) / parts) - Math.floor((no * people) / parts) }));

/** The rosters of a part, township by township; elsewhere this would read them from a file or a database. */
export function* rostersOf({ no, people }: Part): Generator<Roster, void> {
  for (const [i, persons] of townships(people, 1 + no).entries()) {
    const township = `${no}-${i}`;
    const placed = persons.map((person, n) => ({ person, village: `V${String(n).padStart(2, "0")}` }));
    yield {
      villages: placed.map(({ person, village }) => ({ township, village, villageClass: person.pay.villageClass })),
      people: placed.map(({ person, village }) => ({
        ...{ township, village },
        ...person.eligibility,
        ...person.training,
        ...{ ...person.assessment, id: `${no}-${person.assessment.id}` },
        ...{ service: person.pay.service, topUps: person.pay.topUps },
      })),
    };
  }
}
