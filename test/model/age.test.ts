import { describe, expect, test } from "vitest";
import { chengbu2023, withReadings } from "xieliyuan";
import { ageCount, ageKnown, ageOf, mayBeLeapDay } from "../../src/model/age";
import { addDays, addYears, daysThrough, lastDayOfMonth, spanOf, yearText } from "../../src/model/dates";
import { lawFor } from "../../src/model/in-force";

const age = (birthDate: string, on: string, readings: Parameters<typeof withReadings>[1] = {}) =>
  ageKnown(birthDate, ageCount(lawFor({ on, policy: withReadings(chengbu2023, readings) }), on));

describe("completed years", () => {
  test.each([
    ["1985-03-02", "2026-03-01", 40, 40],
    ["1985-03-01", "2026-03-01", 41, 40],
    ["1985-02-28", "2026-03-01", 41, 41],
    ["1985-12-31", "2026-01-01", 40, 40],
    ["1985-01-01", "2026-01-01", 41, 40],
  ])("born %s, on %s: %i, and counted from the day after %i", (birthDate, on, onBirthday, dayAfter) => {
    expect(age(birthDate, on)).toBe(onBirthday);
    expect(age(birthDate, on, { "age-counting": "day-after-birthday" })).toBe(dayAfter);
  });
  test.each([
    ["2026-02-27", 41, 41],
    ["2026-02-28", 41, 42],
    ["2026-03-01", 42, 42],
    ["2028-02-28", 43, 43],
    ["2028-02-29", 44, 44],
  ])("born on 29 February 1984, on %s: %i, and where it is kept on the 28th %i", (on, march, february) => {
    expect(age("1984-02-29", on)).toBe(march);
    expect(age("1984-02-29", on, { "leap-day-birthday": "february-28" })).toBe(february);
  });
  test("of a date known in part are known where every day gives the same", () => {
    expect([age("1985", "2026-12-31"), age("1985", "2026-12-30")]).toEqual([41, undefined]);
    expect([age("1985-03", "2026-03-31"), age("1985-03", "2026-03-30")]).toEqual([41, undefined]);
  });
  test("of a day are counted by the count of the day", () => {
    expect(ageOf("2000-07-02", { year: 2026, lastBirthday: 701 })).toBe(25);
    expect(ageOf("2000-07-01", { year: 2026, lastBirthday: 701 })).toBe(26);
  });
});

test.each([
  ["1984-02-29", true],
  ["1984-02-28", false],
  ["1984-02", true],
  ["1984-01", false],
  ["1984-03", false],
  ["1983-02", false],
  ["1984", true],
  ["1983", false],
  ["1900", false],
  ["2000", true],
])("%s may be 29 February: %s", (birthDate, may) => expect(mayBeLeapDay(birthDate)).toBe(may));

describe("days of the calendar", () => {
  test("are added, and counted with both ends", () => {
    expect([addDays("2026-12-31", 1), addDays("2028-03-01", -1), addDays("0001-01-02", -1)]).toEqual([
      "2027-01-01",
      "2028-02-29",
      "0001-01-01",
    ]);
    expect([
      daysThrough("2026-01-01", "2026-12-31"),
      daysThrough("2028-02-28", "2028-03-01"),
      daysThrough("2026-05-05", "2026-05-05"),
    ]).toEqual([365, 3, 1]);
  });
  test("are the same through the years, the month's last where a year has none", () => {
    expect([addYears("2024-02-29", 1), addYears("2024-02-29", 4), addYears("2023-02-28", 1), addYears("2026-01-01", -1)]).toEqual([
      "2025-02-28",
      "2028-02-29",
      "2024-02-28",
      "2025-01-01",
    ]);
  });
  test("close their months", () => {
    expect(["2023-02", "2024-02", "2026-04", "2026-12"].map(lastDayOfMonth)).toEqual([
      "2023-02-28",
      "2024-02-29",
      "2026-04-30",
      "2026-12-31",
    ]);
  });
  test("that a date known in part may be go from its first to its last", () => {
    expect(["1985", "1985-02", "1985-02-03"].map(spanOf)).toEqual([
      { first: "1985-01-01", last: "1985-12-31" },
      { first: "1985-02-01", last: "1985-02-28" },
      { first: "1985-02-03", last: "1985-02-03" },
    ]);
  });
  test("are of years with four digits", () => {
    expect([yearText(987), yearText(2026)]).toEqual(["0987", "2026"]);
  });
});
