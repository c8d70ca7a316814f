import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { assessEligibility, checkHeadcount, checkTraining, chengbu2023, evaluateExit, type Policy, withReadings } from "xieliyuan";

vi.setConfig({ testTimeout: 30_000 });

type Facts = Record<string, unknown>;
type Rule = (facts: Facts, policy: Policy) => { outcome: string; missing: readonly string[] };

const on = "2026-12-30";
const flags = [true, false];

/** Every way to fill in the facts named, from the values that they may take. */
function ways(open: readonly string[], values: Readonly<Record<string, readonly unknown[]>>): Facts[] {
  const [first, ...others] = open;
  if (first === undefined) return [{}];
  const rest = ways(others, values);
  return (values[first] ?? []).flatMap((value) => rest.map((more) => ({ [first]: value, ...more })));
}

/** The facts that could still change the outcome: those for which some way of filling in the others lets two values give different ones. */
function pivotal(rule: Rule, facts: Facts, open: readonly string[], values: Readonly<Record<string, readonly unknown[]>>, policy: Policy) {
  return open.filter((fact) =>
    ways(
      open.filter((one) => one !== fact),
      values,
    ).some((way) => new Set((values[fact] ?? []).map((value) => rule({ ...facts, ...way, [fact]: value }, policy).outcome)).size > 1),
  );
}

function exact(
  rule: Rule,
  values: Readonly<Record<string, readonly unknown[]>>,
  extras: fc.Arbitrary<Facts>,
  policies: Policy[],
  runs: number,
) {
  const keys = Object.keys(values);
  const draw = fc.tuple(
    fc.subarray(keys, { maxLength: Math.min(4, keys.length) }),
    fc.tuple(...keys.map((key) => fc.constantFrom(...(values[key] ?? [])))),
    extras,
    fc.constantFrom(...policies),
  );
  fc.assert(
    fc.property(draw, ([open, drawn, more, policy]) => {
      const stated = keys.map((key, i): [string, unknown] => [key, drawn[i]]).filter(([key]) => !open.includes(key));
      const facts = { ...Object.fromEntries(stated), ...more };
      const { outcome, missing } = rule(facts, policy);
      const wanted = pivotal(rule, facts, open, values, policy);
      expect([...missing].sort()).toEqual([...wanted].sort());
      expect(outcome === "undetermined").toBe(wanted.length > 0);
    }),
    { numRuns: runs },
  );
}

const decided = { decidedBy: "西岩镇人民政府", on: "2026-06-01", reason: "个案" };
const readings = (...all: Parameters<typeof withReadings>[1][]) => [chengbu2023, ...all.map((one) => withReadings(chengbu2023, one))];

describe("missing holds exactly the facts that could still change the outcome", () => {
  test("eligibility", () => {
    const levels = ["junior-secondary", "senior-secondary", "bachelor"];
    const decisions = fc.subarray(
      (["accepted", "refused"] as const).flatMap((decision) => [
        { provision: "三(五)3", decision, ...decided },
        { provision: "三(五)5", decision, ...decided },
      ]),
      { maxLength: 1 },
    );
    const mostly = (value: boolean) => [value, !value];
    exact(
      (facts, policy) => assessEligibility(facts, { on, policy }),
      {
        goodConduct: mostly(true),
        criminalRecord: mostly(false),
        education: levels.flatMap((level) => flags.map((completed) => ({ level, completed }))),
        goodHealth: mostly(true),
        birthDate: ["1985-03-01", "1950-01-01", "2010-01-01"],
      },
      decisions.map((list) => ({
        longTermResident: true,
        knowsVillage: true,
        canWrite: true,
        canUseComputer: true,
        canUseOfficeSoftware: true,
        canUseServiceApps: true,
        hasWorkSkills: true,
        responsible: true,
        timeEnough: true,
        ...(list.length > 0 && { decisions: list }),
      })),
      readings({ "age-force": "binding" }, { "education-completion": "attendance-suffices" }),
      400,
    );
  });

  test("exit", () => {
    exact(
      (facts, policy) => evaluateExit(facts, { on, policy }),
      {
        breach: flags,
        grade: ["excellent", "incompetent"],
        poorAttitude: flags,
        lowSatisfaction: flags,
        lateWork: flags,
        criticised: flags,
        corrected: flags,
      },
      fc.constantFrom(undefined, true, false).map((unsuitable) => ({
        harmfulConduct: false,
        unableByHealth: false,
        otherUnsuitability: false,
        ...(unsuitable !== undefined && { determination: { unsuitable, ...decided } }),
      })),
      readings({ "service-failure": "all" }, { "exit-effect": "automatic" }),
      400,
    );
  });

  test("training", () => {
    const session = (kind: string, day: string, length: number) => ({ on: day, kind, days: length });
    exact(
      (facts, policy) => checkTraining(facts, { on, policy }),
      {
        hiredOn: ["2020-01-01", "2025-12-30", "2025-12-31", "2026-01-01", "2026-12-30", "2026-12-31"],
        sessions: [
          [],
          [session("pre-job", "2026-12-01", 2)],
          [session("in-service", "2026-12-01", 1)],
          [session("pre-job", "2026-12-01", 2), session("in-service", "2026-12-01", 1)],
          [session("pre-job", "2026-12-01", 2), session("in-service", "2026-12-01", 1), session("in-service", "2025-12-01", 1)],
        ],
      },
      fc.constantFrom({}, { year: 2025 }, { firstDayOfDuty: "2026-12-31" }),
      readings({ "training-year": "by-1-january" }),
      200,
    );
  });

  test("headcount", () => {
    exact(
      (facts, policy) => checkHeadcount(facts, { on, policy }),
      { assistants: [0, 1, 2, 3], resettlementSite: flags, heavyWorkload: flags },
      fc.constant({}),
      [chengbu2023],
      200,
    );
  });
});
