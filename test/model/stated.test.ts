import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayPattern } from "../../src/model/dates";
import { assessmentStated, cohortFacts, contenderStated } from "../../src/model/facts/cohort";
import { eligibilityFacts, eligibilityStated } from "../../src/model/facts/eligibility";
import { exitFacts, exitStated, groundsStated } from "../../src/model/facts/exit";
import { payFacts, payStated, serviceStated } from "../../src/model/facts/pay";
import { trainingFacts, trainingStated } from "../../src/model/facts/training";
import { countedTest, isOneOf, isPlainDay, listTest, quickTest, stated } from "../../src/model/quick";
import { personFacts, personStated } from "../../src/review/roster";
import { suitable } from "../suitable";

const conditions = { ...suitable, education: { level: "bachelor", completed: true }, canUseComputer: false };
const grounds = {
  breach: false,
  harmfulConduct: false,
  poorAttitude: true,
  lowSatisfaction: false,
  lateWork: false,
  criticised: true,
  corrected: true,
  unableByHealth: false,
  otherUnsuitability: false,
};
const training = {
  hiredOn: "2020-05-01",
  firstDayOfDuty: "2020-05-02",
  sessions: [
    { on: "2026-05-01", kind: "in-service", days: 0.5 },
    { on: "2020-04-01", kind: "pre-job", hours: "7.125", subjects: ["procedures", "warning-education"] },
  ],
};
const assessment = { tookPart: true, proposal: "competent", score: 88.5, tieBreak: [1, -2] };
const pay = {
  service: { periods: [{ from: "2026-01-01", to: "2026-03-31" }] },
  topUps: [{ payer: "镇", amount: "100.5" }, { payer: "村" }],
};

type Sum = (facts: never) => number;
const chapters: [string, Sum, Record<string, unknown>][] = [
  ["conditions", eligibilityStated as Sum, conditions],
  ["grounds", groundsStated as Sum, grounds],
  ["training", trainingStated as Sum, training],
  ["assessment", assessmentStated as Sum, assessment],
  ["service and additions", serviceStated as Sum, pay],
  ["grounds, grade and birth", exitStated as Sum, { ...grounds, grade: "competent", birthDate: "1985-03-01" }],
  ["pay", payStated as Sum, { ...pay, villageClass: 3, grade: "excellent" }],
];
/** What is of its kind after all. */
const fits: Record<string, unknown> = { score: 0.5, villageClass: "x" };

describe.each(chapters)("of the %s", (_name, count, facts) => {
  const keys = Object.keys(facts);
  test("as many are stated as stand there", () => {
    expect(count(facts as never)).toBe(keys.length);
    expect(count({} as never)).toBe(0);
    for (const key of keys) expect(count({ ...facts, [key]: undefined } as never)).toBe(keys.length - 1);
  });
  test.each(keys)("%s is not stated by what is not of its kind, whatever else is", (key) => {
    for (const value of [null, 0.5, "", "x", {}, [{}], ["x"], () => true]) {
      if (key in fits && value === fits[key]) continue;
      expect(count({ ...facts, [key]: value } as never)).toBeLessThan(0);
    }
  });
});

test.each<[string, unknown[], unknown[]]>([
  [
    "education",
    [{ level: "none" }, { level: "postgraduate", completed: false }],
    [{}, { completed: true }, { level: "constructor" }, { level: "bachelor", completed: 1 }, { level: "bachelor", other: true }],
  ],
  [
    "sessions",
    [[], [{ on: "2026-01-31", kind: "pre-job", days: 400 }], [{ on: "2026-01-31", kind: "pre-job", hours: 9600, subjects: [] }]],
    [
      [{ on: "2026-01-31", kind: "pre-job" }],
      [{ on: "2026-01-31", kind: "pre-job", days: 1, hours: 1 }],
      [{ on: "2026-01-32", kind: "pre-job", days: 1 }],
      [{ on: "2026-01-31", kind: "other", days: 1 }],
      [{ on: "2026-01-31", kind: "pre-job", days: 400.001 }],
      [{ on: "2026-01-31", kind: "pre-job", hours: 9600.5 }],
      [{ on: "2026-01-31", kind: "pre-job", days: 1, subjects: ["other"] }],
      [{ on: "2026-01-31", kind: "pre-job", days: 1, subjects: Array.from({ length: 51 }, () => "procedures") }],
      Array.from({ length: 1001 }, () => ({ on: "2026-01-31", kind: "pre-job", days: 1 })),
    ],
  ],
  [
    "service",
    [{ months: 0 }, { months: 12 }, { periods: [] }],
    [
      {},
      { months: 13 },
      { months: -1 },
      { months: 1.5 },
      { months: 1, periods: [] },
      { periods: [{ from: "2026-01-01" }] },
      { periods: [{ from: "2026-01-01", to: "2026" }] },
      { periods: [{ from: "2026", to: "2026-01-01" }] },
    ],
  ],
  [
    "topUps",
    [[], [{ payer: "村", amount: 0 }]],
    [[{ amount: 1 }], [{ payer: "", amount: 1 }], [{ payer: "村", amount: -1 }], Array.from({ length: 101 }, () => ({ payer: "村" }))],
  ],
  ["villageClass", [0, 1000, "1", "一类"], [-1, 1001, 1.5, "", "x".repeat(201)]],
  ["tieBreak", [[], Array.from({ length: 20 }, () => 1)], [Array.from({ length: 21 }, () => 1), [Number.NaN]]],
])("%s: what is stated and what is not", (key, good, bad) => {
  const [, count] = chapters.find(([, , facts]) => key in facts) as (typeof chapters)[number];
  for (const value of good) expect(count({ [key]: value } as never)).toBe(1);
  for (const value of bad) expect(count({ [key]: value } as never)).toBeLessThan(0);
});

test("a person of a cohort has an id, and any other fact besides", () => {
  const stated = (facts: object) => contenderStated(facts as never);
  expect([{ id: "a" }, { id: "a", township: "甲镇" }, { id: "a", township: "甲镇", ...assessment }].map(stated)).toEqual([1, 2, 6]);
  expect([{}, { id: "" }, { id: 1 }, { id: "a", township: 1 }, { id: "a", score: "1" }].every((facts) => stated(facts) < 0)).toBe(true);
});

const person = { id: "a", township: "甲镇", village: "东村", ...conditions, ...grounds, ...training, ...assessment, ...pay };

test("of a person of a roster every chapter is counted, beside the three names", () => {
  const count = (facts: object) => personStated(facts as never);
  const names = { id: "a", township: "甲镇", village: "东村" };
  expect(count(person)).toBe(Object.keys(person).length);
  for (const [, , facts] of chapters.slice(0, 5)) expect(count({ ...names, ...facts })).toBe(3 + Object.keys(facts).length);
  for (const name of Object.keys(names)) expect(count({ ...person, [name]: undefined })).toBeLessThan(0);
});

describe("facts that are counted pass at once", () => {
  test.each<[string, Parameters<typeof quickTest>[0], object]>([
    ["eligibility", eligibilityFacts, conditions],
    ["exit", exitFacts, { ...grounds, grade: "competent", birthDate: "1985-03-01" }],
    ["training", trainingFacts, training],
    ["pay", payFacts, { ...pay, villageClass: 1000, grade: "excellent" }],
    ["pay by a named class", payFacts, { villageClass: "一类" }],
    ["a person of a roster", personFacts, person],
    ["a cohort", cohortFacts, { people: [{ id: "a", township: "甲镇", ...assessment }] }],
  ])("%s", (_name, schema, facts) => {
    const passes = quickTest(schema);
    expect(passes(facts)).toBe(true);
    expect(passes({ ...facts, [Object.keys(facts)[0] as string]: Symbol("none") })).toBe(false);
    expect(passes({ ...facts, stranger: undefined })).toBe(false);
    expect(passes({ ...facts, stranger: true })).toBe(false);
    expect(passes(Object.assign(Object.create(null), facts))).toBe(true);
    expect(passes(Object.create(facts))).toBe(true);
    expect(passes(Object.assign(new (class Facts {})(), facts))).toBe(true);
    expect(passes(Object.assign([], facts))).toBe(false);
  });
  test("also where a fact stands without a value", () => {
    expect(quickTest(personFacts)({ ...person, score: undefined, determination: undefined })).toBe(true);
    expect(quickTest(eligibilityFacts)({ birthDate: undefined, decisions: undefined })).toBe(true);
  });
  test("and what is not counted is left to the schema's own parts", () => {
    const decided = { provision: "三(五)5", decision: "accepted", decidedBy: "镇", on: "2026-01-01", reason: "个案" };
    expect(quickTest(eligibilityFacts)({ ...conditions, decisions: [decided] })).toBe(true);
    expect(quickTest(trainingFacts)({ hiredOn: "2024-02-28", firstDayOfDuty: "2024-02-29", year: 2026 })).toBe(true);
    expect(quickTest(payFacts)({ ...pay, year: 2026 })).toBe(true);
  });
});

test("a fact that no sum counts is looked at, though one that is not seen makes up for it", () => {
  const hiding = (facts: object, hidden: PropertyDescriptorMap) =>
    Object.create(Object.defineProperties({}, hidden), Object.getOwnPropertyDescriptors(facts));
  const value = { goodConduct: { value: true }, hiredOn: { value: "2024-01-01" }, grade: { value: "competent" }, people: { value: [] } };
  expect(quickTest(eligibilityFacts)(hiding({ decisions: "none" }, value))).toBe(false);
  expect(quickTest(trainingFacts)(hiding({ year: "2026" }, value))).toBe(false);
  expect(quickTest(payFacts)(hiding({ year: "2026" }, value))).toBe(false);
  expect(quickTest(exitFacts)(hiding({ determination: "none" }, value))).toBe(false);
  expect(quickTest(cohortFacts)(hiding({ scheme: "none" }, value))).toBe(false);
});

test("a person without a name, a township or a village is none", () => {
  for (const key of ["id", "township", "village"]) {
    expect(quickTest(personFacts)({ ...person, [key]: undefined })).toBe(false);
    expect(quickTest(personFacts)({ ...person, [key]: "" })).toBe(false);
  }
});

describe("the pieces", () => {
  test("a fact left out counts for none, one in good form for one, another for fewer than all others together", () => {
    const isA = isOneOf(["a"]);
    expect([undefined, "a", "b"].map((value) => stated(value, isA))).toEqual([0, 1, -1_000_000]);
  });
  test("an object holds what is counted and nothing else", () => {
    const passes = countedTest<{ a: string }>(({ a }) => stated(a, isOneOf(["a"])));
    expect([{ a: "a" }, {}, { a: undefined }].map(passes)).toEqual([true, true, true]);
    const passesBoth = countedTest<{ a: string; b: string }>(({ a, b }) => stated(a, isOneOf(["a"])) + stated(b, isOneOf(["b"])));
    expect(
      [
        { b: undefined, a: "a" },
        { a: undefined, b: undefined },
        { a: undefined, b: "a" },
      ].map(passesBoth),
    ).toEqual([true, true, false]);
    // What a walk over the keys does not see must not make up for a stranger that it sees.
    const hidden = Object.defineProperty({ b: 1 }, "a", { value: "a" });
    expect([hidden, Object.defineProperty({}, "a", { value: "a" }), { b: undefined }].map(passes)).toEqual([false, false, false]);
    expect([{ a: "b" }, { a: "a", b: 1 }, { b: 1 }, null, "a", ["a"], undefined].map(passes)).toEqual(Array(7).fill(false));
  });
  test("a list has no more entries than it may, each of them good", () => {
    const passes = listTest(isOneOf(["a"]), 2);
    expect([[], ["a"], ["a", "a"]].map(passes)).toEqual([true, true, true]);
    expect([["a", "a", "a"], ["b"], ["a", "b"], "a", { length: 0 }, [undefined]].map(passes)).toEqual(Array(6).fill(false));
  });
  test("a day of the calendar is what a calendar has, through leap years and centuries", () => {
    const two = (number: number) => String(number).padStart(2, "0");
    for (const year of [0, 4, 100, 400, 1600, 1700, 1900, 1996, 2000, 2023, 2024, 2096, 2100, 2400, 9999])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
          const date = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
          expect(dayPattern.test(text), text).toBe(exists);
        }
    for (const text of ["2024-02-29 ", "12024-02-29", "2024-2-29", "2024-02-29T00:00:00Z", "２024-02-29"])
      expect(dayPattern.test(text)).toBe(false);
  });
  test("a plain day is a day of every year", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(isPlainDay(day)).toBe(!day.endsWith("-02-29"));
      }),
    );
    expect(["0000-01-01", "0099-03-01", "9999-12-31"].map(isPlainDay)).toEqual([true, true, true]);
    const nearly = "1985-03-01";
    for (let at = 0; at < nearly.length; at++)
      for (const other of ["/", ":", "-", "x", "", "０"])
        if (other !== nearly[at]) expect(isPlainDay(nearly.slice(0, at) + other + nearly.slice(at + 1)), `${other} at ${at}`).toBe(false);
    expect([19_850_301, "1985-3-1", "1985-03", "1985-02-30", "1985-13-01", "1985-00-01", "1985-01-00", "x985-01-01"].some(isPlainDay)).toBe(
      false,
    );
  });
});
