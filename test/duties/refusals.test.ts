import { describe, expect, test } from "vitest";
import {
  amend,
  checkDeathReporting,
  checkMonthlyContact,
  chengbu2023,
  type DeathReportingFacts,
  type DutyWindow,
  definePolicy,
  dutiesDue,
} from "xieliyuan";
import { issuesOf } from "../model/issues-of";

const on = "2026-07-31";
const figuresFrom = (from: string) =>
  Object.fromEntries(Object.entries(chengbu2023.figures).map(([id, [first]]) => [id, [{ from, value: first?.value }]])) as never;
const said = (call: () => unknown) => issuesOf(call).map(({ path, code, expected }) => [path.join("."), code, expected]);

describe("a window of duties", () => {
  const window = (change: Partial<DutyWindow>, policy = chengbu2023) =>
    said(() => dutiesDue({ from: "2026-01-01", to: "2026-12-31", ...change }, { policy }));

  test("ends on its first day or later, within a hundred years, before the year 3000", () => {
    expect([window({ to: "2026-01-01" }), window({ to: "2125-12-31" })]).toEqual([[], []]);
    expect(window({ to: "2025-12-31" })).toEqual([["to", "contradiction", "a day not before `from`"]]);
    expect(window({ to: "2126-01-01" })).toEqual([["to", "out-of-range", "a day less than 100 years after `from`"]]);
  });
  test("lies within the measure's validity, at both its ends", () => {
    const ending = definePolicy({ ...chengbu2023, validThrough: "2026-06-30" });
    expect(window({ from: "2023-07-13" })).toEqual([]);
    expect(window({ from: "2023-07-12" })).toEqual([
      ["from", "before-validity", "a day from 2023-07-13, when the measure came into force"],
    ]);
    expect(window({ to: "2026-06-30" }, ending)).toEqual([]);
    expect(window({ to: "2026-07-01" }, ending)).toEqual([["to", "after-validity", "a day through 2026-06-30"]]);
  });
  test("has a week of publicity that ends on its first day or later, within a year", () => {
    const week = (from: string, to: string) => window({ publicityWeek: { from, to } });
    expect([week("2026-05-04", "2026-05-04"), week("2026-05-04", "2027-05-03")]).toEqual([[], []]);
    expect(week("2026-05-04", "2026-05-03")).toEqual([["publicityWeek.to", "contradiction", "a day not before its `from`"]]);
    expect(week("2026-05-04", "2027-05-04")).toEqual([["publicityWeek.to", "out-of-range", "a day less than a year after its `from`"]]);
  });
  test("is asked under a policy, if under any", () => {
    for (const none of [5, null])
      expect(said(() => dutiesDue({ from: on, to: on }, { policy: none } as never))).toEqual([
        ["options.policy", "bad-format", "a policy made by definePolicy"],
      ]);
  });
});

describe("a duty of a week of publicity", () => {
  const week = (from: string, to: string, within = { from: "2026-05-01", to: "2026-05-31" }) =>
    dutiesDue({ ...within, publicityWeek: { from, to } })
      .filter(({ kind }) => kind === "publicity-week")
      .map(({ begins, due, period, owedBy, task, readings }) => ({ begins, due, period, owedBy, task, readings }));
  const duty = { period: "2026", owedBy: "assistant", task: 9, readings: [] };

  test("falls due on its last day, and begins before that only where it is longer than a day", () => {
    expect(week("2026-05-04", "2026-05-10")).toEqual([{ ...duty, begins: "2026-05-04", due: "2026-05-10" }]);
    expect(week("2026-05-04", "2026-05-04")).toEqual([{ ...duty, begins: null, due: "2026-05-04" }]);
  });
  test("is listed where it touches the window with a day", () => {
    expect([week("2026-04-24", "2026-05-01"), week("2026-05-31", "2026-06-06")].map(({ length }) => length)).toEqual([1, 1]);
    expect([week("2026-04-24", "2026-04-30"), week("2026-06-01", "2026-06-06")]).toEqual([[], []]);
  });
});

describe("the days of a report of deaths", () => {
  const report = (facts: Partial<DeathReportingFacts>) => said(() => checkDeathReporting({ task: 10, month: "2026-06", ...facts }, { on }));
  const early = (path: string) => [[path, "contradiction", "a day not before the month of the deaths"]];

  test("do not come before the month of the deaths", () => {
    expect([report({ zeroReportedOn: "2026-06-01" }), report({ listVerifiedOn: "2026-06-01" }), report({ listVerifiedOn: null })]).toEqual([
      [],
      [],
      [],
    ]);
    expect(report({ zeroReportedOn: "2026-05-31" })).toEqual(early("zeroReportedOn"));
    expect(report({ listVerifiedOn: "2026-05-31" })).toEqual(early("listVerifiedOn"));
    expect(
      report({
        sent: [
          { to: "township", on: "2026-06-01" },
          { to: "police-station", on: "2026-05-31" },
        ],
      }),
    ).toEqual(early("sent.1.on"));
  });
});

test("a period of registration ends on its first day or later", () => {
  const registered = (to: string) =>
    said(() => checkMonthlyContact({ registered: [{ from: "2026-01-01" }, { from: "2026-03-02", to }] }, { on }));
  expect(registered("2026-03-02")).toEqual([]);
  expect(registered("2026-03-01")).toEqual([["registered.1.to", "contradiction", "a day not before `from`"]]);
});

test("a window lies in the years from 1900 to 2999", () => {
  const policy = definePolicy({ ...chengbu2023, validFrom: "1800-01-01", figures: figuresFrom("1800-01-01") });
  const window = (from: string, to: string) => said(() => dutiesDue({ from, to }, { policy }));
  expect([window("1900-01-01", "1900-01-31"), window("2999-12-01", "2999-12-31")]).toEqual([[], []]);
  const beyond = [["to", "out-of-range", "days from 1900 to 2999"]];
  expect([window("1899-12-31", "1900-01-31"), window("2999-12-01", "3000-01-01")]).toEqual([beyond, beyond]);
});

test("a duty is listed while any of its times is owed", () => {
  const kinds = (figures: Parameters<typeof amend>[1]["figures"]) => {
    const policy = amend(chengbu2023, { from: "2026-01-01", figures });
    const listed = dutiesDue({ from: "2026-12-31", to: "2026-12-31" }, { policy }).map(({ kind }) => kind);
    return ["monthly-contact", "three-one-one"].filter((kind) => listed.includes(kind as "three-one-one"));
  };
  const none = { "job-referrals": 0, "training-referrals": 0, "guidance-sessions": 0 };
  expect(kinds({})).toEqual(["monthly-contact", "three-one-one"]);
  expect(kinds({ "contacts-a-month": 0 })).toEqual(["three-one-one"]);
  expect(kinds(none)).toEqual(["monthly-contact"]);
  for (const one of ["job-referrals", "training-referrals", "guidance-sessions"] as const)
    expect(kinds({ ...none, [one]: 1 })).toEqual(["monthly-contact", "three-one-one"]);
  expect(kinds({ ...none, "training-referrals": 1, "guidance-sessions": 1 })).toEqual(["monthly-contact", "three-one-one"]);
});
