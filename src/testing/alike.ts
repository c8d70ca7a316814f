/** Whether two rulings say the same. Both are plain JSON made by one rule, so their parts stand in one order. */
export const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
