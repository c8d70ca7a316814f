import * as fc from "fast-check";
import { type ReadingId, type ReadingValues, readings } from "../law/readings";
import { amend, chengbu2023, type Policy, withReadings } from "../model/policy";

/** A policy, or an arbitrary of policies. */
export type Under = Policy | fc.Arbitrary<Policy>;

/** Values of an authority's own, for the readings that take one. */
const own = {
  "training-hours-per-day": [8, 7.5, "6"],
  "performance-share": [0, "100.00", 66.67],
  "performance-by-grade": [
    { excellent: 1, competent: "0.8", incompetent: "0.3" },
    { excellent: "1", competent: 1, incompetent: 0 },
    { excellent: 0.333333, competent: "0.1", incompetent: 0 },
  ],
  "zero-report-day": [10, 1, 28],
} as const satisfies { [R in ReadingId]?: readonly ReadingValues[R][] };

const choicesOf = (id: ReadingId): readonly unknown[] => [
  ...Object.keys(readings[id].alternatives),
  ...(id in own ? own[id as keyof typeof own] : []),
];

/**
 * Choices for any of the readings (解释口径); a reading left out stays at its default.
 *
 * @example
 * fc.check(fc.property(readingChoices(), (choices) => withReadings(chengbu2023, choices).id === "chengbu2023")).failed //=> false
 */
export const readingChoices = (): fc.Arbitrary<Partial<ReadingValues>> =>
  fc.record(Object.fromEntries((Object.keys(readings) as ReadingId[]).map((id) => [id, fc.constantFrom(...choicesOf(id))])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Partial<ReadingValues>>;

/** Figures that another county, or a later year, might set. */
const amendments = () =>
  fc.record(
    {
      "excellent-ratio": fc.constantFrom("0.25", "0.3", "0.299999", 0.5),
      "top-up-cap": fc.constantFrom("3000.00", 5000),
      "base-pay": fc.constant({ 1: "7200.50", 3: "4500" }),
      "age-max": fc.constantFrom(60, 62),
      "education-floor": fc.constantFrom("none", "senior-secondary"),
      "headcount-min": fc.constantFrom(0, 1),
      "pre-job-days": fc.constantFrom(0, 1.125, 2, 3),
      "yearly-training-days": fc.constantFrom(0, 1, 2),
      "yearly-training-sessions": fc.constantFrom(0, 1, 2),
    },
    { requiredKeys: [] },
  );

/**
 * Policies (政策参数): Chengbu's measure under any choice of readings, now and then amended from 2026 on.
 *
 * @example
 * fc.sample(policies()).every(({ validFrom }) => validFrom === "2023-07-13") //=> true
 */
export const policies = (): fc.Arbitrary<Policy> =>
  fc.tuple(readingChoices(), fc.option(amendments(), { nil: undefined, freq: 3 })).map(([choices, figures]) => {
    const policy = withReadings(chengbu2023, choices);
    return figures ? amend(policy, { from: "2026-01-01", figures }) : policy;
  });

/** What is tested under: the policy alone, or any of an arbitrary's. */
export const under = (policy: Under | undefined): fc.Arbitrary<Policy> =>
  policy === undefined ? policies() : policy instanceof fc.Arbitrary ? policy : fc.constant(policy);
