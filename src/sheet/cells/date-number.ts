import { addDays, type PartialDate } from "../../model/dates";
import { fault, type Reading, value } from "./cell";
import { dateInDigits, dateOf, isYear } from "./date-parts";
import { displayed } from "./number";

/** The serial of 1 March 1900 is 61, for the 1900 system has a 29 February in that year. */
const firstSerial = 61;
/** The serial of 31 December 2199, below every number that reads as year and month. */
const lastSerial = 109_574;
const dayOfSerial = (serial: number) => addDays("1899-12-30", serial);

/** The date in a number: a serial, or a date typed in digits that the spreadsheet took for a quantity. */
export function dateInNumber(number: number): Reading<PartialDate> {
  if (number === 0) return undefined;
  const text = displayed(number);
  if (/^(\d{4}|\d{6})$/.test(text) && isYear(Number(text.slice(0, 4)))) return dateInDigits(text);
  if (/^\d{8}$/.test(text)) return dateInDigits(text);
  const [, year, month] = /^(\d{4})\.(\d{1,2})$/.exec(text) ?? [];
  if (month !== undefined && isYear(Number(year))) return month === "1" ? fault("date-ambiguous") : dateOf(Number(year), Number(month));
  // 2020.0302 was typed for a day; as a serial it is some hour of 1905.
  if (!(number >= 1) || (/^\d{4}\.\d{3,4}$/.test(text) && isYear(Math.floor(number)))) return fault("date-format");
  const serial = Math.floor(number);
  if (serial < firstSerial) return fault("date-ambiguous");
  return serial <= lastSerial ? value(dayOfSerial(serial)) : fault("date-format");
}
