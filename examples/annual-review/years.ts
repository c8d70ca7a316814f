import type { FoundSheet, RosterSheets } from "xieliyuan/sheet";
import { Refusal } from "./files";

/** The year that the caller names, else the one in the titles of the roster: no clock decides it, and no date in the table. */
export function yearOf({ people, villages }: RosterSheets, given: string | undefined): number {
  if (given !== undefined) {
    if (!/^20\d\d$/.test(given)) throw new Refusal("--year 后面要写四位年份，例如 --year 2026。");
    return Number(given);
  }
  const named = [people, villages].map((sheets) => [...new Set(sheets.flatMap(yearsIn))]).find((years) => years.length > 0) ?? [];
  const [year, ...others] = named;
  if (year === undefined) throw new Refusal("名册里没有写明年度：请在表头上方的标题写上（如「2026年度」），或用 --year 2026 指明。");
  if (others.length > 0) throw new Refusal(`名册的标题写有${named.join("、")}几个年度：请用 --year 指明审核哪一年。`);
  return year;
}

/** Of the sheets of a kind, those that name another year; none where all of them name one and the same, which the caller then knows better. */
export function sheetsOfOtherYears(sheets: readonly FoundSheet[], year: number): string[] {
  const years = sheets.map((sheet) => ({ name: sheet.name, named: yearsIn(sheet) }));
  const others = years.filter(({ named }) => named.length > 0 && !named.includes(year));
  const alike = new Set(others.flatMap(({ named }) => named)).size === 1;
  return others.length === sheets.length && alike ? [] : others.map(({ name }) => name);
}

/** 2026年度 is the year of a roster; 2026年 is, unless a month follows (1月, 元月, 一月), where no title says 年度. */
function yearsIn({ titles }: FoundSheet): number[] {
  const matching = (pattern: RegExp) => titles.flatMap((title) => [...title.matchAll(pattern)].map(([, year]) => Number(year)));
  const stated = matching(/(20\d\d)\s*年度/g);
  return [...new Set(stated.length > 0 ? stated : matching(/(20\d\d)\s*年(?!\s*([\d元]|[一二三四五六七八九十]+月))/g))];
}
