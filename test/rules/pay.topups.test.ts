import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { chengbu2023, computePay, InputError, type PayFacts, type Policy, withReadings } from "xieliyuan";

type Amount = NonNullable<PayFacts["topUps"]>[number]["amount"];
const on = "2026-12-31";
const prorated = withReadings(chengbu2023, { "top-up-cap-part-year": "prorated" });
const ask = (amounts: readonly Amount[], months = 12, policy: Policy = chengbu2023) =>
  computePay(
    {
      villageClass: 1,
      service: { months },
      grade: "competent",
      topUps: amounts.map((amount, i) => ({ payer: i % 2 ? "村" : "镇", amount })),
    },
    { on, policy },
  );
/** Paid, disallowed, and whether a finding says that the cap was passed. */
const paid = (amounts: readonly Amount[], months?: number, policy?: Policy) => {
  const { pay, findings } = ask(amounts, months, policy);
  const over = findings.some(({ code }) => code === "top-up-over-cap");
  return [pay.lines.at(-1)?.amount, pay.disallowed, over];
};

describe("in total at most 4000 yuan a year for each person (不超过 includes the figure itself)", () => {
  test.each([
    [["3999.99"], "3999.99", "0.00", false],
    [["4000"], "4000.00", "0.00", false],
    [[4000], "4000.00", "0.00", false],
    [["4000.01"], "4000.00", "0.01", true],
    [[4000.01], "4000.00", "0.01", true],
    [[3000, 1000], "4000.00", "0.00", false],
    [[3000, "1000.01"], "4000.00", "0.01", true],
    [[2500, 1000, 1500], "4000.00", "1000.00", true],
    [[0], "0.00", "0.00", false],
    [[], "0.00", "0.00", false],
    [[0.1, 0.2], "0.30", "0.00", false],
  ] as const)("%j: paid %s, disallowed %s", (amounts, amount, disallowed, over) => {
    expect(paid(amounts)).toEqual([amount, disallowed, over]);
  });
  test("the excess is shown as disallowed, with a finding, and the total has what is paid", () => {
    const ruling = ask(["4000.01"]);
    expect(ruling.findings).toContainEqual({
      provision: "五(二)",
      code: "top-up-over-cap",
      status: "unmet",
      cap: "4000.00",
      claimed: "4000.01",
      disallowed: "0.01",
    });
    expect(ruling.pay.total).toBe("10000.00");
    expect(ruling.outcome).toBe("computed");
  });
  test("none claimed: no line, and the total is the base", () => {
    const { pay } = computePay({ villageClass: 1, service: { months: 12 }, grade: "competent" }, { on });
    expect([pay.lines.length, pay.total, pay.disallowed]).toEqual([2, "6000.00", "0.00"]);
  });
});

describe("part of a year", () => {
  test("the cap is not prorated", () => {
    expect(paid([4000], 3)).toEqual(["4000.00", "0.00", false]);
    expect(ask([4000], 3).readings).toContainEqual({ id: "top-up-cap-part-year", choice: "not-prorated" });
  });
  test.each([
    [3, "1000.00", "1000.00", "0.00", false],
    [3, "1000.01", "1000.00", "0.01", true],
    [7, "4000.00", "2333.33", "1666.67", true],
    [8, "4000.00", "2666.67", "1333.33", true],
    [0, "1.00", "0.00", "1.00", true],
    [12, "4000.00", "4000.00", "0.00", false],
  ] as const)("prorated over %i months, %s claimed: paid %s", (months, claimed, amount, disallowed, over) => {
    expect(paid([claimed], months, prorated)).toEqual([amount, disallowed, over]);
  });
  test("prorated by day: 4000 × 100 / 365 is 1095.89", () => {
    const policy = withReadings(prorated, { "part-year": "by-day" });
    const facts: PayFacts = {
      villageClass: 1,
      grade: "competent",
      service: { periods: [{ from: "2026-01-01", to: "2026-04-10" }] },
      topUps: [{ payer: "镇", amount: 4000 }],
    };
    expect(computePay(facts, { on, policy }).pay.lines.at(-1)?.amount).toBe("1095.89");
  });
  test("names the reading wherever a cap is shown, also of additions that are none", () => {
    for (const amounts of [[], [0], [undefined], [500]] as Amount[][]) {
      const found = [chengbu2023, prorated].map((policy) => ask(amounts, 6, policy).findings.find(({ code }) => code === "top-up"));
      expect(found).toMatchObject([{ cap: "4000.00" }, { cap: "2000.00" }]);
      expect(ask(amounts, 6).readings.map(({ id }) => id)).toContain("top-up-cap-part-year");
    }
    const unnamed = computePay({ villageClass: 1, service: { months: 6 }, grade: "competent" }, { on });
    expect(unnamed.readings.map(({ id }) => id)).not.toContain("top-up-cap-part-year");
  });
  test("service unknown: the top-up is known while the cap is not prorated, and unknown where it is", () => {
    const facts: PayFacts = { villageClass: 1, grade: "competent", topUps: [{ payer: "镇", amount: 500 }] };
    expect(computePay(facts, { on }).pay.lines.at(-1)?.amount).toBe("500.00");
    expect(computePay(facts, { on, policy: prorated }).pay).toMatchObject({ disallowed: null, total: null });
    expect(computePay(facts, { on, policy: prorated }).pay.lines.at(-1)?.amount).toBeNull();
  });
});

describe("money goes in as a number, a decimal string or a Decimal", () => {
  test.each([
    [1234.5, "1234.50"],
    ["1234.5", "1234.50"],
    ["1234.50", "1234.50"],
    [new Decimal("1234.5"), "1234.50"],
    [new Decimal("1234.50").times(1), "1234.50"],
    [new (Decimal.clone({ precision: 5 }))("1234.5"), "1234.50"],
    [1.005e3, "1005.00"],
    [0.07, "0.07"],
    [2.3, "2.30"],
    [1.15, "1.15"],
    [-0, "0.00"],
    [new Decimal("-0"), "0.00"],
  ])("%s is %s", (amount, expected) => {
    expect(paid([amount as Amount])[0]).toBe(expected);
  });
  test.each([
    ["negative", -1],
    ["negative text", "-1"],
    ["negative Decimal", new Decimal(-1)],
    ["a hair below zero", -0.01],
    ["NaN", Number.NaN],
    ["infinite", Number.POSITIVE_INFINITY],
    ["NaN as a Decimal", new Decimal(Number.NaN)],
    ["infinite as a Decimal", new Decimal(Number.POSITIVE_INFINITY)],
    ["finer than a fen", 0.001],
    ["0.1 + 0.2, which is finer than a fen", 0.1 + 0.2],
    ["finer than a fen, as text", "0.005"],
    ["finer than a fen, as a Decimal", new Decimal("0.001")],
    ["1e21", 1e21],
    ["1e21 as text", "1e21"],
    ["text with a sign", "+5"],
    ["text with a space", " 5"],
    ["text with a comma", "1,000"],
    ["full-width digits", "１００"],
    ["empty text", ""],
    ["hexadecimal", "0x10"],
    ["a bigint", 5n],
    ["null", null],
    ["true", true],
    ["a list", [5]],
    ["an object that makes text", { toString: () => "5" }],
  ])("%s is refused", (_name, amount) => {
    expect(() => ask([amount as Amount])).toThrow(InputError);
  });
  test("something that passes itself off as a Decimal never puts an amount of its own into a ruling", () => {
    const forged = { toStringTag: "[object Decimal]", gte: () => true, lte: () => true, decimalPlaces: () => 0, toFixed: () => "-900" };
    expect(() => ask([forged])).toThrow(InputError);
  });
  test("something that passes itself off as a Decimal and throws is refused", () => {
    const toFixed = () => {
      throw new Error("王五 13800138000");
    };
    const forged = { toStringTag: "[object Decimal]", gte: () => true, lte: () => true, decimalPlaces: () => 0, toFixed };
    expect(() => ask([forged])).toThrow(InputError);
  });
});
