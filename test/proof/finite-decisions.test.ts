import { describe, expect, test } from "vitest";
import { assessEligibility, chengbu2023, type EligibilityFacts, type ExitFacts, evaluateExit, withReadings } from "xieliyuan";
import { eligibility } from "../reference/eligibility";
import { exit } from "../reference/posts";
import { setting } from "../reference/setting";

const on = "2026-07-01";

/** Every combination of one entry of each list. */
function combinations<T extends readonly unknown[][]>(...lists: T): { [K in keyof T]: T[K][number] }[] {
  return lists.reduce<unknown[][]>((so, list) => so.flatMap((head) => list.map((one) => [...head, one])), [[]]) as never;
}

interface Answered {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly findings: readonly { readonly code: string; readonly status: string }[];
}
const said = ({ outcome, missing, findings }: Answered) => [
  outcome,
  [...missing].sort(),
  findings.map(({ code, status }) => `${code} ${status}`),
];

/**
 * The twelve attested conditions of 三(五) are interchangeable: each is met, unmet or unknown, none can be for decision, and the outcome is the
 * worst that any condition comes to. So it depends only on whether one is unmet and on which are unknown, and further ones of the same state
 * change nothing but the list of what is missing. Every count of unmet and unknown up to two, and all twelve, stands for all counts; each condition is
 * then taken through its three states by itself.
 */
const attested = [
  "goodConduct",
  "criminalRecord",
  "longTermResident",
  "knowsVillage",
  "canWrite",
  "canUseComputer",
  "canUseOfficeSoftware",
  "canUseServiceApps",
  "hasWorkSkills",
  "responsible",
  "goodHealth",
  "timeEnough",
] as const;
const good = (name: string) => name !== "criminalRecord";
const counted = (unmet: number, unknown: number, from: number): EligibilityFacts =>
  Object.fromEntries(
    attested.flatMap((name, i) => {
      const place = (i + from) % attested.length;
      if (place < unmet) return [[name, !good(name)]];
      return place < unmet + unknown ? [] : [[name, good(name)]];
    }),
  );
const counts = [
  [0, 0],
  [0, 1],
  [0, 2],
  [0, 12],
  [1, 0],
  [1, 1],
  [1, 11],
  [2, 2],
  [12, 0],
] as const;
const statements = [
  ...counts.map(([unmet, unknown], i) => counted(unmet, unknown, i)),
  ...attested.flatMap((_, i) => [counted(1, 0, i), counted(0, 1, i)]),
];
const educations: (EligibilityFacts["education"] | null)[] = [
  null,
  { level: "junior-secondary" },
  { level: "senior-secondary", completed: true },
  { level: "senior-secondary", completed: false },
  { level: "senior-secondary" },
  { level: "bachelor", completed: false },
];
const births = [null, "1985-03-01", "1950-01-01", "1965"];
const decision = (provision: "三(五)3" | "三(五)5", verdict: "accepted" | "refused") =>
  ({ provision, decision: verdict, decidedBy: "西岩镇人民政府", on: "2026-01-01", reason: "个案" }) as const;
const settled = combinations([null, "accepted", "refused"] as const as never, [null, "accepted", "refused"] as never).map(([a, b]) => [
  ...(a ? [decision("三(五)3", a as never)] : []),
  ...(b ? [decision("三(五)5", b as never)] : []),
]);
const policies = combinations(["rebuttable", "binding"] as const as never, ["graduation-only", "attendance-suffices"] as never).map(
  ([force, study]) => withReadings(chengbu2023, { "age-force": force as never, "education-completion": study as never }),
);

describe("eligibility, over its whole space by classes", () => {
  test.each(policies)("is definite exactly when every completion agrees, and misses exactly what could change it ($readings)", (policy) => {
    const asked = setting(policy, on);
    const wrong: unknown[] = [];
    let cases = 0;
    for (const [attestations, education, birthDate, decisions] of combinations(statements, educations, births, settled)) {
      const facts: EligibilityFacts = { ...attestations, ...(education && { education }), ...(birthDate && { birthDate }), decisions };
      const expected = eligibility(facts, asked);
      const found = said(assessEligibility(facts, { on, policy }));
      if (JSON.stringify(found) !== JSON.stringify([expected.outcome, [...expected.missing].sort(), expected.findings])) wrong.push(facts);
      cases++;
    }
    expect(cases).toBe(33 * 6 * 4 * 9);
    expect(wrong).toEqual([]);
  });
});

/**
 * The five grounds of 三(六) other than the fourth are interchangeable: each holds, does not, or is unknown, and one that holds decides. The fourth is
 * taken through all 243 states of its five facts.
 */
const tri = [true, false, undefined];
const services = combinations(tri, tri, tri, tri, tri).map(([poorAttitude, lowSatisfaction, lateWork, criticised, corrected]) =>
  Object.fromEntries(
    Object.entries({ poorAttitude, lowSatisfaction, lateWork, criticised, corrected }).filter(([, value]) => value !== undefined),
  ),
);
const none = { breach: false, grade: "competent", harmfulConduct: false, unableByHealth: false, otherUnsuitability: false } as const;
const { harmfulConduct: _conduct, ...oneUnknown } = none;
const { grade: _grade, ...gradeUnknown } = none;
const others: ExitFacts[] = [
  none,
  oneUnknown,
  gradeUnknown,
  {},
  { ...none, breach: true },
  { unableByHealth: true },
  { ...none, grade: "incompetent" },
];
const found = (unsuitable: boolean, day: string) => ({
  determination: { unsuitable, on: day, decidedBy: "西岩镇人民政府", reason: "个案" },
});
const determinations = [{}, found(true, on), found(false, on), found(true, "2026-07-02")];

describe("exit, over its whole space by classes", () => {
  test.each(combinations(["determination", "automatic"] as const as never, ["any", "all"] as never) as ["determination", "any"][])(
    "is definite exactly when every completion agrees (%s, %s)",
    (effect, failure) => {
      const policy = withReadings(chengbu2023, { "exit-effect": effect, "service-failure": failure });
      const asked = setting(policy, on);
      const wrong: unknown[] = [];
      for (const [service, other, determination] of combinations(services, others, determinations)) {
        const facts: ExitFacts = { ...service, ...other, ...determination };
        const expected = exit(facts, asked);
        const answer = said(evaluateExit(facts, { on, policy }));
        if (JSON.stringify(answer) !== JSON.stringify([expected.outcome, [...expected.missing].sort(), expected.findings]))
          wrong.push(facts);
      }
      expect(wrong).toEqual([]);
    },
  );
});
