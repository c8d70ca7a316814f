import { expect, test } from "vitest";
import { assessEligibility, chengbu2023, withReadings } from "xieliyuan";
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

test("zod's own setting is as it was once a schema has been made", () => {
  const before = z.config().jitless;
  for (const jitless of [false, true]) {
    z.config({ jitless });
    strict({ a: z.string() });
    expect(z.config().jitless).toBe(jitless);
  }
  z.config({ jitless: before as boolean });
});

test("hours of a day are refused in words", () => {
  const issues = issuesOf(() => withReadings(chengbu2023, { "training-hours-per-day": 0 }));
  expect(issues.map(({ expected }) => expected)).toEqual(["a decimal over 0 and at most 24 with at most 4 places"]);
});
