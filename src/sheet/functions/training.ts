import type { TrainingSession } from "../../model/facts/training";
import { lawFor } from "../../model/in-force";
import { decideTraining, mayOwe, type TrainingRuling } from "../../rules/training";
import { isBlank, readDate, readDay } from "../cells";
import { readDays, readHours } from "../cells/number";
import type { Given } from "./given";

/**
 * 协理员培训, and the ranges of sessions that are empty although the training that they stand for may be owed. A list that is given counts as
 * complete, so such a range leaves the sessions unknown, as in a roster.
 */
export function training(given: Given): { readonly ruling: TrainingRuling; readonly blank: readonly string[] } {
  const law = lawFor({ on: given.need("on", readDay) });
  const hiredOn = given.maybe("hired_on", readDate);
  const firstDayOfDuty = given.maybe("first_day", readDay);
  const before = sessionsOf(given, "pre_job", "pre-job");
  const during = sessionsOf(given, "yearly", "in-service");
  const owed = mayOwe(hiredOn, law);
  const blank = [...(!before && owed.preJob ? ["岗前培训"] : []), ...(!during && owed.yearly ? ["年度培训"] : [])];
  const sessions = blank.length === 0 && (before || during) ? [...(before ?? []), ...(during ?? [])] : undefined;
  return { ruling: decideTraining({ hiredOn, firstDayOfDuty, sessions }, law), blank };
}

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
