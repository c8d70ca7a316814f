import { type PartialDate, spanOf, yearText } from "../../model/dates";
import type { Service } from "../../model/facts/pay";
import type { peopleColumns } from "./columns";
import type { SheetRow } from "./row";

type Row = SheetRow<typeof peopleColumns>;

/**
 * The time in post in a year: from the date of hire, or 1 January, through the date of leaving, or 31 December where that cell is empty. A
 * month alone is enough outside the year, since it is clipped away; within the year the day is needed, and without it nothing is known.
 */
export function serviceIn(year: number, { values, unreadable, report }: Row): Service | undefined {
  const { hiredOn, leftOn } = values;
  if (hiredOn === undefined || unreadable.has("leftOn")) return undefined;
  const first = `${yearText(year)}-01-01`;
  const last = `${yearText(year)}-12-31`;
  const hired = placed(hiredOn, first, last);
  const left = leftOn === undefined ? "after" : placed(leftOn, first, last);
  if (leftOn !== undefined && spanOf(leftOn).last < spanOf(hiredOn).first) return void report("leftOn", "leave-before-hire");
  if (hired === "after") {
    report("hiredOn", "hired-after-year");
    return { periods: [] };
  }
  if (left === "before") return { periods: [] };
  if (hired === "open") report("hiredOn", "hire-day-needed");
  if (left === "open") report("leftOn", "leave-day-needed");
  if (hired === "open" || left === "open") return undefined;
  return { periods: [{ from: hired === "before" ? first : hiredOn, to: left === "after" || leftOn === undefined ? last : leftOn }] };
}

/** Where a date lies against the year; `open` where it is known in part only and may lie in it. */
function placed(date: PartialDate, first: string, last: string): "before" | "within" | "after" | "open" {
  const span = spanOf(date);
  if (span.last < first) return "before";
  if (span.first > last) return "after";
  return date.length === 10 ? "within" : "open";
}
