import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { amountPattern, fenIn, fenOf, yuanText } from "../../src/model/money";
import { issuesOf } from "./issues-of";

const tagged = (toFixed: unknown) => ({ [Symbol.toStringTag]: "[object Decimal]", toStringTag: "[object Decimal]", toFixed });

describe("an amount in yuan", () => {
  test.each<[unknown, number]>([
    [0, 0],
    [0.01, 1],
    [0.29, 29],
    ["0.29", 29],
    ["4000", 400_000],
    ["4000.5", 400_050],
    ["0007", 700],
    [1_000_000_000, 100_000_000_000],
    ["1000000000.00", 100_000_000_000],
    [new Decimal("1234.56"), 123_456],
    [new Decimal("1e3"), 100_000],
    [tagged(() => "12.34"), 1234],
  ])("%s is %i fen", (amount, fen) => {
    expect(fenIn(amount)).toBe(fen);
    expect(fenOf(amount as never)).toBe(fen);
  });
  test.each<unknown>([
    -0.01,
    0.001,
    "0.001",
    "-1",
    "+1",
    "1.",
    ".5",
    "1e3",
    " 1",
    "",
    "1 ",
    "1,000",
    1_000_000_000.01,
    "1000000000.01",
    "10000000000",
    "00000000001",
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    null,
    undefined,
    5n,
    [],
    ["1"],
    {},
    { toFixed: () => "1" },
    tagged(undefined),
    tagged("1"),
    tagged(() => true),
    tagged(() => {
      throw new Error("no");
    }),
    new Decimal("1e1000000000"),
    new Decimal("-1e1000000000"),
    new Decimal("1e-1000000000"),
    new Decimal("1e100"),
    new Decimal(-1),
    new Decimal("0.001"),
    new Decimal(Number.NaN),
  ])("%s is none", (amount) => {
    expect(fenIn(amount)).toBeUndefined();
  });
  test("that is none after all is refused with what was wanted", () => {
    expect(issuesOf(() => fenOf("x"))).toEqual([
      { path: [], code: "bad-format", expected: "an amount in yuan from 0 to 1000000000, no finer than a fen" },
    ]);
  });
  test("up to 11,000 yuan, and at the end of every number of digits beyond, is written with two decimals", () => {
    const written = (fen: number) => String(fen).padStart(3, "0").replace(/(..)$/, ".$1");
    const wrong: number[] = [];
    for (let fen = 0; fen <= 1_100_000; fen++) if (yuanText(fen) !== written(fen)) wrong.push(fen);
    for (let digits = 7; digits <= 15; digits++)
      for (const fen of [10 ** digits - 1, 10 ** digits]) if (yuanText(fen) !== written(fen)) wrong.push(fen);
    expect(wrong).toEqual([]);
  });
  test("as text has at most two decimals, by the pattern of the schemas", () => {
    const pattern = new RegExp(amountPattern);
    expect(["0", "1.5", "1.50", "1.505", "x1", "1x"].map((text) => pattern.test(text))).toEqual([true, true, true, false, false, false]);
  });
});
