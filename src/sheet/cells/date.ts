import type { IsoDate, PartialDate } from "../../model/dates";
import { type Cell, type CellOptions, contentsOf, fault, type Reading, unread } from "./cell";
import { dateInNumber } from "./date-number";
import { dateOf } from "./date-parts";
import { dateInText } from "./date-text";

/** A date, or as much of it as is written. */
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

/** A date that must be known to the day. */
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
