import { describe, expect, test } from "vitest";
import { amend, chengbu2023, computePay, definePolicy, InputError, type PayFacts, type Policy, withReadings } from "xieliyuan";

const on = "2026-12-31";
const lines = (facts: PayFacts, policy: Policy = chengbu2023) => {
  const { pay } = computePay(facts, { on, policy });
  return [...pay.lines.map(({ amount }) => amount), pay.total];
};

/** The fixed part by class and whole months, by hand: 4800, 3800 and 2800 yuan in twelfths, half a fen up. */
const fixed = {
  1: [
    "0.00",
    "400.00",
    "800.00",
    "1200.00",
    "1600.00",
    "2000.00",
    "2400.00",
    "2800.00",
    "3200.00",
    "3600.00",
    "4000.00",
    "4400.00",
    "4800.00",
  ],
  2: [
    "0.00",
    "316.67",
    "633.33",
    "950.00",
    "1266.67",
    "1583.33",
    "1900.00",
    "2216.67",
    "2533.33",
    "2850.00",
    "3166.67",
    "3483.33",
    "3800.00",
  ],
  3: [
    "0.00",
    "233.33",
    "466.67",
    "700.00",
    "933.33",
    "1166.67",
    "1400.00",
    "1633.33",
    "1866.67",
    "2100.00",
    "2333.33",
    "2566.67",
    "2800.00",
  ],
} as const;
/** The total of somebody graded 优秀 or 称职: the same with 100 yuan for each month. */
const total = {
  1: [
    "0.00",
    "500.00",
    "1000.00",
    "1500.00",
    "2000.00",
    "2500.00",
    "3000.00",
    "3500.00",
    "4000.00",
    "4500.00",
    "5000.00",
    "5500.00",
    "6000.00",
  ],
  2: [
    "0.00",
    "416.67",
    "833.33",
    "1250.00",
    "1666.67",
    "2083.33",
    "2500.00",
    "2916.67",
    "3333.33",
    "3750.00",
    "4166.67",
    "4583.33",
    "5000.00",
  ],
  3: [
    "0.00",
    "333.33",
    "666.67",
    "1000.00",
    "1333.33",
    "1666.67",
    "2000.00",
    "2333.33",
    "2666.67",
    "3000.00",
    "3333.33",
    "3666.67",
    "4000.00",
  ],
} as const;
const hundreds = (months: number) => (months === 0 ? "0.00" : `${months}00.00`);

describe("五(二) every class, month and grade", () => {
  for (const villageClass of [1, 2, 3] as const) {
    for (let months = 0; months <= 12; months++) {
      test(`class ${villageClass}, ${months} months`, () => {
        const facts = { villageClass, service: { months } };
        const whole = [fixed[villageClass][months], hundreds(months), total[villageClass][months]];
        expect(lines({ ...facts, grade: "excellent" })).toEqual(whole);
        expect(lines({ ...facts, grade: "competent" })).toEqual(whole);
        expect(lines({ ...facts, grade: "incompetent" })).toEqual([fixed[villageClass][months], "0.00", fixed[villageClass][months]]);
      });
    }
  }

  test("the lines name their fund and their provision", () => {
    const { pay, outcome, missing } = computePay(
      { villageClass: 1, service: { months: 12 }, grade: "competent", topUps: [{ payer: "西岩镇", amount: 500 }] },
      { on },
    );
    expect([outcome, missing]).toEqual(["computed", []]);
    expect(pay).toEqual({
      year: 2026,
      served: { unit: "months", count: 12, of: 12 },
      lines: [
        { line: "fixed", provision: "五(二)", fund: "employment", amount: "4800.00" },
        { line: "performance", provision: "五(二)", fund: "employment", amount: "1200.00" },
        { line: "top-up", provision: "五(二)", fund: "village-operating", amount: "500.00" },
      ],
      disallowed: "0.00",
      total: "6500.00",
    });
  });
  test("the class may be given as text", () => {
    expect(lines({ villageClass: "2", service: { months: 12 }, grade: "competent" })).toEqual(["3800.00", "1200.00", "5000.00"]);
  });
  test("a number calls the class whose name is written so, and no other", () => {
    const policy = definePolicy({
      ...chengbu2023,
      id: "names",
      figures: { ...chengbu2023.figures, "base-pay": { "01": 3000, "1": 4000, 一: 5000 } },
    });
    const fixedPart = (villageClass: number | string) => lines({ villageClass, service: { months: 12 }, grade: "competent" }, policy)[0];
    expect([1, "1", "01", "一"].map(fixedPart)).toEqual(["2800.00", "2800.00", "1800.00", "3800.00"]);
    expect(() => fixedPart(2)).toThrow(InputError);
  });
  test.each([0, 4, "4", "一", "__proto__", "constructor", "toString"])("class %s is not in the table", (villageClass) => {
    expect(() => computePay({ villageClass, service: { months: 12 } }, { on })).toThrow(InputError);
  });
});

describe("what is not known", () => {
  const ask = (facts: PayFacts) => {
    const { outcome, missing, pay } = computePay(facts, { on });
    return [outcome, missing, ...pay.lines.map(({ amount }) => amount), pay.total];
  };
  test("not yet graded: performance pay is withheld, and the total is undetermined", () => {
    expect(ask({ villageClass: 1, service: { months: 12 } })).toEqual(["undetermined", ["grade"], "4800.00", null, null]);
  });
  test("class not given", () => {
    expect(ask({ service: { months: 12 }, grade: "competent" })).toEqual(["undetermined", ["villageClass"], null, "1200.00", null]);
  });
  test("service not given", () => {
    expect(ask({ villageClass: 1, grade: "competent" })).toEqual(["undetermined", ["service"], null, null, null]);
  });
  test("service not given, graded 不称职: the performance pay is nothing whatever the service", () => {
    expect(ask({ villageClass: 1, grade: "incompetent" })).toEqual(["undetermined", ["service"], null, "0.00", null]);
  });
  test("nothing given", () => {
    expect(ask({})).toEqual(["undetermined", ["villageClass", "service", "grade"], null, null, null]);
  });
});

describe("performance-share", () => {
  const sharing = (share: number | string) => withReadings(chengbu2023, { "performance-share": share });
  const facts: PayFacts = { villageClass: 3, service: { months: 12 }, grade: "competent" };
  test("nothing carved out: all of it is fixed", () => {
    expect(lines(facts, sharing(0))).toEqual(["4000.00", "0.00", "4000.00"]);
    expect(lines({ ...facts, grade: "incompetent" }, sharing(0))).toEqual(["4000.00", "0.00", "4000.00"]);
  });
  test("another amount is carved out of the base", () => {
    expect(lines(facts, sharing("150.50"))).toEqual(["2194.00", "1806.00", "4000.00"]);
    expect(lines({ ...facts, service: { months: 5 } }, sharing(200))).toEqual(["666.67", "1000.00", "1666.67"]);
  });
  test("up to the monthly base of every class, 333.33 in class three, and no further", () => {
    expect(lines(facts, sharing("333.33"))).toEqual(["0.04", "3999.96", "4000.00"]);
    expect(() => sharing("333.34")).toThrow(InputError);
  });
});

describe("performance-by-grade", () => {
  const graded = (excellent: string, competent: string, incompetent: string) =>
    withReadings(chengbu2023, { "performance-by-grade": { excellent, competent, incompetent } });
  const facts = (months: number): PayFacts => ({ villageClass: 1, service: { months }, grade: "competent" });
  test("a coefficient of 0.8", () => {
    expect(lines(facts(5), graded("1", "0.8", "0"))).toEqual(["2000.00", "400.00", "2400.00"]);
  });
  test("rounded once, half a fen up: 100 × 0.33335 is 33.335", () => {
    expect(lines(facts(1), graded("1", "0.33335", "0"))).toEqual(["400.00", "33.34", "433.34"]);
    expect(lines(facts(1), graded("1", "0.333349", "0"))).toEqual(["400.00", "33.33", "433.33"]);
    expect(lines(facts(3), graded("1", "0.33335", "0"))).toEqual(["1200.00", "100.01", "1300.01"]);
  });
  test("a grade that earns some for 不称职", () => {
    expect(lines({ ...facts(12), grade: "incompetent" }, graded("1", "1", "0.5"))).toEqual(["4800.00", "600.00", "5400.00"]);
  });
  test.each(["1.000001", "-0.1", "2"])("a coefficient of %s is refused", (one) => {
    expect(() => graded("1", one, "0")).toThrow(InputError);
  });
});

describe("figures are dated", () => {
  const amended = amend(chengbu2023, { from: "2027-01-01", instrument: "城政办发〔2026〕99号", figures: { "base-pay": { 3: "4500" } } });
  const facts = (villageClass: number): PayFacts => ({ villageClass, service: { months: 12 }, grade: "competent" });
  const totalOn = (day: string, villageClass: number, year?: number) =>
    computePay({ ...facts(villageClass), ...(year !== undefined && { year }) }, { on: day, policy: amended });

  test("the day before an amendment the old figures hold, from its day on the new", () => {
    expect(totalOn("2026-12-31", 3).pay.total).toBe("4000.00");
    expect(totalOn("2027-01-01", 3).pay.total).toBe("4500.00");
    expect(totalOn("2027-12-31", 1).pay.total).toBe("6000.00");
  });
  test("an earlier year is paid by the figures of that year", () => {
    expect(totalOn("2027-03-01", 3, 2026).pay.total).toBe("4000.00");
    expect(totalOn("2026-03-01", 3, 2027).pay.total).toBe("4500.00");
  });
  test("the ruling says since when its figures have held", () => {
    expect(totalOn("2026-12-31", 3).policy.figuresFrom).toBe("2023-07-13");
    expect(totalOn("2027-12-31", 3).policy.figuresFrom).toBe("2027-01-01");
    expect(totalOn("2027-03-01", 3, 2026).policy.figuresFrom).toBe("2023-07-13");
  });
  test("the policy amended is not touched", () => {
    expect(computePay(facts(3), { on: "2027-12-31" }).pay.total).toBe("4000.00");
  });
  test("another county's classes and cap", () => {
    const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "base-pay": { 甲: 9000 }, "top-up-cap": "1000" } });
    const own: PayFacts = { villageClass: "甲", service: { months: 12 }, grade: "excellent", topUps: [{ payer: "镇", amount: "1000.01" }] };
    expect(lines(own, policy)).toEqual(["7800.00", "1200.00", "1000.00", "10000.00"]);
  });
  test("a year before the measure is refused", () => {
    expect(() => totalOn("2026-12-31", 3, 2022)).toThrow(InputError);
  });
  test("the year in which the measure began is paid, with a note", () => {
    const ruling = computePay({ ...facts(3), year: 2023 }, { on });
    expect(ruling.pay.total).toBe("4000.00");
    expect(ruling.findings).toContainEqual(expect.objectContaining({ code: "year-began-before-measure", year: 2023 }));
  });
});
