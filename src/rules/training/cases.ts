import type { IsoDate } from "../../model/dates";
import type { TrainingFacts } from "../../model/facts/training";
import type { Law } from "../../model/in-force";
import { none } from "../../model/ruling";
import type { ServiceTest } from "./service";

/** Whether the training that is owed has been had: all of it; not yet, with time left; not in time; or not to be told from what is known. */
export type TrainingOutcome = "compliant" | "pending" | "non-compliant" | "undetermined";

/** Which of the two duties has been met. */
export interface Met {
  readonly preJobMet: boolean;
  readonly yearlyMet: boolean;
}

/** What one date of hire makes of the two duties: undefined where the duty is not judged, otherwise whether a shortfall would still have time. */
export interface Case {
  readonly preJobPends: boolean | undefined;
  readonly yearlyPends: boolean | undefined;
}

export function caseOf(hiredOn: IsoDate, { firstDayOfDuty = hiredOn }: TrainingFacts, service: ServiceTest, { on }: Law): Case {
  return {
    preJobPends: service.isNew(hiredOn) ? on < firstDayOfDuty : undefined,
    yearlyPends: service.owes(hiredOn) ? on < service.lastDay : undefined,
  };
}

export const isPreJobJudged = ({ preJobPends }: Case): boolean => preJobPends !== undefined;
export const isYearlyJudged = ({ yearlyPends }: Case): boolean => yearlyPends !== undefined;

/** With no sessions stated, each of the two duties may have been met or not. */
export const unknownSessions = [true, false].flatMap((preJobMet) => [true, false].map((yearlyMet) => ({ preJobMet, yearlyMet })));

/** The outcome under every date of hire and every state of the two duties that is possible: definite only where they all agree. */
export function weigh(cases: readonly Case[], states: readonly Met[]): { outcome: TrainingOutcome; missing: readonly string[] } {
  const first = outcomeOf(cases[0] as Case, states[0] as Met);
  if (cases.length === 1 && states.length === 1) return { outcome: first, missing: none };
  const rows = cases.map((one) => states.map((met) => outcomeOf(one, met)));
  const hireMatters = states.some((_, column) => new Set(rows.map((row) => row[column])).size > 1);
  const sessionsMatter = rows.some((row) => new Set(row).size > 1);
  const missing = [...(hireMatters ? ["hiredOn"] : []), ...(sessionsMatter ? ["sessions"] : [])];
  return { outcome: missing.length > 0 ? "undetermined" : first, missing };
}

function outcomeOf({ preJobPends, yearlyPends }: Case, { preJobMet, yearlyMet }: Met): TrainingOutcome {
  const preJobShort = preJobMet ? undefined : preJobPends;
  const yearlyShort = yearlyMet ? undefined : yearlyPends;
  if (preJobShort === false || yearlyShort === false) return "non-compliant";
  return preJobShort || yearlyShort ? "pending" : "compliant";
}

/** What all cases say alike; undefined where they differ. */
export function agreed<T>(cases: readonly Case[], ask: (one: Case) => T): T | undefined {
  const first = ask(cases[0] as Case);
  return cases.every((one) => ask(one) === first) ? first : undefined;
}
