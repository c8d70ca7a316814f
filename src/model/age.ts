import { addDays, type IsoDate, lastDayOfMonth, type PartialDate, spanOf, yearOf } from "./dates";
import type { Law } from "./in-force";

/** How completed years (周岁) are counted on one day: the year, and the latest birthday, `MM-DD`, that has already added one. */
export interface AgeCount {
  readonly year: number;
  readonly lastBirthday: string;
}

/** The count on a day under the readings on when an age is reached and when 29 February is kept. */
export function ageCount(law: Law, on: IsoDate): AgeCount {
  const birthday = law.readings["age-counting"] === "day-after-birthday" ? addDays(on, -1) : on;
  const monthDay = birthday.slice(5);
  // In a common year the leap day's birthday is kept on 28 February or on 1 March; only the first has to be let in by hand.
  const early = monthDay === "02-28" && law.readings["leap-day-birthday"] === "february-28" && addDays(birthday, 1).endsWith("03-01");
  return { year: yearOf(birthday), lastBirthday: early ? "02-29" : monthDay };
}

/** The completed years of someone born on a day. */
export function ageOf(birthDate: IsoDate, { year, lastBirthday }: AgeCount): number {
  const born = +birthDate.slice(0, 4);
  return year - born - (birthDate.slice(5) > lastBirthday ? 1 : 0);
}

/** The age of someone whose birth date may be known in part, where every day that it may be gives the same. */
export function ageKnown(birthDate: PartialDate, count: AgeCount): number | undefined {
  const { first, last } = spanOf(birthDate);
  const age = ageOf(first, count);
  return age === ageOf(last, count) ? age : undefined;
}

/** Whether a birth date, known in part or not, may be 29 February. */
export function mayBeLeapDay(birthDate: PartialDate): boolean {
  if (birthDate.length === 10) return birthDate.endsWith("02-29");
  const { first, last } = spanOf(birthDate);
  const february = lastDayOfMonth(`${first.slice(0, 4)}-02`);
  return february.endsWith("29") && first <= february && february <= last;
}
