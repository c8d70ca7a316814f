import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  checkAppointment,
  checkDeathReporting,
  checkHeadcount,
  checkMonthlyContact,
  checkThreeOneOne,
  checkTraining,
  chengbu2023,
  computePay,
  dutiesDue,
  evaluateExit,
  gradeCohort,
  InputError,
  projectBudget,
  reviewYear,
  sensitivity,
  toICalendar,
  withReadings,
} from "xieliyuan";
import * as whole from "zod";
import * as z from "zod/mini";
import { legible, unknownKey } from "../../src/model/read";
import { strict } from "../../src/model/schema";
import { issuesOf } from "./issues-of";

test("data that cannot be looked at are refused as a whole", () => {
  const unreadable = [{ path: [], code: "unreadable", expected: "plain data" }];
  const throwing = () => {
    throw new Error("no");
  };
  expect(issuesOf(() => legible(throwing))).toEqual(unreadable);
  const facts = Object.defineProperty({}, "birthDate", { enumerable: true, get: throwing });
  expect(issuesOf(() => assessEligibility(facts, { on: "2026-07-01" }))).toEqual(unreadable);
});

describe("whatever an application has set for all copies of zod", () => {
  const faulty: readonly (() => unknown)[] = [
    () => assessEligibility({ education: "本科" } as never, { on: "2026-07-01" }),
    () => gradeCohort({ people: ["张三"] } as never, { on: "2026-12-31" }),
    () =>
      computePay({ service: 5, villageClass: "x".repeat(300), topUps: [{ payer: "", amount: "1.234" }] } as never, { on: "2026-12-31" }),
    () => checkHeadcount({ assistants: -1 }, { on: "2026-07-01" }),
    () => dutiesDue({ from: "张三", through: "2026-12-31" } as never),
  ];
  const plainly = faulty.map(issuesOf);
  test.each<[string, Parameters<typeof whole.config>[0]]>([
    ["its language", whole.locales.zhCN()],
    ["words that repeat the value", { customError: ({ input }) => `bad value ${JSON.stringify(input)}` }],
    [
      "a function that throws",
      {
        customError: () => {
          throw new Error("boom");
        },
      },
    ],
  ])("the faults are told in the library's own words: %s", (_, settings) => {
    whole.config(settings);
    try {
      expect(faulty.map(issuesOf)).toEqual(plainly);
    } finally {
      whole.config({ customError: undefined, localeError: undefined });
    }
  });
});

test("a getter that throws when it is looked at once more takes nothing back from what was found", () => {
  let reads = 0;
  let most = Number.POSITIVE_INFINITY;
  const get = () => {
    if (++reads > most) throw new Error("王五");
    return 1;
  };
  const ask = () => {
    reads = 0;
    return issuesOf(() => assessEligibility(Object.defineProperty({}, "goodConduct", { enumerable: true, get }), { on: "2026-07-01" }));
  };
  const found = [{ path: ["goodConduct"], code: "wrong-type", expected: "boolean" }];
  expect(ask()).toEqual(found);
  most = reads - 1;
  expect(ask()).toEqual(found);
});

test("a key that is like no name, and may be somebody's data, is not repeated", () => {
  const shown = (key: string) => unknownKey(["people", 0], key, ["birthDate", "grade"]);
  expect(shown("birthDay")).toEqual({ path: ["people", 0, "birthDay"], code: "unknown-key", expected: "birthDate" });
  expect(shown("birthDay1")).toEqual({ path: ["people", 0, "?"], code: "unknown-key", expected: "birthDate" });
  expect(shown("something_else-here")).toEqual({
    path: ["people", 0, "something_else-here"],
    code: "unknown-key",
    expected: "one of birthDate, grade",
  });
  const hidden = ["王小明", "1234567", "name of one", "-dash", "a".repeat(42), "x1234567890", "1x_something_else"];
  expect(hidden.map((key) => shown(key).path.at(-1))).toEqual(hidden.map(() => "?"));
  expect(shown("a".repeat(41)).path.at(-1)).toBe("a".repeat(41));
});

describe("a name of two characters that slid into a key", () => {
  const on = "2026-07-01";
  const place = { township: "T", village: "V" };
  const decision = { decision: "accepted", decidedBy: "T", on, reason: "r" };
  const sessions = [{ on, kind: "yearly", days: 1 }];
  const service = { periods: [{ from: "2026-01-01", to: on }] };
  /** Each call with one more key in an object of its own: those whose names are `id`, `on` or `to` among them, and every kind of options. */
  const calls: Readonly<Record<string, (key: object) => unknown>> = {
    "a person of a cohort": (key) => gradeCohort({ people: [{ id: "a", ...key }] }, { on }),
    "a decision on seats": (key) =>
      gradeCohort({ people: [], seatDecisions: [{ seats: 1, decidedBy: "T", on, reason: "r", ...key }] }, { on }),
    "a recorded decision": (key) => checkHeadcount({ decision: { ...decision, ...key } } as never, { on }),
    "a decision on a person": (key) => assessEligibility({ decisions: [{ ...decision, provision: "三(五)5", ...key }] } as never, { on }),
    "a determination": (key) => evaluateExit({ determination: { unsuitable: true, decidedBy: "T", on, ...key } } as never, { on }),
    "a step": (key) => checkAppointment({ steps: [{ step: "nominated", on, result: "passed", ...key }] } as never, { on }),
    "a session": (key) => checkTraining({ sessions: [{ ...sessions[0], ...key }] } as never, { on }),
    "a period": (key) => computePay({ service: { periods: [{ ...service.periods[0], ...key }] } } as never, { on }),
    "what a list was sent": (key) =>
      checkDeathReporting({ task: 10, month: "2026-06", sent: [{ to: "township", on, ...key }] } as never, { on }),
    "a contact": (key) => checkMonthlyContact({ month: "2026-06", contacts: [{ on, ...key }] } as never, { on }),
    "a window": (key) => dutiesDue({ from: on, to: on, ...key }),
    "a publicity week": (key) => dutiesDue({ from: on, to: on, publicityWeek: { from: on, to: on, ...key } }),
    "options of a rule": (key) => checkHeadcount({}, { on, ...key }),
    "options of duties": (key) => dutiesDue({ from: on, to: on }, key),
    "options of a calendar": (key) => toICalendar([], { ...key }),
    "options of a review": (key) => reviewYear({ villages: [], people: [] }, { year: 2026, on, ...key }),
    "options of a budget": (key) => projectBudget([], { years: [2026], ...key }),
    "values to try": (key) => sensitivity(checkHeadcount, {}, { on, values: key }),
    readings: (key) => withReadings(chengbu2023, key),
  };
  const reviewed = { ...place, id: "a" };
  const rowIssues = (key: object) =>
    reviewYear(
      { villages: [{ ...place, ...key }], people: [{ ...reviewed, ...key }], ledgers: { services: [{ ...reviewed, ...key }] } } as never,
      { year: 2026 },
    );

  test.each(Object.entries(calls))("is not repeated beside what stands in %s", (_, call) => {
    for (const key of ["张三", "41", "王", "欧阳"]) {
      const issues = issuesOf(() => call({ [key]: 95 })).filter(({ code }) => code === "unknown-key");
      expect(issues.map(({ path }) => path.at(-1))).toEqual(["?"]);
      expect(issues[0]?.expected).toMatch(/^one of /);
    }
  });
  test("is not repeated among the rows of a review", () => {
    const { issues, ledgers } = rowIssues({ 张三: 95 });
    const found = [...issues, ...(ledgers?.issues ?? [])].flatMap((row) => row.issues).filter(({ code }) => code === "unknown-key");
    expect(found.map(({ path }) => path)).toEqual([["?"], ["?"], ["?"]]);
    expect(found.map(({ expected }) => expected.slice(0, 7))).toEqual(["one of ", "one of ", "one of "]);
  });
  test("leaves a slip of two letters its name", () => {
    const expected = (key: string) => unknownKey([], key, ["id", "on"]).expected;
    expect([expected("of"), expected("On"), expected("onn")]).toEqual(["on", "on", "on"]);
    expect(expected("zz")).toBe("one of id, on");
  });
});

describe("keys that are none, a hundred thousand of them", () => {
  const letters = (i: number) => [...String(i).padStart(5, "0")].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const refused = (count: number, named: (letters: string) => string) => {
    const keys = Array.from({ length: count }, (_, i) => named(letters(i)));
    return issuesOf(() => assessEligibility(Object.fromEntries(keys.map((key) => [key, 1])), { on: "2026-07-01" }));
  };

  test.each([7, 55])("are each named in bounded time, at five letters and %i", (more) => {
    const before = performance.now();
    expect(refused(100_000, (letters) => `${letters}${"birthDate".repeat(7).slice(0, more)}`)).toHaveLength(100_000);
    expect(performance.now() - before).toBeLessThan(4000);
  });
  test("have their nearest name looked for while they may be slips", () => {
    const expected = refused(101, (letters) => `birthDate${letters.slice(2)}`).map((issue) => issue.expected);
    expect(new Set(expected.slice(0, 100))).toEqual(new Set(["birthDate"]));
    expect(expected[100]).toMatch(/^one of goodConduct, /);
  });
});

describe("a list of which every entry has a fault", () => {
  const refused = (length: number) =>
    issuesOf(() => gradeCohort({ people: Array.from({ length }, (_, id) => ({ id })) } as never, { on: "2026-07-01" }));
  const fault = (i: number) => ({ path: ["people", i, "id"], code: "wrong-type", expected: "a text of 1 to 200 characters" });
  const more = (count: number) => ({ path: ["people"], code: "bad-format", expected: `no faults; ${count} more are not listed` });

  test("has a thousand of them named, and is told how many more there are", () => {
    expect(refused(1000)).toEqual(Array.from({ length: 1000 }, (_, i) => fault(i)));
    expect(refused(1001).slice(-2)).toEqual([fault(999), more(1)]);
  });
  test("is no less legible for being so long that an engine cannot pass on its faults at once", () => {
    const issues = refused(130_000);
    expect(issues).toHaveLength(1001);
    expect([issues[0], issues.at(-1)]).toEqual([fault(0), more(129_000)]);
  });
});

test("no parser is compiled, which strict hosts forbid", () => {
  const before = globalThis.Function;
  let compiled = 0;
  const counting = new Proxy(before, {
    construct(made, given) {
      compiled++;
      return Reflect.construct(made, given);
    },
  });
  const whenRead = (schema: z.core.$ZodType) => {
    compiled = 0;
    z.safeParse(schema, { a: "x" });
    return compiled;
  };
  globalThis.Function = counting;
  try {
    expect(whenRead(strict({ a: z.string() }))).toBe(0);
    expect(whenRead(whole.strictObject({ a: whole.string() }))).toBeGreaterThan(0);
  } finally {
    globalThis.Function = before;
  }
});

test("hours of a day are refused in words", () => {
  const issues = issuesOf(() => withReadings(chengbu2023, { "training-hours-per-day": 0 }));
  expect(issues.map(({ expected }) => expected)).toEqual(["a decimal over 0 and at most 24 with at most 5 places"]);
});

describe("an object of another kind states nothing, and is refused", () => {
  const rules: ((facts: never, options: { on: string }) => unknown)[] = [
    assessEligibility,
    checkAppointment,
    checkHeadcount,
    evaluateExit,
    checkTraining,
    gradeCohort,
    computePay,
    checkDeathReporting,
    checkMonthlyContact,
    checkThreeOneOne,
  ];
  test.each([
    ["a Map", new Map([["criminalRecord", true]])],
    ["a Set", new Set(["criminalRecord"])],
    ["a Date", new Date(0)],
    ["an Error", new Error("criminalRecord")],
    ["a regular expression", /x/],
  ])("%s", (_, facts) => {
    for (const rule of rules) expect(() => rule(facts as never, { on: "2026-12-31" })).toThrow(InputError);
  });
  test("with a word on what was wanted, where all facts beside it may be left out", () => {
    const wanted = [{ path: [], code: "wrong-type", expected: "a plain object" }];
    expect(issuesOf(() => assessEligibility(new Map() as never, { on: "2026-12-31" }))).toEqual(wanted);
  });
});
