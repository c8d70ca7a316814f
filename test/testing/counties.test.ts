import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as library from "xieliyuan";
import * as testing from "../../src/testing";
import { counties } from "./counties";
import { rules } from "./rules";

type Law = (policy: library.Policy) => fc.IProperty<unknown>;
const lawsIn = ([name, law]: [string, unknown]): [string, Law][] =>
  typeof law === "function"
    ? [[name, law as Law]]
    : Object.entries(law as Record<string, Law>).map(([rule, one]) => [`${name}.${rule}`, one]);
const everyLaw = Object.entries(testing.laws).flatMap(lawsIn);

describe.each(Object.entries(counties))("%s", (_name, policy) => {
  test("keeps every law of the measure", () => {
    for (const [name, law] of everyLaw) {
      const { failed } = fc.check(law(policy), { numRuns: 60 });
      expect([name, failed]).toEqual([name, false]);
    }
  });
  test("has facts of its own, on which every rule answers on every day of its own", () => {
    for (const [rule, facts] of rules)
      fc.assert(
        fc.property(facts(policy), testing.days(policy), (given, on) => "outcome" in rule(given, { on, policy })),
        { numRuns: 60 },
      );
  });
  test("has days, months and cases within its validity alone", () => {
    const holds = (day: string) => policy.validFrom <= day && day <= (policy.validThrough ?? "9999-12-31");
    const months = [policy.validFrom, policy.validThrough ?? "9999-12-31"].map((day) => day.slice(0, 7));
    const [first = "", last = ""] = months;
    fc.assert(fc.property(testing.days(policy), holds));
    fc.assert(fc.property(testing.months(policy), (month) => first <= month && month <= last));
    fc.assert(
      fc.property(
        testing.cases(testing.trainingFacts, policy),
        ({ facts: { year = 0 }, on }) => holds(on) && year <= Number(on.slice(0, 4)),
      ),
    );
  });
});

describe("the days of a policy", () => {
  const drawn = (policy: library.Policy) => new Set(fc.sample(testing.days(policy), { numRuns: 3000, seed: 1 }));

  test("are its first and last, and those on which one of its figures changes, with the day before", () => {
    const amended = library.amend(library.chengbu2023, { from: "2036-04-01", figures: { "top-up-cap": "4500" } });
    const days = drawn(library.definePolicy({ ...amended, validThrough: "2039-12-31" }));
    for (const day of ["2023-07-13", "2036-03-31", "2036-04-01", "2028-02-29", "2026-12-31"]) expect(days).toContain(day);
    for (const day of ["2024-01-01", "2025-12-31"])
      expect(drawn(counties["a policy that ended with 2025"] as library.Policy)).toContain(day);
  });
  test("are any of its first five years", () => {
    const days = drawn(library.chengbu2023);
    expect(days.size).toBeGreaterThan(800);
    expect(
      [...days]
        .map((day) => day.slice(0, 4))
        .sort()
        .at(-1),
    ).toBe("2028");
  });
});

describe("the classes of village", () => {
  const policy = counties["a county that has renamed all its classes"] as library.Policy;
  const classes = (cases: readonly { readonly facts: library.PayFacts }[]) =>
    [...new Set(cases.map(({ facts }) => String(facts.villageClass ?? "none")))].sort();

  test("are left out where the table has had none all the time and the day is not known", () => {
    expect(classes(fc.sample(testing.payFacts(policy), { numRuns: 200, seed: 1 }).map((facts) => ({ facts })))).toEqual(["none"]);
  });
  test("are those of the table by which the year is paid where the day is known", () => {
    const all = fc.sample(testing.cases(testing.payFacts, policy), { numRuns: 600, seed: 1 });
    const before = all.filter(({ facts, on }) => (facts.year ?? Number(on.slice(0, 4))) < 2026);
    expect(classes(before)).toEqual(["1", "2", "none"]);
    expect(classes(all.filter((one) => !before.includes(one)))).toEqual(["none", "乙", "甲"]);
  });
});
