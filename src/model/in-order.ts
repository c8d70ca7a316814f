/** By code units, whose order no locale changes. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A list in the order of a text that each part of it has; what has the same text stays as it came. */
export const inOrder = <T>(list: Iterable<T>, textOf: (one: T) => string): T[] => [...list].sort((a, b) => order(textOf(a), textOf(b)));
