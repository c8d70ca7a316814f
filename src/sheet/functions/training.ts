import type { TrainingSession } from "../../model/facts/training";
import { type Law, lawFor } from "../../model/in-force";
import { decideTraining, mayOwe, type TrainingRuling } from "../../rules/training";
import { isBlank, readDate, readDay } from "../cells";
import { readDays, readHours } from "../cells/number";
import type { Given } from "./given";

/** 协理员培训. */
export function training(given: Given): TrainingRuling {
  const law = lawFor({ on: given.need("on", readDay) });
  const hiredOn = given.maybe("hired_on", readDate);
  const firstDayOfDuty = given.maybe("first_day", readDay);
  const sessions = sessionsIn(given, hiredOn, law);
  return decideTraining({ ...(hiredOn && { hiredOn }), ...(firstDayOfDuty && { firstDayOfDuty }), ...(sessions && { sessions }) }, law);
}

/**
 * Every session, or undefined while they are not all known. A list that is given counts as complete, so empty cells leave the sessions unknown
 * wherever the training that they stand for may be owed, as in a roster.
 */
function sessionsIn(given: Given, hiredOn: string | undefined, law: Law): TrainingSession[] | undefined {
  const before = sessionsOf(given, "pre_job", "pre-job");
  const during = sessionsOf(given, "yearly", "in-service");
  const owed = mayOwe(hiredOn, law);
  if ((!before && owed.preJob) || (!during && owed.yearly) || (!before && !during)) return undefined;
  return [...(before ?? []), ...(during ?? [])];
}

/** The ranges of sessions in which nothing stands. */
export const blankSessions = (given: Given): string[] =>
  sessionRanges.filter(([id]) => given.cells(id).length === 0).map(([, name]) => name);

const sessionRanges = [
  ["pre_job", "岗前培训"],
  ["yearly", "年度培训"],
] as const;

function sessionsOf(given: Given, id: "pre_job" | "yearly", kind: TrainingSession["kind"]): TrainingSession[] | undefined {
  const cells = given.cells(id);
  if (cells.length === 0) return undefined;
  if (cells.length % 3 !== 0) throw given.fault(id, "每次3个单元格：日期、天数、学时");
  const sessions: TrainingSession[] = [];
  for (let i = 0; i < cells.length; i += 3) {
    const session = sessionIn(given, id, kind, cells.slice(i, i + 3));
    if (session) sessions.push(session);
  }
  return sessions;
}

/** A length of 0 says that there was none. */
function sessionIn(given: Given, id: string, kind: TrainingSession["kind"], cells: readonly unknown[]): TrainingSession | undefined {
  if (cells.every(isBlank)) return undefined;
  const on = given.part(id, "日期", cells[0], readDay);
  const days = given.part(id, "天数", cells[1], readDays);
  const hours = given.part(id, "学时", cells[2], readHours);
  if ((days === undefined) === (hours === undefined)) throw given.fault(id, "天数和学时，只填一项");
  if ((days ?? hours) === 0) return undefined;
  if (on === undefined) throw given.fault(id, "培训日期，写到日");
  return { on, kind, ...(days === undefined ? { hours } : { days }) } as TrainingSession;
}
