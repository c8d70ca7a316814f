import type { SeatDecision } from "../../model/facts/cohort";
import { recordOf } from "../../model/facts/decision";
import { type Finding, find, sharedFinding } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { inOrder } from "../../model/in-order";
import { areRanked, type Contender, type KeysOf, keysLacking, noKeys } from "./contender";
import { type Circumstances, type GradedPerson, gradedPerson } from "./person";
import { boundedPlaces, groupOf, type PlaceOf, type Pool, plainPlaces, quota } from "./seats";

export type PoolCode = "quota" | "quota-raised" | "seat-decision-without-effect";

/** The seats of one pool. */
export interface SeatPool {
  /** The township, or null where the pool is the whole cohort. */
  readonly pool: string | null;
  /** How many took part; null while that is not known. */
  readonly participants: number | null;
  /** 名额: null while it depends on who took part. */
  readonly seats: number | null;
  readonly granted: number;
  /** Seats that wait for a decision on a tie; null where facts that are lacking could change how many. */
  readonly open: number | null;
}

/** The readings on the seats of one pool, in the order of the statute. */
export const seatReadings = ["quota-small-pool", "quota-ties", "quota-displaced"] as const;
type SeatReading = (typeof seatReadings)[number];

/** A pool with everyone in it decided. */
export interface DecidedPool {
  readonly seats: SeatPool;
  /** Ordered by id. */
  readonly grades: readonly GradedPerson[];
  /** The same in the order in which the members were given. */
  readonly byMember: readonly GradedPerson[];
  readonly findings: readonly Finding<PoolCode>[];
  readonly missing: readonly string[];
  /** Whether it rests on each of the readings on seats. */
  readonly rests: Readonly<Record<SeatReading, boolean>>;
}

interface PoolFacts {
  readonly pool: string | null;
  readonly members: readonly Contender[];
  /** The decision on its seats that stands; null where none of those recorded counts yet. */
  readonly decision: SeatDecision | null | undefined;
  readonly byScheme: boolean;
  readonly keysOf: KeysOf;
}

/** The contest of one pool, and what it makes of each member. */
export function decidePool({ pool, members, decision, byScheme, keysOf }: PoolFacts, law: Law): DecidedPool {
  const sortedOut = sorted(members);
  const { groups, participants, perhaps } = sortedOut;
  const [proposed, unproposed, unsure, unknown] = groups;
  const uncertain = [...unproposed, ...unsure, ...unknown];
  const plainSeats = quota(law);
  const raised = decision?.seats ?? 0;
  const seatsFor = (taking: number) => Math.max(plainSeats(taking), raised);
  const least = seatsFor(participants);
  const seats = seatsFor(participants + perhaps) === least ? least : null;
  const places = (keysOf: KeysOf): PlaceOf =>
    seats !== null && uncertain.length === 0 && (proposed.length <= seats || areRanked(proposed, keysOf))
      ? plainPlaces(proposed, seats, keysOf)
      : boundedPlaces(sortedOut, seatsFor, keysOf);
  const placeOf = places(keysOf);

  const took = perhaps > 0 ? null : participants;
  const counts = countPlaces(proposed, placeOf);
  const others = countPlaces(uncertain, placeOf);
  const atStake = [...counts.atStake, ...others.atStake];
  // A tie leaves as many seats as long as nobody's place is open, and nobody may yet come to hold a seat above it.
  const isSettled = atStake.length === counts.tied + others.tied && others.seated === 0;
  const left = atStake.length === 0 ? 0 : seats !== null && isSettled ? seats - counts.seated : null;
  const circumstances: Circumstances = {
    law,
    tied: counts.tied > 0 ? sharedFinding("seat-tied", "for-decision", { seatsLeft: left }) : undefined,
    placeOf,
    lacksKeys: keysLacking(atStake, keysOf),
    byScheme,
  };
  const byMember = members.map((one) => gradedPerson(one, circumstances));
  const grades = byId(byMember);

  const findings: Finding<PoolCode>[] = [
    find("quota", seats === null ? "unknown" : "met", {
      pool,
      participants: took,
      ratio: String(law.figures["excellent-ratio"]),
      seats,
      proposed: uncertain.length > 0 ? null : proposed.length,
    }),
  ];
  // While it depends on who took part whether the decision lifts the seats, neither is said of it.
  if (decision && raised > plainSeats(participants + perhaps))
    findings.push(find("quota-raised", "excepted", { pool, seats: raised, ...recordOf(decision) }));
  else if (decision !== undefined && raised <= plainSeats(participants))
    findings.push(find("seat-decision-without-effect", "note", { pool }));
  return {
    seats: { pool, participants: took, seats, granted: counts.seated, open: left },
    grades,
    byMember,
    findings,
    missing: lacking(grades),
    rests: {
      "quota-small-pool": least <= 1,
      // A tie that keys have decided is one that the reading on ties was asked about.
      "quota-ties": atStake.length > 0 || (keysOf !== noKeys && countPlaces(groups.flat(), places(noKeys)).atStake.length > 0),
      "quota-displaced": counts.seated + counts.tied < proposed.length,
    },
  };
}

/** How many have come to a seat or to a tie; those at stake are the tied and those whose place is open, so that they may yet tie. */
function countPlaces(group: readonly Contender[], placeOf: PlaceOf) {
  const atStake: Contender[] = [];
  let [seated, tied] = [0, 0];
  for (const one of group) {
    const place = placeOf(one);
    if (place === "seated") seated++;
    if (place === "tied") tied++;
    if (place === "tied" || place === "open") atStake.push(one);
  }
  return { seated, tied, atStake };
}

function lacking(grades: readonly GradedPerson[]): readonly string[] {
  const facts: string[] = [];
  for (const { id, missing } of grades) for (const fact of missing) facts.push(`${id}.${fact}`);
  return facts;
}

/** The members of a pool by what is known of them; whoever took no part is in no group. */
function sorted(members: readonly Contender[]): Pool {
  const groups: [Contender[], Contender[], Contender[], Contender[]] = [[], [], [], []];
  let [participants, perhaps] = [0, 0];
  for (const one of members) {
    const { tookPart, proposal } = one;
    if (tookPart === false) continue;
    if (tookPart) participants++;
    else perhaps++;
    if (!proposal || proposal === "excellent") groups[groupOf(one)]?.push(one);
  }
  return { groups, participants, perhaps };
}

/** By id, in the order of its code units; a list that is in order already, as most are, is left as it is. */
function byId(grades: readonly GradedPerson[]): readonly GradedPerson[] {
  for (let i = 1; i < grades.length; i++) {
    if ((grades[i - 1] as GradedPerson).id > (grades[i] as GradedPerson).id) return inOrder(grades, ({ id }) => id);
  }
  return grades;
}
