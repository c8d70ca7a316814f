import * as fc from "fast-check";
import {
  type AppointmentFacts,
  chengbu2023,
  type EligibilityFacts,
  type ExitFacts,
  type HeadcountFacts,
  type PayFacts,
  type Policy,
  type TrainingFacts,
  withReadings,
} from "xieliyuan";

/** Days around the turns that matter: birthdays, anniversaries, ends of years and of February. */
const around = [
  "2024-02-28",
  "2024-02-29",
  "2024-03-01",
  "2025-02-28",
  "2025-12-31",
  "2026-01-01",
  "2026-06-30",
  "2026-07-01",
  "2026-12-30",
  "2026-12-31",
];
const plainDay = fc
  .tuple(fc.integer({ min: 2024, max: 2028 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
export const days = fc.oneof(fc.constantFrom(...around), plainDay);

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const policies: Policy[] = [
  chengbu2023,
  withReadings(chengbu2023, { "age-force": "binding", "education-completion": "attendance-suffices", "part-year": "full-months" }),
  withReadings(chengbu2023, {
    "age-upper-end": "until-60th-birthday",
    "service-failure": "all",
    "quota-ties": "tie-break",
    "part-year": "by-day",
  }),
  withReadings(chengbu2023, { "age-counting": "day-after-birthday", "leap-day-birthday": "february-28", "exit-effect": "automatic" }),
  withReadings(chengbu2023, { "age-upper-end": "through-60th-birthday", "age-force": "binding", "training-year": "by-1-january" }),
  withReadings(chengbu2023, { "quota-displaced": "for-decision", "quota-small-pool": "at-least-one", "top-up-cap-part-year": "prorated" }),
  withReadings(chengbu2023, { "quota-pool": "county", "part-year": "whole-year", "performance-share": 0 }),
  withReadings(chengbu2023, { "training-total": "single-session", "pre-job-counts-for-year": "yes", "training-hours-per-day": 7.5 }),
  withReadings(chengbu2023, {
    "performance-by-grade": { excellent: 1, competent: "0.8", incompetent: "0.3" },
    "filing-effect": "condition",
  }),
];
export const anyPolicy = fc.constantFrom(...policies);

const decided = { decidedBy: fc.constant("西岩镇人民政府"), on: days, reason: fc.constant("个案") };
const optional = <T extends object>(shape: { [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>> }) =>
  fc.record(shape, { requiredKeys: [] }) as unknown as fc.Arbitrary<T>;

const mostly = (value: boolean) => pick(value, value, value, value, value, value, value, !value);
export const eligibilityFacts = optional<EligibilityFacts>({
  goodConduct: mostly(true),
  criminalRecord: mostly(false),
  longTermResident: mostly(true),
  knowsVillage: mostly(true),
  education: fc.record(
    { level: pick("junior-secondary", "senior-secondary", "technical-school", "bachelor"), completed: fc.boolean() },
    { requiredKeys: ["level"] },
  ) as unknown as fc.Arbitrary<NonNullable<EligibilityFacts["education"]>>,
  canWrite: mostly(true),
  canUseComputer: mostly(true),
  canUseOfficeSoftware: mostly(true),
  canUseServiceApps: mostly(true),
  hasWorkSkills: mostly(true),
  responsible: mostly(true),
  goodHealth: mostly(true),
  timeEnough: mostly(true),
  birthDate: pick("1964-02-29", "1964-02", "1965-07-01", "1966-07-01", "1966", "1985", "2006-07-01", "2006-07", "2004-02-29", "1950-01-01"),
  decisions: fc.uniqueArray(
    fc.record({
      provision: pick("三(五)1" as const, "三(五)3" as const, "三(五)5" as const),
      decision: pick("accepted" as const, "refused" as const),
      ...decided,
    }),
    { maxLength: 2, selector: ({ provision }) => provision },
  ),
});

export const headcountFacts = optional<HeadcountFacts>({
  assistants: fc.nat(4),
  resettlementSite: fc.boolean(),
  heavyWorkload: fc.boolean(),
  decision: fc.record({ decision: pick("accepted" as const, "refused" as const), ...decided }),
});

export const exitFacts = optional<ExitFacts>({
  breach: mostly(false),
  grade: pick("excellent", "competent", "incompetent"),
  harmfulConduct: mostly(false),
  poorAttitude: fc.boolean(),
  lowSatisfaction: fc.boolean(),
  lateWork: fc.boolean(),
  criticised: fc.boolean(),
  corrected: fc.boolean(),
  unableByHealth: mostly(false),
  otherUnsuitability: mostly(false),
  birthDate: pick("1964-02-29", "1964", "1985-03", "1985-03-01"),
  determination: fc.record({ unsuitable: fc.boolean(), ...decided }),
});

const session = fc.oneof(
  fc.record({ on: days, kind: pick("pre-job" as const, "in-service" as const), days: pick<number | string>(0.5, 1, "1.999", 2) }),
  fc.record({ on: days, kind: pick("pre-job" as const, "in-service" as const), hours: pick<number | string>(2, 3, "7.5", 8, 16) }),
);
export const trainingFacts = optional<TrainingFacts>({
  hiredOn: fc.oneof(days, pick("2024", "2025", "2025-07", "2026-02", "2024-02")),
  firstDayOfDuty: days,
  sessions: fc.array(session, { maxLength: 4 }),
  year: pick(2023, 2024),
});

export const appointmentFacts = optional<AppointmentFacts>({
  source: pick("information-officer", "village-cadre", "other"),
  steps: fc.uniqueArray(
    fc.record({
      step: pick("nomination" as const, "review" as const, "approval" as const, "filing" as const),
      on: days,
      result: pick("passed" as const, "passed" as const, "returned" as const, "refused" as const),
    }),
    { maxLength: 6, selector: ({ step, on }) => `${step} ${on}` },
  ),
});

const periods = fc.uniqueArray(days, { minLength: 0, maxLength: 6 }).map((ends) => {
  const inOrder = [...ends].sort();
  return Array.from({ length: Math.floor(inOrder.length / 2) }, (_, i) => ({ from: inOrder[2 * i] ?? "", to: inOrder[2 * i + 1] ?? "" }));
});
const service = fc.oneof(
  fc.record({ months: fc.integer({ min: 0, max: 12 }) }),
  periods.map((list) => ({ periods: list })),
);
export const payFacts = optional<PayFacts>({
  villageClass: pick<number | string>(1, 2, 3, "2"),
  service,
  grade: pick("excellent", "competent", "incompetent"),
  topUps: fc.array(fc.record({ payer: pick("镇", "村"), amount: pick<number | string>(0, 500, "1999.99", 2000.01, 4000) }), {
    maxLength: 3,
  }),
  year: pick(2023, 2024, 2026),
});

/** Facts, and the same facts with some of them left out; those named are always kept. */
export const thinned = <F extends object>(facts: fc.Arbitrary<F>, kept: readonly string[]): fc.Arbitrary<[F, F]> =>
  facts.chain((full) =>
    fc.subarray(Object.keys(full)).map((left): [F, F] => {
      const entries = Object.entries(full).filter(([key]) => kept.includes(key) || left.includes(key));
      return [full, Object.fromEntries(entries) as F];
    }),
  );
