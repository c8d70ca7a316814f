import type { Roster } from "xieliyuan";
import { type Person, townships, year } from "../../test/bench/workload";

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
    const villages = persons.map(({ pay }, n) => ({ township, village: `V${n}`, villageClass: pay.villageClass }));
    yield { villages, people: persons.map((person, n) => rowOf(person, { id: `${township}-${n}`, township, village: `V${n}` })) };
  }
}

type Row = Roster["people"][number];

/** Written out, since objects of this many keys that are spread together cost more than their whole review. */
function rowOf(
  { eligibility, training, assessment, pay }: Person,
  { id, township, village }: Pick<Row, "id" | "township" | "village">,
): Row {
  return {
    id,
    township,
    village,
    goodConduct: eligibility.goodConduct,
    criminalRecord: eligibility.criminalRecord,
    longTermResident: eligibility.longTermResident,
    knowsVillage: eligibility.knowsVillage,
    education: eligibility.education,
    canWrite: eligibility.canWrite,
    canUseComputer: eligibility.canUseComputer,
    canUseOfficeSoftware: eligibility.canUseOfficeSoftware,
    canUseServiceApps: eligibility.canUseServiceApps,
    hasWorkSkills: eligibility.hasWorkSkills,
    responsible: eligibility.responsible,
    goodHealth: eligibility.goodHealth,
    timeEnough: eligibility.timeEnough,
    birthDate: eligibility.birthDate,
    hiredOn: training.hiredOn,
    sessions: training.sessions,
    tookPart: assessment.tookPart,
    proposal: assessment.proposal,
    score: assessment.score,
    service: pay.service,
    topUps: pay.topUps,
  };
}
