import { type IsoDate, lastDayOfMonth } from "./dates";

/**
 * Why a text is no resident ID number. `lost-digits` is the mark of a spreadsheet that took the number for a quantity and kept 15 digits;
 * `old-number` is one of the 15-digit numbers that ceased to be valid in 2013: its century would have to be guessed, so it is refused.
 */
export type ResidentIdFault = "not-text" | "lost-digits" | "old-number" | "length" | "characters" | "area" | "birth-date" | "checksum";

/** What {@link checkResidentId} answers. Neither form holds the number. */
export type ResidentIdCheck =
  | { readonly ok: true; readonly birthDate: IsoDate; readonly masked: string }
  | { readonly ok: false; readonly fault: ResidentIdFault; readonly masked: string };

/**
 * Whether a text is a resident ID number (公民身份号码): GB 11643, its check character by ISO 7064 MOD 11-2.
 *
 * It takes the number as it is: spaces and full-width digits are for the reader of cells to clear away. No clock is read, so a date of
 * birth that still lies ahead is for the caller to notice.
 *
 * @param text 18 characters, the last one 0 to 9, X or x; anything but a text is refused, since a number of this length has lost digits
 * @returns the date of birth, or the first fault; in both cases the number with all but its area and last character hidden
 * @example
 * checkResidentId("43999919850301104X") //=> { ok: true, birthDate: "1985-03-01", masked: "439999***********X" }
 */
export function checkResidentId(text: unknown): ResidentIdCheck {
  if (typeof text !== "string") return { ok: false, fault: "not-text", masked: hidden };
  const masked = maskResidentId(text);
  const fault = faultIn(text);
  return fault ? { ok: false, fault, masked } : { ok: true, birthDate: birthDateIn(text), masked };
}

/**
 * A resident ID number with neither the date of birth nor the serial number showing (脱敏).
 *
 * @param text a resident ID number, right or wrong; what does not look like one is hidden whole, with its length
 * @returns the area, the last character, and a star for each of the others
 * @example
 * maskResidentId("43999919850301104X") //=> "439999***********X"
 */
export function maskResidentId(text: unknown): string {
  if (typeof text !== "string" || !shape.test(text)) return hidden;
  return `${text.slice(0, 6)}***********${text.slice(17).toUpperCase()}`;
}

const hidden = "******************";
const shape = /^\d{17}[\dXx]$/;

/** The first two digits: provinces (GB/T 2260), residents of 香港, 澳门 and 台湾 (81 to 83), foreign permanent residents (91). */
export const areas = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91".split(
  " ",
);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = "10X98765432";

function faultIn(text: string): ResidentIdFault | undefined {
  if (/^\d(\.\d+)?[Ee]\+?1[4-7]$/.test(text)) return "lost-digits";
  if (/^\d{15}$/.test(text)) return "old-number";
  if (text.length !== 18) return "length";
  if (!shape.test(text)) return "characters";
  const checks = checkCharacter(text) === text.slice(17).toUpperCase();
  if (!checks && text.endsWith("000")) return "lost-digits";
  if (!areas.includes(text.slice(0, 2))) return "area";
  if (!isDay(birthDateIn(text))) return "birth-date";
  return checks ? undefined : "checksum";
}

/** The check character that belongs to the first 17 digits. */
function checkCharacter(text: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return checkCharacters.charAt(sum % 11);
}

const birthDateIn = (text: string): IsoDate => `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;

function isDay(date: IsoDate): boolean {
  const [month, day] = [date.slice(5, 7), date.slice(8)];
  return date >= "1800" && month >= "01" && month <= "12" && day >= "01" && date <= lastDayOfMonth(date.slice(0, 7));
}
