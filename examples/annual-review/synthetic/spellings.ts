import type { Day } from "./assistants";
import type { Random } from "./random";

export type RosterCell = string | number | boolean | Date | null;

const two = (part: number) => String(part).padStart(2, "0");

/** A real date cell; hucre writes a Date's day as UTC has it. */
export const dateCell = ([y, m, d]: Day): Date => new Date(Date.UTC(y, m - 1, d));

const day: readonly [(day: Day) => RosterCell, ...((day: Day) => RosterCell)[]] = [
  ([y, m, d]) => `${y}-${m}-${d}`,
  ([y, m, d]) => `${y}-${two(m)}-${two(d)}`,
  ([y, m, d]) => `${y}.${m}.${d}`,
  ([y, m, d]) => `${y}/${m}/${d}`,
  ([y, m, d]) => `${y}年${m}月${d}日`,
  ([y, m, d]) => `${y}${two(m)}${two(d)}`,
  ([y, m, d]) => Number(`${y}${two(m)}${two(d)}`),
  dateCell,
];
const month: typeof day = [
  ([y, m]) => `${y}.${two(m)}`,
  ([y, m]) => `${y}-${m}`,
  ([y, m]) => `${y}年${m}月`,
  ([y, m]) => `${y}${two(m)}`,
  ([y, m]) => `${wide(String(y))}．${wide(two(m))}`,
  // October would be typed as 1985.10 and kept as 1985.1.
  ([y, m]) => (m === 10 ? `${y}.10` : Number(`${y}.${two(m)}`)),
];

/** A day as one office or another writes it. */
export const writtenDay = (date: Day, random: Random): RosterCell => random.pick(day)(date);

/** A day, or its month alone. */
export const writtenDate = (date: Day, random: Random): RosterCell => random.pick([...day, ...month])(date);

/** Digits as a Chinese input method writes them when nobody has switched it over. */
export const wide = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A text with a stray space here and there, or in wide digits. */
export function strayed(text: string, random: Random): string {
  const slip = random.next();
  if (slip < 0.04) return ` ${text}`;
  if (slip < 0.08) return `${text}　`;
  return slip < 0.1 ? wide(text) : text;
}

/** Names of two characters are lined up with those of three. */
export const padded = (name: string, random: Random): string => (random.chance(0.06) ? [...name].join("　") : name);

export const yes = (random: Random): RosterCell => random.pick(["√", "√", "√", "是", "是", "Y"]);

export const villageClassCell = (villageClass: 1 | 2 | 3, random: Random): RosterCell =>
  random.pick<RosterCell>([`${"一二三"[villageClass - 1]}类`, `${"一二三"[villageClass - 1]}类`, villageClass, wide(String(villageClass))]);
