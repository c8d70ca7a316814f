import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  checkAppointment,
  checkDeathReporting,
  checkHeadcount,
  checkMonthlyContact,
  checkThreeOneOne,
  checkTraining,
  computePay,
  dutiesDue,
  evaluateExit,
  gradeCohort,
} from "xieliyuan";
import { issuesOf } from "./issues-of";

const on = "2026-12-31";
const decision = { decidedBy: "西岩镇人民政府", on: "2026-06-01", reason: "熟悉业务" };
const session = { on: "2026-03-01", kind: "in-service" };
const letters = (count: number) => "名".repeat(count);
const many = (count: number, one: unknown) => Array.from({ length: count }, () => one);
const eligibility = (facts: object) => assessEligibility(facts as never, { on });
const headcount = (facts: object) => checkHeadcount(facts as never, { on });
const training = (facts: object) => checkTraining({ hiredOn: "2020-01-01", ...facts } as never, { on });
const pay = (facts: object) => computePay(facts as never, { on });
const cohort = (facts: object) => gradeCohort({ people: [], ...facts } as never, { on });
const deaths = (facts: object) => checkDeathReporting({ task: 10, month: "2026-06", ...facts } as never, { on });
const contact = (facts: object) => checkMonthlyContact(facts as never, { on });
const services = (facts: object) => checkThreeOneOne(facts as never, { on });

const day = "a calendar date such as 2024-02-29";
const partial = "a date such as 1985-03-01, or 1985-03 or 1985 where no more is known";
const amount = "an amount in yuan from 0 to 1000000000, no finer than a fen";
const decided = "a text of 1 to 2000 characters, not all of them blank";
const named = "a text of 1 to 200 characters";
const month = "a month from 1900-01 to 2999-12, such as 2026-06";
const from = (least: number, most: number) => `a whole number from ${least} to ${most}`;

type Kind = [name: string, ask: (value: unknown) => unknown, expected: string, taken: unknown[], refused: unknown[]];
const kinds: Kind[] = [
  [
    "who decided",
    (decidedBy) => headcount({ decision: { ...decision, decision: "accepted", decidedBy } }),
    decided,
    ["镇", letters(2000)],
    ["", " \n", letters(2001), 5, null],
  ],
  [
    "who determined an exit",
    (decidedBy) => evaluateExit({ determination: { ...decision, unsuitable: true, decidedBy } } as never, { on }),
    decided,
    ["镇", letters(2000)],
    ["", " \n", letters(2001), 5, null],
  ],
  [
    "a day",
    (firstDayOfDuty) => training({ firstDayOfDuty }),
    day,
    ["2024-02-29", "2026-12-31"],
    ["2026-02-29", "2026-13-01", "2026-1-01", "2026-01", " 2026-01-01", "2026-01-01x", 20260101, null],
  ],
  [
    "a birth date",
    (birthDate) => eligibility({ birthDate }),
    partial,
    ["1984-02-29", "1985-12", "1985"],
    ["1985-02-29", "1985-13", "1985-1", "85", "19855", "x1985-12", "1985-12x", "x1985", 1985],
  ],
  ["a number of assistants", (assistants) => headcount({ assistants }), from(0, 1000), [0, 1, 1000], [-1, 1001, 1.5, "1", Number.NaN]],
  ["a year of training", (year) => training({ year }), from(1900, 2999), [2025, 2026], [1899, 3000, 2026.5, "2026"]],
  ["a year of pay", (year) => pay({ year }), from(1900, 2999), [2025, 2026, 2999], [1899, 3000, "2026"]],
  ["a year of services", (year) => services({ year }), from(1900, 2999), [2025], [1899, 3000]],
  ["months of service", (months) => pay({ service: { months } }), from(0, 12), [0, 12], [-1, 13, 1.5]],
  [
    "service",
    (service) => pay({ service }),
    "periods or months, one of the two",
    [{ months: 1 }, { periods: [] }],
    [{}, { months: 1, periods: [] }, { months: undefined }],
  ],
  ["a top-up", (value) => pay({ topUps: [{ payer: "镇", amount: value }] }), amount, [0, "0.01", 4000], [-1, "0.001", "", null]],
  ["who pays a top-up", (payer) => pay({ topUps: [{ payer, amount: 1 }] }), named, ["镇", letters(200)], ["", letters(201), 5]],
  [
    "a class of village",
    (villageClass) => pay({ villageClass }),
    "a class of the policy's pay table, such as 1, 2 or 3",
    [1, "3"],
    [1.5, null, true, []],
  ],
  [
    "a session's length",
    (length) => training({ sessions: [{ ...session, ...(length as object) }] }),
    "a length in days or in hours, one of the two",
    [{ days: 1 }, { hours: 1 }],
    [{}, { days: 1, hours: 1 }],
  ],
  [
    "days of a session",
    (days) => training({ sessions: [{ ...session, days }] }),
    "a decimal from 0 to 400 with at most 3 places",
    [0, 400, 0.125, "0.125", "400"],
    [-0.001, 400.001, 0.0001, "0.0001", "1e2", "", Number.NaN],
  ],
  [
    "hours of a session",
    (hours) => training({ sessions: [{ ...session, hours }] }),
    "a decimal from 0 to 9600 with at most 3 places",
    [0, 9600],
    [9600.001, true],
  ],
  [
    "a scheme",
    (scheme) => cohort({ scheme }),
    "a lowest score of 优秀 that is not below that of 称职",
    [
      { excellent: 90, competent: 60 },
      { excellent: 60, competent: 60 },
    ],
    [{ excellent: 59.9, competent: 60 }],
  ],
  [
    "a score",
    (score) => cohort({ people: [{ id: "a", score }] }),
    "a finite number",
    [0, -1.5, 1e300],
    [Number.NaN, Number.POSITIVE_INFINITY, "90"],
  ],
  ["an id", (id) => cohort({ people: [{ id }] }), named, ["a", letters(200)], ["", letters(201), 5]],
  ["more seats", (seats) => cohort({ seatDecisions: [{ ...decision, seats }] }), from(0, 1_000_000), [0, 1_000_000], [-1, 1_000_001]],
  ["a row on deaths", (task) => deaths({ task }), "one of 10, 20, 23, 35", [10, 20, 23, 35], [11, "10", null]],
  [
    "a month of deaths",
    (value) => deaths({ month: value }),
    month,
    ["2026-06", "2023-12"],
    ["2026-13", "2026-00", "2026-6", "1899-12", "3000-01", "x2026-06", "2026-06-01", 202606],
  ],
  ["a month of contact", (value) => contact({ month: value }), month, ["2026-06"], ["2026-13", 6]],
  ["how many died", (value) => deaths({ deaths: value }), from(0, 100_000), [0, 100_000], [-1, 100_001]],
  ["a day of sending", (value) => deaths({ sent: [{ to: "township", on: value }] }), day, ["2026-07-01"], ["2026-7-1"]],
  ["a day of verifying", (listVerifiedOn) => deaths({ listVerifiedOn }), day, ["2026-07-01", null], ["2026-7-1", 5]],
  ["a day of contact", (value) => contact({ contacts: [{ on: value }] }), day, ["2026-07-01"], ["2026-7-1"]],
  ["a referral", (value) => services({ jobReferrals: [value] }), day, ["2026-07-01"], ["2026-7-1", null]],
];

describe.each(kinds)("%s", (_name, ask, expected, taken, refused) => {
  const wantedOf = (value: unknown) => issuesOf(() => ask(value)).map((issue) => issue.expected);

  test("is taken up to its bounds", () => {
    expect(taken.map(wantedOf)).toEqual(taken.map(() => []));
  });
  test("is refused beyond them, in words", () => {
    expect(refused.map(wantedOf)).toEqual(refused.map(() => [expected]));
  });
});

const lists: [name: string, most: number, ask: (entries: unknown[]) => unknown, one: unknown][] = [
  [
    "decisions on a person",
    100,
    (decisions) => eligibility({ decisions }),
    { ...decision, provision: "三(五)1", decision: "accepted", on: "2027-01-01" },
  ],
  ["periods of service", 1000, (periods) => pay({ service: { periods } }), undefined],
  ["top-ups", 100, (topUps) => pay({ topUps }), { payer: "镇" }],
  ["sessions", 1000, (sessions) => training({ sessions }), { ...session, days: 1 }],
  ["subjects", 50, (subjects) => training({ sessions: [{ ...session, days: 1, subjects }] }), "procedures"],
  ["tie-break keys", 20, (tieBreak) => cohort({ people: [{ id: "a", tieBreak }] }), 1],
  ["sendings", 100, (sent) => deaths({ sent }), { to: "township", on: "2026-07-01" }],
  ["periods of registration", 1000, (registered) => contact({ registered }), { from: "2026-07-01" }],
  ["contacts", 10_000, (contacts) => contact({ contacts }), { on: "2026-07-01" }],
  ["referrals", 10_000, (jobReferrals) => services({ jobReferrals }), "2026-07-01"],
];
test.each(lists)("there are at most so many %s: %i", (name, most, ask, one) => {
  const wanted = [`a list of at most ${most} entries`];
  const expected = (entries: unknown[]) => issuesOf(() => ask(entries)).map((issue) => issue.expected);
  expect(expected(many(most + 1, one))).toEqual(wanted);
  if (name !== "periods of service") expect(expected(many(most, one))).toEqual([]);
});

const enumerated: [name: string, ask: (value: unknown) => unknown, values: string[]][] = [
  ["grade", (grade) => evaluateExit({ grade } as never, { on }), ["excellent", "competent", "incompetent"]],
  ["proposal", (proposal) => cohort({ people: [{ id: "a", proposal }] }), ["excellent", "competent", "incompetent"]],
  ["source", (source) => checkAppointment({ source } as never, { on }), ["information-officer", "village-cadre", "other"]],
  [
    "step",
    (step) => checkAppointment({ steps: [{ step, on, result: "passed" }] } as never, { on }),
    ["nomination", "review", "approval", "filing"],
  ],
  ["result", (result) => checkAppointment({ steps: [{ step: "review", on, result }] } as never, { on }), ["passed", "returned", "refused"]],
  ["kind of session", (kind) => training({ sessions: [{ ...session, kind, days: 1 }] }), ["pre-job", "in-service"]],
  [
    "subject",
    (one) => training({ sessions: [{ ...session, days: 1, subjects: [one] }] }),
    ["ideology-and-politics", "warning-education", "policy-and-law", "procedures"],
  ],
  ["recipient", (to) => deaths({ sent: [{ to, on }] }), ["police-station", "township", "paying-agency"]],
  [
    "item decided",
    (provision) => eligibility({ decisions: [{ ...decision, provision, decision: "refused" }] }),
    ["三(五)1", "三(五)2", "三(五)3", "三(五)4", "三(五)5"],
  ],
  ["decision", (value) => headcount({ decision: { ...decision, decision: value } }), ["accepted", "refused"]],
];
test.each(enumerated)("a %s is one of those named", (_name, ask, values) => {
  for (const value of values) expect(issuesOf(() => ask(value))).toEqual([]);
  for (const value of ["", "other than these", 1]) {
    expect(issuesOf(() => ask(value)).map(({ code, expected }) => [code, expected])).toEqual([
      ["not-allowed", `one of ${values.join(", ")}`],
    ]);
  }
});

test("a window of duties needs both its days, and takes no key but its own", () => {
  const faults = (window: object) => issuesOf(() => dutiesDue(window as never)).map(({ path, code }) => `${path.join(".")} ${code}`);
  const window = { from: "2026-01-01", to: "2026-12-31" };
  expect(faults({})).toEqual(["from missing", "to missing"]);
  expect(faults({ ...window, publicityWeek: {} })).toEqual(["publicityWeek.from missing", "publicityWeek.to missing"]);
  expect(faults({ ...window, until: 1, publicityWeek: { from: "2026-05-01", to: "2026-05-07", of: 1 } })).toEqual([
    "publicityWeek.of unknown-key",
    "until unknown-key",
  ]);
});
