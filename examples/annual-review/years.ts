import { chengbu2023 } from "xieliyuan";
import type { FoundSheet, RosterSheets } from "xieliyuan/sheet";
import { dayText } from "./days";
import { Refusal } from "./files";

/** The year that the caller names, else the one in the titles of the roster: no clock decides it, and no date in the table. */
export function yearOf(sheets: RosterSheets, given: string | undefined): number {
  const year = yearAsked(sheets, given);
  const { validFrom } = chengbu2023;
  if (`${year}-12-31` < validFrom) throw new Refusal(`办法自${dayText(validFrom)}起施行，不能据以审核${year}年度：请核对标题或 --year。`);
  return year;
}

function yearAsked({ people, villages }: RosterSheets, given: string | undefined): number {
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
  const years = sheets.map((sheet) => ({ ...sheet, named: yearsIn(sheet) }));
  const others = years.filter(({ titles }) => isOfOtherYear(titles, year));
  const alike = new Set(others.flatMap(({ named }) => named)).size === 1;
  return others.length === sheets.length && alike ? [] : others.map(({ name }) => name);
}

/** Whether titles name years, and this one is none of them. */
export function isOfOtherYear(titles: readonly string[], year: number): boolean {
  const named = yearsIn({ titles });
  return named.length > 0 && !named.includes(year);
}

/** Of the sheets that are read for a year, those whose title names others, which the office is to know. */
export const titledOtherwise = (
  sheets: readonly FoundSheet[],
  year: number,
): { readonly name: string; readonly years: readonly number[] }[] =>
  sheets.filter(({ titles }) => isOfOtherYear(titles, year)).map((sheet) => ({ name: sheet.name, years: yearsIn(sheet) }));

/** 2026年度 is the year of a roster; 2026年 is, unless a month follows (1月, 元月, 一月), where no title says 年度. 2025—2026年度 names two. */
function yearsIn({ titles }: Pick<FoundSheet, "titles">): number[] {
  const matching = (unit: RegExp) => titles.flatMap((title) => yearsBefore(unit, inDigits(title)));
  const stated = matching(/年度/);
  return [...new Set(stated.length > 0 ? stated : matching(/年(?!\s*([\d元版制]|修订|登记|[一二三四五六七八九十]+月))/))];
}

/** 2025, 2025—2026, 2025—26 and 2024、2025 before a word. Where one stands alone as well, as in 2023—2025年聘期2025年考核, it is the one meant. */
function yearsBefore({ source }: RegExp, title: string): number[] {
  const listed = new RegExp(`(20\\d\\d(?:\\s*[、,和及至~—–-]+\\s*(?:20)?\\d\\d)*)\\s*${source}`, "g");
  const named = [...title.matchAll(listed)].map(([, text = ""]) => {
    const years = (text.match(/\d+/g) ?? []).map((year) => Number(year.padStart(4, "20")));
    return /[、,和及]/.test(text) ? years : allBetween(years);
  });
  const alone = named.filter(({ length }) => length === 1);
  return (alone.length > 0 ? alone : named).flat();
}

/** 2023—2025 is 2024 as well. */
function allBetween(years: readonly number[]): number[] {
  const [first = 0, last = first] = years;
  return last > first ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [...years];
}

/** 二〇二五年, with whatever stands for the nought, as 2025年. */
const inDigits = (title: string): string =>
  title.replace(/二[〇○◯零Oo0][〇○◯零Oo0一二三四五六七八九]{2}(?=\s*年)/g, (year) =>
    [...year].map((one) => Math.max(0, "〇一二三四五六七八九".indexOf(one))).join(""),
  );
