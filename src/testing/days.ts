import * as fc from "fast-check";
import type { IsoDate, PartialDate } from "../model/dates";

/** Days on which something turns: birthdays, anniversaries, ends of months, years and of February. */
const turns: readonly IsoDate[] = [
  "2024-02-28",
  "2024-02-29",
  "2024-03-01",
  "2025-02-28",
  "2025-12-31",
  "2026-01-01",
  "2026-06-30",
  "2026-07-01",
  "2026-12-30",
  "2026-12-31",
];

const two = (number: number): string => String(number).padStart(2, "0");

const plainDay = (min: number, max: number): fc.Arbitrary<IsoDate> =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);

/**
 * Days under the measure (日期), those on which something turns more often than others.
 *
 * @example
 * fc.sample(days()).every((day) => /^20\d\d-\d\d-\d\d$/.test(day)) //=> true
 */
export const days = (): fc.Arbitrary<IsoDate> => fc.oneof(fc.constantFrom(...turns), plainDay(2024, 2028));

/**
 * Months under the measure (月份), `2026-06`.
 *
 * @example
 * fc.sample(months()).every((month) => /^20\d\d-\d\d$/.test(month)) //=> true
 */
export const months = (): fc.Arbitrary<string> => days().map((day) => day.slice(0, 7));

/**
 * Dates of birth (出生日期), whole or known to the month or the year only, many of them near an end of the age range.
 *
 * @example
 * fc.sample(birthDates()).every((date) => [4, 7, 10].includes(date.length)) //=> true
 */
export const birthDates = (): fc.Arbitrary<PartialDate> =>
  fc.oneof(
    fc.constantFrom(
      "1964-02-29",
      "1964-02",
      "1965-07-01",
      "1966-07-01",
      "1966",
      "1985",
      "2006-07-01",
      "2006-07",
      "2004-02-29",
      "1950-01-01",
    ),
    fc.tuple(plainDay(1962, 2009), fc.constantFrom(10, 10, 10, 7, 4)).map(([day, length]) => day.slice(0, length)),
  );
