import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as library from "xieliyuan";
import { ruled } from "../../src/model/ruling-schema";
import * as testing from "../../src/testing";
import { rules } from "./rules";

const drawn = 1000;
const policies = fc.constantFrom(...fc.sample(testing.policies(), { numRuns: 100, seed: 2023 }));
const sharesOf = (values: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
const under = (facts: (policy: library.Policy, on: string) => fc.Arbitrary<object>, policy: testing.Under) =>
  fc.sample(testing.cases(facts, policy), { numRuns: drawn, seed: 2023 });

test("every rule has cases of its own", () => {
  expect(rules.map(([rule]) => rule.name).sort()).toEqual([...ruled].sort());
});

describe("of a thousand cases under any policy", () => {
  test.each(rules.map(([rule, facts, outcomes]) => ({ name: rule.name, rule, facts, outcomes })))(
    "each outcome of $name has at least twenty-five",
    ({ rule, facts, outcomes }) => {
      const counts = sharesOf(under(facts, policies).map(({ facts: given, ...asked }) => rule(given, asked).outcome));
      expect(Object.keys(counts).sort()).toEqual([...outcomes].sort());
      expect(Object.entries(counts).filter(([, count]) => count < 25)).toEqual([]);
    },
  );
});

describe("of a thousand cases under the measure itself", () => {
  test("each duty is owed in most, and had in a good many", () => {
    for (const [rule, facts] of rules.slice(-2)) {
      const counts = sharesOf(under(facts, library.chengbu2023).map(({ facts: given, ...asked }) => rule(given, asked).outcome));
      expect(counts["not-owed"], rule.name).toBeLessThan(500);
      expect(counts.compliant, rule.name).toBeGreaterThan(150);
    }
  });
  test("each ground for leaving decides alone in at least fifteen", () => {
    const alone = under(testing.exitFacts, library.chengbu2023).flatMap(({ facts, ...asked }) => {
      const grounds = library.evaluateExit(facts, asked).findings.filter(({ code }) => code.startsWith("ground-"));
      const [one, ...others] = grounds.filter(({ status }) => status !== "unmet");
      return one?.status === "met" && others.length === 0 ? [one.code] : [];
    });
    const counts = sharesOf(alone);
    const grounds = ["ground-breach", "ground-conduct", "ground-grade", "ground-health", "ground-other", "ground-service"];
    expect(Object.keys(counts).sort()).toEqual(grounds);
    expect(Object.entries(counts).filter(([, count]) => count < 15)).toEqual([]);
  });
});
