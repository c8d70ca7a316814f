import { describe, expect, test } from "vitest";
import { chengbu2023, computePay, InputError, type PayFacts, type Policy, withReadings } from "xieliyuan";
import { issuesOf } from "../model/issues-of";

type Period = { from: string; to: string };
const part = (reading: "by-month" | "full-months" | "by-day" | "whole-year") => withReadings(chengbu2023, { "part-year": reading });
const fullMonths = part("full-months");
const byDay = part("by-day");
const wholeYear = part("whole-year");

const ask = (periods: Period[], policy: Policy = chengbu2023, more: Partial<PayFacts> = {}) =>
  computePay({ villageClass: 1, service: { periods }, grade: "competent", year: 2026, ...more }, { on: "2028-12-31", policy });
const served = (periods: Period[], policy?: Policy, year = 2026) => ask(periods, policy, { year }).pay.served?.count;
const amounts = (periods: Period[], policy: Policy, more: Partial<PayFacts> = {}) => {
  const { pay } = ask(periods, policy, more);
  return [...pay.lines.map(({ amount }) => amount), pay.total];
};
const fen = (yuan: string | null) => Number((yuan ?? "x").replace(".", ""));
/** Every day of a year. */
const days = (year: number) =>
  Array.from({ length: year % 4 === 0 ? 366 : 365 }, (_, i) => new Date(Date.UTC(year, 0, i + 1)).toISOString().slice(0, 10));

describe("by month: a month counts when in post on its 15th", () => {
  test.each([
    ["2026-03-14", "2026-12-31", 10],
    ["2026-03-15", "2026-12-31", 10],
    ["2026-03-16", "2026-12-31", 9],
    ["2026-01-01", "2026-03-14", 2],
    ["2026-01-01", "2026-03-15", 3],
    ["2026-01-01", "2026-03-16", 3],
    ["2026-03-15", "2026-03-15", 1],
    ["2026-03-14", "2026-03-14", 0],
    ["2026-03-16", "2026-04-14", 0],
    ["2026-03-15", "2026-04-15", 2],
    ["2026-01-15", "2026-12-15", 12],
    ["2026-01-16", "2026-12-14", 10],
    ["2026-12-15", "2026-12-31", 1],
    ["2026-12-16", "2026-12-31", 0],
    ["2025-06-01", "2027-05-31", 12],
    ["2025-06-01", "2026-01-14", 0],
    ["2025-01-01", "2025-12-31", 0],
    ["2027-01-01", "2027-12-31", 0],
  ])("%s through %s: %i months of 2026", (from, to, months) => {
    expect(served([{ from, to }])).toBe(months);
  });
  test("several periods add up, in any order", () => {
    const periods = [
      { from: "2026-05-01", to: "2026-06-14" },
      { from: "2026-01-01", to: "2026-01-31" },
      { from: "2026-06-15", to: "2026-06-15" },
    ];
    expect(served(periods)).toBe(3);
    expect(served([...periods].reverse())).toBe(3);
  });
  test("an empty list of periods is no service", () => {
    expect(amounts([], chengbu2023)).toEqual(["0.00", "0.00", "0.00"]);
  });
  test("the reading is named, and the part of the year noted", () => {
    const ruling = ask([{ from: "2026-03-16", to: "2026-12-31" }]);
    expect(ruling.readings).toContainEqual({ id: "part-year", choice: "by-month" });
    expect(ruling.findings).toContainEqual({ provision: "五(二)", code: "part-year", status: "note", months: 9 });
  });

  describe.each([2026, 2028])("successive holders of %i sum to the year for every day of handing over", (year) => {
    const all = days(year);
    test.each([
      [1, 600000],
      [2, 500000],
      [3, 400000],
    ])("class %i", (villageClass, whole) => {
      for (let i = 0; i + 1 < all.length; i++) {
        const total = (from: string, to: string) => fen(ask([{ from, to }], chengbu2023, { villageClass, year }).pay.total);
        const sum = total(all[0] as string, all[i] as string) + total(all[i + 1] as string, all.at(-1) as string);
        expect([all[i], sum]).toEqual([all[i], whole]);
      }
    });
  });
});

describe("full months", () => {
  test.each([
    [[["2026-01-01", "2026-12-31"]], 12],
    [[["2026-01-02", "2026-12-31"]], 11],
    [[["2026-01-01", "2026-12-30"]], 11],
    [[["2026-02-01", "2026-02-28"]], 1],
    [[["2026-02-01", "2026-02-27"]], 0],
    [[["2026-02-02", "2026-03-30"]], 0],
    [[["2025-12-15", "2026-01-31"]], 1],
    [
      [
        ["2026-01-01", "2026-01-15"],
        ["2026-01-16", "2026-01-31"],
      ],
      1,
    ],
    [
      [
        ["2026-01-01", "2026-01-15"],
        ["2026-01-17", "2026-01-31"],
      ],
      0,
    ],
    [
      [
        ["2026-01-16", "2026-02-28"],
        ["2026-01-01", "2026-01-15"],
      ],
      2,
    ],
    [
      [
        ["2026-01-01", "2026-02-28"],
        ["2026-04-10", "2026-06-30"],
      ],
      4,
    ],
  ])("%j: %i", (periods, months) => {
    expect(
      served(
        periods.map(([from = "", to = ""]) => ({ from, to })),
        fullMonths,
      ),
    ).toBe(months);
  });
  test("February of a leap year asks for its 29th", () => {
    expect(served([{ from: "2028-02-01", to: "2028-02-28" }], fullMonths, 2028)).toBe(0);
    expect(served([{ from: "2028-02-01", to: "2028-02-29" }], fullMonths, 2028)).toBe(1);
  });
});

describe("by day: days in post over the days of the year", () => {
  test("one day of a common year is 1/365", () => {
    // 4800 / 365 = 13.150… and 1200 / 365 = 3.287…
    expect(amounts([{ from: "2026-05-05", to: "2026-05-05" }], byDay)).toEqual(["13.15", "3.29", "16.44"]);
    expect(ask([{ from: "2026-05-05", to: "2026-05-05" }], byDay).pay.served).toEqual({ unit: "days", count: 1, of: 365 });
  });
  test("one day of a leap year is 1/366", () => {
    // 4800 / 366 = 13.114… and 1200 / 366 = 3.278…
    expect(amounts([{ from: "2028-05-05", to: "2028-05-05" }], byDay, { year: 2028 })).toEqual(["13.11", "3.28", "16.39"]);
  });
  test("100 days of class two in a common year", () => {
    // 3800 × 100 / 365 = 1041.095… and 1200 × 100 / 365 = 328.767…; 1 January through 10 April
    const facts = { villageClass: 2 };
    expect(amounts([{ from: "2026-01-01", to: "2026-04-10" }], byDay, facts)).toEqual(["1041.10", "328.77", "1369.87"]);
  });
  test("29 February is a day of a leap year", () => {
    expect(served([{ from: "2028-02-28", to: "2028-03-01" }], byDay, 2028)).toBe(3);
    expect(served([{ from: "2026-02-28", to: "2026-03-01" }], byDay)).toBe(2);
  });
  test("the whole year, and a period that passes its ends", () => {
    expect(amounts([{ from: "2026-01-01", to: "2026-12-31" }], byDay)).toEqual(["4800.00", "1200.00", "6000.00"]);
    expect(served([{ from: "2020-01-01", to: "2030-12-31" }], byDay)).toBe(365);
    expect(served([{ from: "2020-01-01", to: "2030-12-31" }], byDay, 2028)).toBe(366);
  });
  test("half a fen is rounded up: 1200 × 1/366 × 0.001525 is 0.005", () => {
    const policy = withReadings(byDay, { "performance-by-grade": { excellent: 1, competent: "0.001525", incompetent: 0 } });
    expect(amounts([{ from: "2028-01-01", to: "2028-01-01" }], policy, { year: 2028 })[1]).toBe("0.01");
    const less = withReadings(byDay, { "performance-by-grade": { excellent: 1, competent: "0.001524", incompetent: 0 } });
    expect(amounts([{ from: "2028-01-01", to: "2028-01-01" }], less, { year: 2028 })[1]).toBe("0.00");
  });
  test("months given stand as twelfths under every reading", () => {
    for (const policy of [chengbu2023, fullMonths, byDay]) {
      const { pay } = computePay({ villageClass: 2, service: { months: 5 }, grade: "competent" }, { on: "2026-12-31", policy });
      expect(pay.total).toBe("2083.33");
    }
  });
});

describe("whole year", () => {
  test("any service earns it all, none earns nothing", () => {
    expect(amounts([{ from: "2026-12-31", to: "2026-12-31" }], wholeYear)).toEqual(["4800.00", "1200.00", "6000.00"]);
    expect(amounts([{ from: "2025-12-31", to: "2025-12-31" }], wholeYear)).toEqual(["0.00", "0.00", "0.00"]);
    expect(amounts([{ from: "2027-01-01", to: "2027-01-01" }], wholeYear)).toEqual(["0.00", "0.00", "0.00"]);
    expect(amounts([], wholeYear)).toEqual(["0.00", "0.00", "0.00"]);
    const months = (count: number) =>
      computePay({ villageClass: 1, service: { months: count }, grade: "competent" }, { on: "2026-12-31", policy: wholeYear }).pay.total;
    expect([months(0), months(1), months(12)]).toEqual(["0.00", "6000.00", "6000.00"]);
  });
});

describe("what is refused", () => {
  const refused = (periods: Period[]) => {
    try {
      ask(periods);
    } catch (error) {
      if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
      throw error;
    }
    return [];
  };
  test("periods that overlap by a day", () => {
    const first = { from: "2026-01-01", to: "2026-03-31" };
    expect(refused([first, { from: "2026-03-31", to: "2026-06-30" }])).toEqual(["service.periods.1.from contradiction"]);
    expect(refused([first, { from: "2026-04-01", to: "2026-06-30" }])).toEqual([]);
  });
  test("one period twice, one inside another, and an overlap that is not with the neighbour", () => {
    const year = { from: "2026-01-01", to: "2026-12-31" };
    expect(refused([year, year])).toEqual(["service.periods.1.from contradiction"]);
    expect(refused([year, { from: "2026-05-01", to: "2026-05-31" }]).length).toBe(1);
    expect(refused([year, { from: "2026-02-01", to: "2026-02-02" }, { from: "2026-05-01", to: "2026-05-31" }]).length).toBe(2);
  });
  test("an overlap in another year is refused too", () => {
    expect(
      refused([
        { from: "2020-01-01", to: "2020-12-31" },
        { from: "2020-12-31", to: "2021-12-31" },
      ]).length,
    ).toBe(1);
  });
  test("a period that ends before it begins", () => {
    expect(refused([{ from: "2026-03-02", to: "2026-03-01" }])).toEqual(["service.periods.0.to contradiction"]);
  });
  test("and each fault says what was expected", () => {
    const expected = (periods: Period[]) => issuesOf(() => ask(periods)).map((issue) => issue.expected);
    expect(expected([{ from: "2026-03-02", to: "2026-03-01" }])).toEqual(["a last day that is not before the first"]);
    const year = { from: "2026-01-01", to: "2026-12-31" };
    expect(expected([year, year])).toEqual(["a first day after the end of the period before"]);
  });
  test.each<PayFacts["service"]>([{}, { months: 12, periods: [] }, { months: 13 }, { months: -1 }, { months: 1.5 }])(
    "service %j is refused",
    (service) => {
      expect(() => computePay({ villageClass: 1, service }, { on: "2026-12-31" })).toThrow(InputError);
    },
  );
});
