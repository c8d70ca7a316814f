import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as library from "xieliyuan";
import { answerTo, policyOf, type Vector } from "../../scripts/vector-answers";
import { cases } from "../../scripts/vector-cases";
import { rules } from "../reference/differential";

const folder = new URL("../../vectors/", import.meta.url).pathname;

interface VectorFile {
  readonly rule: string;
  readonly vectors: readonly Vector[];
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as VectorFile);

describe("the conformance vectors", () => {
  test("stand for every case chosen by hand, and no two cases of a rule share a name", () => {
    expect(files.map(({ rule }) => rule).sort()).toEqual(Object.keys(cases).sort());
    for (const { rule, vectors } of files) {
      const names = vectors.map(({ name }) => name);
      expect(names).toEqual(cases[rule as keyof typeof cases].map(({ name }) => name));
      expect(new Set(names).size).toBe(names.length);
    }
  });
  test("hold every outcome and every status", () => {
    const found = (wanted: RegExp) =>
      new Set(files.flatMap(({ rule, vectors }) => [...JSON.stringify(vectors).matchAll(wanted)].map(({ 1: one }) => `${rule} ${one}`)));
    const outcomes = found(/"expected":\{"outcome":"([\w-]+)"/g);
    for (const outcome of ["eligible", "ineligible", "for-decision", "undetermined"])
      expect(outcomes).toContain(`assessEligibility ${outcome}`);
    for (const outcome of ["no-ground", "for-decision", "exit", "retained", "undetermined"])
      expect(outcomes).toContain(`evaluateExit ${outcome}`);
    for (const outcome of ["compliant", "pending", "non-compliant", "undetermined"]) expect(outcomes).toContain(`checkTraining ${outcome}`);
    for (const outcome of ["compliant", "pending", "non-compliant", "not-owed", "undetermined"])
      expect(outcomes).toContain(`checkDeathReporting ${outcome}`);
    expect(new Set([...found(/"status":"([\w-]+)"/g)].map((one) => one.split(" ")[1]))).toEqual(
      new Set(["met", "unmet", "unknown", "excepted", "for-decision", "note"]),
    );
  });
});

describe.each(files)("$rule answers as its vectors say", ({ rule, vectors }) => {
  test.each(vectors)("$name", (vector) => {
    expect(answerTo(rule, vector, library)).toStrictEqual(vector.expected);
  });
});

describe.each(files)("the reference implementation answers as the vectors of $rule say", ({ rule, vectors }) => {
  test.each(vectors.filter(({ facts }) => rule !== "gradeCohort" || isComplete(facts)))("$name", ({ facts, on, policy }) => {
    const { library: said, reference } = rules[rule]?.differ(facts as never, { on, policy: policyOf(policy, library) }) ?? {};
    expect(said).toEqual(reference);
  });
});

/** Where someone has no score, only the comparison of whole cohorts known in part applies, and it has generated cases of its own. */
const isComplete = (facts: object): boolean =>
  (facts as library.CohortFacts).people.every(({ score, tookPart }) => score !== undefined && tookPart !== undefined);
