import type { PartialDate } from "../../model/dates";
import { fault, type Reading } from "./cell";
import { dateInDigits, dateOf } from "./date-parts";
import { compactWith } from "./text";

const digits = /^(\d{4}|\d{6}|\d{8})$/;
const forms = [
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
  /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/,
  /^(\d{4})\.(\d{1,2})(?:\.(\d{1,2}))?$/,
  /^(\d{4})年(?:(\d{1,2})月(?:份|(\d{1,2})[日号]?)?)?$/,
];
/** A time of day without a zone: with one, the day would depend on where it is read. */
const time = /(\d|[日号])[T ] ?\d{1,2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/;

/** The date in a tidy text. */
export function dateInText(text: string): Reading<PartialDate> {
  const day = compactWith("-", text.replace(time, "$1"))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/。/g, ".");
  if (digits.test(day)) return dateInDigits(day);
  for (const form of forms) {
    const parts = form.exec(day);
    if (parts)
      return dateOf(
        ...(parts
          .slice(1)
          .filter((part) => part !== undefined)
          .map(Number) as [number, number?, number?]),
      );
  }
  return fault("date-format");
}
