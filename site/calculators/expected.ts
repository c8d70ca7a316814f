import { names } from "../../src";
import type { Bilingual } from "../../src/law/types";
import { both } from "../html";

/** The Chinese of what the library expects, to stand after 应为. What is expected of a text that cannot be read, its reader says. */
const inChinese: Readonly<Record<string, string>> = {
  "a calendar date such as 2024-02-29": "日历上有的日期，如 2024-02-29",
  "a day that is not after the date asked about": "不晚于截至日的日期",
  "a last day that is not before the first": "不早于起日的止日",
  "a first day after the end of the period before": "晚于前一段止日的起日",
  "periods or months, one of the two": "起止日期和月数中的一种",
  "a length in days or in hours, one of the two": "天数和学时中的一种",
  "a text of 1 to 200 characters": "1至200字的文字",
  "the year of the date, or an earlier one": "截至日所在年度或更早的年度",
  "an id of its own for each person": "各人不同的编号",
  "the township, since others name theirs": "所在乡镇，因为名单中有人填了乡镇",
};

/** The same where figures stand in it. */
const withFigures: readonly (readonly [RegExp, string])[] = [
  [/^a day from (\S+), when the measure came into force$/, "$1或以后的日期，办法自该日起施行"],
  [/^a year from (\d+)$/, "$1年或以后的年度"],
  [/^a whole number from (\d+) to (\d+)$/, "$1至$2的整数"],
  [/^a list of at most (\d+) entries$/, "最多$1行"],
  [/^no faults; (\d+) more are not listed$/, "没有差错，另有$1处没有列出"],
];

/** Lists of codes, which the library gives as they are written in code. */
const lists: Readonly<Record<string, Bilingual>> = {
  [`one of ${Object.keys(names.educationLevels).join(", ")}`]: both("所列层次中的一种", "one of the levels listed"),
  "one of pre-job, in-service": both("所列种类中的一种", "one of the kinds listed"),
};

/** What the library expects, in both languages; undefined where it can stand in no form. */
export function expectedInWords(expected: string): Bilingual | undefined {
  const figures = withFigures.find(([pattern]) => pattern.test(expected));
  const zh = inChinese[expected] ?? (figures && expected.replace(...figures));
  return lists[expected] ?? (zh === undefined ? undefined : both(zh, expected));
}
