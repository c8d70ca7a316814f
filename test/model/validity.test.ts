import { describe, expect, test } from "vitest";
import {
  amend,
  assessEligibility,
  checkAppointment,
  checkHeadcount,
  checkTraining,
  chengbu2023,
  computePay,
  definePolicy,
  evaluateExit,
  gradeCohort,
  InputError,
  type RuleOptions,
} from "xieliyuan";
import { issuesOf } from "./issues-of";

const rules: [string, (options: RuleOptions) => { on: string; policy: { figuresFrom: string } }][] = [
  ["assessEligibility", (options) => assessEligibility({}, options)],
  ["checkAppointment", (options) => checkAppointment({}, options)],
  ["checkHeadcount", (options) => checkHeadcount({}, options)],
  ["evaluateExit", (options) => evaluateExit({}, options)],
  ["checkTraining", (options) => checkTraining({}, options)],
  ["gradeCohort", (options) => gradeCohort({ people: [] }, options)],
  ["computePay", (options) => computePay({}, options)],
];

function codes(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}

describe.each(rules)("%s", (_name, rule) => {
  test("refuses the day before the measure, and answers from its day of issue", () => {
    expect(codes(() => rule({ on: "2023-07-12" }))).toEqual(["before-validity"]);
    expect(rule({ on: "2023-07-13" }).on).toBe("2023-07-13");
  });
  test("states no expiry", () => {
    expect(rule({ on: "2999-12-31" }).on).toBe("2999-12-31");
    expect(codes(() => rule({ on: "9999-12-31" }))).toEqual([]);
  });
  test("keeps to the end of validity that a policy states, that day included", () => {
    const policy = definePolicy({ ...chengbu2023, validThrough: "2028-07-12" });
    expect(codes(() => rule({ on: "2028-07-12", policy }))).toEqual([]);
    expect(codes(() => rule({ on: "2028-07-13", policy }))).toEqual(["after-validity"]);
  });
  test("takes the leap day of a leap year and no other", () => {
    expect(codes(() => rule({ on: "2024-02-29" }))).toEqual([]);
    expect(codes(() => rule({ on: "2025-02-29" }))).toEqual(["bad-format"]);
  });
  test.each([
    "2024-2-9",
    "2024-02-9",
    "20240209",
    "2024/02/09",
    "2024-02-09T00:00:00Z",
    "2024-02",
    "2024",
    "",
    " 2024-02-09",
    "+002024-02-09",
  ])("refuses %j as a day", (on) => {
    expect(codes(() => rule({ on }))).toEqual(["bad-format"]);
  });
  test.each([undefined, null, 20240209, true, {}, [], Symbol("on")])("refuses what is not a text as a day", (on) => {
    expect(codes(() => rule({ on } as never)).length).toBe(1);
  });
  test("refuses a Date, which has a time zone", () => {
    expect(codes(() => rule({ on: new Date("2024-02-09") } as never)).length).toBe(1);
  });
  test.each([undefined, null, 5, "2024-02-09"])("refuses %j as options", (options) => {
    expect(codes(() => rule(options as never))).toEqual(["wrong-type"]);
  });
  test("refuses an unknown option and names the nearest", () => {
    expect(() => rule({ on: "2024-02-09", polcy: chengbu2023 } as never)).toThrow("expected policy");
  });
  test.each([null, 5, "chengbu2023", [], {}, { ...chengbu2023, id: "" }])("refuses what is no policy", (policy) => {
    expect(codes(() => rule({ on: "2024-02-09", policy } as never)).length).toBeGreaterThan(0);
  });
  test("says since when the figures of that day have held", () => {
    const policy = amend(chengbu2023, { from: "2027-01-01", figures: { "age-max": 65 } });
    expect(rule({ on: "2026-12-31", policy }).policy.figuresFrom).toBe("2023-07-13");
    expect(rule({ on: "2027-01-01", policy }).policy.figuresFrom).toBe("2027-01-01");
  });
});

describe("dates in facts", () => {
  const born = (birthDate: string) => codes(() => assessEligibility({ birthDate }, { on: "2026-07-01" }));
  test.each(["2004-02-29", "1985-03", "1985", "2000-02-29", "1985-12-31"])("%s is read", (date) => {
    expect(born(date)).toEqual([]);
  });
  test.each([
    "2023-02-29",
    "1900-02-29",
    "1985-13",
    "1985-00",
    "1985-3",
    "85",
    "1985-04-31",
    "1985-3-1",
    "19850301",
    "1985-03-01 ",
    "一九八五",
  ])("%s is refused", (date) => {
    expect(born(date).length).toBe(1);
  });
  test.each(["0000", "0000-01", "0000-01-01", "0000-02-29", "0001-01-01"])("the year %s is refused or read, and nothing else", (date) => {
    expect(() => born(date)).not.toThrow();
    expect(() => codes(() => evaluateExit({ birthDate: date }, { on: "2026-07-01" }))).not.toThrow();
    expect(() => codes(() => checkTraining({ hiredOn: date }, { on: "2026-07-01" }))).not.toThrow();
  });
});

describe("what is wrong with the options is said with its place", () => {
  const asked = (options: unknown) => issuesOf(() => checkHeadcount({}, options as RuleOptions));
  const day = (code: string, expected: string) => [{ path: ["options", "on"], code, expected }];
  const policy = definePolicy({ ...chengbu2023, validThrough: "2028-07-12" });

  test.each([undefined, null, 5, "2024-02-09"])("no options: %j", (options) => {
    expect(asked(options)).toEqual([{ path: ["options"], code: "wrong-type", expected: "an object with the date `on`" }]);
  });
  test("a day that is left out, that is none, or that lies outside the validity", () => {
    expect(asked({})).toEqual(day("missing", "a calendar date such as 2024-02-29"));
    expect(asked({ on: "2025-02-29" })).toEqual(day("bad-format", "a calendar date such as 2024-02-29"));
    expect(asked({ on: "2023-07-12" })).toEqual(day("before-validity", "a day from 2023-07-13, when the measure came into force"));
    expect(asked({ on: "2028-07-13", policy })).toEqual(day("after-validity", "a day through 2028-07-12"));
  });
  test("a key that is none", () => {
    expect(asked({ on: "2026-07-01", polcy: 1 })).toEqual([{ path: ["options", "polcy"], code: "unknown-key", expected: "policy" }]);
    expect(asked({ onn: "2026-07-01" })).toEqual([{ path: ["options", "onn"], code: "unknown-key", expected: "on" }]);
    expect(asked({ somethingElse: 1 })).toEqual([
      { path: ["options", "somethingElse"], code: "unknown-key", expected: "one of on, policy" },
    ]);
  });
  test("several keys that are none, each of them", () => {
    expect(asked({ onn: "2026-07-01", polcy: 1, 张三: 1 }).map(({ path, expected }) => [path.join("."), expected])).toEqual([
      ["options.onn", "on"],
      ["options.polcy", "policy"],
      ["options.?", "one of on, policy"],
    ]);
  });
  test.each([null, 5, "chengbu2023"])("no policy: %j", (none) => {
    expect(asked({ on: "2026-07-01", policy: none })).toEqual([
      { path: ["options", "policy"], code: "wrong-type", expected: "a policy made by definePolicy" },
    ]);
  });
});

test("a policy is read once: what is done to it between two days does not reach the second", () => {
  const own = JSON.parse(JSON.stringify(chengbu2023));
  const oldest = (on: string) =>
    assessEligibility({ birthDate: "1950-01-01" }, { on, policy: own }).findings.find(({ code }) => code === "age");
  expect(oldest("2026-07-01")).toMatchObject({ max: 60 });
  own.figures["age-max"][0].value = 80;
  expect(oldest("2026-07-02")).toMatchObject({ max: 60 });
});

test("a thousand days are answered alike, the first of them again too", () => {
  const days = Array.from({ length: 1030 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10));
  expect([...days, ...days.slice(0, 3)].map((on) => checkHeadcount({ assistants: 1 }, { on }).on)).toEqual([...days, ...days.slice(0, 3)]);
});

test("a year that a policy holds in part is paid by it, asked about from the year before, and none that follows", () => {
  const policy = definePolicy({ ...chengbu2023, validThrough: "2026-06-30" });
  const paid = (year: number) =>
    computePay({ villageClass: 1, year, service: { months: 6 }, grade: "competent" }, { on: "2025-12-31", policy });
  expect(paid(2026).pay.total).toBe("3000.00");
  expect(issuesOf(() => paid(2027))).toEqual([{ path: ["year"], code: "after-validity", expected: "a year through 2026" }]);
});
