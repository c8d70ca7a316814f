import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { checkHeadcount, computePay, evaluateExit, InputError } from "xieliyuan";
import * as z from "zod/mini";
import { appointmentFacts as appointmentSchema } from "../../src/model/facts/appointment";
import { cohortFacts as cohortSchema } from "../../src/model/facts/cohort";
import { eligibilityFacts as eligibilitySchema } from "../../src/model/facts/eligibility";
import { exitFacts as exitSchema } from "../../src/model/facts/exit";
import { headcountFacts as headcountSchema } from "../../src/model/facts/headcount";
import { payFacts as paySchema } from "../../src/model/facts/pay";
import { arePlainTraining, trainingFacts as trainingSchema } from "../../src/model/facts/training";
import { quickTest } from "../../src/model/quick";
import { flag, late, list, name, strict, whole } from "../../src/model/schema";
import { appointmentFacts, eligibilityFacts, exitFacts, headcountFacts, payFacts, trainingFacts } from "../rules/arbitraries";

vi.setConfig({ testTimeout: 30_000 });

const cohort = fc.record({
  people: fc.array(
    fc.record({
      id: fc.string({ minLength: 1 }),
      tookPart: fc.boolean(),
      score: fc.double({ noNaN: true, noDefaultInfinity: true }),
      tieBreak: fc.array(fc.nat()),
    }),
  ),
  scheme: fc.constant({ excellent: 90, competent: 60 }),
});

/** Values that stand at the edge of what some schema takes. */
const edges: unknown[] = [
  undefined,
  null,
  true,
  "",
  " ",
  "true",
  0,
  -0,
  -1,
  1,
  0.5,
  12,
  13,
  1000,
  1001,
  1e21,
  0.1 + 0.2,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  5n,
  "2026-02-29",
  "2024-02-29",
  "2024-2-9",
  "0000-01-01",
  "0000",
  "1985",
  "1985-13",
  "1985-12",
  "4000.01",
  "4000.001",
  "1e3",
  "+5",
  new Decimal("0.01"),
  new Decimal("0.001"),
  new Decimal(-1),
  new Decimal(Number.NaN),
  [],
  [undefined],
  {},
  new Array(3),
  new Date(0),
  "x".repeat(200),
  "x".repeat(201),
  "excellent",
  "other",
  "passed",
  Symbol("s"),
  () => 1,
];

type Place = Record<PropertyKey, unknown>;
/** Every object and list within a value. */
function places(value: unknown): Place[] {
  if (typeof value !== "object" || value === null || value instanceof Decimal) return [];
  return [value as Place, ...Object.values(value).flatMap(places)];
}

/** A copy in which something has been put in one place, under a key that stands there or under a stranger's. */
const spoilt = (facts: fc.Arbitrary<object>) =>
  fc.tuple(facts, fc.nat(), fc.nat(), fc.constantFrom(...edges), fc.boolean()).map(([given, where, which, value, stranger]) => {
    const copy = structuredClone(given) as unknown;
    const all = places(copy);
    const place = all[where % all.length] as Place;
    const keys = Object.keys(place);
    if (Array.isArray(place) && (stranger || keys.length === 0)) place.push(value);
    else place[stranger || keys.length === 0 ? "stranger" : (keys[which % keys.length] as string)] = value;
    return copy;
  });

const schemas: [string, z.core.$ZodType, fc.Arbitrary<object>][] = [
  ["eligibility", eligibilitySchema, eligibilityFacts],
  ["appointment", appointmentSchema, appointmentFacts],
  ["headcount", headcountSchema, headcountFacts],
  ["exit", exitSchema, exitFacts],
  ["training", trainingSchema, trainingFacts],
  ["cohort", cohortSchema, cohort],
  ["pay", paySchema, payFacts],
];

describe("the quick test lets through only what the schema lets through, unchanged", () => {
  test.each(schemas)("what it lets through as facts of %s, the schema lets through", (_name, schema, facts) => {
    fc.assert(
      fc.property(fc.oneof(facts, spoilt(facts)), (value) => {
        if (!quickTest(schema)(value)) return;
        const result = z.safeParse(schema, value);
        expect(result.success).toBe(true);
        if (result.success) expect(result.data).toEqual(value);
      }),
      { numRuns: 800 },
    );
  });
});

describe("a schema is walked part by part", () => {
  const schema = strict({
    a: z.boolean(),
    b: flag(),
    c: z.optional(z.enum(["x", "y"])),
    d: z.optional(z.union([whole(0, 1), name()])),
    e: z.optional(late(() => strict({ f: flag() }))),
    g: z.optional(list(z.boolean(), 2)),
  });
  const passes = quickTest(schema);
  const bare = Object.assign(Object.create(null), { a: true });
  test.each<[object]>([
    [{ a: true }],
    [{ a: false, b: undefined, c: undefined, d: undefined, e: undefined, g: undefined }],
    [{ a: true, b: false, c: "x", d: 1, e: {}, g: [] }],
    [{ g: [true, false], e: { f: true }, d: "name", c: "y", b: true, a: false }],
    [bare],
    [Object.create({ a: true })],
    [Object.assign(new (class Facts {})(), { a: true })],
  ])("%j passes", (value) => {
    expect(passes(value)).toBe(true);
    expect(z.safeParse(schema, value).success).toBe(true);
  });
  test.each<[unknown]>([
    [{}],
    [{ a: undefined }],
    [{ a: 1 }],
    [{ b: true }],
    [{ a: true, b: null }],
    [{ a: true, c: "z" }],
    [{ a: true, d: 2 }],
    [{ a: true, d: "" }],
    [{ a: true, e: { f: 1 } }],
    [{ a: true, e: { h: true } }],
    [{ a: true, e: null }],
    [{ a: true, g: [true, true, true] }],
    [{ a: true, g: [1] }],
    [{ a: true, stranger: undefined }],
    [[true]],
    [Object.assign([], { a: true })],
    [Object.create({ a: true, stranger: true })],
    [null],
    [undefined],
    ["a"],
  ])("%j does not", (value) => expect(passes(value)).toBe(false));
  test("a key that is no fact's is refused the second time as it was the first", () => {
    const slipped = { hiredOn: "2024-01-01", sesions: undefined };
    const states = [slipped, slipped, { hiredOn: "2024-01-01", sessions: undefined }, slipped, { sessions: [], hiredOn: "2024-01-01" }];
    expect(states.map(arePlainTraining)).toEqual([false, false, true, false, true]);
  });
  test("and one that nobody has named a test for, or that has a condition on the whole, is left to zod", () => {
    expect(quickTest(strict({ a: z.string() }))({ a: "x" })).toBe(false);
    expect(quickTest(strict({ a: flag() }).check(z.refine(() => true)))({ a: true })).toBe(false);
    expect(quickTest(z.string())("x")).toBe(false);
  });
});

describe("facts that are read twice", () => {
  const on = "2026-07-01";
  test("a getter that changes its answer puts nothing into a ruling that the schema would refuse", () => {
    let reads = 0;
    const facts = {
      get assistants() {
        reads++;
        return reads < 2 ? 1 : "王五";
      },
    };
    let said: string;
    try {
      said = JSON.stringify(checkHeadcount(facts as never, { on }));
    } catch (error) {
      said = (error as Error).name;
    }
    expect(said).not.toContain("王五");
  });
  test.each(["decidedBy", "on", "reason"])("a determination that changes its %s is held to its first or refused", (part) => {
    let reads = 0;
    const determination = { unsuitable: true, decidedBy: "甲子镇", on: "2026-06-01", reason: "r" };
    Object.defineProperty(determination, part, { enumerable: true, get: () => (reads++ === 0 ? "2026-06-01" : { name: "王五" }) });
    expect(() => evaluateExit({ grade: "incompetent", determination }, { on })).toThrow(InputError);
  });
  test("a determination that changes its mind rules by one mind", () => {
    for (let turn = 0; turn < 6; turn++) {
      let reads = 0;
      const determination = {
        get unsuitable() {
          return reads++ < turn;
        },
        ...{ decidedBy: "甲子镇", on: "2026-06-01", reason: "r" },
      };
      const { outcome, findings } = evaluateExit({ grade: "incompetent", determination }, { on });
      const settled = findings.find(({ code }) => code === "determination");
      expect([outcome, settled?.status]).toEqual(outcome === "exit" ? ["exit", "met"] : ["retained", "excepted"]);
    }
  });
  test("what is done to the facts afterwards does not reach the ruling, nor the other way round", () => {
    const facts = {
      villageClass: 1,
      service: {
        periods: [
          { from: "2026-05-01", to: "2026-06-30" },
          { from: "2026-01-01", to: "2026-03-31" },
        ],
      },
    };
    const before = structuredClone(facts);
    const ruling = computePay(facts, { on });
    const copy = structuredClone(ruling);
    expect(facts).toEqual(before);
    facts.service.periods.length = 0;
    expect(ruling).toEqual(copy);
  });
});
