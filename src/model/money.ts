import type { Amount } from "../law/figures";
import { Exact, scaled } from "./exact";

/** A whole number of fen (分), the unit in which every amount is reckoned. */
export type Fen = number;

/** An amount in yuan as a caller gives it: a number, a decimal string, or a decimal.js Decimal. */
export type Yuan = Amount;

/** No amount of this field comes near it, and twelve digits of fen leave room for every product. */
export const largestAmount = 1_000_000_000;

/** The fen of an amount that a schema has let through. */
export function fenOf(yuan: Yuan): Fen {
  const fen = scaled(typeof yuan === "object" ? yuan.toFixed() : yuan, 2);
  if (fen === undefined) throw new RangeError("an amount finer than a fen was let through");
  return fen;
}

/** An amount as text with two decimals: 123450 fen is `1234.50`. */
export function yuanText(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The exact sum of amounts in fen as yuan text, however many there are. */
export function sumText(amounts: Iterable<Fen>): string {
  let whole = 0;
  let large = new Exact(0);
  for (const fen of amounts) {
    whole += fen;
    if (Math.abs(whole) > largestAmount * 100) {
      large = large.plus(whole);
      whole = 0;
    }
  }
  return large.plus(whole).div(100).toFixed(2);
}
