import { inOrder } from "./in-order";

/** The same text for the same value, however it is written: 0.3 and `0.30` are one share. */
export function canonical(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    const entries = inOrder(Object.entries(value), ([key]) => key);
    return JSON.stringify(entries.map(([key, one]) => [key, canonical(one)]));
  }
  const text = String(value);
  // No figure and no reading has so many digits that two would be one number.
  return /^\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text;
}
