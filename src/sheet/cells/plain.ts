import { longestName, longestText } from "../../model/lengths";
import { checkResidentId } from "../../model/resident-id";
import { type Cell, contentsOf, fault, type Reading, unread, value } from "./cell";
import { displayed } from "./number";
import { asName, compact } from "./text";

/** A text (文字) as it stands, for formulas, whose answer is written beside the cell itself; whatever goes elsewhere is read by `readText`. */
export function readPlainText(cell: Cell): Reading<string> {
  const contents = contentsOf(cell);
  const text = contents.kind === "number" ? displayed(contents.number) : contents.kind === "text" ? contents.text : undefined;
  if (text === undefined) return unread(contents, "text-format");
  return text.length > longestText ? fault("text-length") : value(text);
}

/** A name (姓名、地名) as it stands, likewise; elsewhere `readName` reads it. */
export function readPlainName(cell: Cell): Reading<string> {
  const reading = readPlainText(cell);
  if (!reading || "fault" in reading) return reading;
  return reading.value.length > longestName ? fault("text-length") : value(asName(reading.value));
}

/** A resident ID number that is right. The number tells people apart; whatever is shown or kept is `masked`. */
export interface ResidentId {
  readonly number: string;
  readonly birthDate: string;
  readonly masked: string;
}

/**
 * A resident ID number (公民身份号码) as text, in digits of either width, with or without stray spaces. A cell that holds a number is refused:
 * the spreadsheet has kept 15 of its digits.
 *
 * @param cell whatever the spreadsheet host hands over
 * @returns the number, its date of birth and the number as it may be shown; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readResidentId("４３９９９９ 19850301104x") //=> { value: { number: "43999919850301104X", birthDate: "1985-03-01", masked: "439999***********X" } }
 */
export function readResidentId(cell: Cell): Reading<ResidentId> {
  const contents = contentsOf(cell);
  if (contents.kind !== "text") return unread(contents, "id-not-text");
  const number = compact(contents.text).toUpperCase();
  const check = checkResidentId(number);
  return check.ok ? value({ number, birthDate: check.birthDate, masked: check.masked }) : fault(`id-${check.fault}`);
}
