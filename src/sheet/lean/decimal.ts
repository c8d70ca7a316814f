/** Stands in for decimal.js in the pasted files: no cell holds a Decimal. */
export const Decimal = { isDecimal: (_: unknown): boolean => false };
