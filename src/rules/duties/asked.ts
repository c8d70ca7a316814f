import { type IsoDate, lastDayOfMonth } from "../../model/dates";
import type { Law } from "../../model/in-force";
import { refuse } from "../../model/issue";

/**
 * The month that a ruling speaks of.
 *
 * @throws {InputError} where it lies ahead of the day, or was over before the measure
 */
export function monthAsked(month: string, { on, policy }: Law): string {
  if (month > on.slice(0, 7)) refuse(["month"], "out-of-range", "the month of the date, or an earlier one");
  if (lastDayOfMonth(month) < policy.validFrom) refuse(["month"], "before-validity", `a month from ${policy.validFrom.slice(0, 7)}`);
  return month;
}

/** Days on which a thing was done, as far as a ruling on a day knows of them: of a month or a year, and not after the day. */
export const doneWithin = <T>(times: readonly T[], dayOf: (time: T) => IsoDate, period: string, on: IsoDate): T[] =>
  times.filter((time) => dayOf(time).startsWith(`${period}-`) && dayOf(time) <= on);
