import type { Fraction } from "../../model/exact";

export type { Fraction } from "../../model/exact";

/**
 * Stands in for `model/exact` in the pasted files: the same sums in whole numbers, without decimal.js. Products of a county's figures stay far
 * below 2^53; one that would not is refused and never rounded.
 */
export function fraction(decimal: number | string): Fraction {
  const [whole = "0", part = ""] = String(decimal).split(".");
  const under = 10 ** part.length;
  const over = safe(Number(whole + part));
  const divisor = greatestDivisor(over, under);
  return { over: over / divisor, under: under / divisor };
}

export function roundedShare(whole: number, ...factors: readonly Fraction[]): number {
  let over = whole;
  let under = 1;
  for (const factor of factors) {
    over = safe(over * factor.over);
    under = safe(under * factor.under);
  }
  const rest = over % under;
  return (over - rest) / under + (safe(rest * 2) >= under ? 1 : 0);
}

export function flooredShare(whole: number, { over, under }: Fraction): number {
  const product = safe(whole * over);
  return (product - (product % under)) / under;
}

export function fractionText(over: number, under: number): string {
  const divisor = greatestDivisor(over, under) || 1;
  return under === divisor ? String(over / divisor) : `${over / divisor}/${under / divisor}`;
}

export function scaled(value: number | string, places: number): number | undefined {
  const unit = 10 ** places;
  const number = typeof value === "number" ? value : Number(value);
  const whole = Math.round(number * unit);
  return Math.abs(whole) <= largest && whole / unit === number ? whole : undefined;
}

/** Sums over a whole county, and words that no function speaks, are for the library. */
export function Exact(): never {
  throw new RangeError("no wide sums in a pasted file");
}

const largest = 9007199254740991;

function safe(product: number): number {
  if (!(Math.abs(product) <= largest)) throw new RangeError("a product beyond exact whole numbers");
  return product;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
