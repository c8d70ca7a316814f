import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  amend,
  assessEligibility,
  type CohortFacts,
  checkAppointment,
  checkHeadcount,
  checkTraining,
  chengbu2023,
  computePay,
  evaluateExit,
  gradeCohort,
  InputError,
  withReadings,
} from "xieliyuan";
import {
  anyPolicy,
  appointmentFacts,
  days,
  eligibilityFacts,
  exitFacts,
  headcountFacts,
  payFacts,
  thinned,
  trainingFacts,
} from "./arbitraries";

vi.setConfig({ testTimeout: 30_000 });

const on = "2026-12-31";
const fen = (yuan: string | null) => BigInt((yuan ?? "x").replace(".", ""));
const people = (size: number): fc.Arbitrary<CohortFacts["people"]> =>
  fc
    .array(
      fc.record(
        {
          tookPart: fc.boolean(),
          proposal: fc.constantFrom("excellent" as const, "excellent" as const, "competent" as const, "incompetent" as const),
          score: fc.integer({ min: 1, max: 6 }),
          township: fc.constantFrom("西岩镇", "儒林镇"),
        },
        { requiredKeys: ["township"] },
      ),
      { maxLength: size },
    )
    .map((list) => list.map((one, i) => ({ ...one, id: `p${i}` })));

describe("the cohort", () => {
  test("the quota is never exceeded, for any cohort and ratio", () => {
    fc.assert(
      fc.property(people(40), fc.integer({ min: 0, max: 1000 }), fc.boolean(), (cohort, thousandths, tieBreak) => {
        const policy = withReadings(
          amend(chengbu2023, { from: "2026-01-01", figures: { "excellent-ratio": (thousandths / 1000).toFixed(3) } }),
          { "quota-ties": tieBreak ? "tie-break" : "for-decision" },
        );
        const { grades } = gradeCohort({ people: cohort }, { on, policy });
        for (const township of ["西岩镇", "儒林镇"]) {
          const took = cohort.filter((one) => one.township === township && one.tookPart !== false).length;
          const excellent = grades.filter((one) => one.township === township && one.grade === "excellent").length;
          expect(excellent * 1000).toBeLessThanOrEqual(took * thousandths);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a permutation of the cohort changes nothing", () => {
    const shuffled = people(12).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, anyPolicy, ([cohort, other], policy) => {
        expect(gradeCohort({ people: other }, { on, policy })).toEqual(gradeCohort({ people: cohort }, { on, policy }));
      }),
      { numRuns: 300 },
    );
  });

  test("a fact more never makes one settled grade into another", () => {
    const more = people(6).chain((list) => fc.tuple(fc.constant(list), fc.infiniteStream(fc.boolean())));
    fc.assert(
      fc.property(more, anyPolicy, ([cohort, coins], policy) => {
        const drop = () => coins.next().value === true;
        const less = cohort.map(({ tookPart, proposal, score, ...rest }) => ({
          ...rest,
          ...(tookPart !== undefined && !drop() && { tookPart }),
          ...(proposal !== undefined && !drop() && { proposal }),
          ...(score !== undefined && !drop() && { score }),
        }));
        const full = gradeCohort({ people: cohort }, { on, policy }).grades;
        gradeCohort({ people: less }, { on, policy }).grades.forEach((one, i) => {
          if (one.outcome !== "undetermined")
            expect([one.id, one.outcome, one.grade]).toEqual([full[i]?.id, full[i]?.outcome, full[i]?.grade]);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("pay", () => {
  test("the lines sum to the total, and paid and disallowed to what was claimed", () => {
    fc.assert(
      fc.property(payFacts, anyPolicy, days, (facts, policy, day) => {
        const { pay } = computePay(facts, { on: day, policy });
        const amounts = pay.lines.map(({ amount }) => amount);
        expect(pay.total === null).toBe(amounts.includes(null));
        if (pay.total !== null) expect(amounts.reduce((sum, amount) => sum + fen(amount), 0n)).toBe(fen(pay.total));
        const topUp = pay.lines.find(({ line }) => line === "top-up")?.amount;
        const claimed = (facts.topUps ?? []).reduce((sum, { amount }) => sum + BigInt(Math.round(Number(amount) * 100)), 0n);
        if (topUp) expect(fen(topUp) + fen(pay.disallowed)).toBe(claimed);
      }),
      { numRuns: 500 },
    );
  });
  test("a higher class is never paid less", () => {
    fc.assert(
      fc.property(payFacts, anyPolicy, ({ villageClass: _, ...facts }, policy) => {
        const total = (villageClass: number) => computePay({ ...facts, villageClass }, { on, policy }).pay.total;
        const [first, second, third] = [total(1), total(2), total(3)];
        if (first === null || second === null || third === null) return;
        expect(fen(first) >= fen(second) && fen(second) >= fen(third)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a fact more never makes one definite outcome into another", () => {
  const definite = <F extends object>(
    facts: fc.Arbitrary<F>,
    kept: readonly string[],
    rule: (facts: F, day: string, policy: typeof chengbu2023) => { outcome: string; value: unknown; missing: readonly string[] },
  ) => {
    fc.assert(
      fc.property(thinned(facts, kept), days, anyPolicy, ([full, less], day, policy) => {
        const before = rule(less, day, policy);
        expect(before.missing.length > 0).toBe(before.outcome === "undetermined");
        if (before.outcome !== "undetermined") {
          const { outcome, value } = rule(full, day, policy);
          expect([outcome, value]).toEqual([before.outcome, before.value]);
        }
      }),
      { numRuns: 2000 },
    );
  };
  test("eligibility", () => {
    definite(eligibilityFacts, ["decisions"], (facts, day, policy) => ({ ...assessEligibility(facts, { on: day, policy }), value: null }));
  });
  test("headcount", () => {
    definite(headcountFacts, ["decision"], (facts, day, policy) => ({ ...checkHeadcount(facts, { on: day, policy }), value: null }));
  });
  test("exit", () => {
    definite(exitFacts, ["determination"], (facts, day, policy) => ({ ...evaluateExit(facts, { on: day, policy }), value: null }));
  });
  test("training", () => {
    definite(trainingFacts, ["year", "firstDayOfDuty"], (facts, day, policy) => ({
      ...checkTraining(facts, { on: day, policy }),
      value: null,
    }));
  });
  test("pay", () => {
    definite(payFacts, ["year", "topUps"], (facts, day, policy) => {
      const ruling = computePay(facts, { on: day, policy });
      return { ...ruling, value: ruling.pay.total };
    });
  });
});

describe("rulings", () => {
  const roundTrip = <F>(facts: fc.Arbitrary<F>, rule: (facts: F, options: { on: string; policy: typeof chengbu2023 }) => unknown) =>
    fc.assert(
      fc.property(facts, days, anyPolicy, (given, day, policy) => {
        const ruling = rule(given, { on: day, policy });
        expect(JSON.parse(JSON.stringify(ruling))).toStrictEqual(ruling);
      }),
      { numRuns: 300 },
    );
  test("of eligibility survive a round trip through JSON", () => roundTrip(eligibilityFacts, assessEligibility));
  test("of appointment do", () => roundTrip(appointmentFacts, checkAppointment));
  test("of headcount do", () => roundTrip(headcountFacts, checkHeadcount));
  test("of exit do", () => roundTrip(exitFacts, evaluateExit));
  test("of training do", () => roundTrip(trainingFacts, checkTraining));
  test("of cohorts do", () =>
    roundTrip(
      people(8).map((list) => ({ people: list })),
      gradeCohort,
    ));
  test("of pay do", () => roundTrip(payFacts, computePay));
});

describe("no rule throws anything but an input error", () => {
  const rules = { assessEligibility, checkAppointment, checkHeadcount, evaluateExit, checkTraining, gradeCohort, computePay };
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withNullPrototype: true,
  });
  const keys = [
    "people",
    "steps",
    "sessions",
    "birthDate",
    "service",
    "topUps",
    "villageClass",
    "assistants",
    "education",
    "grade",
    "on",
    "policy",
  ];
  const nearly = fc.dictionary(fc.constantFrom(...keys), anything);
  test.each(Object.entries(rules))("%s", (_name, rule) => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly), fc.oneof(fc.constant({ on }), anything, nearly), (facts, options) => {
        try {
          rule(facts as never, options as never);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
