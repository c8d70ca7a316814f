import { Decimal as Base } from "decimal.js";

/**
 * Decimals wide enough that no sum or quotient of this library is ever rounded on the way: amounts have at most 12 digits of fen,
 * fractions at most 12 digits above and below the line.
 */
export const Exact = /* @__PURE__ */ Base.clone({ precision: 80, rounding: Base.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

/** An exact share, such as 30% as 3/10. */
export interface Fraction {
  readonly over: number;
  readonly under: number;
}

/** The exact fraction that a decimal stands for: `0.29` is 29/100. */
export function fraction(decimal: number | string): Fraction {
  const [over, under] = new Exact(decimal).toFraction();
  return { over: over?.toNumber() ?? 0, under: under?.toNumber() ?? 1 };
}

/** A whole number times a fraction, rounded once to a whole number, half up. */
export const roundedShare = (whole: number, ...factors: readonly Fraction[]): number =>
  product(whole, factors).toDecimalPlaces(0, Base.ROUND_HALF_UP).toNumber();

/** A whole number times a fraction, the part below one dropped; both are small enough that the product is a safe integer. */
export function flooredShare(whole: number, { over, under }: Fraction): number {
  const product = whole * over;
  return (product - (product % under)) / under;
}

/** All multiplications come before the one division, so only that one can be inexact, and 80 digits decide every rounding. */
function product(whole: number, factors: readonly Fraction[]) {
  let over = new Exact(whole);
  let under = new Exact(1);
  for (const factor of factors) {
    over = over.times(factor.over);
    under = under.times(factor.under);
  }
  return over.div(under);
}

/** A fraction in lowest terms, as text: `3/8`, or `2` where it is whole. */
export function fractionText(over: number, under: number): string {
  let [a, b] = [over, under];
  while (b !== 0) [a, b] = [b, a % b];
  const divisor = a || 1;
  return under === divisor ? String(over / divisor) : `${over / divisor}/${under / divisor}`;
}

/**
 * A decimal as a whole number of its smallest unit, or undefined where it is finer than that: 12.5 with two places is 1250.
 * A number counts as the decimal that it prints as, so 0.29 is exactly 29 hundredths.
 */
export function scaled(value: number | string, places: number): number | undefined {
  const unit = 10 ** places;
  const number = typeof value === "number" ? value : Number(value);
  const whole = Number.isInteger(number) ? number * unit : Math.round(number * unit);
  return Number.isSafeInteger(whole) && whole / unit === number ? whole : undefined;
}
