import type { IsoDate } from "../../model/dates";
import type { TrainingFacts } from "../../model/facts/training";
import type { Law } from "../../model/in-force";
import { none } from "../../model/ruling";
import type { ServiceTest } from "./service";

/** Whether the training that is owed has been had: all of it; not yet, with time left; not in time; or not to be told from what is known. */
export type TrainingOutcome = "compliant" | "pending" | "non-compliant" | "undetermined";

/** How far the two duties have been met: the length of the pre-job training, in ticks, and whether the year's is complete. */
export interface State {
  readonly preJob: number;
  readonly yearlyMet: boolean;
}

/** What one date of hire makes of the two duties: undefined where the duty is not judged, otherwise whether a shortfall would still have time. */
export interface Case {
  readonly preJobPends: boolean | undefined;
  /** The length of pre-job training that is owed, in ticks. */
  readonly preJobOwed: number;
  readonly yearlyPends: boolean | undefined;
}

export function caseOf(hiredOn: IsoDate, { firstDayOfDuty = hiredOn }: TrainingFacts, service: ServiceTest, { on }: Law): Case {
  const isNew = service.isNew(hiredOn);
  return {
    preJobPends: isNew ? on < firstDayOfDuty : undefined,
    preJobOwed: isNew ? service.preJobOwed(firstDayOfDuty) : 0,
    yearlyPends: service.owes(hiredOn) ? on < service.lastDay : undefined,
  };
}

export const isPreJobJudged = ({ preJobPends }: Case): boolean => preJobPends !== undefined;
export const isYearlyJudged = ({ yearlyPends }: Case): boolean => yearlyPends !== undefined;

/** Whether so much pre-job training is enough, in a case. */
export const hasPreJob =
  (length: number) =>
  ({ preJobOwed }: Case): boolean =>
    length >= preJobOwed;

/** With no sessions stated, either duty may have been met or not, unless nothing is owed of it. */
export function unknownStates(cases: readonly Case[], service: ServiceTest): readonly State[] {
  const lengths = [...new Set([0, ...cases.map(({ preJobOwed }) => preJobOwed)])];
  const yearly = service.owesNothing ? [true] : [true, false];
  return lengths.flatMap((preJob) => yearly.map((yearlyMet) => ({ preJob, yearlyMet })));
}

/** The outcome under every date of hire and every state of the two duties that is possible: definite only where they all agree. */
export function weigh(cases: readonly Case[], states: readonly State[]): { outcome: TrainingOutcome; missing: readonly string[] } {
  const first = outcomeOf(cases[0] as Case, states[0] as State);
  if (cases.length === 1 && states.length === 1) return { outcome: first, missing: none };
  const rows = cases.map((one) => states.map((state) => outcomeOf(one, state)));
  const hireMatters = states.some((_, column) => new Set(rows.map((row) => row[column])).size > 1);
  const sessionsMatter = rows.some((row) => new Set(row).size > 1);
  const missing = [...(hireMatters ? ["hiredOn"] : []), ...(sessionsMatter ? ["sessions"] : [])];
  return { outcome: missing.length > 0 ? "undetermined" : first, missing };
}

function outcomeOf(one: Case, { preJob, yearlyMet }: State): TrainingOutcome {
  const preJobShort = hasPreJob(preJob)(one) ? undefined : one.preJobPends;
  const yearlyShort = yearlyMet ? undefined : one.yearlyPends;
  if (preJobShort === false || yearlyShort === false) return "non-compliant";
  return preJobShort || yearlyShort ? "pending" : "compliant";
}

/** What all cases say alike; undefined where they differ. */
export function agreed<T>(cases: readonly Case[], ask: (one: Case) => T): T | undefined {
  const first = ask(cases[0] as Case);
  return cases.every((one) => ask(one) === first) ? first : undefined;
}
