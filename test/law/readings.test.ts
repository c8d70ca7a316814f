import { describe, expect, test } from "vitest";
import { amend, chengbu2023, readings, withReadings } from "xieliyuan";
import { figures } from "../../src/law/figures";
import { monthHeldOn } from "../../src/law/readings";

type Readings = Parameters<typeof withReadings>[1];

/** The tables of the specification: each reading with its clause, its default and its other named alternatives. */
const table: [string, string, unknown, string[]][] = [
  ["age-counting", "三(五)5", "on-birthday", ["day-after-birthday"]],
  ["leap-day-birthday", "三(五)5", "march-1", ["february-28"]],
  ["age-upper-end", "三(五)5", "through-age-60", ["through-60th-birthday", "until-60th-birthday"]],
  ["age-force", "三(五)5", "rebuttable", ["binding"]],
  ["education-completion", "三(五)3", "graduation-only", ["attendance-suffices"]],
  ["filing-effect", "三(二)", "report", ["condition"]],
  ["staffing-plan-year", "三(四)", "next-year", ["same-year"]],
  ["exit-effect", "三(六)末", "determination", ["automatic"]],
  ["service-failure", "三(六)4", "any", ["all"]],
  ["training-hours-per-day", "四(一)", 8, []],
  ["training-total", "四(一)", "cumulative", ["single-session"]],
  ["training-year", "四(一)", "by-31-december", ["by-1-january"]],
  ["pre-job-counts-for-year", "四(一)", "no", ["yes"]],
  ["pre-job-timing", "四(一)", "late-after-first-day", ["not-judged"]],
  ["quota-pool", "四(四)", "township", ["county"]],
  ["quota-small-pool", "四(四)", "floor", ["at-least-one"]],
  ["quota-ties", "四(四)", "for-decision", ["tie-break"]],
  ["quota-displaced", "四(四)", "competent", ["for-decision"]],
  ["performance-share", "五(二)", "as-stated", []],
  ["performance-by-grade", "五(二)", { excellent: "1", competent: "1", incompetent: "0" }, []],
  ["part-year", "五(二)", "by-month", ["full-months", "by-day", "whole-year"]],
  ["top-up-cap-part-year", "五(二)", "not-prorated", ["prorated"]],
  ["zero-report-day", "附件-10(1)", 10, []],
];
const register: Readonly<Record<string, { provision: string; default: unknown; alternatives: object }>> = readings;

test("what a reading asks and offers in English has the grades by their English names", () => {
  for (const { question, alternatives } of Object.values(readings)) {
    const offered: readonly { readonly en: string }[] = Object.values(alternatives);
    for (const { en } of [question, ...offered]) expect(en).not.toMatch(/优秀|称职/);
  }
});

test("no reading repeats a figure, which an amendment or another county may change while the choice stays the same", () => {
  for (const { question, alternatives } of Object.values(readings)) {
    const offered: readonly { readonly zh: string; readonly en: string }[] = Object.values(alternatives);
    for (const { zh, en } of [question, ...offered])
      expect(`${zh} ${en}`).not.toMatch(
        /6[01]|30%|(?<!不)满一年|a year of service|one year of service|full year of service|3月底|end of March|高中|中专/,
      );
  }
});

describe("every reading of the specification", () => {
  test.each(table)("%s stands in the register, of %s, with its default and its alternatives", (id, provision, byDefault, others) => {
    const entry = register[id];
    expect(entry?.provision).toBe(provision);
    expect(entry?.default).toEqual(byDefault);
    const names = Object.keys(entry?.alternatives ?? {});
    const wanted = typeof byDefault === "string" ? [byDefault, ...others] : others;
    expect([...names].sort()).toEqual([...wanted].sort());
  });
  test.each(table)("%s is selectable through the policy, in every alternative", (id, _provision, byDefault, others) => {
    for (const choice of [byDefault, ...others])
      expect(withReadings(chengbu2023, { [id]: choice } as Readings).readings).toEqual({ [id]: choice });
  });
  test("there is no other", () => {
    expect(Object.keys(readings).sort()).toEqual(table.map(([id]) => id).sort());
  });
  test.each(Object.entries(readings))("%s says what is open, why, who decides and which rule uses it", (_id, entry) => {
    for (const { zh, en } of [entry.question, entry.reason]) expect([zh.length > 0, en.length > 0]).toEqual([true, true]);
    expect(["county-bureau", "township"]).toContain(entry.decidedBy);
    expect(entry.usedBy.length).toBeGreaterThan(0);
  });
});

describe("the figures of chengbu2023", () => {
  const stated: Record<string, unknown> = {
    "age-min": 20,
    "age-max": 60,
    "education-floor": "senior-secondary",
    "headcount-min": 1,
    "headcount-extra": 1,
    "staffing-plan-day": "03-31",
    "pre-job-days": 2,
    "yearly-training-after": 1,
    "yearly-training-sessions": 1,
    "yearly-training-days": 1,
    "excellent-ratio": "0.30",
    "base-pay": { 1: "6000.00", 2: "5000.00", 3: "4000.00" },
    "performance-pay": "100.00",
    "top-up-cap": "4000.00",
    "death-report-day": 10,
    "contacts-a-month": 1,
    "job-referrals": 3,
    "training-referrals": 1,
    "guidance-sessions": 1,
  };
  test.each(Object.keys(figures))("%s is stated, from 2023-07-13", (id) => {
    expect((chengbu2023.figures as Record<string, unknown>)[id]).toEqual([{ from: "2023-07-13", value: stated[id] }]);
  });
  test("there is no other figure", () => {
    expect(Object.keys(chengbu2023.figures).sort()).toEqual(Object.keys(stated).sort());
    expect(Object.keys(figures).sort()).toEqual(Object.keys(stated).sort());
  });
  test("the policy is in force from its day of issue, with no end, and chooses no reading of its own", () => {
    expect([chengbu2023.validFrom, chengbu2023.validThrough, chengbu2023.instrument]).toEqual([
      "2023-07-13",
      undefined,
      "城政办发〔2023〕11号",
    ]);
    expect(chengbu2023.readings).toEqual({});
  });
  test("parameters are dated: an amendment adds an entry with its own start date", () => {
    expect(amend(chengbu2023, { from: "2027-01-01", figures: { "age-max": 63 } }).figures["age-max"]).toEqual([
      { from: "2023-07-13", value: 60 },
      { from: "2027-01-01", value: 63 },
    ]);
  });
});

test("the day on which a month is held is the one that the reading names", () => {
  const { zh, en } = readings["part-year"].alternatives["by-month"];
  expect([zh, en].map((words) => words.match(/\d+/g))).toEqual([[String(monthHeldOn)], [String(monthHeldOn)]]);
});
