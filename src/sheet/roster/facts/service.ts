import { yearOf } from "../../../model/dates";
import type { Service } from "../../../model/facts/pay";
import { isOpenIn, withinYear } from "../../within-year";
import type { peopleColumns } from "../columns/columns";
import type { SheetRow } from "../rows/row";

type Row = SheetRow<typeof peopleColumns>;

/**
 * The time in post in a year: from the date of hire, or 1 January, through the date of leaving, or 31 December where that cell is empty. A
 * month alone is enough outside the year, since it is clipped away; within the year the day is needed, and without it nothing is known.
 */
export function serviceIn(year: number, { values, unreadable, report }: Row): Service | undefined {
  const { hiredOn, leftOn } = values;
  if (hiredOn === undefined || unreadable.has("leftOn")) return undefined;
  const period = withinYear(year, hiredOn, leftOn);
  switch (period) {
    case "reversed":
      return void report("leftOn", "leave-before-hire");
    case "outside":
      if (yearOf(hiredOn) > year) report("hiredOn", "hired-after-year");
      return { periods: [] };
    case "open":
      if (isOpenIn(year, hiredOn)) report("hiredOn", "hire-day-needed");
      if (leftOn !== undefined && isOpenIn(year, leftOn)) report("leftOn", "leave-day-needed");
      return undefined;
    default:
      return { periods: [period] };
  }
}
