import { fraction, fractionText } from "../../model/exact";

/** The same text for the same value, however it is written: 0.3 and `0.30` are one share. */
export function canonical(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1));
    return JSON.stringify(entries.map(([key, one]) => [key, canonical(one)]));
  }
  const text = String(value);
  if (!/^\d+(\.\d+)?$/.test(text)) return text;
  const { over, under } = fraction(text);
  return fractionText(over, under);
}
