import type { SeatDecision } from "../../model/facts/cohort";
import { recordOf } from "../../model/facts/decision";
import { type Finding, find, sharedFinding } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { areRanked, type Contender, type KeysOf, keysLacking, noKeys } from "./contender";
import { type Circumstances, type GradedPerson, gradedPerson } from "./person";
import { boundedPlaces, type Place, type PlaceOf, type Pool, plainPlaces, quota } from "./seats";

export type PoolCode = "quota" | "quota-raised" | "seat-decision-without-effect";

/** The seats of one pool. */
export interface SeatPool {
  /** The township, or null where the pool is the whole cohort. */
  readonly pool: string | null;
  /** How many took part; null while that is not known. */
  readonly participants: number | null;
  readonly seats: number | null;
  readonly granted: number;
  /** Seats that wait for a decision on a tie; null where facts that are lacking could change how many. */
  readonly open: number | null;
}

/** A pool with everyone in it decided. */
export interface DecidedPool {
  readonly seats: SeatPool;
  /** Ordered by id. */
  readonly grades: readonly GradedPerson[];
  /** The same in the order in which the members were given. */
  readonly byMember: readonly GradedPerson[];
  readonly findings: readonly Finding<PoolCode>[];
  readonly missing: readonly string[];
  /** The readings that it rests on. */
  readonly rests: { readonly onSmallPool: boolean; readonly onTies: boolean; readonly onDisplaced: boolean };
}

interface PoolFacts {
  readonly pool: string | null;
  readonly members: readonly Contender[];
  /** The decision on its seats that counts, and whether any is recorded. */
  readonly decision: SeatDecision | undefined;
  readonly isDecided: boolean;
  readonly byScheme: boolean;
  readonly keysOf: KeysOf;
}

/** The contest of one pool, and what it makes of each member. */
export function decidePool({ pool, members, decision, isDecided, byScheme, keysOf }: PoolFacts, law: Law): DecidedPool {
  const groups = sorted(members);
  const { proposed, unproposed, participants, perhaps } = groups;
  const plainSeats = quota(law);
  const seatsFor = (taking: number) => Math.max(plainSeats(taking), decision?.seats ?? 0);
  const places = (keysOf: KeysOf): PlaceOf => {
    const certain = perhaps === 0 && unproposed.length === 0 && (proposed.length <= seatsFor(participants) || areRanked(proposed, keysOf));
    return certain ? plainPlaces(proposed, seatsFor(participants), keysOf) : boundedPlaces(groups, seatsFor, keysOf);
  };
  const placeOf = places(keysOf);

  const counts = countPlaces(proposed, placeOf);
  const seats = perhaps > 0 ? null : seatsFor(participants);
  const left = seats === null || counts.open > 0 ? null : counts.tied > 0 ? seats - counts.seated : 0;
  const circumstances: Circumstances = {
    law,
    tied: counts.tied > 0 ? sharedFinding("seat-tied", "for-decision", { seatsLeft: left }) : undefined,
    contested: isContested(groups, seatsFor),
    lacksKeys: keysOf === noKeys ? () => false : keysLacking(members, keysOf),
    byScheme,
  };
  const byMember = members.map((one) =>
    gradedPerson(one, one.proposal === "excellent" && one.tookPart ? placeOf(one) : undefined, circumstances),
  );
  const grades = inOrder(byMember);

  const findings: Finding<PoolCode>[] = [
    find("quota", seats === null ? "unknown" : "met", {
      pool,
      participants: seats === null ? null : participants,
      ratio: String(law.figures["excellent-ratio"]),
      seats,
      proposed: perhaps > 0 || unproposed.length > 0 ? null : proposed.length,
    }),
  ];
  const effective = decision !== undefined && decision.seats > plainSeats(participants);
  if (effective) findings.push(find("quota-raised", "excepted", { pool, seats: decision.seats, ...recordOf(decision) }));
  else if (isDecided) findings.push(find("seat-decision-without-effect", "note", { pool }));
  return {
    seats: { pool, participants: seats === null ? null : participants, seats, granted: counts.seated, open: left },
    grades,
    byMember,
    findings,
    missing: lacking(grades),
    rests: {
      onSmallPool: seatsFor(participants) <= 1,
      // A tie that keys have decided is one that the reading on ties was asked about.
      onTies: isOpen(counts) || (keysOf !== noKeys && isOpen(countPlaces(proposed, places(noKeys)))),
      onDisplaced: counts.beyond + counts.open > 0,
    },
  };
}

/**
 * Whether, if everybody came who may come, more people would want a seat than there are, and at least one is there: then a high score brings a
 * seat and a low one none. Whoever joins adds one seat at most, so that it is never more contested than with all who may be proposed.
 */
function isContested(
  { proposed, unproposed, unsure, unknown, participants, perhaps }: Pool,
  seatsFor: (taking: number) => number,
): boolean {
  const joining = unsure.length + unknown.length;
  const seats = seatsFor(participants + joining) || Math.min(1, seatsFor(participants + perhaps));
  return seats > 0 && proposed.length + unproposed.length + joining > seats;
}

const isOpen = ({ tied, open }: Record<Place, number>): boolean => tied + open > 0;

/** How many have come to each place; counted by name, since a name that is looked up in an object costs more than to find the place. */
function countPlaces(proposed: readonly Contender[], placeOf: PlaceOf): Record<Place, number> {
  let [seated, beyond, tied, open] = [0, 0, 0, 0];
  for (const one of proposed) {
    const place = placeOf(one);
    if (place === "seated") seated++;
    else if (place === "beyond") beyond++;
    else if (place === "tied") tied++;
    else open++;
  }
  return { seated, beyond, tied, open };
}

function lacking(grades: readonly GradedPerson[]): readonly string[] {
  const facts: string[] = [];
  for (const { id, missing } of grades) for (const fact of missing) facts.push(`${id}.${fact}`);
  return facts;
}

/** The members of a pool by what is known of them; whoever took no part is in no group. */
function sorted(members: readonly Contender[]): Pool {
  const pool = { proposed: [], unproposed: [], unsure: [], unknown: [], participants: 0, perhaps: 0 } as {
    -readonly [K in keyof Pool]: Pool[K] extends number ? number : Contender[];
  };
  for (const one of members) {
    const { tookPart } = one;
    if (tookPart === false) continue;
    if (tookPart) pool.participants++;
    else pool.perhaps++;
    if (one.proposal === "excellent") (tookPart ? pool.proposed : pool.unsure).push(one);
    else if (one.proposal === undefined) (tookPart ? pool.unproposed : pool.unknown).push(one);
  }
  return pool;
}

/** By id, in the order of its code units; a list that is in order already, as most are, is left as it is. */
function inOrder(grades: readonly GradedPerson[]): readonly GradedPerson[] {
  for (let i = 1; i < grades.length; i++) {
    if ((grades[i - 1] as GradedPerson).id > (grades[i] as GradedPerson).id) return [...grades].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return grades;
}
