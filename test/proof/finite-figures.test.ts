import { describe, expect, test } from "vitest";
import { amend, assessEligibility, chengbu2023, computePay, gradeCohort, withReadings } from "xieliyuan";
import { lawFor } from "../../src/model/in-force";
import { quota } from "../../src/rules/assessment/seats";
import { reached } from "../reference/age";
import { dayNumber, everyDay, parse, write } from "../reference/calendar";
import { pay } from "../reference/pay";
import { setting } from "../reference/setting";

describe("pay, over class × months × grade × every reading", () => {
  const on = "2026-12-31";
  const grades = ["excellent", "competent", "incompetent", undefined] as const;
  const coefficients = [
    { excellent: 1, competent: "0.8", incompetent: "0.3" },
    { excellent: "1", competent: "1", incompetent: "0" },
    { excellent: "0.333333", competent: 0, incompetent: 0 },
  ];
  test.each(["by-month", "full-months", "by-day", "whole-year"] as const)("is exact to the fen (%s)", (partYear) => {
    const wrong: unknown[] = [];
    for (const byGrade of coefficients)
      for (const share of ["as-stated", 0, "66.67"] as const)
        for (const capped of ["prorated", "not-prorated"] as const) {
          const policy = withReadings(chengbu2023, {
            "part-year": partYear,
            "performance-by-grade": byGrade,
            "performance-share": share,
            "top-up-cap-part-year": capped,
          });
          const asked = setting(policy, on);
          for (const villageClass of [1, 2, 3])
            for (let months = 0; months <= 12; months++)
              for (const grade of grades) {
                const facts = { villageClass, service: { months }, ...(grade && { grade }), topUps: [{ payer: "镇", amount: "1999.99" }] };
                const { outcome, missing, pay: made } = computePay(facts, { on, policy });
                const value = { lines: made.lines.map(({ amount }) => amount), disallowed: made.disallowed, total: made.total };
                const expected = pay(facts, asked);
                if (JSON.stringify([outcome, missing, value]) !== JSON.stringify([expected.outcome, expected.missing, expected.value]))
                  wrong.push({ policy: policy.readings, facts });
              }
        }
    expect(wrong).toEqual([]);
  });
});

describe("seats", () => {
  test("are the whole part of the share for every cohort to 10,000 at every ratio in hundredths", () => {
    const wrong: string[] = [];
    for (let hundredths = 0; hundredths <= 100; hundredths++) {
      const ratio = hundredths / 100;
      const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "excellent-ratio": ratio } });
      const seats = quota(lawFor({ on: "2026-12-31", policy }));
      let expected = 0;
      for (let size = 0; size <= 10_000; size++) {
        while ((expected + 1) * 100 <= size * hundredths) expected++;
        if (seats(size) !== expected) wrong.push(`${size} × ${ratio}`);
      }
    }
    expect(wrong).toEqual([]);
  });
  test("in a ruling are those of the share", () => {
    for (const size of [1, 3, 4, 7, 10, 99, 100, 333]) {
      const people = Array.from({ length: size }, (_, i) => ({ id: `${i}`, tookPart: true, proposal: "excellent" as const, score: i }));
      expect(gradeCohort({ people }, { on: "2026-12-31" }).pools[0]?.granted).toBe((size * 3 - ((size * 3) % 10)) / 10);
    }
  });
});

describe("the age range, for every birth date of 1940 to 2010", () => {
  const births = Array.from({ length: 71 }, (_, i) => everyDay(String(1940 + i))).flat();
  const written = births.map(write);
  const ends = ["through-age-60", "through-60th-birthday", "until-60th-birthday"] as const;
  const policies = ends.flatMap((end) =>
    (["on-birthday", "day-after-birthday"] as const).flatMap((counting) =>
      (["march-1", "february-28"] as const).map((leap) =>
        withReadings(chengbu2023, { "age-upper-end": end, "age-counting": counting, "leap-day-birthday": leap }),
      ),
    ),
  );
  test.each(policies)("is right on the boundary dates ($readings)", (policy) => {
    const wrong: string[] = [];
    for (const on of ["2024-02-29", "2026-02-28", "2026-03-01"]) {
      const asked = setting(policy, on);
      const today = dayNumber(parse(on));
      births.forEach((birth, i) => {
        const sixty = reached(birth, 60, asked);
        const under = {
          "through-age-60": today < reached(birth, 61, asked),
          "through-60th-birthday": today <= sixty,
          "until-60th-birthday": today < sixty,
        };
        const within = reached(birth, 20, asked) <= today && under[policy.readings["age-upper-end"] as (typeof ends)[number]];
        const { findings } = assessEligibility({ birthDate: written[i] }, { on, policy });
        if ((findings[13]?.status === "met") !== within) wrong.push(`${written[i]} on ${on}`);
      });
    }
    expect(births).toHaveLength(25_933);
    expect(wrong).toEqual([]);
  });
});
