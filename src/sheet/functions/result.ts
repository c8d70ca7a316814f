import { daysThrough, type IsoDate } from "../../model/dates";

/** A day among the cells that a function gives back. */
export interface SheetDay {
  readonly day: IsoDate;
}

/** A cell that a function gives back (结果单元格). */
export type ResultCell = string | number | SheetDay;

/** How a host takes a day: as a serial of the 1900 system, or as a Date that shows it in local time. */
export type DayForm = "serial" | "date";

/** A result as its host takes it. */
export function forHost(result: ResultCell | readonly (readonly ResultCell[])[], form: DayForm): unknown {
  if (typeof result !== "object") return result;
  if ("day" in result) return dayFor(result.day, form);
  // A table of no rows is no value in any host.
  return result.length === 0 ? [[""]] : result.map((row) => row.map((cell) => forHost(cell, form)));
}

/** Serial 61 is 1 March 1900, and no result lies before it. */
const dayFor = (day: IsoDate, form: DayForm): unknown =>
  form === "serial" ? daysThrough("1899-12-31", day) : new Date(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8));
