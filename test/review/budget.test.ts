import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  amend,
  type BudgetLine,
  type BudgetVillage,
  chengbu2023,
  computePay,
  type Grade,
  type Policy,
  projectBudget,
  withReadings,
} from "xieliyuan";
import { policies } from "../../src/testing";
import { expectTame, fen, hostile, refused, twoFaced } from "./hostile";

const village = (facts: Partial<BudgetVillage> = {}): BudgetVillage => ({
  township: "西岩镇",
  village: "一村",
  villageClass: 3,
  assistants: 1,
  ...facts,
});
const several = (count: number, facts: Partial<BudgetVillage> = {}) =>
  Array.from({ length: count }, (_, i) => village({ village: `${i}村`, ...facts }));
const yearOf = (villages: readonly BudgetVillage[], policy?: Policy, year = 2026) => {
  const [found] = projectBudget(villages, { years: [year], policy }).years;
  if (!found) throw new Error("no year");
  return found;
};
const spread = ({ least, expected, most }: BudgetLine) => [least.total, expected?.total ?? null, most.total];
const byGrade = (excellent: string, competent: string, incompetent: string) =>
  withReadings(chengbu2023, { "performance-by-grade": { excellent, competent, incompetent } });

describe("what a year costs", () => {
  test("is the pay of a full year for each assistant, by class", () => {
    const villages = [1, 2, 3].map((villageClass) => village({ village: `${villageClass}`, villageClass, grades: { competent: 1 } }));
    const { byClass, total } = yearOf(villages);
    expect(Object.entries(byClass).map(([name, line]) => [name, ...spread(line)])).toEqual([
      ["1", "6000.00", "6000.00", "6000.00"],
      ["2", "5000.00", "5000.00", "5000.00"],
      ["3", "4000.00", "4000.00", "4000.00"],
    ]);
    expect(spread(total)).toEqual(["15000.00", "15000.00", "15000.00"]);
    expect([total.villages, total.assistants]).toEqual([3, { least: 3, expected: 3, most: 3 }]);
  });

  test("without grades lies between all 不称职 and all 称职, and is not expected to be anything", () => {
    const { total } = yearOf([village({ assistants: 2 })]);
    expect(spread(total)).toEqual(["5600.00", null, "8000.00"]);
    expect(total.missing).toEqual(["grades"]);
  });

  test("is expected where every grade pays the same", () => {
    expect(spread(yearOf([village()], byGrade("1", "1", "1")).total)).toEqual(["4000.00", "4000.00", "4000.00"]);
  });

  test("by shares of grades is rounded once for each village, half up", () => {
    const odd = byGrade("1", "0.500005", "0");
    const expected = (count: number, gradeShares: BudgetVillage["gradeShares"]) =>
      yearOf(several(count, { gradeShares }), odd).total.expected?.performance;
    expect(expected(1, { competent: 1 })).toBe("600.01");
    expect(expected(1, { competent: "0.5", incompetent: "0.5" })).toBe("300.01");
    expect(expected(2, { competent: "0.5", incompetent: "0.5" })).toBe("600.02");
    expect(expected(1, { competent: "0.499999", incompetent: "0.500001" })).toBe("300.00");
  });

  test("by shares of grades still lies between the least and the most that grades may bring", () => {
    const gradeShares = { competent: "0.5", incompetent: "0.5" };
    expect(spread(yearOf([village({ assistants: 2, gradeShares })]).total)).toEqual(["5600.00", "6800.00", "8000.00"]);
  });
  test("goes to the employment fund, and what is added to village operating funds, up to the cap for each person", () => {
    const topUps = [
      { payer: "镇", amount: "3000" },
      { payer: "村", amount: 1000.01 },
    ];
    const { total } = yearOf([village({ assistants: 2, grades: { excellent: 0, competent: 2 }, topUps })]);
    expect(total.expected?.byFund).toEqual({ employment: "8000.00", "village-operating": "8000.00" });
    expect(total.expected?.total).toBe("16000.00");
  });

  test("with an addition whose amount nobody states lies between none of it and the cap", () => {
    const line = yearOf([village({ grades: { competent: 1 }, topUps: [{ payer: "村" }, { payer: "镇", amount: 500 }] })]).total;
    expect([line.least.topUp, line.expected, line.most.topUp, line.missing]).toEqual(["500.00", null, "4000.00", ["topUps"]]);
  });

  test("of a village without a number lies between the fewest and the most that need no decision", () => {
    const { total } = yearOf([village({ assistants: undefined, gradeShares: { competent: 1 } })]);
    expect(total.assistants).toEqual({ least: 1, expected: null, most: 2 });
    expect([...spread(total), ...total.missing]).toEqual(["2800.00", null, "8000.00", "assistants"]);
  });

  test("of a village without a number is known where no more than the fewest may be there", () => {
    const exact = amend(chengbu2023, { from: "2026-01-01", figures: { "headcount-extra": 0 } });
    const { total } = yearOf([village({ assistants: undefined, gradeShares: { competent: 1 } })], exact);
    expect([total.assistants, total.expected?.total, total.missing]).toEqual([{ least: 1, expected: 1, most: 1 }, "4000.00", []]);
  });

  test("of a village without a class lies between the cheapest and the dearest", () => {
    const { byClass, total } = yearOf([village({ villageClass: undefined, grades: { competent: 1 } })]);
    expect([...spread(total), ...total.missing]).toEqual(["4000.00", null, "6000.00", "villageClass"]);
    expect(Object.keys(byClass)).toEqual(["unstated"]);
  });

  test("comes township by township, ordered by name", () => {
    const townships = ["乙", "甲", "丁", "丙"];
    const found = yearOf(townships.map((township) => village({ township }))).townships;
    expect(found.map(({ township }) => township)).toEqual([...townships].sort());
  });
  test("of a village without a class is no fault", () => {
    expect(projectBudget([village({ villageClass: undefined })], { years: [2026] }).issues).toEqual([]);
  });
  test("of nobody is nothing, whatever else is not known", () => {
    expect(spread(yearOf([village({ assistants: 0, villageClass: undefined })]).total)).toEqual(["0.00", "0.00", "0.00"]);
    expect(spread(yearOf([]).total)).toEqual(["0.00", "0.00", "0.00"]);
  });

  test("adds up to any size without losing a fen", () => {
    const rich = amend(chengbu2023, { from: "2026-01-01", figures: { "base-pay": { 3: "999999999.99" } } });
    const { total } = yearOf(several(1000, { assistants: 1000, grades: { competent: 1000 } }), rich);
    expect(total.expected?.total).toBe("999999999990000.00");
    expect(fen(total.expected?.total ?? "")).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
    const odd = yearOf([...several(1000, { assistants: 1000, grades: { competent: 1000 } }), village({ grades: { competent: 1 } })], rich);
    expect(odd.total.expected?.total).toBe("1000000999989999.99");
  });
});

describe("the years", () => {
  const raised = amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 3: "4500" } } });
  test("are each paid by the figures of their own", () => {
    const { years } = projectBudget([village({ grades: { competent: 1 } })], { years: [2028, 2026, 2027], policy: raised });
    expect(years.map(({ year, total, policy }) => [year, total.expected?.total, policy.figuresFrom])).toEqual([
      [2028, "4500.00", "2027-01-01"],
      [2026, "4000.00", "2023-07-13"],
      [2027, "4500.00", "2027-01-01"],
    ]);
  });
  test("before the measure, and after its end, are refused", () => {
    expect(refused(() => projectBudget([], { years: [2026, 2022] }))).toMatchObject([{ path: "options.years.1", code: "before-validity" }]);
    const ended = { ...chengbu2023, validThrough: "2026-12-30" };
    expect(projectBudget([], { years: [2025], policy: ended }).years).toHaveLength(1);
    const nameless = { ...chengbu2023, id: 5 as never };
    expect(refused(() => projectBudget([], { years: [2026], policy: nameless })).map(({ path }) => path)).toEqual(["id"]);
    expect(refused(() => projectBudget([], { years: [2026], policy: ended }))).toMatchObject([
      { path: "options.years.0", code: "after-validity" },
    ]);
  });
});

describe("where 优秀 pays more, the quota bounds what a township may cost", () => {
  const better = byGrade("1", "0.5", "0.5");
  test.each([
    [3, 0],
    [4, 1],
    [6, 1],
    [7, 2],
    [10, 3],
  ])("%i assistants have %i seats", (count, seats) => {
    const { least, most } = yearOf(several(count), better).total;
    expect([least.performance, most.performance]).toEqual([`${count * 600}.00`, `${count * 600 + seats * 600}.00`]);
  });
  test("and where it pays less, what it may at least cost", () => {
    const { least, most } = yearOf(several(4), byGrade("0.5", "1", "1")).total;
    expect([least.performance, most.performance]).toEqual(["4200.00", "4800.00"]);
  });
  test("seats that are given already are taken from those left", () => {
    const villages = [...several(3), village({ village: "x", grades: { excellent: 1 } })];
    expect(yearOf(villages, better).total.most.performance).toBe("3000.00");
  });
  test("each class alone may have all seats, so the classes need not add up to the whole", () => {
    const villages = [
      ...several(2),
      ...several(2, { villageClass: 1, township: "西岩镇" }).map((one, i) => ({ ...one, village: `b${i}` })),
    ];
    const { byClass, total } = yearOf(villages, better);
    expect(Object.values(byClass).map(({ most }) => most.performance)).toEqual(["1800.00", "1800.00"]);
    expect(total.most.performance).toBe("3000.00");
  });
  test("by county, the seats of all townships are one pool", () => {
    const villages = ["甲", "乙"].flatMap((township) => several(2, { township }));
    const county = withReadings(better, { "quota-pool": "county" });
    expect(yearOf(villages, better).total.most.performance).toBe("2400.00");
    const { total, townships } = yearOf(villages, county);
    expect([total, ...townships].map(({ most }) => most.performance)).toEqual(["3000.00", "1800.00", "1800.00"]);
  });
  test("whoever expects more than the seats is taken at their word, since a decision may raise them", () => {
    const { expected, most } = yearOf(several(2, { gradeShares: { excellent: "0.3", competent: "0.7" } }), better).total;
    expect([expected?.performance, most.performance]).toEqual(["1560.00", "1560.00"]);
    const dearer = yearOf(several(2, { gradeShares: { excellent: "0.3", competent: "0.7" } }), byGrade("0.5", "1", "1")).total;
    expect([dearer.least.performance, dearer.expected?.performance]).toEqual(["2040.00", "2040.00"]);
  });
  test("and is so beside others of whom nobody expects anything", () => {
    const villages = [
      village({ village: "b", villageClass: 1, assistants: 2, gradeShares: { excellent: 1 } }),
      village({ village: "a", villageClass: 2 }),
    ];
    const most = yearOf(villages, better);
    expect([most.total, ...Object.values(most.byClass)].map((line) => line.most.performance)).toEqual(["3000.00", "2400.00", "600.00"]);
    const wide = [village({ village: "b", assistants: 5, gradeShares: { excellent: 1 } }), village({ village: "a", assistants: 5 })];
    expect(yearOf(wide, byGrade("1", "0.5", "0")).total.most.performance).toBe("9000.00");
    expect(yearOf(wide, byGrade("0", "1", "0.5")).total.least.performance).toBe("3000.00");
    const least = yearOf(villages, byGrade("0.5", "1", "1"));
    expect([least.total, ...Object.values(least.byClass)].map((line) => line.least.performance)).toEqual(["2400.00", "1200.00", "1200.00"]);
  });
  test("and is so of as many as there may be, where nobody says how many there are", () => {
    const { least, expected, most } = yearOf([village({ assistants: undefined, gradeShares: { excellent: 1 } })], better).total;
    expect([least.performance, expected, most.performance]).toEqual(["600.00", null, "2400.00"]);
  });
});

describe("a bad row", () => {
  test("comes back with its number, and the rest is computed", () => {
    const rows = [
      village({ grades: { competent: 1 } }),
      null,
      { ...village({ village: "b" }), asistants: 1 },
      village(),
      village({ village: "c", villageClass: 9, grades: { competent: 1 } }),
      village({ village: "d", assistants: 2, grades: { competent: 1 } }),
      village({ village: "e", grades: { competent: 1 }, gradeShares: { competent: 1 } }),
      village({ village: "f", gradeShares: { competent: "0.9" } }),
      village({ village: "g", assistants: 1.5 }),
    ];
    const { issues, years } = projectBudget(rows as BudgetVillage[], { years: [2026] });
    expect(issues.map(({ list, row, issues: [first] }) => [list, row, first?.path.join(), first?.code, first?.expected])).toEqual([
      ["villages", 1, "", "wrong-type", "object"],
      ["villages", 2, "asistants", "unknown-key", "assistants"],
      ["villages", 3, "village", "duplicate", "a village that does not stand in row 0 already"],
      ["villages", 4, "villageClass", "not-allowed", "one of 1, 2, 3 in 2026"],
      ["villages", 5, "grades", "contradiction", "as many grades as there are assistants"],
      ["villages", 6, "gradeShares", "contradiction", "grades or their shares, not both"],
      ["villages", 7, "gradeShares", "bad-format", "shares that come to 1"],
      ["villages", 8, "assistants", "wrong-type", "a whole number from 0 to 1000"],
    ]);
    expect(years[0]?.total.villages).toBe(2);
    expect(spread(years[0]?.byClass.unstated as BudgetLine)).toEqual(["4000.00", null, "6000.00"]);
  });
  test("what is no list, or one beyond all villages there are, is refused whole", () => {
    const wrong = [{ path: "villages", code: "wrong-type", expected: "a list of at most 1000000 entries" }];
    for (const none of [{ length: 1 }, "none", Object.assign([], { length: 1_000_001 })])
      expect(refused(() => projectBudget(none as never, { years: [2026] }))).toEqual(wrong);
  });
  test("an option with another name is told its nearest", () => {
    expect(refused(() => projectBudget([], { years: [2026], polcy: chengbu2023 } as never))).toEqual([
      { path: "options.polcy", code: "unknown-key", expected: "policy" },
    ]);
  });
});

describe.each(Object.entries(hostile))("given %s", (_what, make) => {
  test("as the villages, as one of them, as options, as a policy", () => {
    expectTame(() => projectBudget(make() as never, { years: [2026] }));
    expectTame(() => projectBudget([make()] as never, { years: [2026] }));
    expectTame(() => projectBudget([], make() as never));
    expectTame(() => projectBudget([], { years: [2026], policy: make() as never }));
    expectTame(() => projectBudget([], { years: make() as never, gradeShares: make() as never }));
  });
});

test("an amount that is another when it is looked at again is refused, and repeats nothing", () => {
  expectTame(() => yearOf([village({ topUps: [twoFaced()] } as never)]));
});

const shares = fc.constantFrom(
  { excellent: "0.3", competent: "0.7" },
  { excellent: "0.333333", competent: "0.333333", incompetent: "0.333334" },
  { competent: 1 },
  { excellent: 0.05, competent: 0.9, incompetent: 0.05 },
  { excellent: 1 },
  { excellent: "0.6", incompetent: "0.4" },
);
const counts = fc.record({ excellent: fc.nat(2), competent: fc.nat(3), incompetent: fc.nat(1) });
const anyTopUps = fc.constantFrom(
  [],
  [{ payer: "镇", amount: "1234.56" }],
  [
    { payer: "镇", amount: 3000 },
    { payer: "村", amount: "2999.99" },
  ],
);
const place = fc.record({ township: fc.constantFrom("甲", "乙"), villageClass: fc.constantFrom<number | string>(1, 2, 3, "3") });
const graded = fc.record({ grades: counts, topUps: anyTopUps });
const expected = fc.record({ assistants: fc.nat(4), gradeShares: shares, topUps: anyTopUps });
const open = fc.record(
  { assistants: fc.nat(4), topUps: fc.constantFrom([{ payer: "村" }], [{ payer: "村" }, { payer: "镇", amount: 900 }]) },
  { requiredKeys: [] },
);
const villagesOf = (...kinds: fc.Arbitrary<object>[]): fc.Arbitrary<BudgetVillage[]> =>
  fc
    .array(fc.tuple(place, fc.oneof(...kinds)), { maxLength: 8 })
    .map((list) => list.map(([at, facts], i) => ({ village: `v${i}`, ...at, ...facts }) as BudgetVillage));

/** Policies under which 优秀 pays otherwise than the rest. */
const uneven = fc
  .tuple(
    policies(),
    fc.constantFrom({ excellent: "1", competent: "0.5", incompetent: "0.5" }, { excellent: "0.3", competent: "1", incompetent: "0.7" }),
  )
  .map(([policy, coefficients]) => withReadings(policy, { "performance-by-grade": coefficients }));

const columns = ["fixed", "performance", "topUp", "total"] as const;
const sides = ["least", "expected", "most"] as const;
const sumOf = (lines: readonly BudgetLine[], side: (typeof sides)[number], column: (typeof columns)[number]) =>
  lines.reduce((sum, line) => sum + fen(line[side]?.[column] ?? "0.00"), 0n);

describe("always", () => {
  test("with given grades the budget is the sum of computePay over the people", () => {
    fc.assert(
      fc.property(villagesOf(graded), policies(), fc.constantFrom(2025, 2026, 2027), (villages, policy, year) => {
        const { total } = yearOf(villages, policy, year);
        let sum = 0n;
        for (const { grades, villageClass, topUps } of villages) {
          for (const [grade, count] of Object.entries(grades ?? {})) {
            const facts = { villageClass, topUps, grade: grade as Grade, service: { months: 12 } };
            sum += BigInt(count ?? 0) * fen(computePay(facts, { on: `${year}-12-31`, policy }).pay.total ?? "x");
          }
        }
        expect(sides.map((side) => fen(total[side]?.total ?? "x"))).toEqual([sum, sum, sum]);
      }),
      { numRuns: 150 },
    );
  });

  test("the least is no more than is expected, and that no more than the most, in every line of every group", () => {
    fc.assert(
      fc.property(villagesOf(graded, expected), policies(), (villages, policy) => {
        const { total, townships, byClass } = yearOf(villages, policy);
        for (const line of [total, ...townships, ...Object.values(byClass)]) {
          for (const column of columns) {
            const [least, middle, most] = sides.map((side) => fen(line[side]?.[column] ?? "x")) as [bigint, bigint, bigint];
            expect(least <= middle && middle <= most).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("every total is the sum of its lines and of its funds, and what is expected adds up over townships and classes", () => {
    fc.assert(
      fc.property(villagesOf(graded, expected, open), policies(), (villages, policy) => {
        const { total, townships, byClass } = yearOf(villages, policy);
        const groups = [townships, Object.values(byClass)];
        for (const line of [total, ...groups.flat()]) {
          for (const amount of [line.least, line.expected, line.most]) {
            if (!amount) continue;
            expect(fen(amount.fixed) + fen(amount.performance) + fen(amount.topUp)).toBe(fen(amount.total));
            expect(fen(amount.byFund.employment) + fen(amount.byFund["village-operating"])).toBe(fen(amount.total));
          }
          expect(line.expected === null).toBe(line.missing.length > 0);
        }
        for (const group of groups) if (total.expected) expect(sumOf(group, "expected", "total")).toBe(fen(total.expected.total));
        if (policy.readings["quota-pool"] === "county") return;
        for (const side of ["least", "most"] as const)
          for (const column of columns) expect(sumOf(townships, side, column)).toBe(fen(total[side][column]));
      }),
      { numRuns: 150 },
    );
  });

  test("no part costs more than the whole may, nor may the whole cost less or more than all of its parts", () => {
    fc.assert(
      fc.property(villagesOf(graded, expected, open), uneven, (villages, policy) => {
        const { total, townships, byClass } = yearOf(villages, policy);
        for (const group of [townships, Object.values(byClass)]) {
          for (const column of columns) {
            const [least, most] = [fen(total.least[column]), fen(total.most[column])];
            expect(group.every((part) => fen(part.least[column]) <= least && fen(part.most[column]) <= most)).toBe(true);
            expect(sumOf(group, "least", column) <= least && most <= sumOf(group, "most", column)).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("what is expected once all is stated lies between the least and the most of before", () => {
    fc.assert(
      fc.property(villagesOf(expected, open), uneven, (villages, policy) => {
        const stated = villages.map((one) => ({
          ...one,
          assistants: one.assistants ?? 1,
          gradeShares: one.gradeShares ?? { competent: 1 },
          topUps: one.topUps?.map(({ payer, amount = 0 }) => ({ payer, amount })),
        }));
        const [{ least, most }, { expected: told }] = [yearOf(villages, policy).total, yearOf(stated, policy).total];
        for (const column of columns) {
          const amount = fen(told?.[column] ?? "x");
          expect(fen(least[column]) <= amount && amount <= fen(most[column])).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("the least and the most are reached by some way to grade everybody within the quota, and passed by none", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), policies(), (places, policy) => {
        const villages = places.map((at, i) => ({ ...at, village: `v${i}`, assistants: 1 }));
        const { total } = yearOf(villages, policy);
        const all = gradings(villages.length)
          .filter((grades) => isWithinQuota(villages, grades, policy))
          .map((grades) => villages.map((one, i) => ({ ...one, grades: { [grades[i] as Grade]: 1 } })))
          .map((given) => fen(yearOf(given, policy).total.expected?.total ?? "x"));
        const inOrder = [...all].sort((a, b) => (a < b ? -1 : 1));
        expect([fen(total.least.total), fen(total.most.total)]).toEqual([inOrder[0], inOrder.at(-1)]);
      }),
      { numRuns: 25 },
    );
  });

  test("the order of the villages changes nothing", () => {
    fc.assert(
      fc.property(villagesOf(graded, expected, open), policies(), (villages, policy) => {
        expect(yearOf([...villages].reverse(), policy)).toEqual(yearOf(villages, policy));
      }),
      { numRuns: 60 },
    );
  });

  test("the answer is plain JSON", () => {
    const answer = projectBudget([village(), null as never], { years: [2026] });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});

const gradeIds: readonly Grade[] = ["excellent", "competent", "incompetent"];
const gradings = (count: number): Grade[][] =>
  count === 0 ? [[]] : gradings(count - 1).flatMap((rest) => gradeIds.map((grade) => [...rest, grade]));

function isWithinQuota(villages: readonly { township: string }[], grades: readonly Grade[], policy: Policy): boolean {
  const ratio = Number(policy.figures["excellent-ratio"].findLast(({ from }) => from <= "2026-12-31")?.value);
  const small = policy.readings["quota-small-pool"] === "at-least-one" ? 1 : 0;
  const pools =
    policy.readings["quota-pool"] === "county" ? [() => true] : ["甲", "乙"].map((name) => (township: string) => township === name);
  return pools.every((isIn) => {
    const members = grades.filter((_, i) => isIn(villages[i]?.township ?? ""));
    const seats = Math.max(Math.floor((members.length * Math.round(ratio * 1e6)) / 1e6), Math.min(small, members.length));
    return members.filter((grade) => grade === "excellent").length <= seats;
  });
}
