import * as fc from "fast-check";
import { chengbu2023, type Policy } from "../law/chengbu2023";
import { changeDays, figureOn } from "../model/coherence";
import {
  addDays,
  addYears,
  daysThrough,
  type IsoDate,
  lastDayOfMonth,
  type PartialDate,
  type Span,
  two,
  yearOf,
  yearText,
} from "../model/dates";

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

const lastOfAll = "9999-12-31";
/** Before it no facts name a year. */
const firstOfYears = "1900-01-01";

/** The days that are drawn: the first five years of a policy's validity, or all of it where it is shorter. */
function spanDrawn({ validFrom, validThrough = lastOfAll }: Policy): Span {
  const first = later(validFrom, firstOfYears);
  return { first, last: earlier(validThrough, addDays(first, 5 * 365)) };
}

const yearsOf = ({ first, last }: Span): number[] => {
  const from = yearOf(first);
  return Array.from({ length: yearOf(last) - from + 1 }, (_, i) => from + i);
};

/** Days on which something turns: anniversaries, ends of months, years and of February, and wherever the policy itself changes. */
function turnsOf(policy: Policy): IsoDate[] {
  const { validFrom, validThrough = lastOfAll } = policy;
  const span = spanDrawn(policy);
  const yearly = yearsOf(span).flatMap((year) => {
    const of = (monthDay: string) => `${yearText(year)}-${monthDay}`;
    return [...["01-01", "02-28", "03-01", "06-30", "07-01", "12-30", "12-31"].map(of), lastDayOfMonth(of("02"))];
  });
  const changes = changeDays(policy).flatMap((day) => [addDays(day, -1), day]);
  const inSpan = yearly.filter((day) => span.first <= day && day <= span.last);
  const valid = changes.filter((day) => later(validFrom, span.first) <= day && day <= validThrough);
  return [...new Set([span.first, ...inSpan, ...valid, span.last])];
}

/** Any day from one to another. */
export const daysBetween = (first: IsoDate, last: IsoDate): fc.Arbitrary<IsoDate> =>
  fc.nat(Math.max(0, daysThrough(first, last) - 1)).map((later) => addDays(first, later));

/** The first day that is drawn. */
export const firstDay = (policy: Policy): IsoDate => spanDrawn(policy).first;

/** Any day of a year, or of what is over of it where the day asked about is known. */
export const daysOfYear = (year: number, on: IsoDate = lastOfAll): fc.Arbitrary<IsoDate> =>
  daysBetween(`${yearText(year)}-01-01`, earlier(on, `${yearText(year)}-12-31`));

/** Made once for each policy, since a law asks for it in each of its runs. */
function oncePerPolicy(make: (policy: Policy) => fc.Arbitrary<string>): (policy: Policy) => fc.Arbitrary<string> {
  const made = new WeakMap<Policy, fc.Arbitrary<string>>();
  return (policy) => {
    const drawn = made.get(policy) ?? make(policy);
    made.set(policy, drawn);
    return drawn;
  };
}

const daysUnder = /* @__PURE__ */ oncePerPolicy((policy) => {
  const { first, last } = spanDrawn(policy);
  return fc.oneof(fc.constantFrom(...turnsOf(policy)), daysBetween(first, last));
});

/**
 * Days under a policy (日期), of the first five years for which it holds, those on which something turns more often than others.
 *
 * @param policy under which the days are asked about, `chengbu2023` where none is named
 * @example
 * fc.sample(days()).every((day) => /^20\d\d-\d\d-\d\d$/.test(day)) //=> true
 */
export const days = (policy: Policy = chengbu2023): fc.Arbitrary<IsoDate> => daysUnder(policy);

/** Days for things that were done: where the day asked about is known, many by then, and now and then on that very day. */
export function doneDays(policy: Policy, on?: IsoDate): fc.Arbitrary<IsoDate> {
  if (on === undefined) return days(policy);
  return fc.oneof(days(policy), daysBetween(earlier(firstDay(policy), on), on), days(policy), fc.constant(on));
}

/**
 * The years that may be asked about on a day: the one of the day, those before it, and the policy's first; that one alone while the day is not
 * known, since any other may lie ahead of it.
 */
export function yearsThrough(policy: Policy, on: IsoDate = firstDay(policy)): number[] {
  const first = yearOf(firstDay(policy));
  const year = yearOf(on);
  return [...new Set([year, year - 1, year - 2, first])].filter((one) => one >= first);
}

/** Years of which the policy holds on some day. */
export const yearsHeld = (policy: Policy): number[] => yearsOf(spanDrawn(policy));

/** The months that may be asked about on a day, as {@link yearsThrough} has the years. */
export function monthsThrough(policy: Policy, on: IsoDate = firstDay(policy)): string[] {
  const first = firstDay(policy).slice(0, 7);
  const before = [0, -1, -2, -12].map((months) => monthsFrom(on, months));
  return [...new Set([...before, first])].filter((month) => month >= first);
}

function monthsFrom(day: IsoDate, months: number): string {
  const count = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${yearText(Math.floor(count / 12))}-${two((count % 12) + 1)}`;
}

/** The day by whose figures a year goes: that of its days nearest to the day asked about, and none from before the policy. */
export function dayOfYear(year: number, on: IsoDate, { validFrom }: Policy): IsoDate {
  const asked = yearOf(on);
  if (year === asked) return on;
  return later(validFrom, year < asked ? `${yearText(year)}-12-31` : `${yearText(year)}-01-01`);
}

/**
 * Months under a policy (月份), `2026-06`.
 *
 * @param policy under which the months are asked about, `chengbu2023` where none is named
 * @example
 * fc.sample(months()).every((month) => /^20\d\d-\d\d$/.test(month)) //=> true
 */
export const months = (policy: Policy = chengbu2023): fc.Arbitrary<string> => days(policy).map((day) => day.slice(0, 7));

/** A date, or no more than its month or its year, now and then. */
export const knownInPart = (dates: fc.Arbitrary<IsoDate>): fc.Arbitrary<PartialDate> =>
  fc.tuple(dates, fc.constantFrom(10, 10, 10, 7, 4)).map(([day, length]) => day.slice(0, length));

/**
 * Dates of birth (出生日期), whole or known to the month or the year only, many of them near an end of the age range.
 *
 * @param policy of whose age range the ends are, `chengbu2023` where none is named
 * @example
 * fc.sample(birthDates()).every((date) => [4, 7, 10].includes(date.length)) //=> true
 */
export const birthDates = (policy: Policy = chengbu2023): fc.Arbitrary<PartialDate> => birthsUnder(policy);

const birthsUnder = /* @__PURE__ */ oncePerPolicy((policy) => {
  const first = firstDay(policy);
  const [youngest, oldest] = [figureOn(policy, "age-min", first), figureOn(policy, "age-max", first)];
  const ago = (years: number) => addYears(first, -years);
  // The day on which a range with both its ages ends is the birthday after the last.
  const ends = [...policy.figures["age-min"], ...policy.figures["age-max"]].flatMap(({ value }) => [value, value + 1]);
  const reached = turnsOf(policy).flatMap((day) => [...new Set(ends)].map((age) => addYears(day, -age)));
  return knownInPart(
    fc.oneof(
      fc.constantFrom(ago(oldest + 13), ...reached.filter((day) => day <= first)),
      daysBetween(ago(oldest + 1), ago(Math.max(0, youngest - 6))),
      daysBetween(ago(oldest), ago(youngest)),
    ),
  );
});
