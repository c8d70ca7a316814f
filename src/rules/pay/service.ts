import { addDays, dayOf, daysThrough, type IsoDate, lastDayOfMonth, monthOf, yearText } from "../../model/dates";
import type { Fraction } from "../../model/exact";
import type { Service, ServicePeriod } from "../../model/facts/pay";
import type { Law } from "../../model/in-force";
import { InputError, type Issue } from "../../model/issue";

/** How much of a year was served: whole months out of twelve, or days out of the year's. */
export interface ShareOfYear extends Fraction {
  readonly unit: "months" | "days";
}

/** The share of a year that a service comes to under the reading on parts of years. */
export function shareOfYear(service: Service, year: number, { readings }: Law): ShareOfYear {
  const reading = readings["part-year"];
  if (service.periods === undefined) {
    const months = service.months ?? 0;
    return { unit: "months", over: reading === "whole-year" && months > 0 ? 12 : months, under: 12 };
  }
  const periods = withinYear(service.periods, year);
  if (reading === "whole-year") return { unit: "months", over: periods.length > 0 ? 12 : 0, under: 12 };
  if (reading === "by-day") {
    const days = periods.reduce((sum, { from, to }) => sum + daysThrough(from, to), 0);
    return { unit: "days", over: days, under: daysThrough(`${yearText(year)}-01-01`, `${yearText(year)}-12-31`) };
  }
  const served = reading === "full-months" ? fullMonths(periods, year) : periods.reduce((sum, period) => sum + fifteenths(period), 0);
  return { unit: "months", over: served, under: 12 };
}

/**
 * Periods that can stand beside one another.
 *
 * @throws {InputError} where one ends before it begins, or two share a day
 */
export function checkPeriods(periods: readonly ServicePeriod[], path: Issue["path"]): void {
  const issues: Issue[] = [];
  const inOrder = periods.map((period, i) => ({ ...period, i })).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let end: IsoDate = "";
  for (const { from, to, i } of inOrder) {
    if (to < from) issues.push({ path: [...path, i, "to"], code: "contradiction", expected: "a last day that is not before the first" });
    if (from <= end)
      issues.push({ path: [...path, i, "from"], code: "contradiction", expected: "a first day after the end of the period before" });
    if (to > end) end = to;
  }
  if (issues.length > 0) throw new InputError(issues);
}

function withinYear(periods: readonly ServicePeriod[], year: number): ServicePeriod[] {
  const first = `${yearText(year)}-01-01`;
  const last = `${yearText(year)}-12-31`;
  return periods
    .filter(({ from, to }) => from <= last && to >= first)
    .map(({ from, to }) => ({ from: from < first ? first : from, to: to > last ? last : to }));
}

/** Whoever is in post on this day of a month has the month: of two holders in turn, exactly one. */
const middle = 15;

function fifteenths({ from, to }: ServicePeriod): number {
  const first = monthOf(from) + (dayOf(from) > middle ? 1 : 0);
  const last = monthOf(to) - (dayOf(to) < middle ? 1 : 0);
  return Math.max(0, last - first + 1);
}

/** Periods that follow on one another without a gap cover a month together. */
function fullMonths(periods: readonly ServicePeriod[], year: number): number {
  const joined: ServicePeriod[] = [];
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = joined.at(-1);
    if (before && addDays(before.to, 1) === period.from) joined[joined.length - 1] = { from: before.from, to: period.to };
    else joined.push(period);
  }
  const months = Array.from({ length: 12 }, (_, i) => `${yearText(year)}-${String(i + 1).padStart(2, "0")}`);
  return months.filter((month) => joined.some(({ from, to }) => from <= `${month}-01` && to >= lastDayOfMonth(month))).length;
}
