import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  checkHeadcount,
  checkTraining,
  chengbu2023,
  computePay,
  definePolicy,
  explainSensitivity,
  gradeCohort,
  InputError,
  sensitivity,
  withReadings,
} from "xieliyuan";
import { issuesOf } from "../model/issues-of";
import { suitable } from "../suitable";

const on = "2026-07-01";
const { birthDate: _, ...fit } = suitable;

describe("sensitivity", () => {
  test("names the readings that would change an outcome, with both results", () => {
    const { ruling, changes } = sensitivity(assessEligibility, { ...fit, birthDate: "1966-03-01" }, { on });
    expect(ruling.outcome).toBe("eligible");
    expect(changes.map(({ reading, alternative, ruling: other }) => [reading, alternative, other.outcome])).toEqual([
      ["age-upper-end", "through-60th-birthday", "for-decision"],
      ["age-upper-end", "until-60th-birthday", "for-decision"],
    ]);
  });

  test("says nothing of readings that the ruling does not rest on", () => {
    const { tried, changes } = sensitivity(assessEligibility, { ...fit, birthDate: "1990-03-01" }, { on });
    expect(tried).toEqual(["age-counting", "age-upper-end"]);
    expect(changes).toEqual([]);
  });

  test("tries a value of the authority's own where the caller names one, and sees an amount change", () => {
    const half = { excellent: "1", competent: "0.5", incompetent: "0" };
    const { changes } = sensitivity(
      computePay,
      { villageClass: 1, service: { months: 12 }, grade: "competent" },
      { on, values: { "performance-by-grade": [half] } },
    );
    expect(changes.map(({ reading, ruling }) => [reading, ruling.pay.total])).toEqual([["performance-by-grade", "5400.00"]]);
  });

  test("starts from the policy that is given", () => {
    const policy = withReadings(chengbu2023, { "age-force": "binding" });
    const { ruling, changes } = sensitivity(assessEligibility, { ...fit, birthDate: "1950-03-01" }, { on, policy });
    expect(ruling.outcome).toBe("ineligible");
    expect(changes.map(({ reading, alternative, ruling: other }) => [reading, alternative, other.outcome])).toEqual([
      ["age-force", "rebuttable", "for-decision"],
    ]);
  });

  test("tries a value of the authority's own once, and none that is the present choice or has a name", () => {
    const service = { periods: [{ from: "2026-01-01", to: "2026-06-20" }] };
    const facts = { villageClass: 1, service, grade: "competent" } as const;
    const named = sensitivity(computePay, facts, { on, values: { "part-year": ["by-day", "by-month"] } });
    expect(named.changes.map(({ alternative }) => alternative)).toEqual(["full-months", "by-day", "whole-year"]);
    const same = { incompetent: 0, competent: "1.0", excellent: 1 };
    const half = { excellent: 1, competent: 0.5, incompetent: 0 };
    const written = (...values: (typeof same)[]) =>
      sensitivity(computePay, facts, { on, values: { "performance-by-grade": values as never } });
    expect([written(same).tried, written(same, same).tried]).toEqual([["part-year"], ["part-year"]]);
    const found = written(half as never, { ...half, competent: "0.50" } as never);
    expect(found.changes.filter(({ reading }) => reading === "performance-by-grade")).toHaveLength(1);
  });

  test("tries alternatives of the policy that was read, whatever became of the caller's object", () => {
    const policy = structuredClone(chengbu2023) as unknown as { figures: { "base-pay": { value: object }[] } };
    const facts = { villageClass: 1, service: { months: 12 }, grade: "competent" } as const;
    const ask = () =>
      sensitivity(computePay, facts, {
        on,
        policy: policy as never,
        values: { "performance-by-grade": [{ excellent: 1, competent: 0.5, incompetent: 0 }] },
      });
    const before = ask();
    Object.assign(policy.figures["base-pay"][0]?.value as object, { 1: "9000.00" });
    expect(ask()).toEqual(before);
  });

  test("refuses a value of one's own that contradicts the policy", () => {
    const facts = { villageClass: 3, service: { months: 12 }, grade: "competent" } as const;
    expect(issuesOf(() => sensitivity(computePay, facts, { on, values: { "performance-share": [5000] } }))[0]?.code).toBe("contradiction");
  });

  test("is not moved by another way to count that comes to the same", () => {
    const service = { periods: [{ from: "2026-01-01", to: "2026-12-31" }] };
    const { tried, changes } = sensitivity(computePay, { villageClass: 1, service, grade: "competent" }, { on: "2026-12-31" });
    expect([tried.includes("part-year"), changes]).toEqual([true, []]);
  });

  test("passes over an alternative that would leave the policy without an age that fits", () => {
    const figures = { ...chengbu2023.figures, "age-min": 30, "age-max": 30 };
    const policy = definePolicy({ ...chengbu2023, figures });
    const { tried, changes } = sensitivity(assessEligibility, { ...fit, birthDate: "1996-07-01" }, { on, policy });
    expect(tried).toContain("age-upper-end");
    expect(changes.map(({ alternative }) => alternative)).not.toContain("until-60th-birthday");
  });

  const member = (id: string, proposal: "excellent" | "competent", township: string) => ({ id, township, tookPart: true, proposal });
  const yearEnd = { on: "2026-12-31" } as const;

  test("takes other pools and other seats for no change, as long as everybody has the same grade", () => {
    const people = ["c", "a", "b"].map((id, i) => member(id, "competent", i === 0 ? "T" : "S"));
    const { tried, changes, ruling } = sensitivity(gradeCohort, { people }, yearEnd);
    expect([tried, changes]).toEqual([["quota-pool", "quota-small-pool"], []]);
    expect(explainSensitivity({ tried, changes, ruling }, { language: "en" })).toBe(
      "The result is the same under every reading, one at a time.",
    );
  });

  test("says whose grade changes, from what to what", () => {
    const people = [
      member("a", "excellent", "T"),
      member("b", "competent", "T"),
      member("c", "competent", "S"),
      member("d", "competent", "S"),
    ];
    const found = sensitivity(gradeCohort, { people }, yearEnd);
    expect(found.changes.map(({ reading, alternative }) => [reading, alternative])).toEqual([
      ["quota-pool", "county"],
      ["quota-small-pool", "at-least-one"],
      ["quota-displaced", "for-decision"],
    ]);
    const lines = explainSensitivity(found, { language: "zh" }).split("\n");
    expect(lines.map((line) => line.replace(/^.*结果为：/, ""))).toEqual([
      "全部确定；a由“称职”变为“优秀”。",
      "全部确定；a由“称职”变为“优秀”。",
      "部分人员的等次待乡镇（场）决定；a由“称职”变为“待乡镇（场）决定”。",
    ]);
    expect(explainSensitivity(found, { language: "en" })).toContain("all settled; a goes from “competent” to “excellent”.");
  });

  test("says which amounts and days change where the first line would be the same", () => {
    const half = { periods: [{ from: "2026-01-01", to: "2026-06-20" }] };
    const pay = sensitivity(computePay, { villageClass: 1, service: half }, yearEnd);
    expect(explainSensitivity(pay, { language: "zh" })).toContain(
      "如取“任职即按全年”，结果为：2026年度，现有事实不足，尚不能认定；五(二)：村类别1，全年标准6000.00元，固定部分计4800.00元",
    );
    const sessions = [{ on: "2026-05-01", kind: "in-service", hours: 3 }] as const;
    const training = sensitivity(
      checkTraining,
      { hiredOn: "2020-01-01", sessions },
      { ...yearEnd, values: { "training-hours-per-day": [6] } },
    );
    expect(explainSensitivity(training, { language: "en" })).toContain("1/2 day short");
  });

  test("has tried only readings of which it knew another alternative, and says of which it did not try all", () => {
    const facts = { villageClass: 1, service: { periods: [{ from: "2026-01-01", to: "2026-12-31" }] }, grade: "competent" } as const;
    const found = sensitivity(computePay, facts, yearEnd);
    expect(found.tried).toEqual(["part-year"]);
    expect(explainSensitivity(found, { language: "zh" }).split("\n")).toEqual([
      "在试过的取法下结果相同。",
      "没有试遍的口径：每月绩效待遇划出多少；各等次发放多少绩效待遇。",
    ]);
    const whole = sensitivity(computePay, { ...facts, service: { months: 12 } }, yearEnd);
    expect(whole.tried).toEqual([]);
    expect(explainSensitivity(whole, { language: "en" })).toMatch(/^Not every choice was tried of: how much of the monthly pay .*[^.]\.$/);
  });

  test("refuses values of a reading that is misspelt, or that are no object, and names the one that was meant", () => {
    const asked = (values: unknown) => issuesOf(() => sensitivity(computePay, { villageClass: 1 }, { on, values: values as never }));
    expect(asked({ "performance-by-grad": [1] })).toEqual([
      { path: ["options", "values", "performance-by-grad"], code: "unknown-key", expected: "performance-by-grade" },
    ]);
    expect(issuesOf(() => sensitivity(checkHeadcount, {}, { on, valeus: {} } as never))).toEqual([
      { path: ["options", "valeus"], code: "unknown-key", expected: "values" },
    ]);
    for (const values of [5, new Map(), "part-year"]) expect(asked(values).map(({ code }) => code)).toEqual(["wrong-type"]);
  });
  test("refuses what is no options, and values that are no list", () => {
    expect(() => sensitivity(checkHeadcount, { assistants: 1 }, null as never)).toThrow(InputError);
    const values = { "part-year": "by-day" } as never;
    const facts = { villageClass: 1, service: { periods: [] } };
    expect(() => sensitivity(computePay, facts, { on, values })).toThrow(InputError);
  });

  test("says it in words, in both languages", () => {
    const stable = sensitivity(checkHeadcount, { assistants: 1 }, { on });
    expect(explainSensitivity(stable, { language: "zh" })).toBe("逐一换用各种解释口径，结果相同。");
    const shaky = sensitivity(assessEligibility, { ...fit, birthDate: "1950-03-01" }, { on });
    expect(explainSensitivity(shaky, { language: "zh" })).toBe("年龄不在范围内的后果——如取“不符合条件”，结果为：不符合。");
    expect(explainSensitivity(shaky, { language: "en" })).toContain("the result would be:");
  });
});
