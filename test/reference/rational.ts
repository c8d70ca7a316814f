/** An exact fraction of whole numbers of any size. */
export interface Rational {
  readonly p: bigint;
  readonly q: bigint;
}

/** A decimal, as a number or a text, exactly as it is written. */
export function rational(decimal: unknown): Rational {
  const text = typeof decimal === "object" && decimal !== null ? (decimal as { toFixed(): string }).toFixed() : String(decimal);
  const [whole = "0", places = ""] = text.split(".");
  return { p: BigInt(whole + places), q: 10n ** BigInt(places.length) };
}

export const times = (a: Rational, b: Rational): Rational => ({ p: a.p * b.p, q: a.q * b.q });
export const over = (p: number | bigint, q: number | bigint): Rational => ({ p: BigInt(p), q: BigInt(q) });
export const plus = (a: Rational, b: Rational): Rational => ({ p: a.p * b.q + b.p * a.q, q: a.q * b.q });
export const minus = (a: Rational, b: Rational): Rational => ({ p: a.p * b.q - b.p * a.q, q: a.q * b.q });
export const atLeast = (a: Rational, b: Rational): boolean => a.p * b.q >= b.p * a.q;

/** Rounded to a whole number, half up; for fractions that are not negative. */
export const halfUp = ({ p, q }: Rational): bigint => (2n * p + q) / (2n * q);
export const floor = ({ p, q }: Rational): bigint => p / q;

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

/** In lowest terms: `3/8`, or `2` where it is whole. */
export function written({ p, q }: Rational): string {
  const by = divisor(p, q);
  return q / by === 1n ? String(p / by) : `${p / by}/${q / by}`;
}

/** Fen as yuan. */
export const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`;

/** Yuan as fen, exactly. */
export const fen = (amount: unknown): bigint => floor(times(rational(amount), over(100, 1)));
