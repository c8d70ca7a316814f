import type { IsoDate, PartialDate } from "../../model/dates";
import { type Cell, type CellOptions, contentsOf, fault, type Reading, unread } from "./cell";
import { dateInNumber } from "./date-number";
import { dateOf } from "./date-parts";
import { dateInText } from "./date-text";

/**
 * A date (日期): the day, or the month or the year alone where no more is written.
 *
 * Texts: `2026-07-01`, `2026/7/1`, `2026.7.1`, `2026年7月1日`, `20260701`, `1985.03`, `1985-3`, `1985年3月`, `198503`, `1985`, with or without a
 * time of day after the day. Numbers: serials of the 1900 date system, and the forms `19850301`, `198503`, `1985` and `1985.03` that were typed
 * without being taken for a date. Serial 0 is blank; serials 1 to 60 are refused, since that system has a 29 February 1900; so is a number
 * such as 1985.1, which may be October. Dates by their own parts, see {@link CellOptions}: nothing is reckoned in local time.
 *
 * @param cell whatever the spreadsheet host hands over
 * @param options which parts of a Date the cell shows: local ones, or UTC's
 * @returns an ISO date, or as much of it as is written; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readDate("1985年3月") //=> { value: "1985-03" }
 */
export function readDate(cell: Cell, options: CellOptions = {}): Reading<PartialDate> {
  const contents = contentsOf(cell);
  switch (contents.kind) {
    case "text":
      return dateInText(contents.text);
    case "number":
      return dateInNumber(contents.number);
    case "date":
      return dateInDate(contents.date, options.dates ?? "local");
    default:
      return unread(contents, "date-format");
  }
}

/**
 * A date that must be known to the day.
 *
 * @param cell whatever the spreadsheet host hands over
 * @param options which parts of a Date the cell shows: local ones, or UTC's
 * @returns an ISO date; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readDay("2026.7") //=> { fault: "day-needed", expected: { zh: "写到日的日期", en: "a date with its day" } }
 */
export function readDay(cell: Cell, options: CellOptions = {}): Reading<IsoDate> {
  const reading = readDate(cell, options);
  return reading && "value" in reading && reading.value.length < 10 ? fault("day-needed") : reading;
}

function dateInDate(date: Date, parts: "local" | "utc"): Reading<PartialDate> {
  if (Number.isNaN(date.getTime())) return fault("date-format");
  const [year, month, day] =
    parts === "utc"
      ? [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      : [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  // Serial 0, formatted as a date, comes as one of these two days.
  if (year === 1899 && month === 12 && day >= 30) return undefined;
  // Serials 1 to 60: hosts differ by a day in them.
  if (year === 1900 && month <= 2) return fault("date-ambiguous");
  return dateOf(year, month, day);
}
