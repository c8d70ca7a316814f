import { dayNumber, isLeap, nextDay, parse, type Ymd } from "./calendar";
import type { Setting } from "./setting";

/** The day on which someone has completed so many years. */
export function reached(birth: Ymd, years: number, { choices }: Setting): number {
  const y = birth.y + years;
  const leap = birth.m === 2 && birth.d === 29 && !isLeap(y);
  const birthday = !leap ? { ...birth, y } : choices["leap-day-birthday"] === "february-28" ? { y, m: 2, d: 28 } : { y, m: 3, d: 1 };
  return dayNumber(choices["age-counting"] === "day-after-birthday" ? nextDay(birthday) : birthday);
}

/** Completed years on the day asked about, counted one by one: none before the first is completed. */
export function age(birth: Ymd, asked: Setting): number {
  const today = dayNumber(parse(asked.on));
  let years = parse(asked.on).y - birth.y - 2;
  while (reached(birth, years + 1, asked) <= today) years++;
  return Math.max(0, years);
}

/** Whether someone is within the range of 三(五)5. */
export function withinRange(birth: Ymd, asked: Setting): boolean {
  const [min, max] = [asked.figure("age-min") as number, asked.figure("age-max") as number];
  const years = age(birth, asked);
  if (years < min) return false;
  if (asked.choices["age-upper-end"] === "through-age-60") return years <= max;
  const today = dayNumber(parse(asked.on));
  const end = reached(birth, max, asked);
  return asked.choices["age-upper-end"] === "through-60th-birthday" ? today <= end : today < end;
}
