import { describe, expect, test } from "vitest";
import { names } from "../../src/explain";
import { missingFact } from "../../src/explain/facts";
import { rulings } from "./rulings";

function* namesIn(table: object): Generator<{ zh: string; en: string }> {
  for (const entry of Object.values(table)) {
    if (typeof entry.zh === "string") yield entry;
    else yield* namesIn(entry);
  }
}

describe("names", () => {
  test("every name stands in both languages, the Chinese without Latin letters", () => {
    for (const { zh, en } of namesIn(names)) {
      expect(zh).toMatch(/^[^A-Za-z]+$/);
      expect(en).toMatch(/[a-z]/);
    }
  });

  test("within a table no two names are alike", () => {
    for (const table of [
      ...Object.values(names.outcomes),
      ...Object.values(names.facts),
      names.rules,
      names.statuses,
      names.educationLevels,
    ])
      for (const language of ["zh", "en"] as const) {
        const words = [...namesIn(table)].map((name) => name[language]);
        expect(new Set(words).size).toBe(words.length);
      }
  });

  test("every fact that a ruling calls missing has a name", () => {
    for (const { rule, missing } of rulings)
      for (const fact of missing) expect(missingFact(names.facts[rule], fact)).not.toEqual({ zh: fact, en: fact });
  });

  test("every outcome that comes up has a name", () => {
    for (const { rule, outcome } of rulings) expect(names.outcomes[rule]).toHaveProperty(outcome);
  });

  test("a fact without a name is told by its key", () => {
    expect(missingFact({}, "unheardOf")).toEqual({ zh: "unheardOf", en: "unheardOf" });
  });
});
