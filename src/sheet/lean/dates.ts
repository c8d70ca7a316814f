import type { IsoDate, PartialDate, Span } from "../../model/dates";

export type { IsoDate, PartialDate, Span } from "../../model/dates";

/** Stands in for `model/dates` in the pasted files: the same calendar without date-fns. */
export const two = (part: number) => (part < 10 ? `0${part}` : String(part));

export const yearText = (year: number): string => `000${year}`.slice(-4);
export const monthsOf = (year: number): string[] => Array.from({ length: 12 }, (_, i) => `${yearText(year)}-${two(i + 1)}`);
export const yearOf = (date: IsoDate): number => +date.slice(0, 4);
export const monthOf = (date: IsoDate): number => +date.slice(5, 7);
export const dayOf = (date: IsoDate): number => +date.slice(8, 10);

/** Days since 1970 by universal time, which no zone and no summer time moves. */
const dayNumber = (date: IsoDate): number => Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / 86_400_000;
const dateOf = (days: number): IsoDate => new Date(days * 86_400_000).toISOString().slice(0, 10);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const addDays = (date: IsoDate, days: number): IsoDate => dateOf(dayNumber(date) + days);

export function addYears(date: IsoDate, years: number): IsoDate {
  const year = yearOf(date) + years;
  return `${yearText(year)}-${date.slice(5, 7)}-${two(Math.min(dayOf(date), daysIn(year, monthOf(date))))}`;
}

export const daysThrough = (first: IsoDate, last: IsoDate): number => dayNumber(last) - dayNumber(first) + 1;

export const lastDayOfMonth = (month: string): IsoDate => `${month}-${daysIn(yearOf(month), monthOf(month))}`;

export function spanOf(date: PartialDate): Span {
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (date.length === 7) return { first: `${date}-01`, last: lastDayOfMonth(date) };
  return { first: date, last: date };
}
