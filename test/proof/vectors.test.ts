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
});

describe.each(files)("$rule answers as its vectors say", ({ rule, vectors }) => {
  test.each(vectors)("$name", (vector) => {
    expect(answerTo(rule, vector, library)).toStrictEqual(vector.expected);
  });
});

describe.each(files)("the reference implementation answers as the vectors of $rule say", ({ rule, vectors }) => {
  test.each(vectors)("$name", ({ facts, on, policy }) => {
    const comparison = rule === "gradeCohort" && !isComplete(facts as library.CohortFacts) ? "gradeCohort, known in part" : rule;
    const { library: said, reference } = rules[comparison]?.differ(facts as never, { on, policy: policyOf(policy, library) }) ?? {};
    expect(said).toEqual(reference);
  });
});

/** Whether nothing is left open; otherwise the reference tries every way to fill in what is. */
const isComplete = ({ people, scheme }: library.CohortFacts): boolean =>
  people.every(
    ({ score, tookPart, proposal }) => score !== undefined && tookPart !== undefined && (proposal !== undefined || scheme !== undefined),
  );
