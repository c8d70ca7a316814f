import { addDays as addDaysTo } from "date-fns/addDays";
import { addYears as addYearsTo } from "date-fns/addYears";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

/** A day as `YYYY-MM-DD`. Such texts sort as the days do. */
export type IsoDate = string;

/** A day, or the month or year alone where no more is known: `1985-03-01`, `1985-03`, `1985`. */
export type PartialDate = string;

/** The first and the last day that a date known in part may be. */
export interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/**
 * date-fns counts the calendar by a Date's local parts. This Date has UTC's for its local ones, so no time zone of the machine, and no
 * day that a country once skipped, ever enters a ruling.
 */
class UtcDate extends Date {
  override getFullYear = this.getUTCFullYear;
  override getMonth = this.getUTCMonth;
  override getDate = this.getUTCDate;
  override setFullYear = this.setUTCFullYear;
  override setMonth = this.setUTCMonth;
  override setDate = this.setUTCDate;
  override setHours = this.setUTCHours;
}

const utc = (date: IsoDate) => new UtcDate(`${date}T00:00:00Z`);
/** What lies beyond the last day that four digits of a year can name sorts after it. */
const iso = (date: Date): IsoDate => (date.getUTCFullYear() > 9999 ? "9999-12-32" : date.toISOString().slice(0, 10));

/** The day a number of days later. */
export const addDays = (date: IsoDate, days: number): IsoDate => iso(addDaysTo(utc(date), days));

/** The day with the same month and day a number of years later, the month's last day where it has none. */
export const addYears = (date: IsoDate, years: number): IsoDate => iso(addYearsTo(utc(date), years));

/** How many days lie from the first day through the last, both counted. */
export const daysThrough = (first: IsoDate, last: IsoDate): number => differenceInCalendarDays(utc(last), utc(first)) + 1;

/** The last day of a month given as `YYYY-MM`. */
export const lastDayOfMonth = (month: string): IsoDate => `${month}-${getDaysInMonth(utc(`${month}-01`))}`;

/** The two digits at a place of a date. These run for every person of a country, and cutting out a text costs ten times as much. */
const digits = (date: IsoDate, at: number): number => date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;

/** Whether a text is a day that its month has in every year; 29 February is left to a calendar. */
export function isYearlyDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  const day = twoDigits(text, 8);
  return twoDigits(text, 0) >= 0 && twoDigits(text, 2) >= 0 && day >= 1 && day <= (daysOfMonth[twoDigits(text, 5)] ?? 0);
}

/** A day of the calendar, with 29 February in leap years alone. Said as a pattern, it also serves whoever reads the JSON Schemas. */
export const dayPattern =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

const daysOfMonth = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const hyphen = 45;

/** The two digits at a place of a text, negative where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** The calendar year of a day. */
export const yearOf = (date: IsoDate): number => digits(date, 0) * 100 + digits(date, 2);

/** The month of a day, from 1. */
export const monthOf = (date: IsoDate): number => digits(date, 5);

/** The day of the month. */
export const dayOf = (date: IsoDate): number => digits(date, 8);

/** A year as the first four letters of its dates. */
export const yearText = (year: number): string => String(year).padStart(4, "0");

/** A month or a day of the month in two digits. */
export const two = (part: number): string => String(part).padStart(2, "0");

/** The months of a year: `2026-01` to `2026-12`. */
export const monthsOf = (year: number): string[] => Array.from({ length: 12 }, (_, i) => `${yearText(year)}-${two(i + 1)}`);

/** The days that a date known in part may be. */
export function spanOf(date: PartialDate): Span {
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (date.length === 7) return { first: `${date}-01`, last: lastDayOfMonth(date) };
  return { first: date, last: date };
}
