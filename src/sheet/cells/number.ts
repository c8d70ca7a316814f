import { scaled } from "../../model/exact";
import { dayBounds, hourBounds } from "../../model/facts/training";
import { largestAmount } from "../../model/money";
import { type Cell, contentsOf, fault, type Reading, unread, value } from "./cell";
import type { CellFault } from "./fault";
import { compactWith } from "./text";

/** A number as a spreadsheet shows it: it keeps 15 digits, and those beyond come of sums in binary fractions. */
export const displayed = (number: number): string => String(Number(number.toPrecision(15)));

/** Digits, with or without commas by thousands (full-width ones are half-width by now). */
const written = /^[+-]?(\d{1,3}(,\d{3})+|\d{1,15})(\.\d{1,15})?$/;

function readWith(cell: Cell, code: CellFault, strip: (text: string) => string): Reading<number> {
  const contents = contentsOf(cell);
  if (contents.kind === "number") {
    const number = Number(displayed(contents.number));
    return Number.isFinite(number) ? value(number) : fault(code);
  }
  if (contents.kind !== "text") return unread(contents, code);
  const text = strip(compactWith(",", contents.text));
  return written.test(text) ? value(Number(text.replace(/,/g, ""))) : fault(code);
}

/**
 * A number (数字), in digits of either width, with or without spaces or commas by thousands.
 *
 * @param cell whatever the spreadsheet host hands over
 * @returns the number; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readNumber("９２．５") //=> { value: 92.5 }
 */
export const readNumber = (cell: Cell): Reading<number> => readWith(cell, "number-format", (text) => text);

/** A score (得分) as an office writes it: `95`, `95分`. */
export const readScore = (cell: Cell): Reading<number> => readWith(cell, "number-format", (text) => text.replace(/分$/, ""));

/** A reader of lengths of time of one unit, within the bounds of the facts, with or without the words for it. */
function lengthIn(unit: RegExp, { most, places }: typeof dayBounds): (cell: Cell) => Reading<number> {
  return (cell) => {
    const reading = readWith(cell, "number-format", (text) => text.replace(unit, ""));
    if (!reading || "fault" in reading) return reading;
    const length = reading.value;
    return length >= 0 && length <= most && scaled(length, places) !== undefined ? reading : fault("number-range");
  };
}

/** A length of training in days (天数). */
export const readDays = /* @__PURE__ */ lengthIn(/[天日]$/, dayBounds);

/** A length of training in hours (学时). */
export const readHours = /* @__PURE__ */ lengthIn(/个?(学时|课时|小时)$/, hourBounds);

/**
 * An amount of money in yuan (金额), 0 or more, no finer than a fen: `1,250.50`, `３０００元`, `￥800`.
 *
 * @param cell whatever the spreadsheet host hands over
 * @returns the amount in yuan; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readMoney("１，２５０．５０元") //=> { value: 1250.5 }
 */
export function readMoney(cell: Cell): Reading<number> {
  const reading = readWith(cell, "money-format", (text) => text.replace(/^[¥￥]/, "").replace(/(元整?|圆整?)$/, ""));
  if (!reading || "fault" in reading) return reading;
  if (reading.value < 0) return fault("money-range");
  if (reading.value > largestAmount) return fault("money-format");
  return scaled(reading.value, 2) === undefined ? fault("money-too-fine") : reading;
}
