const dated = /(?:(?:20)?(\d\d)年|20(\d\d)[./-])(\d{1,2}(?!\d))?/g;
/** 2025年初, 2025年上半年 and 2025年换届 lie, or may lie, before the end of 2025. */
const early = /^(?:[初上中春夏换]|第?[一二三1-3]季)/;

/** The last date in a text that has a year. */
function lastIn(text: string): { readonly year: number; readonly month: number | undefined; readonly since: string } | undefined {
  const last = [...text.matchAll(dated)].at(-1);
  if (!last) return undefined;
  const month = last[3] === undefined ? undefined : Number(last[3]);
  return { year: 2000 + Number(last[1] ?? last[2]), month, since: text.slice(last.index + last[0].length) };
}

/** Whether a post that is held until a date, with what follows it, is held to the end of a year. */
export function lastsThrough(year: number | undefined, until: string, after: string): boolean {
  const end = lastIn(until);
  if (!end || year === undefined || end.year < year) return false;
  return end.year > year || end.month === 12 || (end.month === undefined && !early.test(after));
}

/** 合同2026年到期提前辞职: the date is another one's. */
const term = /到期|[期届]满/;

/** Whoever leaves at the end of the last day was in post through it. */
const lastDay = /^(?:月|[./-])?31(?!\d|[日号]?[前以之])/;

/** Whether what is told up to a place in a text is dated on the last day of a year or after it: 2026年退休 ends nothing in 2025. */
export function isAfter(year: number | undefined, told: string): boolean {
  const at = lastIn(told);
  if (at === undefined || year === undefined || term.test(at.since)) return false;
  return at.year > year || (at.year === year && at.month === 12 && lastDay.test(at.since));
}
