import type { AnySchemaObject } from "ajv";
import Ajv2020 from "ajv/dist/2020";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as library from "xieliyuan";
import * as z from "zod/mini";
import { namedSchemas, shippedSchemas } from "../../scripts/schemas";
import { ruled } from "../../src/model/ruling-schema";
import * as testing from "../../src/testing";

const ajv = new Ajv2020({ strict: true });
const shipped = shippedSchemas();
const validators = Object.fromEntries(Object.entries(shipped).map(([name, schema]) => [name, ajv.compile(schema as AnySchemaObject)]));

const answered = {
  assessEligibility: testing.eligibilityFacts,
  checkAppointment: testing.appointmentFacts,
  checkHeadcount: testing.headcountFacts,
  evaluateExit: testing.exitFacts,
  checkTraining: testing.trainingFacts,
  gradeCohort: (policy?: library.Policy, on?: string) => testing.cohortFacts({}, policy, on),
  computePay: testing.payFacts,
  checkDeathReporting: testing.deathReportingFacts,
  checkMonthlyContact: testing.monthlyContactFacts,
  checkThreeOneOne: testing.threeOneOneFacts,
} as const satisfies Record<string, (policy?: library.Policy, on?: string) => fc.Arbitrary<object>>;

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const zodAccepts = (name: string, value: unknown) => z.safeParse((namedSchemas[name] as { schema: z.core.$ZodType }).schema, value).success;

/** Values that stand in for any part of the facts: nearly right, or nothing like it. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(null, true, "", "x", -1, 0.5, 13, "2026-02-30", "2026-02-29", "2026-13", "0.001", "1.", "competent", [], {}, [
    {},
  ]),
  fc.integer(),
  fc.string(),
);

/** Facts with one part, at any depth, replaced, dropped or added. */
const spoilt = (facts: fc.Arbitrary<object>): fc.Arbitrary<unknown> =>
  fc.tuple(facts, fc.array(fc.nat(20), { maxLength: 4 }), wrong, fc.constantFrom("replace", "add")).map(([given, steps, value, how]) => {
    const copy = asJson(given) as Record<string, unknown>;
    let at: Record<string, unknown> = copy;
    let key = "";
    for (const step of steps) {
      const keys = Object.keys(at);
      if (keys.length === 0) break;
      key = keys[step % keys.length] ?? "";
      const next = at[key];
      if (typeof next !== "object" || next === null) break;
      if (step > 10) break;
      at = next as Record<string, unknown>;
      key = "";
    }
    if (how === "add" && !Array.isArray(at)) at.extra = value;
    else if (key) at[key] = value;
    return copy;
  });

/** What JSON Schema cannot say, and the library refuses: see jsonSchemaOf. */
function beyondJsonSchema(name: string, value: unknown): boolean {
  const numbers: unknown[] = [];
  JSON.stringify(value, (_, part) => {
    if (typeof part === "number" || typeof part === "string") numbers.push(part);
    return part;
  });
  const fine = numbers.some(
    (part) => (typeof part === "number" && !Number.isInteger(part)) || (typeof part === "string" && /^\d+(\.\d+)?$/.test(part)),
  );
  const { scheme } = value as { readonly scheme?: { readonly excellent?: number; readonly competent?: number } };
  const isUpsideDown = name === "gradeCohort.facts" && (scheme?.excellent ?? 0) < (scheme?.competent ?? 0);
  return fine || isUpsideDown;
}

describe("the JSON Schemas", () => {
  test("are there for the facts and the ruling of every rule, and tested for each", () => {
    expect(Object.keys(shipped)).toEqual(expect.arrayContaining(ruled.flatMap((rule) => [`${rule}.facts`, `${rule}.ruling`])));
    expect(Object.keys(answered).sort()).toEqual([...ruled].sort());
  });
  test("are valid 2020-12 under ajv's strict mode, each with an id of its own", () => {
    const ids = Object.values(shipped).map(({ $id }) => $id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [name, schema] of Object.entries(shipped)) {
      expect(schema.$schema, name).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(ajv.validateSchema(schema as AnySchemaObject), name).toBe(true);
    }
  });
  test("take no key that the library does not know", () => {
    for (const name of Object.keys(answered)) expect(validators[`${name}.facts`]?.({ unheardOf: 1 }), name).toBe(false);
  });
  test.each(Object.entries(answered))("of the facts of %s accept what the library accepts", (name, facts) => {
    fc.assert(
      fc.property<[object]>(facts(), (given) => {
        const json = asJson(given);
        expect([zodAccepts(`${name}.facts`, json), validators[`${name}.facts`]?.(json)]).toEqual([true, true]);
      }),
      { numRuns: 200 },
    );
  });
  test.each(Object.entries(answered))("of the facts of %s refuse what it refuses, but for what they cannot say", (name, facts) => {
    let refused = 0;
    fc.assert(
      fc.property(spoilt(facts()), (given) => {
        const [zod, json] = [zodAccepts(`${name}.facts`, given), validators[`${name}.facts`]?.(given)];
        if (!zod) refused++;
        if (zod) expect(json).toBe(true);
        else if (json) expect(beyondJsonSchema(`${name}.facts`, given)).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(50);
  });
  test.each(Object.entries(answered))(
    "of the rulings hold every ruling of %s, and none with a key more or an outcome that is not one",
    (name, facts) => {
      const rule = Reflect.get(library, name) as (facts: object, options: object) => object;
      const validate = validators[`${name}.ruling`];
      const policies = fc.constantFrom(...fc.sample(testing.policies(), { numRuns: 40, seed: 7 }));
      fc.assert(
        fc.property(testing.cases<object>(facts, policies), ({ facts: given, on, policy }) => {
          const ruling = asJson(rule(given, { on, policy }));
          expect(validate?.(ruling), JSON.stringify(validate?.errors)).toBe(true);
          expect(zodAccepts(`${name}.ruling`, ruling)).toBe(true);
          expect(validate?.({ ...(ruling as object), unheardOf: 1 })).toBe(false);
          expect(validate?.({ ...(ruling as object), outcome: "splendid" })).toBe(false);
        }),
        { numRuns: 150 },
      );
    },
  );
  test("of a policy hold every policy, and no figure of a wrong kind", () => {
    const policies = fc.sample(testing.policies(), { numRuns: 40, seed: 7 });
    for (const policy of policies) expect(validators.policy?.(asJson(policy)), JSON.stringify(validators.policy?.errors)).toBe(true);
    const bad = { ...library.chengbu2023, figures: { ...library.chengbu2023.figures, "age-min": [{ from: "2023-07-13", value: "20" }] } };
    expect(validators.policy?.(bad)).toBe(false);
  });
});
