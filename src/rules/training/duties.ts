import { preJobSubjects, type TrainingFacts, type TrainingSession } from "../../model/facts/training";
import { type Finding, find } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { agreed, type Case, hasPreJob, isPreJobJudged, isYearlyJudged } from "./cases";
import type { Done } from "./done";
import type { Lengths } from "./length";
import type { ServiceTest } from "./service";

export type TrainingCode = "pre-job-training" | "pre-job-subjects" | "pre-job-late" | "yearly-training" | "yearly-training-not-owed";

/** Days of training as exact fractions (`2`, `3/8`); null where the sessions are not stated. */
export interface TrainingDays {
  readonly owed: string;
  readonly done: string | null;
  readonly short: string | null;
}

/** The same of a year. */
export type YearlyDays = TrainingDays & { readonly year: number };

/** What both duties are judged by. */
interface Judging {
  readonly cases: readonly Case[];
  /** Undefined where no sessions are stated. */
  readonly done: Done | undefined;
  readonly service: ServiceTest;
  readonly lengths: Lengths;
  readonly law: Law;
}

/** The pre-job training: what is owed of it, with its findings; null where it is not judged. */
export function preJobPart(
  facts: TrainingFacts,
  { cases, done, service, lengths, law }: Judging,
  findings: Finding<TrainingCode>[],
): TrainingDays | null {
  const judged = agreed(cases, isPreJobJudged);
  if (judged === false) return null;
  const possible = cases.filter(isPreJobJudged);
  // Where the first day of duty is not known, and so not by which figures it goes, those of the day asked about are shown.
  const owed = agreed(possible, ({ preJobOwed }) => preJobOwed);
  const met = done || owed === 0 ? agreed(possible, hasPreJob(done?.preJob ?? 0)) : undefined;
  const days = daysText(owed ?? service.preJobOwed(law.on), done?.preJob, lengths);
  const by = facts.firstDayOfDuty ?? (facts.hiredOn?.length === 10 ? facts.hiredOn : undefined);
  const pending = agreed(cases, ({ preJobPends }) => preJobPends);
  findings.push(
    find("pre-job-training", statusOf(judged, met), {
      ...stated(days, met, pending),
      ...(by !== undefined && { by }),
    }),
  );
  if (facts.sessions) addPreJobNotes(findings, facts.sessions, facts, law);
  return days;
}

/** The training of the year: what is owed of it, with its finding; null where none is owed. */
export function yearlyPart({ cases, done, service, lengths }: Judging, findings: Finding<TrainingCode>[]): YearlyDays | null {
  const { year, lastDay, yearlyOwed, sessionsOwed, owesNothing } = service;
  const judged = agreed(cases, isYearlyJudged);
  if (judged === false) {
    findings.push(find("yearly-training-not-owed", "note", { year }));
    return null;
  }
  const met = done?.yearlyMet ?? (owesNothing || undefined);
  const days = daysText(yearlyOwed, done?.yearly, lengths);
  const pending = agreed(cases, ({ yearlyPends }) => yearlyPends);
  findings.push(
    find("yearly-training", statusOf(judged, met), {
      ...stated(days, met, pending),
      year,
      by: lastDay,
      sessionsOwed,
      ...(done && { sessionsDone: done.yearlySessions }),
    }),
  );
  return { ...days, year };
}

function daysText(owed: number, had: number | undefined, { text }: Lengths): TrainingDays {
  if (had === undefined) return { owed: text(owed), done: null, short: null };
  return { owed: text(owed), done: text(had), short: text(Math.max(0, owed - had)) };
}

function statusOf(judged: boolean | undefined, met: boolean | undefined) {
  if (met) return "met";
  return met === undefined || judged === undefined ? "unknown" : "unmet";
}

function stated({ owed, done, short }: TrainingDays, met: boolean | undefined, pending: boolean | undefined) {
  return {
    owed,
    ...(done !== null && { done, short: short as string }),
    ...(met === false && pending !== undefined && { pending }),
  };
}

/** What is worth knowing of the pre-job sessions, though it changes no outcome: subjects not covered, sessions after the first day. */
function addPreJobNotes(
  findings: Finding<TrainingCode>[],
  sessions: readonly TrainingSession[],
  { firstDayOfDuty }: TrainingFacts,
  { on, readings }: Law,
): void {
  const had = sessions.filter((session) => session.kind === "pre-job" && session.on <= on);
  const covered = had.map(({ subjects }) => subjects);
  if (covered.length > 0 && covered.every((subjects) => subjects !== undefined)) {
    const lacking = preJobSubjects.filter((subject) => !covered.some((subjects) => subjects.includes(subject)));
    if (lacking.length > 0) findings.push(find("pre-job-subjects", "note", { lacking }));
  }
  if (readings["pre-job-timing"] === "late-after-first-day" && firstDayOfDuty !== undefined) {
    const late = had.filter((session) => session.on > firstDayOfDuty).length;
    if (late > 0) findings.push(find("pre-job-late", "note", { sessions: late }));
  }
}
