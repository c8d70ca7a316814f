import { expect, test } from "vitest";
import { assessEligibility, chengbu2023, withReadings } from "xieliyuan";
import * as whole from "zod";
import * as z from "zod/mini";
import { legible, unknownKey } from "../../src/model/read";
import { strict } from "../../src/model/schema";
import { issuesOf } from "./issues-of";

test("data that cannot be looked at are refused as a whole", () => {
  const unreadable = [{ path: [], code: "unreadable", expected: "plain data" }];
  const throwing = () => {
    throw new Error("no");
  };
  expect(issuesOf(() => legible(throwing))).toEqual(unreadable);
  const facts = Object.defineProperty({}, "birthDate", { enumerable: true, get: throwing });
  expect(issuesOf(() => assessEligibility(facts, { on: "2026-07-01" }))).toEqual(unreadable);
});

test("a getter that throws when it is looked at once more takes nothing back from what was found", () => {
  let reads = 0;
  let most = Number.POSITIVE_INFINITY;
  const get = () => {
    if (++reads > most) throw new Error("王五");
    return 1;
  };
  const ask = () => {
    reads = 0;
    return issuesOf(() => assessEligibility(Object.defineProperty({}, "goodConduct", { enumerable: true, get }), { on: "2026-07-01" }));
  };
  const found = [{ path: ["goodConduct"], code: "wrong-type", expected: "boolean" }];
  expect(ask()).toEqual(found);
  most = reads - 1;
  expect(ask()).toEqual(found);
});

test("a key that is like no name, and may be somebody's data, is not repeated", () => {
  const shown = (key: string) => unknownKey(["people", 0], key, ["birthDate", "grade"]);
  expect(shown("birthDay1")).toEqual({ path: ["people", 0, "birthDay1"], code: "unknown-key", expected: "birthDate" });
  expect(shown("something_else-here")).toEqual({
    path: ["people", 0, "something_else-here"],
    code: "unknown-key",
    expected: "one of birthDate, grade",
  });
  const hidden = ["王小明", "1234567", "name of one", "-dash", "a".repeat(42), "x1234567890", "1x_something_else"];
  expect(hidden.map((key) => shown(key).path.at(-1))).toEqual(hidden.map(() => "?"));
  expect(shown("a".repeat(41)).path.at(-1)).toBe("a".repeat(41));
});

test("no parser is compiled, which strict hosts forbid", () => {
  const before = globalThis.Function;
  let compiled = 0;
  const counting = new Proxy(before, {
    construct(made, given) {
      compiled++;
      return Reflect.construct(made, given);
    },
  });
  const whenRead = (schema: z.core.$ZodType) => {
    compiled = 0;
    z.safeParse(schema, { a: "x" });
    return compiled;
  };
  globalThis.Function = counting;
  try {
    expect(whenRead(strict({ a: z.string() }))).toBe(0);
    expect(whenRead(whole.strictObject({ a: whole.string() }))).toBeGreaterThan(0);
  } finally {
    globalThis.Function = before;
  }
});

test("hours of a day are refused in words", () => {
  const issues = issuesOf(() => withReadings(chengbu2023, { "training-hours-per-day": 0 }));
  expect(issues.map(({ expected }) => expected)).toEqual(["a decimal over 0 and at most 24 with at most 5 places"]);
});
