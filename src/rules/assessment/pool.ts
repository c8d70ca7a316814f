import type { Grade } from "../../law/grades";
import type { SeatDecision } from "../../model/facts/cohort";
import { recordOf, standing } from "../../model/facts/decision";
import { type Finding, find } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { none } from "../../model/ruling";
import type { Contender } from "./contender";
import { contest, type Place, quota } from "./seats";

/** Whether every grade is settled; otherwise whether the township must decide some, or facts are lacking. */
export type CohortOutcome = "graded" | "for-decision" | "undetermined";

type PersonCode = "grade-proposed" | "seat-granted" | "seat-tied" | "seat-beyond-quota" | "seat-open" | "not-assessed";
export type PoolCode = "quota" | "quota-raised" | "seat-decision-without-effect";

/** What became of one person of the cohort. */
export interface GradedPerson {
  readonly id: string;
  readonly township: string | null;
  readonly outcome: CohortOutcome | "not-assessed";
  /** The grade, once it is settled. */
  readonly grade: Grade | null;
  readonly findings: readonly Finding<PersonCode>[];
  /** The facts of this person that could still change the grade; those of others stand with the pool. */
  readonly missing: readonly string[];
}

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
  readonly grades: readonly GradedPerson[];
  readonly findings: readonly Finding<PoolCode>[];
  readonly missing: readonly string[];
  /** Which places came up, for the readings that the ruling rests on. */
  readonly places: readonly Place[];
}

interface PoolFacts {
  readonly pool: string | null;
  readonly members: readonly Contender[];
  readonly decisions: readonly SeatDecision[];
  readonly byScheme: boolean;
}

/** The contest of one pool, and what it makes of each member. */
export function decidePool({ pool, members, decisions, byScheme }: PoolFacts, law: Law): DecidedPool {
  const inPool = members.filter(({ person }) => person.tookPart !== false);
  const took = inPool.filter(({ person }) => person.tookPart);
  const perhaps = inPool.length - took.length;
  const decision = standing(decisions, law.on, "seatDecisions");
  const plainSeats = quota(law);
  const seatsFor = (participants: number) => Math.max(plainSeats(participants), decision?.seats ?? 0);
  const excellent = ({ proposal }: Contender) => proposal === "excellent";
  const unknown = ({ proposal }: Contender) => proposal === undefined;
  const unsure = inPool.filter(({ person }) => !person.tookPart);
  const placeOf = contest(
    {
      proposed: took.filter(excellent),
      unproposed: took.filter(unknown),
      unsure: unsure.filter(excellent),
      unknown: unsure.filter(unknown),
      participants: took.length,
      perhaps,
    },
    seatsFor,
  );

  const placed = members.map((one) => ({ one, place: one.person.tookPart && excellent(one) ? placeOf(one) : undefined }));
  const count = (wanted: Place) => placed.filter(({ place }) => place === wanted).length;
  const granted = count("seated");
  const seats = perhaps > 0 ? null : seatsFor(took.length);
  const left = seats === null || count("open") > 0 ? null : count("tied") > 0 ? seats - granted : 0;
  const tied = find("seat-tied", "for-decision", { seatsLeft: left });
  const contested = inPool.filter((one) => excellent(one) || unknown(one)).length > seatsFor(took.length);
  const grades = placed
    .map(({ one, place }) => graded(one, place, { tied, contested, byScheme }, law))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

  const findings: Finding<PoolCode>[] = [
    find("quota", seats === null ? "unknown" : "met", {
      pool,
      participants: seats === null ? null : took.length,
      ratio: String(law.figures["excellent-ratio"]),
      seats,
      proposed: perhaps > 0 || took.some(unknown) ? null : took.filter(excellent).length,
    }),
  ];
  const effective = decision !== undefined && decision.seats > plainSeats(took.length);
  if (effective) findings.push(find("quota-raised", "excepted", { pool, seats: decision.seats, ...recordOf(decision) }));
  else if (decisions.length > 0) findings.push(find("seat-decision-without-effect", "note", { pool }));
  return {
    seats: { pool, participants: perhaps > 0 ? null : took.length, seats, granted, open: left },
    grades,
    findings,
    missing: grades.flatMap(({ id, missing }) => missing.map((fact) => `${id}.${fact}`)),
    places: [...new Set(placed.flatMap(({ place }) => place ?? []))],
  };
}

const proposed = {
  excellent: find("grade-proposed", "met", { grade: "excellent" }),
  competent: find("grade-proposed", "met", { grade: "competent" }),
  incompetent: find("grade-proposed", "met", { grade: "incompetent" }),
};
const unproposed = find("grade-proposed", "unknown");
const seated = find("seat-granted", "met");
const beyond = find("seat-beyond-quota", "unmet", { grade: "competent" });
const beyondForDecision = find("seat-beyond-quota", "for-decision");
const open = find("seat-open", "unknown");
const absent = find("not-assessed", "note");
const presenceUnknown = find("not-assessed", "unknown");

interface Circumstances {
  readonly tied: Finding<"seat-tied">;
  /** Whether there may be more proposals than seats, so that scores matter. */
  readonly contested: boolean;
  readonly byScheme: boolean;
}

function graded(one: Contender, place: Place | undefined, { tied, contested, byScheme }: Circumstances, law: Law): GradedPerson {
  const { person, proposal } = one;
  const common = { id: person.id, township: person.township ?? null };
  const settle = (grade: Grade, ...findings: Finding<PersonCode>[]): GradedPerson => ({
    ...common,
    outcome: "graded",
    grade,
    findings,
    missing: none,
  });
  const unsettled = (
    outcome: "for-decision" | "undetermined",
    finding: Finding<PersonCode>,
    missing: readonly string[] = none,
  ): GradedPerson => ({
    ...common,
    outcome,
    grade: null,
    findings: proposal === undefined || !person.tookPart ? [finding] : [proposed[proposal], finding],
    missing,
  });

  if (person.tookPart === false) return { ...common, outcome: "not-assessed", grade: null, findings: [absent], missing: none };
  const unproposedFact = byScheme ? "score" : "proposal";
  const scoreLacking = contested && person.score === undefined ? ["score"] : [];
  if (person.tookPart === undefined) {
    const facts = proposal === undefined ? [unproposedFact] : proposal === "excellent" ? scoreLacking : [];
    return unsettled("undetermined", presenceUnknown, ["tookPart", ...facts]);
  }
  if (proposal === undefined) return unsettled("undetermined", unproposed, [...new Set([unproposedFact, ...scoreLacking])]);
  if (place === undefined) return settle(proposal, proposed[proposal]);
  if (place === "seated") return settle("excellent", proposed.excellent, seated);
  if (place === "tied") return unsettled("for-decision", tied);
  if (place === "open")
    return unsettled("undetermined", open, person.score === undefined ? ["score"] : lacksTieBreak(one, law) ? ["tieBreak"] : none);
  return law.readings["quota-displaced"] === "for-decision"
    ? unsettled("for-decision", beyondForDecision)
    : settle("competent", proposed.excellent, beyond);
}

/** Only where keys decide ties can a place be open for somebody whose score is known. */
const lacksTieBreak = ({ person }: Contender, { readings }: Law): boolean =>
  readings["quota-ties"] === "tie-break" && person.tieBreak === undefined;
