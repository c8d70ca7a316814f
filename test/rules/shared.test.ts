import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  checkHeadcount,
  checkTraining,
  chengbu2023,
  computePay,
  evaluateExit,
  type Policy,
  type RuleOptions,
  reviewYear,
  withReadings,
} from "xieliyuan";
import { educationLevels } from "../../src/law/education";
import { suitable } from "../suitable";
import { eligibilityFacts, exitFacts, headcountFacts, trainingFacts } from "./arbitraries";

const on = "2026-07-01";
const some = <T>(facts: fc.Arbitrary<T>): T[] => fc.sample(facts, { numRuns: 150, seed: 20_260_701 });

/** The day on which an age is completed, and the days about it, for ages at which something turns. */
const births = [20, 45, 46, 60, 61].flatMap((age) =>
  [`${2026 - age}-06-30`, `${2026 - age}-07-01`, `${2026 - age}-07-02`, `${2026 - age}-07`].concat(
    age % 4 === 2 ? `${2026 - age}-02-28` : [],
  ),
);
/** Ages side by side, so that no number that stands for one is taken for another's. */
const ages = Array.from({ length: 16 }, (_, i) => `${1974 + i}-03-01`);
const leapDays = ["1980-02-29", "1964-02-29", "1964-02-28", "1980-02-28", "1976-02-29"];
const { education: _, birthDate: __, ...fit } = suitable;
const educations = Object.keys(educationLevels).flatMap((level) => [{ level }, { level, completed: true }, { level, completed: false }]);
const applicants = [
  ...some(eligibilityFacts),
  ...[...births, ...ages, ...leapDays].map((birthDate) => ({ ...fit, birthDate, education: { level: "bachelor", completed: true } })),
  ...educations.map((education) => ({ ...fit, birthDate: "1990-01-01", education })),
  ...educations.map((education) => ({ education })),
  // Born in a year on one side or the other of a turn, and born on nobody knows which day: neither can be told, for different reasons.
  ...["1965", "1966", "2006", undefined].flatMap((birthDate) => [{ ...(birthDate && { birthDate }) }, { ...fit, birthDate }]),
];
const inPost = [...some(exitFacts), ...[...births, ...ages, ...leapDays].map((birthDate) => ({ breach: false, birthDate }))];

const session = { on: "2026-05-01", kind: "in-service", days: 1 };
const preJob = { on: "2026-03-01", kind: "pre-job", days: 3 };
const trained = ["2026-02-01", "2026-02-02", "2025-07-01", "2024-02-29", "2026-08-01"].flatMap((hiredOn) =>
  [
    { sessions: [] },
    { sessions: [session] },
    { sessions: [session, session] },
    { sessions: [{ ...session, days: 2 }] },
    { sessions: [{ ...session, days: undefined, hours: 8 }] },
    { sessions: [preJob] },
    { sessions: [{ ...preJob, days: 1 }, session] },
    { sessions: [{ ...preJob, subjects: ["procedures"] }] },
    // Eight of no length, and none of the year beside one of another kind that lies ahead: neither has any length.
    { sessions: Array.from({ length: 8 }, () => ({ ...session, days: 0 })) },
    { sessions: [{ ...preJob, on: "2026-12-01" }] },
    { sessions: [preJob], firstDayOfDuty: "2026-03-04" },
    { sessions: [preJob], firstDayOfDuty: "2026-02-28" },
    { sessions: [preJob, { ...preJob, subjects: [] }], year: 2025 },
    {},
  ].map((facts) => ({ hiredOn, ...facts })),
);

const policies: [string, Policy][] = [
  ["as it is", chengbu2023],
  ["through the birthday", withReadings(chengbu2023, { "age-upper-end": "through-60th-birthday", "age-force": "binding" })],
  [
    "until the birthday, counted from the day after",
    withReadings(chengbu2023, { "age-upper-end": "until-60th-birthday", "age-counting": "day-after-birthday" }),
  ],
];

type Rule = (facts: never, options: RuleOptions) => object;
const rules: [string, Rule, readonly object[]][] = [
  ["assessEligibility", assessEligibility, applicants],
  ["evaluateExit", evaluateExit, inPost],
  ["checkHeadcount", checkHeadcount, some(headcountFacts)],
  ["checkTraining", checkTraining, [...some(trainingFacts), ...trained]],
];
const cases = rules.flatMap(([name, rule, facts]) => policies.map(([terms, policy]) => ({ name, terms, rule, facts, policy })));

describe("a ruling is the same whoever was asked about before", () => {
  test.each(cases)("$name, $terms", ({ rule, facts, policy }) => {
    /** Under a policy that nobody else has been asked about. */
    const alone = (one: object) => answer(rule, one, { ...policy });
    const answers = facts.map(alone);
    const [forwards, backwards] = [{ ...policy }, { ...policy }];
    expect(facts.map((one) => answer(rule, one, forwards))).toStrictEqual(answers);
    expect([...facts].reverse().map((one) => answer(rule, one, backwards))).toStrictEqual([...answers].reverse());
  });
});

function answer(rule: Rule, facts: object, policy: Policy): unknown {
  try {
    return rule(facts as never, { on, policy });
  } catch (error) {
    return (error as Error).message;
  }
}

/** Says one thing so many times, and then another. */
function turning(name: string, first: unknown, then: unknown, times: number): object {
  let asked = 0;
  return Object.defineProperty({}, name, { enumerable: true, get: () => (asked++ < times ? first : then) });
}
/** Facts with one that turns, on an object that keeps the getter. */
const withGetter = (facts: object, getter: object) => Object.defineProperties({ ...facts }, Object.getOwnPropertyDescriptors(getter));
const times = Array.from({ length: 14 }, (_, i) => i);

describe("a fact that changes between two looks leaves nothing behind for others", () => {
  const settledExit = {
    grade: "competent",
    breach: false,
    harmfulConduct: false,
    poorAttitude: false,
    lowSatisfaction: false,
    lateWork: false,
  };
  const inOffice = { ...settledExit, unableByHealth: false, otherUnsuitability: false };
  const sessions = [session, preJob];
  const accepted = { provision: "三(五)5", decision: "accepted", decidedBy: "镇政府", on: "2026-01-01", reason: "无人接任" };
  const turnings: [string, Rule, object, (after: number) => object][] = [
    ["a ground", evaluateExit, inOffice, (n) => withGetter(inOffice, turning("breach", false, true, n))],
    ["a grade", evaluateExit, inOffice, (n) => withGetter(inOffice, turning("grade", "competent", "incompetent", n))],
    ["a statement", assessEligibility, suitable, (n) => withGetter(suitable, turning("goodConduct", true, false, n))],
    [
      "a decision",
      assessEligibility,
      { ...suitable, birthDate: "1950-01-01" },
      (n) => withGetter({ ...suitable, birthDate: "1950-01-01" }, turning("decisions", undefined, [accepted], n)),
    ],
    ["a birth date", assessEligibility, suitable, (n) => withGetter(suitable, turning("birthDate", suitable.birthDate, "2020-01-01", n))],
    [
      "a level of education",
      assessEligibility,
      suitable,
      (n) => ({ ...suitable, education: withGetter({ completed: true }, turning("level", "senior-secondary", "primary", n)) }),
    ],
    [
      "a session",
      checkTraining,
      { hiredOn: "2026-03-05", sessions },
      (n) => ({ hiredOn: "2026-03-05", sessions: [session, withGetter(preJob, turning("subjects", undefined, ["procedures"], n))] }),
    ],
    [
      "a day of hire",
      checkTraining,
      { hiredOn: "2026-03-05", sessions },
      (n) => withGetter({ sessions }, turning("hiredOn", "2026-03-05", "2020-01-01", n)),
    ],
    [
      "the grade of a pay",
      computePay,
      { villageClass: 1, service: { months: 12 }, grade: "competent" },
      (n) => withGetter({ villageClass: 1, service: { months: 12 } }, turning("grade", "competent", "incompetent", n)),
    ],
    [
      "the length of a list of additions",
      computePay,
      { villageClass: 1, service: { months: 12 }, grade: "competent", topUps: [] },
      (n) => ({ villageClass: 1, service: { months: 12 }, grade: "competent", topUps: growing(n) }),
    ],
  ];

  test.each(turnings)("%s that changes is no part of what others are told", (_, rule, honest, turned) => {
    for (const n of times) {
      const policy = { ...chengbu2023 };
      answer(rule, turned(n), policy);
      expect(answer(rule, honest, policy)).toStrictEqual(answer(rule, honest, { ...chengbu2023 }));
    }
  });

  test("nor does one in the row of a roster", () => {
    const villages = [{ township: "T", village: "V", villageClass: 1 }];
    const honest = { id: "a", township: "T", village: "V", ...suitable };
    for (const n of times) {
      const policy = { ...chengbu2023 };
      const education = withGetter({ completed: true }, turning("level", "senior-secondary", "primary", n));
      reviewYear({ villages, people: [{ ...honest, education } as never] }, { year: 2026, policy });
      const [person] = reviewYear({ villages, people: [honest] }, { year: 2026, policy }).townships[0]?.people ?? [];
      expect(person?.eligibility.outcome).toBe("eligible");
    }
  });
});

/** A list that is empty at first, and later is not. */
function growing(times: number): object {
  let asked = 0;
  return new Proxy([] as object[], {
    get(list, name) {
      if (name === "length" && asked++ >= times && list.length === 0) list.push({ payer: "镇", amount: 100 });
      return Reflect.get(list, name);
    },
  });
}
