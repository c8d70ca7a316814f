import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readings } from "xieliyuan";
import { shippedSchemas } from "../../scripts/schemas";
import type { Vector } from "../../scripts/vector-answers";
import { statuses } from "../statuses";

const folder = new URL("../../vectors/", import.meta.url).pathname;
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as { rule: string; vectors: readonly Vector[] });

interface Found {
  readonly code: string;
  readonly status: string;
}
interface Expected {
  readonly outcome: string;
  readonly findings: readonly Found[];
  readonly missing: readonly string[];
  readonly readings: readonly string[];
  readonly grades?: readonly { readonly findings: readonly Found[]; readonly missing: readonly string[] }[];
}
const expectedOf = ({ expected }: Vector): Expected => expected as Expected;

/** Facts that no ruling ever asks for, and why. */
const neverMissing: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  assessEligibility: { decisions: "without a record the case is for decision, not unknown" },
  checkAppointment: { source: "a source that the text does not name is only noted" },
  checkHeadcount: { decision: "without a record the case is for decision, not unknown" },
  evaluateExit: { determination: "without a record the case is for decision, not unknown", birthDate: "age is no ground" },
  checkTraining: { firstDayOfDuty: "it is the date of hire where it is left out", year: "what is asked" },
  gradeCohort: {
    id: "what people are told apart by",
    township: "what people are told apart by",
    tieBreak: "lacking only where others have more of them, of which no vector speaks",
  },
  computePay: { year: "what is asked" },
  checkDeathReporting: { task: "what is asked", month: "what is asked" },
  checkMonthlyContact: { month: "what is asked" },
  checkThreeOneOne: { year: "what is asked" },
};

interface Shape {
  readonly properties: Readonly<Record<string, { readonly items?: Shape }>>;
}

/** The facts of a rule, or of a person where it speaks of several. */
function factsOf(rule: string): string[] {
  const { properties } = shippedSchemas()[`${rule}.facts`] as unknown as Shape;
  return Object.keys(properties.people?.items?.properties ?? properties);
}

describe.each(files)("the vectors of $rule", ({ rule, vectors }) => {
  const own = Object.entries(readings).filter(([, { usedBy }]) => (usedBy as readonly string[]).includes(rule));

  test("rest on every alternative of each reading, and where a value of one's own may be chosen, on one that is not the default", () => {
    for (const [id, reading] of own) {
      const chosen = vectors
        .filter((vector) => expectedOf(vector).readings.includes(id))
        .map(({ policy }) => (policy.readings as Record<string, unknown>)[id] ?? reading.default);
      expect(chosen, id).toEqual(expect.arrayContaining(Object.keys(reading.alternatives)));
      const isOwn = (choice: unknown) => choice !== reading.default && !Object.hasOwn(reading.alternatives, choice as string);
      if ("parameter" in reading) expect(chosen.some(isOwn), id).toBe(true);
    }
  });
  test("ask for every fact at least once, but for those that no ruling asks for", () => {
    const missing = vectors.map(expectedOf).flatMap(({ missing, grades }) => grades?.flatMap((one) => one.missing) ?? missing);
    const asked = new Set(missing.map((fact) => fact.split(".")[0]));
    const expected = factsOf(rule).filter((fact) => !Object.hasOwn(neverMissing[rule] ?? {}, fact));
    expect([...asked].sort()).toEqual(expected.sort());
  });
  test("come to every outcome", () => {
    const { properties } = shippedSchemas()[`${rule}.ruling`] as unknown as { properties: { outcome: { enum: readonly string[] } } };
    const outcomes = vectors.map((vector) => expectedOf(vector).outcome);
    expect([...new Set(outcomes)].sort()).toEqual([...properties.outcome.enum].sort());
  });
});

test("the vectors hold every code in every status that the rules leave it in", () => {
  const found = files
    .flatMap(({ vectors }) => vectors.map(expectedOf))
    .flatMap(({ findings, grades = [] }) => [...findings, ...grades.flatMap((one) => one.findings)])
    .map(({ code, status }) => `${code} ${status}`);
  const expected = Object.entries(statuses).flatMap(([code, list]) => list.map((status) => `${code} ${status}`));
  expect([...new Set(found)].sort()).toEqual(expected.sort());
});
