import type { Grade } from "../../law/grades";
import { type Finding, sharedFinding } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { none } from "../../model/ruling";
import type { Contender } from "./contender";
import type { Place } from "./seats";

/** Whether every grade is settled; otherwise whether the township must decide some, or facts are lacking. */
export type CohortOutcome = "graded" | "for-decision" | "undetermined";

type PersonCode = "grade-proposed" | "seat-granted" | "seat-tied" | "seat-beyond-quota" | "seat-open" | "not-assessed";

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

/** What holds for a whole pool and bears on each of its people. */
export interface Circumstances {
  readonly law: Law;
  /** What is found of those who tie across the last seat, where some do. */
  readonly tied: Finding<"seat-tied"> | undefined;
  /** Whether a seat may be wanted by more people than there are seats, so that the score of one who may yet be proposed matters. */
  readonly contested: boolean;
  /** Whether somebody may be level with a person in score and in every key, and yet has more keys. */
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
export function gradedPerson(one: Contender, place: Place | undefined, circumstances: Circumstances): GradedPerson {
  const { tookPart } = one;
  if (tookPart === false) return result(one, "not-assessed", null, absent);
  if (tookPart === undefined) return result(one, "undetermined", null, presenceUnknown, ["tookPart", ...ownLacking(one, circumstances)]);
  if (one.proposal === undefined) return result(one, "undetermined", null, unproposed, ownLacking(one, circumstances));
  switch (place) {
    // Whoever is proposed for 优秀 has a place.
    case undefined:
      return result(one, "graded", one.proposal, one.proposal === "competent" ? asCompetent : asIncompetent);
    case "seated":
      return result(one, "graded", "excellent", seated);
    case "tied":
      return result(one, "for-decision", null, [proposal.excellent, circumstances.tied as Finding<"seat-tied">]);
    case "open":
      return result(one, "undetermined", null, openSeat, lackingForPlace(one, circumstances));
    case "beyond":
      return circumstances.law.readings["quota-displaced"] === "for-decision"
        ? result(one, "for-decision", null, beyondForDecision)
        : result(one, "graded", "competent", beyond);
  }
}

function result(
  { id, township }: Contender,
  outcome: GradedPerson["outcome"],
  grade: Grade | null,
  findings: Findings,
  missing: readonly string[] = none,
): GradedPerson {
  return { id, township: township ?? null, outcome, grade, findings, missing };
}

/** What is not known of somebody's proposal, and of the rank that it would then need. */
function ownLacking(one: Contender, circumstances: Circumstances): readonly string[] {
  const { proposal: proposed } = one;
  const lacking = proposed === undefined ? [circumstances.byScheme ? "score" : "proposal"] : [];
  if (proposed === "competent" || proposed === "incompetent") return lacking;
  return [...new Set([...lacking, ...lackingForPlace(one, circumstances)])];
}

/** Only where keys decide ties can a place be open for somebody whose score is known. */
function lackingForPlace(one: Contender, { contested, lacksKeys }: Circumstances): readonly string[] {
  if (!contested) return none;
  return [...(one.score === undefined ? ["score"] : []), ...(lacksKeys(one) ? ["tieBreak"] : [])];
}
