import type { AnySchemaObject } from "ajv";
import Ajv2020 from "ajv/dist/2020";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { amount, fractionWords, month } from "../../src/model/finding-schema";
import { jsonSchemaOf } from "../../src/model/json-schema";
import { quickTest } from "../../src/model/quick";
import { byName, decimal, decimalTest, exactlyOne, flag, isoDate, strict, yuan } from "../../src/model/schema";

const ajv = new Ajv2020({ strict: true });
const made = (schema: z.core.$ZodType) => jsonSchemaOf(schema, { name: `test-${++count}`, title: "Test" });
let count = 0;
const validator = (schema: z.core.$ZodType) => ajv.compile(made(schema) as AnySchemaObject);

describe("as JSON Schema", () => {
  test("a schema has a title and an id, and stands for what is read", () => {
    const { $schema, $id, title, type } = jsonSchemaOf(strict({ a: z.string() }), { name: "facts", title: "Facts" });
    expect([$schema, $id, title, type]).toEqual(["https://json-schema.org/draft/2020-12/schema", "urn:xieliyuan:facts", "Facts", "object"]);
  });
  test("an amount is a number or a text, neither below 0 nor beyond what any amount may be", () => {
    const holds = validator(yuan());
    expect([0, 0.29, 1_000_000_000, "0", "0.29", "1000"].map((value) => holds(value))).toEqual(Array(6).fill(true));
    expect([-1, 1_000_000_000.5, "x", "1.234", "-1", null, {}, [], true].map((value) => holds(value))).toEqual(Array(9).fill(false));
  });
  test("an amount does not say how fine it may be, since no binary fraction is a multiple of a fen", () => {
    expect(made(yuan()).anyOf).toEqual([
      { type: "number", minimum: 0, maximum: 1_000_000_000 },
      { type: "string", pattern: "^[0-9]{1,10}(\\.[0-9]{1,2})?$" },
    ]);
  });
  test("a pattern has the ten plain digits, since other languages take \\d for those of any script; a part of that name stays", () => {
    const written = JSON.stringify(made(strict({ pattern: isoDate(), month: month() })));
    expect(written).toContain("[0-9]{4}-");
    expect(written).not.toContain("\\d");
    expect(validator(strict({ pattern: isoDate() }))({ pattern: "2024-02-29" })).toBe(true);
  });
  test("values by name have names of 1 to 200 characters", () => {
    const holds = validator(byName(yuan()));
    expect([{}, { 一类: 6000 }, { ["x".repeat(200)]: "1" }].map((value) => holds(value))).toEqual([true, true, true]);
    expect([{ "": 1 }, { ["x".repeat(201)]: 1 }, { 一类: -1 }].map((value) => holds(value))).toEqual([false, false, false]);
  });
  test("other multiples stand", () => {
    const eighths = z.union([z.number().check(z.multipleOf(0.125)), z.number().check(z.multipleOf(7))]);
    expect(made(eighths).anyOf).toEqual([
      { type: "number", multipleOf: 0.125 },
      { type: "number", multipleOf: 7 },
    ]);
  });
  test("one that may be of several kinds has a type for each, as strict validators want it", () => {
    const { anyOf, type } = made(z.union([z.string(), z.number(), z.null()]));
    expect([anyOf, type]).toEqual([[{ type: "string" }, { type: "number" }, { type: "null" }], undefined]);
    const titled = made(strict({ a: z.nullable(z.literal(["x", null])) }));
    expect(ajv.compile(titled as AnySchemaObject)({ a: null })).toBe(true);
  });
  test("a decimal has its bounds, 0 within them or without", () => {
    const [from, over] = [validator(decimal({ most: 4, places: 2 })), validator(decimal({ positive: true, most: 4, places: 2 }))];
    expect([0, 4, "0.25"].map((value) => from(value))).toEqual([true, true, true]);
    expect([0, 0.01, 4, "0.25"].map((value) => over(value))).toEqual([false, true, true, true]);
    for (const holds of [from, over]) expect([-1, 4.5, "0.255", "a", true].some((value) => holds(value))).toBe(false);
  });
  test("of two parts exactly one is stated where the object says so, to the library as well", () => {
    const schema = exactlyOne({ one: flag(), two: flag(), other: flag() }, "one", "two", "one or two");
    const holds = validator(schema);
    for (const value of [{ one: true }, { two: true }, { one: true, other: true }])
      expect([value, holds(value), z.safeParse(schema, value).success, quickTest(schema)(value)]).toEqual([value, true, true, true]);
    for (const value of [{}, { other: true }, { one: true, two: true }])
      expect([value, holds(value), z.safeParse(schema, value).success, quickTest(schema)(value)]).toEqual([value, false, false, false]);
    expect(z.safeParse(schema, {}).error?.issues.map(({ message }) => message)).toEqual(["one or two"]);
  });
  test("any other object may have both, whatever they are called", () => {
    for (const [one, other] of [
      ["periods", "months"],
      ["days", "hours"],
    ] as const)
      expect(validator(strict({ [one]: flag(), [other]: flag() }))({ [one]: true, [other]: true })).toBe(true);
  });
  test.each<[string, z.core.$ZodType, unknown[], unknown[]]>([
    ["an amount of a ruling", amount(), ["0.00", "1234.50"], ["1.5", "1.500", "x1.50", "1.50x", "-1.50", 1.5]],
    ["a fraction", fractionWords(), ["0", "3/8", "12"], ["3/", "/8", "3/8x", "x3/8", "0.5", 3]],
    ["a month", month(), ["2026-06"], ["2026-6", "2026-061", "x2026-06", "12026-06", 202_606]],
    ["a day", isoDate(), ["2024-02-29", "2026-12-31"], ["2023-02-29", "2026-02-30", "2026-12-31x", "x2026-12-31", "2026-12", 2026]],
  ])("%s is what it is to the library", (_name, schema, good, bad) => {
    const holds = validator(schema);
    for (const value of good) expect([value, holds(value), z.safeParse(schema, value).success]).toEqual([value, true, true]);
    for (const value of bad) expect([value, holds(value), z.safeParse(schema, value).success]).toEqual([value, false, false]);
  });
});

test("a decimal is a number or a text, and nothing that only turns into one", () => {
  const holds = decimalTest({ most: 4, places: 2 });
  expect([0, 0.25, 4, "0", "0.25", "4"].map(holds)).toEqual(Array(6).fill(true));
  const others = [["1"], { toString: () => "1" }, true, null, undefined, 1n, "", " 1", "1e0", "0.255", 0.255, -0.25, 4.01, Number.NaN];
  expect(others.map(holds)).toEqual(others.map(() => false));
  expect([0, "0", 0.25].map(decimalTest({ positive: true, most: 4, places: 2 }))).toEqual([false, false, true]);
});
