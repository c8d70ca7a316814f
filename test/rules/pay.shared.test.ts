import { describe, expect, test } from "vitest";
import { amend, chengbu2023, computePay, definePolicy, type PayFacts, type Policy, sensitivity, withReadings } from "xieliyuan";
import { lawFor } from "../../src/model/in-force";
import { yuanText } from "../../src/model/money";
import { payCase, reckon } from "../../src/rules/pay/reckon";
import { issuesOf } from "../model/issues-of";

const on = "2026-12-31";
const wholeYear = withReadings(chengbu2023, { "part-year": "whole-year" });
const ask = (facts: PayFacts, policy: Policy = chengbu2023) => computePay(facts, { on, policy });

const months = Array.from({ length: 13 }, (_, i) => i);
/** So many months, as a number and as a period from the beginning of the year. */
const services = (count: number): PayFacts["service"][] => [
  { months: count },
  { periods: count === 0 ? [] : [{ from: "2026-01-01", to: `2026-${String(count).padStart(2, "0")}-28` }] },
];
const claims: PayFacts["topUps"][] = [undefined, [], [{ payer: "镇", amount: 100 }], [{ payer: "镇" }]];
const grades = ["excellent", "competent", "incompetent", undefined] as const;

/** Years that are alike in much, and in what they are paid in all. */
const years: PayFacts[] = months.flatMap((count) =>
  services(count).flatMap((service) =>
    grades.flatMap((grade) => claims.map((topUps) => ({ villageClass: 1, service, ...(grade && { grade }), ...(topUps && { topUps }) }))),
  ),
);

describe("a year's pay", () => {
  test("is the same whoever was paid before", () => {
    for (const facts of [...years, ...years.slice(0, 40)]) {
      const alone = definePolicy({ ...chengbu2023 });
      expect(ask(facts)).toStrictEqual(ask(facts, alone));
    }
  });
  test("is reckoned in fen as it is told in yuan, with the same facts missing", () => {
    for (const facts of years) {
      const { pay, missing } = ask(facts);
      const { fixed, performance, topUp, total, ...reckoned } = reckon(facts, payCase(facts, lawFor({ on })));
      const amounts = [fixed, performance, ...(facts.topUps ? [topUp] : []), total];
      const told = [...pay.lines.map(({ amount }) => amount), pay.total];
      expect(amounts.map((fen) => (fen === undefined ? null : yuanText(fen)))).toEqual(told);
      expect(reckoned.missing).toEqual(missing);
    }
  });
  test("is one ruling for all of one class, service, grade and claim", () => {
    const facts: PayFacts = { villageClass: 1, service: { months: 7 }, grade: "competent" };
    expect(ask({ ...facts })).toBe(ask(facts));
    expect(ask({ ...facts, villageClass: "1" })).toBe(ask(facts));
  });
  test("is one ruling also where time counts by days, and where class, service or grade are not known", () => {
    const policy = withReadings(chengbu2023, { "part-year": "by-day" });
    const few: PayFacts[] = [
      {},
      { villageClass: 2 },
      { service: { months: 12 } },
      { service: services(7)[1] },
      { grade: "excellent", topUps: [] },
    ];
    for (const facts of few) {
      expect(ask({ ...facts }, policy)).toBe(ask(facts, policy));
      expect(ask({ ...facts })).toBe(ask(facts));
    }
    expect(new Set(few.map((facts) => ask(facts, policy))).size).toBe(few.length);
  });
  test("by days is that of so many days, and never of as many months or other days", () => {
    const policy = withReadings(chengbu2023, { "part-year": "by-day" });
    const through = (day: string) =>
      ask({ villageClass: 1, service: { periods: [{ from: "2026-01-01", to: day }] }, grade: "competent" }, policy);
    const days = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10));
    expect(days.map((day) => through(day).pay.served?.count)).toEqual(days.map((_, i) => i + 1));
    expect(new Set(days.map((day) => through(day))).size).toBe(365);
    expect(ask({ villageClass: 1, service: { periods: [] }, grade: "competent" }, policy).pay.served).toEqual({
      unit: "days",
      count: 0,
      of: 365,
    });
    expect(ask({ villageClass: 1, service: { months: 1 }, grade: "competent" }, policy).pay.served).toEqual({
      unit: "months",
      count: 1,
      of: 12,
    });
    expect(ask({ villageClass: 1, grade: "competent" }, policy).pay.served).toBeNull();
  });
  test("of an earlier year is answered under the day that was asked about", () => {
    const facts: PayFacts = { villageClass: 3, service: { months: 12 }, grade: "excellent", year: 2025 };
    const days = ["2026-12-31", "2025-12-31", "2026-01-01"];
    expect(days.map((day) => computePay(facts, { on: day }).on)).toEqual(days);
  });
  test("of an earlier year is told by the figures of that year, also when the year of the day was asked about first", () => {
    const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "base-pay": { 1: 7200 } } });
    const total = (year: number) => ask({ villageClass: 1, service: { months: 12 }, grade: "competent", year }, policy).pay.total;
    expect([total(2026), total(2025), total(2026)]).toEqual(["7200.00", "6000.00", "7200.00"]);
  });
});

describe("which figures a year is paid by", () => {
  test("one that lies ahead by those of its first day, one that is past by those of its last", () => {
    const amended = amend(chengbu2023, { from: "2025-07-01", figures: { "base-pay": { 1: 7200 } } });
    const policy = amend(amended, { from: "2027-07-01", figures: { "base-pay": { 1: 8400 } } });
    const total = (year: number) => ask({ villageClass: 1, service: { months: 12 }, grade: "competent", year }, policy).pay.total;
    expect([2024, 2025, 2026, 2027, 2028].map(total)).toEqual(["6000.00", "7200.00", "7200.00", "7200.00", "8400.00"]);
  });
  test("a year before the measure, one after it and a class that it does not name are refused, each where it stands", () => {
    expect(issuesOf(() => ask({ year: 2022 }))).toEqual([{ path: ["year"], code: "before-validity", expected: "a year from 2023" }]);
    expect(issuesOf(() => ask({ year: 2023 }))).toEqual([]);
    const policy = definePolicy({ ...chengbu2023, validThrough: "2026-12-31" });
    expect(issuesOf(() => ask({ year: 2027 }, policy))).toEqual([
      { path: ["year"], code: "after-validity", expected: "a year through 2026" },
    ]);
    expect(issuesOf(() => ask({ villageClass: 4 }))).toEqual([{ path: ["villageClass"], code: "not-allowed", expected: "one of 1, 2, 3" }]);
  });
});

describe("additions of which one has no amount", () => {
  const told = (amount: number) => {
    const { pay, missing } = ask({
      villageClass: 1,
      service: { months: 12 },
      grade: "competent",
      topUps: [{ payer: "镇", amount }, { payer: "村" }],
    });
    return [pay.lines.at(-1)?.amount, pay.total, ...missing];
  };
  test("leave the pay open until the others reach the cap", () => {
    expect(told(3999)).toEqual([null, null, "topUps"]);
    expect(told(4000)).toEqual(["4000.00", "10000.00"]);
    expect(told(4001)).toEqual(["4000.00", "10000.00"]);
  });
});

describe("the year in which the measure began", () => {
  const noted = (validFrom: string, year: number) => {
    const figures = Object.fromEntries(Object.entries(chengbu2023.figures).map(([id, values]) => [id, values[0]?.value]));
    const policy = definePolicy({ ...chengbu2023, validFrom, figures: figures as never });
    return ask({ villageClass: 1, service: { months: 12 }, grade: "competent", year }, policy).findings.filter(
      ({ code }) => code === "year-began-before-measure",
    );
  };

  test("has a note where it began before the measure, and none where the measure holds from its first day", () => {
    expect(noted("2023-07-13", 2023)).toEqual([
      { provision: "施行", code: "year-began-before-measure", status: "note", year: 2023, validFrom: "2023-07-13" },
    ]);
    expect(noted("2023-07-13", 2024)).toEqual([]);
    expect(noted("2023-01-01", 2023)).toEqual([]);
  });
  test.each([100, 5000])("has its note beside that on a part of the year, with %i yuan of additions", (amount) => {
    const facts: PayFacts = { villageClass: 1, service: { months: 5 }, grade: "competent", topUps: [{ payer: "镇", amount }] };
    const codes = computePay(facts, { on: "2023-12-31" }).findings.map(({ code }) => code);
    expect(codes.slice(-2)).toEqual(["part-year", "year-began-before-measure"]);
    expect(codes.includes("top-up-over-cap")).toBe(amount > 4000);
  });
});

describe("the reading on parts of years", () => {
  const named = (service: PayFacts["service"], policy: Policy) =>
    ask({ villageClass: 1, ...(service && { service }), grade: "competent" }, policy).readings.some(({ id }) => id === "part-year");

  test("bears on periods, and on months that the caller has counted where any of them may be a year", () => {
    for (const policy of [chengbu2023, wholeYear]) {
      expect(services(6).map((service) => named(service, policy))).toEqual([true, true]);
      expect([0, 1, 11, 12].map((months) => named({ months }, policy))).toEqual([false, true, true, false]);
      expect(named(undefined, policy)).toBe(true);
    }
  });
  test("is tried by sensitivity on months as well", () => {
    const facts: PayFacts = { villageClass: 1, service: { months: 6 }, grade: "competent" };
    const { changes } = sensitivity(computePay, facts, { on: "2026-12-31" });
    expect(changes.map(({ alternative, ruling }) => [alternative, ruling.pay.total])).toEqual([["whole-year", "6000.00"]]);
  });
});

describe("service that bears on nothing but the cap of the additions", () => {
  /** Nothing is fixed, and nothing is earned by whoever is found incompetent. */
  const flat = definePolicy({ ...chengbu2023, figures: { ...chengbu2023.figures, "base-pay": { 1: 6000 } } });
  const additionsAlone = withReadings(flat, { "performance-share": 500, "top-up-cap-part-year": "prorated" });
  const told = (topUps: PayFacts["topUps"]) => {
    const { pay, missing } = ask({ villageClass: 1, grade: "incompetent", ...(topUps && { topUps }) }, additionsAlone);
    return [pay.total, ...missing];
  };

  test("is missing where something is claimed, or may be", () => {
    expect(told([{ payer: "镇", amount: 2000 }])).toEqual([null, "service"]);
    expect(told([{ payer: "镇" }])).toEqual([null, "service", "topUps"]);
    expect(told([{ payer: "镇", amount: 2000 }, { payer: "村" }])).toEqual([null, "service", "topUps"]);
  });
  test("is missing beside the grade where both bear on what was earned", () => {
    expect(ask({ villageClass: 1 }, additionsAlone).missing).toEqual(["service", "grade"]);
  });
  test("is not missing where nothing is", () => {
    expect(told(undefined)).toEqual(["0.00"]);
    expect(told([])).toEqual(["0.00"]);
    expect(told([{ payer: "镇", amount: 0 }])).toEqual(["0.00"]);
  });
});
