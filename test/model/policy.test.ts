import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import {
  type Amendment,
  amend,
  chengbu2023,
  computePay,
  definePolicy,
  InputError,
  instruments,
  readings as lawReadings,
  type PolicyDefinition,
  projectBudget,
  provisions,
  taskCategories,
  tasks,
  withReadings,
} from "xieliyuan";
import { issuesOf } from "./issues-of";

type Readings = Parameters<typeof withReadings>[1];

/** The faults of a call, as `path code`. */
function faults(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
    throw error;
  }
  return [];
}
const define = (changes: Record<string, unknown>) => faults(() => definePolicy({ ...chengbu2023, ...changes } as PolicyDefinition));
const figures = (changes: Record<string, unknown>) => define({ figures: { ...chengbu2023.figures, ...changes } });
const readings = (choices: Record<string, unknown>) => faults(() => withReadings(chengbu2023, choices as Readings));

describe("definePolicy", () => {
  test("takes the county's own policy as it is, and freezes it", () => {
    const policy = definePolicy(chengbu2023);
    expect(policy).toEqual(chengbu2023);
    expect(Object.isFrozen(policy) && Object.isFrozen(policy.figures) && Object.isFrozen(policy.figures["base-pay"])).toBe(true);
  });
  test("survives a round trip through JSON", () => {
    expect(definePolicy(JSON.parse(JSON.stringify(chengbu2023)))).toEqual(chengbu2023);
  });
  test("a bare figure holds from the first day of validity", () => {
    const policy = definePolicy({ ...chengbu2023, figures: { ...chengbu2023.figures, "age-max": 65 } });
    expect(policy.figures["age-max"]).toEqual([{ from: "2023-07-13", value: 65 }]);
  });
  test("what is done to the definition afterwards does not reach the policy", () => {
    const definition = JSON.parse(JSON.stringify(chengbu2023));
    const policy = definePolicy(definition);
    definition.figures["age-max"][0].value = 99;
    expect(policy.figures["age-max"]).toEqual([{ from: "2023-07-13", value: 60 }]);
  });

  test.each([
    ["performance pay above the base", { "performance-pay": "333.34" }, ["figures.performance-pay contradiction"]],
    ["a share over 1", { "excellent-ratio": "1.01" }, ["figures.excellent-ratio.0.value"]],
    ["a negative share", { "excellent-ratio": -0.1 }, ["figures.excellent-ratio.0.value"]],
    ["an age range that holds no age", { "age-min": 61 }, ["figures.age-max contradiction"]],
    ["negative pay", { "base-pay": { 1: -1 } }, ["figures.base-pay.0.value.1"]],
    ["pay finer than a fen", { "base-pay": { 1: "6000.001" } }, ["figures.base-pay.0.value.1"]],
    ["a class by the name of those that nobody states", { "base-pay": { 3: 4000, unstated: 5000 } }, ["figures.base-pay.0.value"]],
    ["no class at all", { "base-pay": {} }, ["figures.base-pay missing"]],
    ["a level that is none", { "education-floor": "doctorate" }, ["figures.education-floor.0.value not-allowed"]],
    ["a day that no month has", { "staffing-plan-day": "02-30" }, ["figures.staffing-plan-day.0.value bad-format"]],
    ["a day of every year only", { "staffing-plan-day": "02-29" }, ["figures.staffing-plan-day.0.value bad-format"]],
    ["a day of the month that February lacks", { "death-report-day": 29 }, ["figures.death-report-day.0.value out-of-range"]],
    ["half a person", { "headcount-min": 1.5 }, ["figures.headcount-min.0.value"]],
    ["no value for the first day", { "age-max": [{ from: "2024-01-01", value: 60 }] }, ["figures.age-max.0 contradiction"]],
    ["an empty list of values", { "age-max": [] }, ["figures.age-max.0 contradiction"]],
    ["an unknown figure", { "age-maximum": 60 }, ["figures.age-maximum unknown-key"]],
    ["a figure left out", { "age-max": undefined }, ["figures.age-max missing"]],
  ])("refuses %s", (_name, change, expected) => {
    const found = figures(change);
    expect(found.length).toBe(expected.length);
    found.forEach((fault, i) => {
      expect(fault).toContain(expected[i]);
    });
  });
  test.each([
    ["later", "2025-01-01", []],
    ["the same day", "2024-01-01", ["figures.age-max.2.from contradiction"]],
    ["earlier", "2023-12-31", ["figures.age-max.2.from contradiction"]],
  ])("values in the order of their dates: %s", (_name, day, expected) => {
    const values = [
      { from: "2023-07-13", value: 60 },
      { from: "2024-01-01", value: 61 },
      { from: day, value: 62 },
    ];
    expect(figures({ "age-max": values })).toEqual(expected);
  });
  test.each([
    ["validThrough before validFrom", { validThrough: "2023-07-12" }, ["validThrough contradiction"]],
    ["validThrough on validFrom is allowed", { validThrough: "2023-07-13" }, []],
    ["a date that is none", { validThrough: "2023-02-29" }, ["validThrough bad-format"]],
    ["no id", { id: undefined }, ["id missing"]],
    ["an unknown part", { valid: "2024" }, ["valid unknown-key"]],
    ["a title in one language", { title: { zh: "办法" } }, ["title.en missing"]],
  ])("refuses %s", (_name, change, expected) => {
    expect(define(change)).toEqual(expected);
  });
  test("lists several faults at once", () => {
    expect(figures({ "excellent-ratio": 2, "age-min": -1, "pre-job-days": "two" }).length).toBe(3);
    expect(define({ validThrough: "2020-01-01", figures: { ...chengbu2023.figures, "age-max": [] } })).toEqual([
      "validThrough contradiction",
      "figures.age-max.0 contradiction",
    ]);
  });
  test("an age range of a single year holds nobody where the upper end is exclusive", () => {
    const policy = definePolicy({ ...chengbu2023, figures: { ...chengbu2023.figures, "age-min": 60 } });
    expect(faults(() => withReadings(policy, { "age-upper-end": "until-60th-birthday" }))).toEqual(["figures.age-max contradiction"]);
  });
  test.each([undefined, null, 5, "policy", [], {}])("%j is no policy", (definition) => {
    expect(faults(() => definePolicy(definition as never)).length).toBeGreaterThan(0);
  });
});

describe("withReadings", () => {
  test("changes the reading named and no other", () => {
    const policy = withReadings(withReadings(chengbu2023, { "age-force": "binding" }), { "part-year": "by-day" });
    expect(policy.readings).toEqual({ "age-force": "binding", "part-year": "by-day" });
    expect(chengbu2023.readings).toEqual({});
  });
  test.each([
    [{ "age-force": "strict" }, ["readings.age-force not-allowed"]],
    [{ "age-forse": "binding" }, ["readings.age-forse unknown-key"]],
    [{ "training-hours-per-day": 0 }, ["readings.training-hours-per-day"]],
    [{ "training-hours-per-day": 24 }, []],
    [{ "training-hours-per-day": 24.5 }, ["readings.training-hours-per-day"]],
    [{ "zero-report-day": 28 }, []],
    [{ "zero-report-day": 29 }, ["readings.zero-report-day out-of-range"]],
    [{ "performance-share": "333.34" }, ["readings.performance-share contradiction"]],
    [{ "performance-share": -1 }, ["readings.performance-share"]],
    [{ "performance-by-grade": { excellent: 1 } }, ["competent missing", "incompetent missing"]],
    [{ "performance-by-grade": { excellent: 1, competent: 1, incompetent: 1.5 } }, ["incompetent"]],
  ])("%j", (choices, expected) => {
    const found = readings(choices);
    expect(found.length).toBe(expected.length);
    found.forEach((fault, i) => {
      expect(fault).toContain(expected[i]);
    });
  });
  test("a misspelt reading names the nearest", () => {
    expect(() => withReadings(chengbu2023, { "age-forse": "binding" } as Readings)).toThrow("expected age-force");
  });
  test("anything but a policy is refused as an input error", () => {
    for (const policy of [undefined, null, {}, 5]) expect(() => withReadings(policy as never, {})).toThrow(InputError);
  });
});

describe("amend", () => {
  const amendment = (given: unknown) => faults(() => amend(chengbu2023, given as Amendment));

  test("adds an entry with its own day and document, and leaves the original alone", () => {
    const policy = amend(chengbu2023, { from: "2027-01-01", instrument: "城政办发〔2026〕9号", figures: { "top-up-cap": 5000 } });
    expect(policy.figures["top-up-cap"]).toEqual([
      { from: "2023-07-13", value: "4000.00" },
      { from: "2027-01-01", value: 5000, instrument: "城政办发〔2026〕9号" },
    ]);
    expect(chengbu2023.figures["top-up-cap"].length).toBe(1);
  });
  test("of the pay table only the classes that change need be named", () => {
    const policy = amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 3: "4500" } } });
    expect(policy.figures["base-pay"][1]?.value).toEqual({ 1: "6000.00", 2: "5000.00", 3: "4500" });
  });
  test.each([
    ["on the day of the last change", { from: "2023-07-13", figures: { "age-max": 65 } }, ["figures.age-max.1.from contradiction"]],
    ["before it", { from: "2023-01-01", figures: { "age-max": 65 } }, ["figures.age-max.1.from contradiction"]],
    ["without a day", { figures: { "age-max": 65 } }, ["from missing"]],
    ["with an unknown figure", { from: "2027-01-01", figures: { "age-mux": 65 } }, ["figures.age-mux unknown-key"]],
    ["that leaves no age", { from: "2027-01-01", figures: { "age-max": 19 } }, ["figures.age-max contradiction"]],
    [
      "that puts performance pay above a base",
      { from: "2027-01-01", figures: { "base-pay": { 3: 1000 } } },
      ["figures.performance-pay contradiction"],
    ],
  ])("refuses an amendment %s", (_name, given, expected) => {
    expect(amendment(given)).toEqual(expected);
  });
  test("anything but a policy is refused as an input error", () => {
    for (const policy of [undefined, null, {}, 5])
      expect(() => amend(policy as never, { from: "2027-01-01", figures: { "age-max": 65 } })).toThrow(InputError);
  });
});

describe("a day of every year, such as that of the staffing plan", () => {
  const day = (value: unknown) => figures({ "staffing-plan-day": value });

  test("is each that no year lacks", () => {
    const calendar = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(5, 10));
    expect(calendar.flatMap(day)).toEqual([]);
  });
  test.each(["02-29", "02-30", "04-31", "13-01", "00-01", "01-00", "01-32", "1-01", "01-1", "x01-01", "01-01x", "2026-01-01", 101])(
    "is not %s",
    (value) => {
      expect(day(value).length).toBe(1);
    },
  );
});

test("a reading that takes a name or a figure says both where it is given neither", () => {
  const issues = issuesOf(() => withReadings(chengbu2023, { "performance-share": "x" } as never));
  expect(issues.map(({ expected }) => expected)).toEqual(["one of as-stated, or an amount from 0 to the monthly base of the class"]);
});

test("an amendment without a document names none", () => {
  const { figures: after } = amend(chengbu2023, { from: "2026-01-01", figures: { "age-max": 61 } });
  expect(after["age-max"].at(-1)).toStrictEqual({ from: "2026-01-01", value: 61 });
});

test("what is no policy, or has no figures, is refused for what it is", () => {
  const refused = (definition: unknown) =>
    issuesOf(() => definePolicy(definition as PolicyDefinition)).map(({ path, code, expected }) => [path.join("."), code, expected]);
  for (const none of [null, 5, "chengbu2023"]) expect(refused(none)).toEqual([["", "wrong-type", "object"]]);
  expect(refused(undefined)).toEqual([["", "missing", "object"]]);
  for (const none of [null, 5, "none"]) expect(refused({ ...chengbu2023, figures: none })).toEqual([["figures", "wrong-type", "object"]]);
});

test("a day that not every year has is refused, with one that it may be", () => {
  const leap = () => amend(chengbu2023, { from: "2027-01-01", figures: { "staffing-plan-day": "02-29" } });
  expect(issuesOf(leap).map(({ expected }) => expected)).toEqual(["a day of every year, such as 03-31"]);
});

describe("what an author leaves out, or writes as no policy can hold it", () => {
  const classes = (count: number, yearly = "6000") => Object.fromEntries(Array.from({ length: count }, (_, n) => [`c${n}`, yearly]));
  test("a thousand classes are some, and one more is too many", () => {
    expect(figures({ "base-pay": classes(1000) })).toEqual([]);
    expect(figures({ "base-pay": classes(1001) })).toEqual(["figures.base-pay.0.value bad-format"]);
  });
  test("contradictions on every day of every class are named to about a thousand", () => {
    const days = Array.from({ length: 500 }, (_, n) => ({
      from: new Date(Date.UTC(2023, 6, 13 + n)).toISOString().slice(0, 10),
      value: 60,
    }));
    const found = figures({ "base-pay": classes(300, "100"), "age-max": days });
    expect(found).toHaveLength(1200);
    expect(new Set(found)).toEqual(new Set(["figures.performance-pay contradiction"]));
  });
  test("a class by the name of `__proto__` is refused and not dropped", () => {
    const pay = JSON.parse('{"1":"6000","__proto__":"5000"}');
    expect(figures({ "base-pay": pay })).toEqual(["figures.base-pay.0.value bad-format"]);
    const wanted = (value: unknown) =>
      issuesOf(() => amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": value } } as never)).map(({ expected }) => expected);
    expect(wanted(pay)).toEqual(["at most 1000 values by name, none of them `__proto__`"]);
    for (const none of [[6000], null, 6000]) expect(wanted(none)).toEqual(["at most 1000 values by name, none of them `__proto__`"]);
    expect(wanted({ unstated: 5000 })).toEqual(["no class called `unstated`"]);
    expect(faults(() => amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": pay } }))).toEqual(["figures.base-pay bad-format"]);
  });
  test("a Decimal becomes text, and the caller's own stays open", () => {
    const share = new Decimal(50);
    const policy = withReadings(chengbu2023, { "performance-share": share });
    expect([policy.readings["performance-share"], Object.isFrozen(share)]).toEqual(["50", false]);
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });
  test("undefined changes nothing", () => {
    const binding = withReadings(chengbu2023, { "age-force": "binding" });
    expect(withReadings(binding, { "age-force": undefined } as never)).toEqual(binding);
    const same = amend(chengbu2023, { from: "2027-01-01", figures: { "age-max": undefined, "base-pay": undefined } } as never);
    expect(same).toEqual(chengbu2023);
  });
  test.each([
    ["null", null],
    ["a number", 1],
    ["a Map", new Map([["age-force", "binding"]])],
    ["a Date", new Date(0)],
  ])("%s is no choice of readings", (_, choices) => {
    expect(faults(() => withReadings(chengbu2023, choices as never))).toEqual(["readings wrong-type"]);
  });
  test("days may be as fine as a session's, and what is finer is refused in words", () => {
    expect(figures({ "pre-job-days": 2.125 })).toEqual([]);
    expect(issuesOf(() => definePolicy({ ...chengbu2023, figures: { ...chengbu2023.figures, "pre-job-days": 2.0001 } }))[0]?.expected).toBe(
      "a number of days from 0 to 366 with at most 3 places",
    );
  });
});

test("what a ruling or a table of the law hands out cannot be rewritten for others", () => {
  const { readings: named } = computePay({ service: { months: 12 }, grade: "incompetent" }, { on: "2026-12-31" });
  const tables = { readings: lawReadings, provisions, tasks, instruments, taskCategories, named, chengbu2023 };
  const open = (value: unknown): boolean =>
    typeof value === "object" && value !== null && (!Object.isFrozen(value) || Object.values(value).some(open));
  expect(Object.entries(tables).filter(([, table]) => Object.values(table).some(open))).toEqual([]);
});

test("a Map or a Date within a policy is refused where it stands, and not read as nothing", () => {
  expect(define({ readings: new Map([["age-force", "binding"]]) })).toEqual(["readings wrong-type"]);
  expect(faults(() => amend(chengbu2023, { from: "2027-01-01", figures: new Map([["age-max", 65]]) } as never))).toEqual([
    "figures wrong-type",
  ]);
  const village = { township: "T", village: "V", villageClass: 3, grades: new Map([["competent", 2]]) };
  const { issues } = projectBudget([village as never], { years: [2026] });
  expect(issues.map(({ issues: [first] }) => [first?.path, first?.expected])).toEqual([[["grades"], "a plain object"]]);
});

test("a class that a symbol names is refused in words", () => {
  const pay = { 1: "6000", [Symbol("secret")]: "5000" };
  expect(() => definePolicy({ ...chengbu2023, figures: { ...chengbu2023.figures, "base-pay": pay } })).toThrow(InputError);
});
