/**
 * The reference implementation reads the clauses again, in plain slow code that shares nothing with src. Days are counted by hand here, as
 * numbers from 1 March of the year 0.
 */
export interface Ymd {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

export const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

export const monthLength = (y: number, m: number): number => (m === 2 ? (isLeap(y) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31);

export function parse(text: string): Ymd {
  const [y = 0, m = 1, d = 1] = text.split("-").map(Number);
  return { y, m, d };
}

export const write = ({ y, m, d }: Ymd): string =>
  `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;

/** The number of a day; one more for each day that follows. */
export function dayNumber({ y, m, d }: Ymd): number {
  let days = d;
  for (let month = 1; month < m; month++) days += monthLength(y, month);
  const before = y - 1;
  return days + 365 * before + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
}

export function nextDay({ y, m, d }: Ymd): Ymd {
  if (d < monthLength(y, m)) return { y, m, d: d + 1 };
  return m < 12 ? { y, m: m + 1, d: 1 } : { y: y + 1, m: 1, d: 1 };
}

/** Every day that a date known in part may be. */
export function everyDay(partial: string): Ymd[] {
  const { y, m, d } = parse(partial);
  if (partial.length === 10) return [{ y, m, d }];
  const months = partial.length === 7 ? [m] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return months.flatMap((month) => Array.from({ length: monthLength(y, month) }, (_, i) => ({ y, m: month, d: i + 1 })));
}

/** The day of a later year with the same month and day; 29 February becomes the last of February. */
export const anniversary = ({ y, m, d }: Ymd, years: number): Ymd => ({ y: y + years, m, d: Math.min(d, monthLength(y + years, m)) });

export const lastOfMonth = (month: string): string => {
  const { y, m } = parse(month);
  return write({ y, m, d: monthLength(y, m) });
};

/** A day of the month after a month. */
export function dayOfNextMonth(month: string, d: number): string {
  const { y, m } = parse(month);
  return write(m < 12 ? { y, m: m + 1, d } : { y: y + 1, m: 1, d });
}
