/** A clock that has stopped on the leap day of a century, or one that is far ahead; for the tests that show that no ruling reads it. */
const stopped = Date.UTC(2000, 1, 29, 23, 59, 59, 999);
const ahead = 40 * 365.25 * 24 * 3600 * 1000;
const Real = Date;
const now = process.env.TEST_CLOCK === "frozen" ? () => stopped : process.env.TEST_CLOCK === "moved" ? () => Real.now() + ahead : undefined;

if (now) {
  class OtherDate extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now?.()] : given) as [number]));
    }
    static override now = () => now?.() ?? 0;
  }
  globalThis.Date = OtherDate as DateConstructor;
}
