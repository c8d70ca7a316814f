import type { IsoDate, PartialDate, Span } from "../../model/dates";

export type { IsoDate, PartialDate, Span } from "../../model/dates";

/** Stands in for `model/dates` in the pasted files: the same calendar in whole numbers, without date-fns and without any Date. */
const two = (part: number) => (part < 10 ? `0${part}` : String(part));

export const yearText = (year: number): string => `000${year}`.slice(-4);
export const yearOf = (date: IsoDate): number => +date.slice(0, 4);
export const monthOf = (date: IsoDate): number => +date.slice(5, 7);
export const dayOf = (date: IsoDate): number => +date.slice(8, 10);

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Days since 1 March of the year 0, so that the leap day comes last in its year. */
function dayNumber(date: IsoDate): number {
  const early = monthOf(date) < 3;
  const year = yearOf(date) - (early ? 1 : 0);
  const month = monthOf(date) + (early ? 9 : -3);
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * month + 2) / 5) +
    dayOf(date) -
    1
  );
}

function dateOf(days: number): IsoDate {
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return `${yearText(year)}-${two(month)}-${two(ofYear - Math.floor((153 * shifted + 2) / 5) + 1)}`;
}

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
