import * as z from "zod/mini";
import type { IsoDate, PartialDate } from "../../model/dates";
import { read } from "../../model/read";
import { late, strict } from "../../model/schema";
import type { Cell, CellOptions, Reading } from "./cell";
import * as cells from "./date";

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
 * @throws {InputError} where the options are not of their kind, never for what the cell holds
 * @example
 * readDate("1985年3月") //=> { value: "1985-03" }
 */
export const readDate = (cell: Cell, options: CellOptions = {}): Reading<PartialDate> => cells.readDate(cell, asked(options));

/**
 * A date that must be known to the day.
 *
 * @param cell whatever the spreadsheet host hands over
 * @param options which parts of a Date the cell shows: local ones, or UTC's
 * @returns an ISO date; what is wrong and what was expected; or undefined where the cell is blank
 * @throws {InputError} where the options are not of their kind, never for what the cell holds
 * @example
 * readDay("2026.7") //=> { fault: "day-needed", expected: { zh: "写到日的日期", en: "a date with its day" } }
 */
export const readDay = (cell: Cell, options: CellOptions = {}): Reading<IsoDate> => cells.readDay(cell, asked(options));

/** The options as they are read once. The readers inside take them as they are: each cell of a roster would pay for a second look. */
const asked = (options: CellOptions): CellOptions => read(optionsGiven, { options }).options;

const optionsGiven = /* @__PURE__ */ late(() => strict({ options: strict({ dates: z.optional(z.enum(["local", "utc"])) }) }));
