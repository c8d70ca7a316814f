import type { Cell } from "../../cells/cell";
import { compact } from "../../cells/text";
import { writtenIn } from "./texts";

const day = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
/** An area, a day of birth and what follows: the last digits may be wrong, or lost where the number was stored as one. */
const idNumber = `[1-8]\\d{5}(?:(?:19|20)\\d\\d${day}\\d{2,3}[\\dX]?|\\d\\d${day}\\d{3})`;
const among = new RegExp(`(?<![\\dX])${idNumber}(?![\\dX])`, "i");
/** What a spreadsheet shows of one that was stored as a number: 4.30529E+17. */
const whole = new RegExp(`^(?:${idNumber}|[1-8]\\.\\d+E\\+17)$`, "i");

/** Whether a cell is an ID number, right or wrong, and nothing else. */
export const isIdNumber = (cell: Cell): boolean => whole.test(compact(writtenIn(cell)));

/** Whether an ID number stands in a cell, alone or among other words, as in a table that was pasted into one column. */
export const holdsIdNumber = (cell: Cell): boolean => isIdNumber(cell) || among.test(writtenIn(cell));
