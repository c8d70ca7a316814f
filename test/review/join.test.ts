import { describe, expect, test } from "vitest";
import { type CountySummary, chengbu2023, definePolicy, InputError, joinSummaries, type Roster, reviewYear } from "xieliyuan";
import { issuesOf } from "../model/issues-of";

const options = { year: 2026 };
const grades = ["excellent", "competent", "incompetent", undefined] as const;

const township = (n: number): Roster => ({
  villages: [0, 1, 2].map((v) => ({ township: `T${n}`, village: `V${v}`, ...((n + v) % 4 > 0 && { villageClass: (n + v) % 4 }) })),
  people: Array.from({ length: 7 }, (_, i) => ({
    id: `${n}-${i}`,
    township: `T${n}`,
    village: `V${i % 3}`,
    tookPart: i !== 5,
    proposal: i === 5 ? undefined : grades[(n + i) % 4],
    score: 60 + n * i,
    service: { months: (n * i) % 13 },
    topUps: [{ payer: "township", amount: `${n * 900 + i}.0${i}` }],
  })),
});
const some = Array.from({ length: 9 }, (_, n) => township(n));
const countyOf = (rosters: readonly Roster[]): CountySummary => {
  const [villages, people] = [rosters.flatMap((one) => one.villages), rosters.flatMap((one) => one.people)];
  return reviewYear({ villages, people }, options).county;
};

describe("the totals of parts that were reviewed apart", () => {
  const whole = countyOf(some);
  test.each([1, 2, 4, 8])("are those of the whole, cut after township %i", (cut) => {
    const parts = [countyOf(some.slice(0, cut)), countyOf(some.slice(cut))];
    expect(JSON.stringify(joinSummaries(parts))).toBe(JSON.stringify(whole));
    expect(joinSummaries(parts.reverse())).toEqual(whole);
  });
  test("are those of the whole, one township at a time and by way of JSON", () => {
    expect(joinSummaries(JSON.parse(JSON.stringify(some.map((one) => countyOf([one])))))).toEqual(whole);
  });
  test("can be joined again, and those of nobody add nothing", () => {
    const [first, second, third] = [0, 3, 6].map((from) => countyOf(some.slice(from, from + 3))) as [
      CountySummary,
      CountySummary,
      CountySummary,
    ];
    expect(joinSummaries([joinSummaries([first, second]), countyOf([]), third])).toEqual(whole);
    expect(joinSummaries([])).toEqual(countyOf([]));
  });
  test("have the classes in the order of their names, whichever part brings them", () => {
    const [first] = Object.values(whole.payByClass);
    const part = (...names: string[]) =>
      ({ ...whole, payByClass: Object.fromEntries(names.map((name) => [name, first])) }) as CountySummary;
    expect(Object.keys(joinSummaries([part("丙", "unstated"), part("乙", "丁")]).payByClass)).toEqual(
      ["丁", "丙", "乙", "unstated"].sort(),
    );
  });
  test.each(["constructor", "toString", "hasOwnProperty", "valueOf"])("know a class by the name of %s", (name) => {
    const policy = definePolicy({
      ...chengbu2023,
      id: "own",
      figures: { ...chengbu2023.figures, "base-pay": { [name]: "5000", 乙: "4000" } },
    });
    const parts = [name, "乙"].map((villageClass, n) => {
      const [place, service] = [{ township: `T${n}`, village: "V" }, { months: 12 }];
      const roster: Roster = { villages: [{ ...place, villageClass }], people: [{ id: `${n}`, ...place, service, topUps: [] }] };
      return reviewYear(roster, { ...options, policy }).county;
    });
    const { payByClass } = joinSummaries(parts);
    expect(Object.keys(payByClass).sort()).toEqual([name, "乙"].sort());
    expect(Object.entries(payByClass).map(([own, { fixed }]) => [own, fixed])).toEqual(
      expect.arrayContaining([
        [name, "3800.00"],
        ["乙", "2800.00"],
      ]),
    );
  });
  test("stay exact beyond what a double holds", () => {
    const huge = { ...whole, pay: { ...whole.pay, total: "90071992547409930.07", topUp: "0.01" } };
    const { pay } = joinSummaries([huge, huge, huge]);
    expect([pay.total, pay.topUp]).toEqual(["270215977642229790.21", "0.03"]);
  });
});

describe("what is no summary is refused without its words", () => {
  const good = countyOf(some);
  test.each([["1.005"], ["x1.00"], ["1.00x"], ["1.0"], ["-1.00"], [""], [100], [["1.00"]], [`${"1".repeat(31)}.00`]])(
    "%j is no sum",
    (total) => {
      expect(issuesOf(() => joinSummaries([{ ...good, pay: { ...good.pay, total: total as string } }]))).toEqual([
        { path: [0, "pay", "total"], code: "bad-format", expected: "a sum in yuan with two decimals" },
      ]);
    },
  );
  test("a part of one that nobody knows is named with the part that was meant, however deep it stands", () => {
    const { "1": ofOne, ...others } = good.payByClass;
    const misspelt = { ...good, payByClass: { ...others, "1": { ...ofOne, topUps: "1.00" } } };
    expect(issuesOf(() => joinSummaries([good, misspelt as never]))).toEqual([
      { path: [1, "payByClass", "1", "topUps"], code: "unknown-key", expected: "topUp" },
    ]);
  });
  const faultsOf = (parts: unknown) => {
    try {
      joinSummaries(parts as never);
      return [];
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect(String((error as Error).message)).not.toContain("张三");
      return (error as InputError).issues.map(({ path, code }) => `${path.join(".")} ${code}`);
    }
  };
  test.each<[string, unknown, string]>([
    ["no list", good, " bad-format"],
    ["a text", ["张三"], "0 wrong-type"],
    ["a whole review", [{ ...good, issues: [] }], "0.issues unknown-key"],
    ["a missing count", [good, { ...good, people: undefined }], "1.people missing"],
    ["a number for a sum", [{ ...good, pay: { ...good.pay, total: 12.5 } }], "0.pay.total bad-format"],
    ["a sum with a sign", [{ ...good, pay: { ...good.pay, total: "-1.00" } }], "0.pay.total bad-format"],
    ["a sum without decimals", [{ ...good, pay: { ...good.pay, total: "张三" } }], "0.pay.total bad-format"],
    ["half a person", [{ ...good, townships: 0.5 }], "0.townships wrong-type"],
    [
      "an unknown outcome",
      [{ ...good, outcomes: { ...good.outcomes, exit: { ...good.outcomes.exit, gone: 1 } } }],
      "0.outcomes.exit.gone unknown-key",
    ],
    ["a class that is no total", [{ ...good, payByClass: { 1: "张三" } }], "0.payByClass.1 wrong-type"],
  ])("%s", (_, parts, fault) => expect(faultsOf(parts)[0]).toBe(fault));
});
