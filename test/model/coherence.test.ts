import { describe, expect, test } from "vitest";
import { amend, chengbu2023, type Policy } from "xieliyuan";
import { changeDays, contradictions, figureOn } from "../../src/model/coherence";
import { lawFor, prepared } from "../../src/model/in-force";

const amended = (...changes: [string, Parameters<typeof amend>[1]["figures"]][]) =>
  changes.reduce<Policy>((policy, [from, figures]) => amend(policy, { from, figures }), chengbu2023);
const later = amended(["2027-01-01", { "age-max": 61 }], ["2029-01-01", { "age-min": 21 }], ["2028-01-01", { "age-max": 62 }]);

describe("the figures of a policy on a day", () => {
  test("are those of the last entry that has begun, from its very day", () => {
    const ages = ["2023-07-13", "2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01", "2050-01-01"];
    expect(ages.map((day) => figureOn(later, "age-max", day))).toEqual([60, 60, 61, 61, 62, 62]);
  });
  test("are none before its first", () => {
    expect(() => figureOn(chengbu2023, "age-max", "2023-07-12")).toThrow("the policy states no age-max for that day");
  });
  test("change on days that are told in order, once each", () => {
    expect(changeDays(chengbu2023)).toEqual(["2023-07-13"]);
    expect(changeDays(later)).toEqual(["2023-07-13", "2027-01-01", "2028-01-01", "2029-01-01"]);
    expect(changeDays(amended(["2026-01-01", { "age-max": 61 }], ["2026-01-01", { "age-min": 21 }]))).toEqual(["2023-07-13", "2026-01-01"]);
    const early = { ...chengbu2023, figures: { ...chengbu2023.figures, "age-max": [{ from: "2020-01-01", value: 60 }] } };
    expect(changeDays(early)).toEqual(["2023-07-13"]);
  });
  test("are named in a ruling by the day of the latest change", () => {
    const from = (on: string) => lawFor({ on, policy: later }).reference.figuresFrom;
    expect(["2023-07-13", "2026-12-31", "2027-01-01", "2028-06-01", "2029-01-01"].map(from)).toEqual([
      "2023-07-13",
      "2023-07-13",
      "2027-01-01",
      "2028-01-01",
      "2029-01-01",
    ]);
  });
  test("are worked out once for each day", () => {
    let times = 0;
    const counted = prepared(() => {
      times++;
      return [];
    });
    const [one, other] = ["2026-01-01", "2026-01-02"].map((on) => lawFor({ on }));
    for (const law of [one, other, one, other]) if (law) counted(law);
    expect(times).toBe(2);
  });
});

describe("what a policy contradicts itself in", () => {
  const faults = (change: object) => contradictions({ ...chengbu2023, ...change } as Policy);
  const figures = (change: object) => faults({ figures: { ...chengbu2023.figures, ...change } });
  const entry = (from: string, value: unknown) => ({ from, value });
  const start = "2023-07-13";

  test("is nothing in Chengbu's own", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ validThrough: start })).toEqual([]);
  });
  test("a last day before the first", () => {
    expect(faults({ validThrough: "2023-07-12" })).toEqual([
      { path: ["validThrough"], code: "contradiction", expected: "a day not before validFrom" },
    ]);
  });
  test("a figure without a value for the first day", () => {
    const wanted = {
      path: ["figures", "age-max", 0],
      code: "contradiction",
      expected: "a first value that holds from validFrom or before",
    };
    expect(figures({ "age-max": [] })).toEqual([wanted]);
    expect(figures({ "age-max": [entry("2023-07-14", 60)] })).toEqual([wanted]);
    expect(figures({ "age-max": [entry("2023-07-12", 60)] })).toEqual([]);
  });
  test("values out of order, or two of one day", () => {
    const wanted = (i: number) => ({
      path: ["figures", "age-max", i, "from"],
      code: "contradiction",
      expected: "a day after that of the entry before",
    });
    const days = (...from: string[]) => figures({ "age-max": [start, ...from].map((day) => entry(day, 60)) });
    expect(days("2024-01-01", "2024-01-02")).toEqual([]);
    expect(days("2024-01-01", "2024-01-01")).toEqual([wanted(2)]);
    expect(days("2024-01-01", "2023-12-31", "2023-12-30")).toEqual([wanted(2), wanted(3)]);
  });
  test("an age range that holds no age, on the day on which it begins to", () => {
    const wanted = { path: ["figures", "age-max"], code: "contradiction", expected: "an age range that holds some age on 2026-01-01" };
    const max = (value: number, readings = {}) =>
      faults({ figures: { ...chengbu2023.figures, "age-max": [entry(start, 60), entry("2026-01-01", value)] }, readings });
    expect([
      max(19),
      max(20),
      max(20, { "age-upper-end": "until-60th-birthday" }),
      max(21, { "age-upper-end": "until-60th-birthday" }),
    ]).toEqual([[wanted], [], [wanted], []]);
  });
  test("no class, or a performance share above the base of one", () => {
    expect(figures({ "base-pay": [entry(start, {})] })).toEqual([
      { path: ["figures", "base-pay"], code: "missing", expected: "the pay of at least one class on 2023-07-13" },
    ]);
    const above = (path: string[]) => [
      { path, code: "contradiction", expected: "a performance share within the base of class 3 on 2023-07-13" },
    ];
    const pay = (value: number) => figures({ "base-pay": [entry(start, { 1: 6000, 3: value })] });
    expect([pay(1200), pay(1199.99)]).toEqual([[], above(["figures", "performance-pay"])]);
    const own = (share: unknown) => faults({ readings: { "performance-share": share } });
    expect([own(333.33), own("333.34"), own("as-stated")]).toEqual([[], above(["readings", "performance-share"]), []]);
  });
});
