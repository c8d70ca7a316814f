import type { Fen } from "../model/money";

/** An amount of any size as text with two decimals, below 0 with its sign: −123450 fen is `-1234.50`. */
export function signedText(fen: bigint | Fen): string {
  const wide = BigInt(fen);
  const below = wide < 0;
  const digits = String(below ? -wide : wide).padStart(3, "0");
  return `${below ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
