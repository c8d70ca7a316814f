import { yearOf } from "../../model/dates";
import type { TrainingSession } from "../../model/facts/training";
import type { Law } from "../../model/in-force";
import type { State } from "./cases";
import type { Lengths } from "./length";
import type { ServiceTest } from "./service";

/** What the sessions up to the day come to, in ticks. */
export interface Done extends State {
  readonly yearly: number;
  readonly yearlySessions: number;
  /** Which kinds of sessions were stated, in bits: pre-job ones, any counted in hours, any with its subjects. */
  readonly kinds: number;
}

const preJobKind = 1;
const hoursKind = 2;
export const subjectsKind = 4;

/** Adds up the sessions of a list up to the day, all of them before the job, those of the year for the year. */
export function trainingDone(
  sessions: readonly TrainingSession[],
  { year, yearlyOwed, sessionsOwed }: ServiceTest,
  law: Law,
  lengths: Lengths,
): Done {
  const preJobCounts = law.readings["pre-job-counts-for-year"] === "yes";
  let preJob = 0;
  let yearly = 0;
  let yearlySessions = 0;
  let kinds = 0;
  for (const session of sessions) {
    if (session.kind === "pre-job") kinds |= preJobKind;
    if (session.hours !== undefined) kinds |= hoursKind;
    if (session.subjects) kinds |= subjectsKind;
    if (session.on > law.on) continue;
    const ticks = lengths.ticksIn(session);
    if (session.kind === "pre-job") preJob = lengths.joined(preJob, ticks);
    if ((session.kind === "in-service" || preJobCounts) && yearOf(session.on) === year) {
      yearly = lengths.joined(yearly, ticks);
      yearlySessions++;
    }
  }
  return {
    preJob,
    yearly,
    yearlySessions,
    kinds,
    yearlyMet: yearly >= yearlyOwed && yearlySessions >= sessionsOwed,
  };
}
