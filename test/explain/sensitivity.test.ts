import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  checkHeadcount,
  chengbu2023,
  computePay,
  definePolicy,
  explainSensitivity,
  InputError,
  sensitivity,
  withReadings,
} from "xieliyuan";
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

  test("refuses what is no options, and values that are no list", () => {
    expect(() => sensitivity(checkHeadcount, { assistants: 1 }, null as never)).toThrow(InputError);
    const values = { "part-year": "by-day" } as never;
    const facts = { villageClass: 1, service: { periods: [] } };
    expect(() => sensitivity(computePay, facts, { on, values })).toThrow(InputError);
  });

  test("says it in words, in both languages", () => {
    const stable = sensitivity(checkHeadcount, { assistants: 1 }, { on });
    expect(explainSensitivity(stable, { language: "zh" })).toBe("在各种解释口径下结果相同。");
    const shaky = sensitivity(assessEligibility, { ...fit, birthDate: "1950-03-01" }, { on });
    expect(explainSensitivity(shaky, { language: "zh" })).toBe("年龄不在范围内的后果——如取“不符合条件”，结果为：不符合。");
    expect(explainSensitivity(shaky, { language: "en" })).toContain("the result would be:");
  });
});
