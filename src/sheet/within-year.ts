import { type PartialDate, spanOf, yearOf, yearText } from "../model/dates";
import type { ServicePeriod } from "../model/facts/pay";

/** Whether a date is known in part only, and may be any of several days of a year. */
export const isOpenIn = (year: number, date: PartialDate): boolean => date.length < 10 && yearOf(date) === year;

/** A year after every year that is asked about. */
const beyond = "9999";

/**
 * The part of a time in post that lies in a year: from one date through another, or on beyond the year. What lies outside is clipped away, so that
 * a month alone is enough there; within the year the day is needed.
 */
export function withinYear(year: number, from: PartialDate, to: PartialDate = beyond): ServicePeriod | "reversed" | "outside" | "open" {
  if (spanOf(to).last < spanOf(from).first) return "reversed";
  if (yearOf(from) > year || yearOf(to) < year) return "outside";
  if (isOpenIn(year, from) || isOpenIn(year, to)) return "open";
  return {
    from: yearOf(from) < year ? `${yearText(year)}-01-01` : from,
    to: yearOf(to) > year ? `${yearText(year)}-12-31` : to,
  };
}
