import type { Grade } from "../../law/grades";
import { type Finding, sharedFinding } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { none } from "../../model/ruling";
import type { Contender } from "./contender";
import type { PlaceOf } from "./seats";

/** Whether every grade is settled; otherwise whether the township must decide some, or facts are lacking. */
export type CohortOutcome = "graded" | "for-decision" | "undetermined";

type PersonCode = "grade-proposed" | "seat-granted" | "seat-tied" | "seat-beyond-quota" | "seat-open" | "not-assessed";

type PersonOutcome = CohortOutcome | "not-assessed";

interface GradedPersonOf<Outcome extends PersonOutcome, Settled extends Grade | null> {
  readonly id: string;
  readonly township: string | null;
  readonly outcome: Outcome;
  /** The grade, once it is settled. */
  readonly grade: Settled;
  readonly findings: readonly Finding<PersonCode>[];
  /** The facts of this person that could still change the grade; those of others stand with the pool. */
  readonly missing: readonly string[];
}

/** What became of one person of the cohort: a grade where the person is `graded`, and none anywhere else. */
export type GradedPerson = GradedPersonOf<"graded", Grade> | GradedPersonOf<Exclude<PersonOutcome, "graded">, null>;

/** What holds for a whole pool and bears on each of its people. */
export interface Circumstances {
  readonly law: Law;
  /** What is found of those who tie across the last seat, where some do. */
  readonly tied: Finding<"seat-tied"> | undefined;
  readonly placeOf: PlaceOf;
  /** Whether somebody who may hold a seat or none may be level with a person in score and in every key, and yet has more keys. */
  readonly lacksKeys: (one: Contender) => boolean;
  /** Whether a grade follows from the score. */
  readonly byScheme: boolean;
}

type Findings = readonly Finding<PersonCode>[];
const shared = (...findings: Findings): Findings => Object.freeze(findings);

const proposal = {
  excellent: sharedFinding("grade-proposed", "met", { grade: "excellent" }),
  competent: sharedFinding("grade-proposed", "met", { grade: "competent" }),
  incompetent: sharedFinding("grade-proposed", "met", { grade: "incompetent" }),
};
const asCompetent = shared(proposal.competent);
const asIncompetent = shared(proposal.incompetent);
const seated = shared(proposal.excellent, sharedFinding("seat-granted", "met"));
const beyond = shared(proposal.excellent, sharedFinding("seat-beyond-quota", "unmet", { grade: "competent" }));
const beyondForDecision = shared(proposal.excellent, sharedFinding("seat-beyond-quota", "for-decision"));
const openSeat = shared(proposal.excellent, sharedFinding("seat-open", "unknown"));
const unproposed = shared(sharedFinding("grade-proposed", "unknown"));
const absent = shared(sharedFinding("not-assessed", "note"));
const presenceUnknown = shared(sharedFinding("not-assessed", "unknown"));

/** What a place, or what is not known of somebody, makes of their grade. */
export function gradedPerson(one: Contender, circumstances: Circumstances): GradedPerson {
  const { tookPart, proposal: proposed } = one;
  if (tookPart === false) return result(one, "not-assessed", null, absent);
  if (tookPart === undefined) return result(one, "undetermined", null, presenceUnknown, ["tookPart", ...ownLacking(one, circumstances)]);
  if (proposed === undefined) return result(one, "undetermined", null, unproposed, ownLacking(one, circumstances));
  if (proposed !== "excellent") return result(one, "graded", proposed, proposed === "competent" ? asCompetent : asIncompetent);
  switch (circumstances.placeOf(one)) {
    case "seated":
      return result(one, "graded", "excellent", seated);
    case "tied":
      // Level so far: keys that others of the same score have may yet tell them apart.
      if (circumstances.lacksKeys(one)) return result(one, "undetermined", null, openSeat, ["tieBreak"]);
      return result(one, "for-decision", null, [proposal.excellent, circumstances.tied as Finding<"seat-tied">]);
    case "beyond":
      return circumstances.law.readings["quota-displaced"] === "for-decision"
        ? result(one, "for-decision", null, beyondForDecision)
        : result(one, "graded", "competent", beyond);
    default:
      return result(one, "undetermined", null, openSeat, lackingForPlace(one, circumstances));
  }
}

function result(
  { id, township }: Contender,
  outcome: PersonOutcome,
  grade: Grade | null,
  findings: Findings,
  missing: readonly string[] = none,
): GradedPerson {
  return { id, township: township ?? null, outcome, grade, findings, missing } as GradedPerson;
}

/** What is not known of somebody's proposal, and of the rank that it would then need. */
function ownLacking(one: Contender, circumstances: Circumstances): readonly string[] {
  if (one.proposal) return one.proposal === "excellent" ? lackingForPlace(one, circumstances) : none;
  return [...new Set([circumstances.byScheme ? "score" : "proposal", ...lackingForPlace(one, circumstances)])];
}

/** What is not known of the rank of somebody whose place may turn on it: only where keys decide ties can it be open with the score known. */
function lackingForPlace(one: Contender, { placeOf, lacksKeys }: Circumstances): readonly string[] {
  if (placeOf(one) !== "open") return none;
  return [...(one.score === undefined ? ["score"] : []), ...(lacksKeys(one) ? ["tieBreak"] : [])];
}
