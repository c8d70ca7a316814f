import type { Amount } from "../law/figures";
import { scaled } from "./exact";
import { refuse } from "./issue";

/** A whole number of fen (分), the unit in which every amount is reckoned. */
export type Fen = number;

/** An amount in yuan as a caller gives it: a number, a decimal string, or a decimal.js Decimal. */
export type Yuan = Amount;

/** No amount of this field comes near it, and twelve digits of fen leave room for every product. */
export const largestAmount = 1_000_000_000;

const amountText = /^\d{1,10}(\.\d{1,2})?$/;

/** The fen of an amount in yuan, or undefined where it is none: negative, not finite, finer than a fen, or beyond every amount of this field. */
export function fenIn(value: unknown): Fen | undefined {
  const plain = typeof value === "object" ? decimalText(value) : value;
  if (typeof plain === "string" ? !amountText.test(plain) : typeof plain !== "number") return undefined;
  const fen = scaled(plain as number | string, 2) ?? -1;
  return fen >= 0 && fen <= largestAmount * 100 ? fen : undefined;
}

/**
 * The fen of an amount that a schema has let through.
 *
 * @throws {InputError} where it is no amount after all: an object may answer the second question otherwise than the first
 */
export const fenOf = (yuan: Yuan): Fen => fenIn(yuan) ?? refuse([], "bad-format", amountWanted);

export const amountWanted = `an amount in yuan from 0 to ${largestAmount}, no finer than a fen`;
export const amountPattern = amountText.source;

/** What every copy and every clone of decimal.js writes on its values, and what its own `isDecimal` asks for. */
const decimalTag = "[object Decimal]";

/**
 * A Decimal as text, so that the library need not carry decimal.js to accept one; anything else that is an object is no amount. The exponent of one
 * that was made of somebody's text may be such that its zeros, written out, fill the memory.
 */
export function decimalText(value: object | null): string | undefined {
  try {
    const { toStringTag, e, toFixed } = (value ?? {}) as {
      readonly toStringTag?: unknown;
      readonly e?: number;
      readonly toFixed: () => unknown;
    };
    return toStringTag === decimalTag && !(Math.abs(e as number) > 99) ? String(toFixed.call(value)) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * An amount of 0 or more as text with two decimals: 123450 fen is `1234.50`. What is paid for a year mostly has four digits, which are written one by one:
 * to look up the texts of whole numbers means to wait for memory, once for each person of a country.
 */
export function yuanText(fen: Fen): string {
  if (fen >= 100_000 && fen < 1_000_000)
    return String.fromCharCode(
      digit(fen, 100_000),
      digit(fen, 10_000),
      digit(fen, 1000),
      digit(fen, 100),
      point,
      digit(fen, 10),
      digit(fen, 1),
    );
  const small = fen % 100;
  return `${(fen - small) / 100}${decimals[small]}`;
}

/** `.00` to `.99`: an amount is written for every person of a country. */
const decimals: readonly string[] = Array.from({ length: 100 }, (_, small) => `.${small < 10 ? "0" : ""}${small}`);

const point = 46;
/** The letter code of one digit of a whole number. */
const digit = (number: number, unit: number): number => 48 + (((number / unit) | 0) % 10);

/** The same of any size, below 0 with its sign: −123450 fen is `-1234.50`. */
export function wideText(fen: bigint | Fen): string {
  if (typeof fen === "number" && fen >= 0) return yuanText(fen);
  const below = fen < 0;
  const digits = String(below ? -fen : fen).padStart(3, "0");
  return `${below ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The fen of an amount as this library writes it, of any size. */
export const wideFen = (text: string): bigint => BigInt(text.replace(".", ""));
