import { describe, expect, test } from "vitest";
import { amend, assessEligibility, chengbu2023, type EligibilityFacts, type Policy, withReadings } from "xieliyuan";

type Readings = Parameters<typeof withReadings>[1];

/** Status and age of the finding on age, with `note` where the note on the upper end stands beside it. */
function age(birthDate: string, on: string, readings: Readings = {}, base: Policy = chengbu2023) {
  const { findings } = assessEligibility({ birthDate }, { on, policy: withReadings(base, readings) });
  const found = findings.find((one) => one.code === "age");
  const note = findings.some((one) => one.code === "past-upper-birthday");
  return `${found?.status}${found?.age === undefined ? "" : ` ${found.age}`}${note ? " note" : ""}`;
}

const counting = { birthday: "on-birthday", after: "day-after-birthday" } as const;

describe("the lower end, 20 (以上 includes the figure itself)", () => {
  test.each([
    ["2026-07-09", "for-decision 19", "for-decision 19"],
    ["2026-07-10", "met 20", "for-decision 19"],
    ["2026-07-11", "met 20", "met 20"],
  ])("born 2006-07-10, on %s: on the birthday %s, on the day after %s", (on, plain, after) => {
    expect(age("2006-07-10", on, { "age-counting": counting.birthday })).toBe(plain);
    expect(age("2006-07-10", on, { "age-counting": counting.after })).toBe(after);
  });

  test.each([
    ["2006-01-01", "2025-12-31", "for-decision 19", "for-decision 19"],
    ["2006-01-01", "2026-01-01", "met 20", "for-decision 19"],
    ["2006-01-01", "2026-01-02", "met 20", "met 20"],
    ["2005-12-31", "2025-12-30", "for-decision 19", "for-decision 19"],
    ["2005-12-31", "2025-12-31", "met 20", "for-decision 19"],
    ["2005-12-31", "2026-01-01", "met 20", "met 20"],
    ["2006-03-01", "2026-02-28", "for-decision 19", "for-decision 19"],
    ["2006-03-01", "2026-03-01", "met 20", "for-decision 19"],
    ["2006-03-01", "2026-03-02", "met 20", "met 20"],
    ["2006-02-28", "2026-02-28", "met 20", "for-decision 19"],
    ["2006-02-28", "2026-03-01", "met 20", "met 20"],
  ])("at the turn of a year or month: born %s, on %s", (birthDate, on, plain, after) => {
    expect(age(birthDate, on)).toBe(plain);
    expect(age(birthDate, on, { "age-counting": counting.after })).toBe(after);
  });
});

describe("the upper end, 60", () => {
  /** Born 1966-07-10 for the 60th birthday, 1965-07-10 for the 61st; days are those of 2026. */
  const ends = [
    ["through-age-60", "1966-07-10", ["met 59", "met 60 note", "met 60 note"]],
    ["through-age-60", "1965-07-10", ["met 60 note", "for-decision 61", "for-decision 61"]],
    ["through-60th-birthday", "1966-07-10", ["met 59", "met 60", "for-decision 60"]],
    ["through-60th-birthday", "1965-07-10", ["for-decision 60", "for-decision 61", "for-decision 61"]],
    ["until-60th-birthday", "1966-07-10", ["met 59", "for-decision 60", "for-decision 60"]],
    ["until-60th-birthday", "1965-07-10", ["for-decision 60", "for-decision 61", "for-decision 61"]],
  ] as const;

  test.each(ends)("%s, born %s: the day before, the birthday, the day after", (upper, birthDate, expected) => {
    const seen = ["2026-07-09", "2026-07-10", "2026-07-11"].map((on) => age(birthDate, on, { "age-upper-end": upper }));
    expect(seen).toEqual(expected);
  });

  test.each(ends)("%s, born %s, an age reached on the day after the birthday: everything is a day later", (upper, birthDate, expected) => {
    const readings = { "age-upper-end": upper, "age-counting": counting.after };
    expect(["2026-07-10", "2026-07-11", "2026-07-12"].map((on) => age(birthDate, on, readings))).toEqual(expected);
  });

  test.each(ends)("%s, born %s, where the range binds: outside is unmet", (upper, birthDate, expected) => {
    const readings = { "age-upper-end": upper, "age-force": "binding" } as const;
    const binding = expected.map((one) => one.replace("for-decision", "unmet"));
    expect(["2026-07-09", "2026-07-10", "2026-07-11"].map((on) => age(birthDate, on, readings))).toEqual(binding);
  });

  test("binding makes someone outside the range ineligible, rebuttable leaves it for decision", () => {
    const facts = { birthDate: "1950-01-01" };
    const binding = withReadings(chengbu2023, { "age-force": "binding" });
    expect(assessEligibility(facts, { on: "2026-07-01", policy: binding }).outcome).toBe("ineligible");
    expect(assessEligibility(facts, { on: "2026-07-01" }).outcome).toBe("undetermined");
  });

  test("the note carries the age and is a note", () => {
    const { findings } = assessEligibility({ birthDate: "1966-07-10" }, { on: "2026-07-10" });
    expect(findings.at(-1)).toEqual({ provision: "三(五)5", code: "past-upper-birthday", status: "note", age: 60 });
  });
});

describe("a birthday on 29 February", () => {
  const feb28 = "february-28";
  test.each([
    ["2024-02-28", "for-decision 19", "for-decision 19"],
    ["2024-02-29", "met 20", "for-decision 19"],
    ["2024-03-01", "met 20", "met 20"],
  ])("in a leap year, on %s, it is kept on its own day under both readings", (on, plain, after) => {
    for (const leap of ["march-1", feb28] as const) {
      expect(age("2004-02-29", on, { "leap-day-birthday": leap })).toBe(plain);
      expect(age("2004-02-29", on, { "leap-day-birthday": leap, "age-counting": counting.after })).toBe(after);
    }
  });

  test.each([
    // [on, march-1, february-28, march-1 a day later, february-28 a day later]
    ["2025-02-27", "met 60 note", "met 60 note", "met 60 note", "met 60 note"],
    ["2025-02-28", "met 60 note", "for-decision 61", "met 60 note", "met 60 note"],
    ["2025-03-01", "for-decision 61", "for-decision 61", "met 60 note", "for-decision 61"],
    ["2025-03-02", "for-decision 61", "for-decision 61", "for-decision 61", "for-decision 61"],
  ])("in a common year, born 1964-02-29, on %s", (on, march, february, marchAfter, februaryAfter) => {
    expect(age("1964-02-29", on)).toBe(march);
    expect(age("1964-02-29", on, { "leap-day-birthday": feb28 })).toBe(february);
    expect(age("1964-02-29", on, { "age-counting": counting.after })).toBe(marchAfter);
    expect(age("1964-02-29", on, { "leap-day-birthday": feb28, "age-counting": counting.after })).toBe(februaryAfter);
  });

  test.each([
    ["2024-02-28", "met 59"],
    ["2024-02-29", "met 60 note"],
    ["2024-03-01", "met 60 note"],
  ])("its 60th in a leap year, on %s", (on, expected) => {
    expect(age("1964-02-29", on)).toBe(expected);
    expect(age("1964-02-29", on, { "leap-day-birthday": feb28 })).toBe(expected);
  });

  const from21 = amend(chengbu2023, { from: "2024-01-01", figures: { "age-min": 21 } });
  test.each([
    ["2025-02-27", "for-decision 20", "for-decision 20"],
    ["2025-02-28", "for-decision 20", "met 21"],
    ["2025-03-01", "met 21", "met 21"],
  ])("at a lower end that falls in a common year (21), on %s", (on, march, february) => {
    expect(age("2004-02-29", on, {}, from21)).toBe(march);
    expect(age("2004-02-29", on, { "leap-day-birthday": feb28 }, from21)).toBe(february);
  });

  test("a birthday on 28 February or 1 March is not touched by the reading", () => {
    const readings = { "leap-day-birthday": feb28 } as const;
    const seen = (birthDate: string) => ["2025-02-27", "2025-02-28", "2025-03-01"].map((on) => age(birthDate, on, readings));
    expect(seen("1964-02-28")).toEqual(["met 60 note", "for-decision 61", "for-decision 61"]);
    expect(seen("1964-03-01")).toEqual(["met 60 note", "met 60 note", "for-decision 61"]);
  });
});

describe("a birth date known to the month or the year", () => {
  test.each([
    // month, lower end
    ["2006-07", "2026-06-30", "for-decision 19"],
    ["2006-07", "2026-07-01", "unknown"],
    ["2006-07", "2026-07-30", "unknown"],
    ["2006-07", "2026-07-31", "met 20"],
    // month, upper end
    ["1965-07", "2026-06-30", "met 60 note"],
    ["1965-07", "2026-07-01", "unknown"],
    ["1965-07", "2026-07-30", "unknown"],
    ["1965-07", "2026-07-31", "for-decision 61"],
    // year, lower end
    ["2006", "2025-12-31", "for-decision 19"],
    ["2006", "2026-01-01", "unknown"],
    ["2006", "2026-12-30", "unknown"],
    ["2006", "2026-12-31", "met 20"],
    // year, upper end
    ["1965", "2025-12-31", "met 60 note"],
    ["1965", "2026-01-01", "unknown"],
    ["1965", "2026-12-30", "unknown"],
    ["1965", "2026-12-31", "for-decision 61"],
    // definite though the age itself is not
    ["1985", "2026-07-01", "met"],
    ["1985-03", "2026-07-01", "met 41"],
    ["1940", "2026-07-01", "for-decision"],
  ])("%s on %s: %s", (birthDate, on, expected) => {
    expect(age(birthDate, on)).toBe(expected);
  });

  test("where it is not definite, the full date is what is missing", () => {
    const ruling = assessEligibility({ birthDate: "2006-07" }, { on: "2026-07-15" });
    expect(ruling.missing.at(-1)).toBe("birthDate");
  });

  test("a month that holds 29 February depends on the reading of leap days", () => {
    expect(age("1964-02", "2025-02-28")).toBe("unknown");
    expect(age("1964-02", "2025-02-28", { "leap-day-birthday": "february-28" })).toBe("for-decision 61");
    const { readings } = assessEligibility({ birthDate: "1964-02" }, { on: "2025-02-28" });
    expect(readings).toContainEqual({ id: "leap-day-birthday", choice: "march-1" });
  });

  test("the days that have not come yet are left out of account", () => {
    expect(age("2026", "2026-07-01")).toBe("for-decision 0");
  });
});

test("on the day of birth the age is 0, also where birthdays count from the day after", () => {
  for (const counted of Object.values(counting)) {
    expect(age("2024-02-29", "2024-02-29", { "age-counting": counted })).toBe("for-decision 0");
    expect(age("2024", "2024-06-30", { "age-counting": counted })).toBe("for-decision 0");
  }
});

test("a birth date in part that leaves the age open brings in the readings on age, whoever was asked about before", () => {
  const policy = { ...chengbu2023 };
  const named = (facts: EligibilityFacts) => assessEligibility(facts, { on: "2026-07-01", policy }).readings.map(({ id }) => id);
  const unknown = ["education-completion", "age-force"];
  const inPart = ["education-completion", "age-counting", "age-upper-end", "age-force"];
  expect([named({}), named({ birthDate: "1965" }), named({}), named({ birthDate: "1965" })]).toEqual([unknown, inPart, unknown, inPart]);
});
