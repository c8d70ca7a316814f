import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { flooredShare, fraction, fractionText, roundedShare, scaled } from "../../src/model/exact";
import { wideFen, wideText, yuanText } from "../../src/model/money";

const Wide = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 60 });
const fen = fc.integer({ min: 0, max: 100_000_000_000 });
const part = fc.record({ over: fc.integer({ min: 0, max: 1_000_000 }), under: fc.integer({ min: 1, max: 1_000_000 }) });

test("a share of an amount is rounded once, half up, also where the products pass 2^53", () => {
  fc.assert(
    fc.property(fen, part, part, (whole, one, other) => {
      const exact = new Wide(whole).times(one.over).times(other.over).div(new Wide(one.under).times(other.under));
      fc.pre(exact.lt(Number.MAX_SAFE_INTEGER));
      expect(roundedShare(whole, one, other)).toBe(exact.toDecimalPlaces(0).toNumber());
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [1, [{ over: 1, under: 2 }], 1],
  [3, [{ over: 1, under: 2 }], 2],
  [1, [{ over: 1, under: 3 }], 0],
  [0, [{ over: 1, under: 2 }], 0],
  [
    99_999_999_999,
    [
      { over: 999_999, under: 1_000_000 },
      { over: 1, under: 2 },
    ],
    49_999_950_000,
  ],
  [100_000_000_001, [{ over: 500_000, under: 1_000_000 }], 50_000_000_001],
  [9_007_199_254_740_991, [{ over: 1, under: 2 }], 4_503_599_627_370_496],
  // Just below a half, of a denominator that alone is more than a double can hold.
  [
    4_503_599_757_937_642,
    [
      { over: 1, under: 94_906_265 },
      { over: 1, under: 94_906_269 },
    ],
    0,
  ],
])("%d times the fractions, half up", (whole, factors, share) => expect(roundedShare(whole, ...factors)).toBe(share));

test("a floored share drops the part below one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), part, (whole, { over, under }) => {
      expect(flooredShare(whole, { over, under })).toBe(Number((BigInt(whole) * BigInt(over)) / BigInt(under)));
    }),
  );
});

test("a decimal is the fraction that it is written as, in lowest terms", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (millionths) => {
      const { over, under } = fraction((millionths / 1e6).toFixed(6));
      expect(over * 1_000_000).toBe(millionths * under);
      expect(fraction(millionths / 1e6)).toEqual({ over, under });
      expect(fractionText(millionths, 1_000_000)).toBe(under === 1 ? String(over) : `${over}/${under}`);
    }),
  );
  expect(fraction("0.29")).toEqual({ over: 29, under: 100 });
  expect(fractionText(0, 7)).toBe("0");
});

test.each([
  [12.5, 2, 1250],
  ["0.29", 2, 29],
  [0.1 + 0.2, 2, undefined],
  [0.005, 2, undefined],
  ["1e400", 2, undefined],
  [90_071_992_547_409.91, 2, 9_007_199_254_740_991],
  [90_071_992_547_409.92, 2, undefined],
])("%s with %d places is %s of its smallest unit", (value, places, whole) => expect(scaled(value, places)).toBe(whole));

test.each([
  [-5, "-0.05"],
  [-123_450, "-1234.50"],
  [Number.MAX_SAFE_INTEGER, "90071992547409.91"],
  [27_021_597_764_222_973n, "270215977642229.73"],
  [-27_021_597_764_222_973n, "-270215977642229.73"],
  [0n, "0.00"],
])("%s fen in yuan, of any size and sign, and back", (amount, text) => {
  expect(wideText(amount)).toBe(text);
  expect(wideFen(text)).toBe(BigInt(amount));
});

test.each([
  [0, "0.00"],
  [5, "0.05"],
  [10, "0.10"],
  [50, "0.50"],
  [123_450, "1234.50"],
])("%d fen in yuan", (amount, text) => {
  expect(yuanText(amount)).toBe(text);
  expect(wideText(amount)).toBe(text);
});
