import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  checkHeadcount,
  checkTraining,
  chengbu2023,
  evaluateExit,
  type Policy,
  type RuleOptions,
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
