import type { Cell, Reader } from "../../cells/cell";
import { displayed } from "../../cells/number";
import type { WorkbookSheet } from "./workbook-sheet";

/** A number that its cell shows with a unit of its format: 0.95 as 95%, 0.3 as 0.3万元. To readers of cells it is the number. */
export class ShownNumber {
  constructor(
    readonly Value2: number,
    /** The number as if it had been typed with that unit. */
    readonly typed: string,
  ) {}
}

/** Puts such a number in the place of each whose format has a unit. */
export function markUnits(rows: Cell[][], cells: WorkbookSheet["cells"]): void {
  for (const [place, { style }] of cells ?? []) {
    const [row = 0, col = 0] = place.split(",").map(Number);
    const number = rows[row]?.[col];
    if (typeof number !== "number" || typeof style?.numFmt !== "string") continue;
    const { before, after } = unitsIn(style.numFmt, number);
    if (before + after !== "") rows[row]?.splice(col, 1, new ShownNumber(number, before + displayed(number) + after));
  }
}

/** Whether a reader takes a number for a quantity that it would not be with the unit that its cell shows. */
export function isInUnitOfItsOwn({ Value2, typed }: ShownNumber, read: Reader<unknown>): boolean {
  const bare = read(Value2);
  if (!bare || !("value" in bare) || typeof bare.value !== "number") return false;
  const shown = read(typed);
  return !shown || !("value" in shown) || shown.value !== bare.value;
}

/** No format is longer. */
const longest = 255;

/** The letters, percent signs and signs of money that a format puts around a number; no spaces, strokes and brackets. */
function unitsIn(format: string, number: number): { readonly before: string; readonly after: string } {
  const [, before = "", after = ""] =
    /^([^0#?]*)[0#?](?:.*[0#?])?([^0#?]*)$/s.exec(plainOf(sectionFor(format.slice(0, longest), number))) ?? [];
  return { before: unitOf(before), after: after.startsWith(",") ? "" : unitOf(after.replace(/(元)[/(][年人]/, "$1")) };
}

/** Of positive;negative;zero, or of parts with conditions, the one that a number is shown by. */
function sectionFor(format: string, number: number): string {
  const parts = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (condition.test(format)) return parts.find((part) => meets(part, number)) ?? "";
  const [first = "", negative = first, zero = first] = parts;
  return number > 0 ? first : number < 0 ? negative : zero;
}

const condition = /\[([<>=]{1,2})(-?[\d.]+)\]/;

function meets(part: string, number: number): boolean {
  const [, sign, limit] = condition.exec(part) ?? [];
  if (sign === undefined) return true;
  const order = number < Number(limit) ? "<" : number > Number(limit) ? ">" : "=";
  return sign.includes(order);
}

/** A part with its literals bare, and without colours, conditions and what is only as wide as a letter. */
const plainOf = (section: string): string =>
  section
    .replace(/\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*]./g, "$1")
    .replace(/general|g\/通用格式/gi, "0")
    .replace(/["\\!]/g, "");

const unitOf = (literal: string): string => literal.replace(/[^\p{L}\p{Sc}%‰]/gu, "");
