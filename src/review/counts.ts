import type { Grade } from "../law/grades";
import type { GradedPerson } from "../rules/assessment";
import type { EligibilityOutcome } from "../rules/eligibility";
import type { ExitOutcome } from "../rules/exit";
import type { HeadcountOutcome } from "../rules/headcount";
import type { TrainingOutcome } from "../rules/training";
import type { ReviewedPerson, ReviewedVillage } from "./reviewed";

/** A grade, or why there is none. */
export type GradeOutcome = Grade | Exclude<GradedPerson["outcome"], "graded">;

/** How many came to each outcome of each rule (人数统计). */
export interface OutcomeCounts {
  readonly eligibility: Readonly<Record<EligibilityOutcome, number>>;
  readonly exit: Readonly<Record<ExitOutcome, number>>;
  readonly training: Readonly<Record<TrainingOutcome, number>>;
  readonly grades: Readonly<Record<GradeOutcome, number>>;
  readonly headcount: Readonly<Record<HeadcountOutcome, number>>;
}

type Counts = { -readonly [K in keyof OutcomeCounts]: Record<keyof OutcomeCounts[K], number> };

/** Counts with nobody in them yet: every outcome stands there, so that none is read as absent. */
export const noOutcomes = (): Counts => ({
  eligibility: { eligible: 0, ineligible: 0, "for-decision": 0, undetermined: 0 },
  exit: { "no-ground": 0, "for-decision": 0, exit: 0, retained: 0, undetermined: 0 },
  training: { compliant: 0, pending: 0, "non-compliant": 0, undetermined: 0 },
  grades: { excellent: 0, competent: 0, incompetent: 0, "for-decision": 0, undetermined: 0, "not-assessed": 0 },
  headcount: { compliant: 0, violation: 0, "for-decision": 0, undetermined: 0 },
});

/** The outcomes of some people and villages. */
export function countOutcomes(people: readonly ReviewedPerson[], villages: readonly ReviewedVillage[]): OutcomeCounts {
  const counts = noOutcomes();
  for (const { eligibility, exit, training, assessment } of people) {
    counts.eligibility[eligibility.outcome]++;
    counts.exit[exit.outcome]++;
    counts.training[training.outcome]++;
    counts.grades[assessment.grade ?? (assessment.outcome as Exclude<GradedPerson["outcome"], "graded">)]++;
  }
  for (const { headcount } of villages) counts.headcount[headcount.outcome]++;
  return counts;
}

/** Adds counts to others. */
export function addOutcomes(sum: Counts, part: OutcomeCounts): void {
  for (const rule of Object.keys(sum) as (keyof Counts)[]) {
    const [into, from]: [Record<string, number>, Readonly<Record<string, number>>] = [sum[rule], part[rule]];
    for (const outcome of Object.keys(into)) into[outcome] = (into[outcome] ?? 0) + (from[outcome] ?? 0);
  }
}
