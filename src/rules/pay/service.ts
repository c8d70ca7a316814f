import { monthHeldOn } from "../../law/readings";
import { addDays, dayOf, daysThrough, type IsoDate, lastDayOfMonth, monthOf, monthsOf, yearOf, yearText } from "../../model/dates";
import type { Fraction } from "../../model/exact";
import type { Service, ServicePeriod } from "../../model/facts/pay";
import type { Law } from "../../model/in-force";
import { inOrder } from "../../model/in-order";
import { InputError, type Issue } from "../../model/issue";

/** How much of a year was served: whole months out of twelve, or days out of the year's. */
export interface ShareOfYear extends Fraction {
  readonly unit: "months" | "days";
}

/** The shares by whole months, from none to all twelve. */
export const monthShares: readonly ShareOfYear[] = Array.from({ length: 13 }, (_, over) =>
  Object.freeze({ unit: "months", over, under: 12 }),
);

const ofMonths = (months: number): ShareOfYear => monthShares[months] as ShareOfYear;

/** The share of a year that a service comes to under the reading on parts of years. */
export function shareOfYear({ periods, months = 0 }: Service, year: number, { readings }: Law): ShareOfYear {
  const reading = readings["part-year"];
  if (periods === undefined) return ofMonths(reading === "whole-year" && months > 0 ? 12 : months);
  if (reading === "by-month") return ofMonths(monthsHeld(periods, year));
  const inYear = withinYear(periods, year);
  if (reading === "whole-year") return ofMonths(inYear.length > 0 ? 12 : 0);
  if (reading === "full-months") return ofMonths(fullMonths(inYear, year));
  reading satisfies "by-day";
  const days = inYear.reduce((sum, { from, to }) => sum + daysThrough(from, to), 0);
  return { unit: "days", over: days, under: daysThrough(`${yearText(year)}-01-01`, `${yearText(year)}-12-31`) };
}

/**
 * Periods that can stand beside one another.
 *
 * @throws {InputError} where one ends before it begins, or two share a day
 */
export function checkPeriods(periods: readonly ServicePeriod[], path: Issue["path"]): void {
  if (followOnOneAnother(periods)) return;
  const issues: Issue[] = [];
  const sorted = inOrder(
    periods.map(({ from, to }, i) => ({ from, to, i })),
    begin,
  );
  let end: IsoDate = "";
  for (const { from, to, i } of sorted) {
    if (!isForward({ from, to }))
      issues.push({ path: [...path, i, "to"], code: "contradiction", expected: "a last day that is not before the first" });
    if (from <= end)
      issues.push({ path: [...path, i, "from"], code: "contradiction", expected: "a first day after the end of the period before" });
    if (to > end) end = to;
  }
  if (issues.length > 0) throw new InputError(issues);
}

const isForward = ({ from, to }: ServicePeriod): boolean => from <= to;

/** Whether they stand in the order of time already, as nearly every list does. */
function followOnOneAnother(periods: readonly ServicePeriod[]): boolean {
  let end: IsoDate = "";
  for (const { from, to } of periods) {
    if (from <= end || from > to) return false;
    end = to;
  }
  return true;
}

function withinYear(periods: readonly ServicePeriod[], year: number): ServicePeriod[] {
  const first = `${yearText(year)}-01-01`;
  const last = `${yearText(year)}-12-31`;
  return periods
    .filter(({ from, to }) => from <= last && to >= first)
    .map(({ from, to }) => ({ from: from < first ? first : from, to: to > last ? last : to }));
}

function monthsHeld(periods: readonly ServicePeriod[], year: number): number {
  let months = 0;
  for (const { from, to } of periods) {
    const first = monthFrom(year, from) + (dayOf(from) > monthHeldOn ? 1 : 0);
    const last = monthFrom(year, to) - (dayOf(to) < monthHeldOn ? 1 : 0);
    months += Math.max(0, Math.min(12, last) - Math.max(1, first) + 1);
  }
  return months;
}

const begin = ({ from }: ServicePeriod): IsoDate => from;

/** The month of a day counted from January of a year: 0 is the December before. */
const monthFrom = (year: number, day: IsoDate): number => (yearOf(day) - year) * 12 + monthOf(day);

/** Periods that follow on one another without a gap cover a month together. */
function fullMonths(periods: readonly ServicePeriod[], year: number): number {
  const joined: ServicePeriod[] = [];
  for (const period of inOrder(periods, begin)) {
    const before = joined.at(-1);
    joined.push(before && addDays(before.to, 1) === period.from ? { from: before.from, to: period.to } : period);
  }
  return monthsOf(year).filter((month) => joined.some(({ from, to }) => from <= `${month}-01` && to >= lastDayOfMonth(month))).length;
}
