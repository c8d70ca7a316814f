import { lastDayOfMonth, type PartialDate, two } from "../../model/dates";
import { fault, type Reading, value } from "./cell";

/** The years in which a date of this field can lie; the rest are slips of the hand. */
export const isYear = (year: number): boolean => year >= 1900 && year <= 2199;

/** A date from its parts, where the calendar has it. */
export function dateOf(year: number, month?: number, day?: number): Reading<PartialDate> {
  if (!isYear(year)) return fault("date-range");
  if (month === undefined) return value(String(year));
  if (month < 1 || month > 12) return fault("date-impossible");
  const inMonth = `${year}-${two(month)}`;
  if (day === undefined) return value(inMonth);
  const date = `${inMonth}-${two(day)}`;
  return day >= 1 && date <= lastDayOfMonth(inMonth) ? value(date) : fault("date-impossible");
}

/** A date written as 4, 6 or 8 digits. */
export const dateInDigits = (digits: string): Reading<PartialDate> =>
  dateOf(Number(digits.slice(0, 4)), ...[digits.slice(4, 6), digits.slice(6, 8)].filter((part) => part !== "").map(Number));
