import { maskResidentId } from "../../model/resident-id";
import { type Cell, fault, type Reading, value } from "./cell";
import { readPlainName, readPlainText } from "./plain";
import { compact } from "./text";

/**
 * What may be an ID number among other words: its digits in one piece, spaced out, in their groups (area, date of birth, which may be in its own
 * parts, and the rest), or as a spreadsheet writes a large number.
 */
const idNumbers = /\d\.?( ?\d){14,}( ?X)?|\d{6}\D\d{8}\D?\d{3}[\dX]|(?<!\d)\d{6}\D?(19|20)\d\d\D?[01]\d\D?[0-3]\d\D?\d{3}[\dX](?!\d)/gi;

const masked = (text: string): string => text.replace(idNumbers, (number) => maskResidentId(compact(number)));

/**
 * A text (文字) of at most 2000 characters, white space tidied; a number counts as its digits. An ID number in it is masked.
 *
 * @param cell whatever the spreadsheet host hands over
 * @returns the text, tidied; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readText(" 甲子村（一） ") //=> { value: "甲子村(一)" }
 */
export function readText(cell: Cell): Reading<string> {
  const reading = readPlainText(cell);
  return reading && "value" in reading ? value(masked(reading.value)) : reading;
}

/**
 * A name (姓名、地名) of at most 200 characters, without the spaces that pad Chinese names to one width and the apostrophe that marks a cell as
 * text. Names are shown wherever people are, so one with an ID number in it is refused.
 *
 * @param cell whatever the spreadsheet host hands over
 * @returns the name; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readName("赵　一") //=> { value: "赵一" }
 */
export function readName(cell: Cell): Reading<string> {
  const reading = readPlainName(cell);
  if (!reading || "fault" in reading) return reading;
  const name = reading.value.replace(/^['`‘’] ?/, "");
  if (masked(name) !== name) return fault("name-is-id");
  return name === "" ? undefined : value(name);
}
