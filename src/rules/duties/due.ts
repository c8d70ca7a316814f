import type { Policy } from "../../law/chengbu2023";
import type { DatedValue, FigureId, FigureValues } from "../../law/figures";
import { addDays, type IsoDate, lastDayOfMonth, two, yearText } from "../../model/dates";
import { type Law, lawFor } from "../../model/in-force";

/** The month after a month, both as `YYYY-MM`. */
export const nextMonth = (month: string): string => addDays(lastDayOfMonth(month), 1).slice(0, 7);

/** The month before that of a day. */
export const monthBefore = (day: IsoDate): string => addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7);

/** The day by which a zero report (零报告) of a month is due, under the reading on it. */
export const zeroReportDue = (month: string, { readings }: Law): IsoDate => dayOf(nextMonth(month), readings["zero-report-day"]);

/** The day by which the list of a month's deaths (死亡名单) is due. */
export const deathListDue = (month: string, policy: Policy): IsoDate =>
  firstDayDue(policy, "death-report-day", (day) => dayOf(nextMonth(month), day));

/** The day by which a month's contact with the registered unemployed (每月联系) is due. */
export const contactDue = lastDayOfMonth;

/** The day by which a year's 3-1-1 service (311就业服务) is due. */
export const threeOneOneDue = (year: number): IsoDate => `${yearText(year)}-12-31`;

/** The day of a year by which staffing and plan (配备情况和调整计划) are filed. */
export const staffingDue = (year: number, policy: Policy): IsoDate =>
  firstDayDue(policy, "staffing-plan-day", (monthDay) => `${yearText(year)}-${monthDay}`);

/** The law as it stands on the day on which a thing falls due, since the figures of that day are the ones owed. */
export function lawWhenDue({ policy, on }: Law, due: IsoDate): Law {
  const { validFrom, validThrough = due } = policy;
  const day = due < validFrom ? on : due > validThrough ? validThrough : due;
  return lawFor({ on: day, policy });
}

const dayOf = (month: string, day: number): IsoDate => `${month}-${two(day)}`;

/**
 * The first day on which a thing is due by the figure in force on that very day: a figure that changes before its old day has come puts the
 * day off or brings it forward, at the earliest to the day of the change.
 */
function firstDayDue<F extends FigureId>(policy: Policy, id: F, dayUnder: (value: FigureValues[F]) => IsoDate): IsoDate {
  const entries: readonly DatedValue<FigureValues[F]>[] = policy.figures[id];
  for (const [i, { from, value }] of entries.entries()) {
    const named = dayUnder(value);
    const due = i > 0 && from > named ? from : named;
    const end = entries[i + 1]?.from;
    if (end === undefined || due < end) return due;
  }
  throw new RangeError(`the policy states no ${id}`);
}
