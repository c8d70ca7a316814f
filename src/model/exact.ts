/** An exact share, such as 30% as 3/10. */
export interface Fraction {
  readonly over: number;
  readonly under: number;
}

/** The exact fraction that a decimal stands for: `0.29` is 29/100. */
export function fraction(decimal: number | string): Fraction {
  const [whole, part = ""] = String(decimal).split(".") as [string, string?];
  const [over, under] = [Number(whole + part), 10 ** part.length];
  const divisor = greatestDivisor(over, under);
  return { over: over / divisor, under: under / divisor };
}

/** A whole number times fractions, rounded once to a whole number, half up. */
export function roundedShare(whole: number, ...factors: readonly Fraction[]): number {
  let over = whole;
  let under = 1;
  for (const factor of factors) {
    over *= factor.over;
    under *= factor.under;
  }
  if (over > largest || under > largest) return wideShare(whole, factors);
  const rest = over % under;
  return (over - rest) / under + (rest >= under - rest ? 1 : 0);
}

/** The same in integers without a bound, for the products that whole numbers of a double do not reach. */
function wideShare(whole: number, factors: readonly Fraction[]): number {
  let over = BigInt(whole);
  let under = BigInt(1);
  for (const factor of factors) {
    over *= BigInt(factor.over);
    under *= BigInt(factor.under);
  }
  const rest = over % under;
  return Number((over - rest) / under) + (rest >= under - rest ? 1 : 0);
}

/** A whole number times a fraction, the part below one dropped; both are small enough that the product is a safe integer. */
export function flooredShare(whole: number, { over, under }: Fraction): number {
  const product = whole * over;
  return (product - (product % under)) / under;
}

/** A fraction in lowest terms, as text: `3/8`, or `2` where it is whole. */
export function fractionText(over: number, under: number): string {
  const divisor = greatestDivisor(over, under) || 1;
  return under === divisor ? String(over / divisor) : `${over / divisor}/${under / divisor}`;
}

/**
 * A decimal as a whole number of its smallest unit, or undefined where it is finer than that: 12.5 with two places is 1250.
 * A number counts as the decimal that it prints as, so 0.29 is exactly 29 hundredths.
 */
export function scaled(value: number | string, places: number): number | undefined {
  const unit = units[places] as number;
  const number = Number(value);
  const whole = Number.isInteger(number) ? number * unit : Math.round(number * unit);
  return Math.abs(whole) <= largest && whole / unit === number ? whole : undefined;
}

/** Powers of ten: raising to them anew for every amount of a country would cost more than all else that is done with it. */
const units: readonly number[] = Array.from({ length: 16 }, (_, places) => 10 ** places);

/** 2^53 − 1, written out since the pasted files also run where `Number.MAX_SAFE_INTEGER` is not known. */
const largest = 9007199254740991;

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** A share of at most six places as a percentage, exactly: `0.299` is 29.9. */
export const percentage = (share: number | string): number => (scaled(share, 6) ?? Number.NaN) / 10_000;
