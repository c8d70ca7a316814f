import { describe, expect, test } from "vitest";
import { deepFrozen } from "../../src/law/frozen";
import { cohortFacts } from "../../src/model/facts/cohort";
import { eligibilityFacts } from "../../src/model/facts/eligibility";
import { exitFacts } from "../../src/model/facts/exit";
import { payFacts } from "../../src/model/facts/pay";
import { trainingFacts } from "../../src/model/facts/training";
import { quickTest } from "../../src/model/quick";
import { remember, rulingsUnder } from "../../src/model/remember";

describe("what is remembered", () => {
  test("is made once for a pattern, and frozen with everything in it", () => {
    const store = new Map<number, { findings: { age: number }[]; none: null }>();
    const ask = (pattern: number) => store.get(pattern) ?? remember(store, pattern, { findings: [{ age: pattern }], none: null });
    expect(ask(1)).toBe(ask(1));
    expect(ask(2)).toEqual({ findings: [{ age: 2 }], none: null });
    expect([ask(1), ask(1).findings, ask(1).findings[0]].every(Object.isFrozen)).toBe(true);
  });
  test("is forgotten once there are twenty thousand patterns, and not before", () => {
    const store = new Map<number, number[]>();
    for (let pattern = 0; pattern < 20_000; pattern++) remember(store, pattern, [pattern]);
    expect(store.size).toBe(20_000);
    expect(remember(store, 20_000, [20_000])).toEqual([20_000]);
    expect([...store]).toEqual([[20_000, [20_000]]]);
  });
  test("stands under one part of a pattern after another", () => {
    const store = new Map<string, Map<number, Map<number, string[]>>>();
    expect(rulingsUnder(rulingsUnder(store, "a"), 5)).toBe(rulingsUnder(rulingsUnder(store, "a"), 5));
    expect(rulingsUnder(rulingsUnder(store, "a"), 6)).not.toBe(rulingsUnder(rulingsUnder(store, "a"), 5));
    for (let part = 0; part < 20_000; part++) rulingsUnder(store, String(part));
    expect(store.size).toBe(1);
  });
  test("may be a value that cannot be frozen, or is", () => {
    const inner = Object.freeze({ list: [1] });
    expect([deepFrozen(5), deepFrozen("a"), deepFrozen(null), deepFrozen(undefined)]).toEqual([5, "a", null, undefined]);
    expect(deepFrozen({ inner }).inner).toBe(inner);
  });
});

describe("facts at their bounds pass the quick test", () => {
  const letters = (count: number) => "名".repeat(count);
  const decision = (count: number) => ({ decidedBy: letters(count), on: "2028-02-29", reason: letters(count) });
  test.each<[string, Parameters<typeof quickTest>[0], unknown[]]>([
    [
      "of eligibility",
      eligibilityFacts,
      [
        {},
        { goodConduct: true, criminalRecord: false, education: { level: "senior-secondary" }, birthDate: "1984-02-29" },
        ...[1, 2000].map((count) => ({ decisions: [{ provision: "三(五)5", decision: "accepted", ...decision(count) }] })),
      ],
    ],
    ["of exit", exitFacts, [{}, { grade: "incompetent", birthDate: "1985-03-01", determination: { unsuitable: true, ...decision(1) } }]],
    [
      "of training",
      trainingFacts,
      [
        { hiredOn: "2026-01-31", firstDayOfDuty: "2026-12-30", year: 1900, sessions: [] },
        { year: 2999, sessions: [{ on: "2026-05-20", kind: "pre-job", days: "0.125", subjects: ["procedures"] }] },
        { sessions: [{ on: "2026-05-20", kind: "in-service", hours: 9600 }] },
      ],
    ],
    [
      "of a cohort",
      cohortFacts,
      [
        { people: [] },
        {
          people: [{ id: letters(1), township: letters(200), tookPart: true, proposal: "excellent", score: 0.5, tieBreak: [1] }],
          seatDecisions: [{ seats: 1_000_000, ...decision(1) }],
          scheme: { excellent: 60, competent: 60 },
        },
      ],
    ],
    [
      "of pay",
      payFacts,
      [
        { villageClass: 0, grade: "competent", service: { months: 0 }, year: 1900, topUps: [] },
        { villageClass: "1", service: { months: 12 }, year: 2999, topUps: [{ payer: letters(200), amount: "4000.01" }, { payer: "村" }] },
        { service: { periods: [{ from: "2026-01-01", to: "2026-12-31" }] } },
      ],
    ],
  ])("%s", (_name, schema, all) => {
    expect(all.map(quickTest(schema))).toEqual(all.map(() => true));
  });
});
