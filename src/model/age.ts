import { addDays, dayOf, type IsoDate, lastDayOfMonth, monthOf, type PartialDate, spanOf, yearOf } from "./dates";
import type { Law } from "./in-force";
import { refuse } from "./issue";

/** How completed years (周岁) are counted on one day: the year, and the latest birthday that has already added one, as month times 100 and day. */
interface AgeCount {
  readonly year: number;
  readonly lastBirthday: number;
}

const leapDay = 229;

/** The count on a day under the readings on when an age is reached and when 29 February is kept. */
export function ageCount(law: Law, on: IsoDate): AgeCount {
  const birthday = law.readings["age-counting"] === "day-after-birthday" ? addDays(on, -1) : on;
  // In a common year the leap day's birthday is kept on 28 February or on 1 March; only the first has to be let in by hand.
  const early = law.readings["leap-day-birthday"] === "february-28" && addDays(birthday, 1).endsWith("-03-01");
  return { year: yearOf(birthday), lastBirthday: early ? leapDay : monthDayOf(birthday) };
}

/** The completed years of someone born on a day: none on that day itself, and none before it. */
export function ageOf(birthDate: IsoDate, { year, lastBirthday }: AgeCount): number {
  const age = year - yearOf(birthDate) - (monthDayOf(birthDate) > lastBirthday ? 1 : 0);
  return age < 0 ? 0 : age;
}

/** The age of someone whose birth date may be known in part, where every day that it may be gives the same. */
export function ageKnown(birthDate: PartialDate, count: AgeCount): number | undefined {
  const { first, last } = spanOf(birthDate);
  const age = ageOf(first, count);
  return age === ageOf(last, count) ? age : undefined;
}

/** @throws {InputError} where the first day that a birth date may be comes after the day asked about */
export function checkBorn(birthDate: PartialDate, { on }: Law): void {
  if (birthDate > on) refuse(["birthDate"], "out-of-range", "a day that is not after the date asked about");
}

/** Whether a birth date, known in part or not, may be 29 February. */
export function mayBeLeapDay(birthDate: PartialDate): boolean {
  if (birthDate.length === 10) return monthDayOf(birthDate) === leapDay;
  const { first, last } = spanOf(birthDate);
  const february = lastDayOfMonth(`${first.slice(0, 4)}-02`);
  return february.endsWith("29") && first <= february && february <= last;
}

const monthDayOf = (date: IsoDate): number => monthOf(date) * 100 + dayOf(date);
