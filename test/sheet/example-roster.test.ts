import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { reviewYear } from "../../src/review/year";
import { findRosterSheets, readRoster } from "../../src/sheet";

describe("the example's workbook", async () => {
  const file = new URL("../../examples/annual-review/roster.xlsx", import.meta.url);
  const { sheets } = await readXlsx(await readFile(file));
  const found = findRosterSheets(sheets);
  const { roster, issues } = readRoster(found.tables, { year: 2025, dates: "utc" });

  it("holds 12 townships, 156 villages and about 200 people, one of them twice", () => {
    expect([found.people, found.villages].map((ofKind) => ofKind.map(({ name }) => name))).toEqual([["人员名册"], ["村情况"]]);
    expect(new Set(roster.villages.map(({ township }) => township)).size).toBe(12);
    expect(roster.villages).toHaveLength(156);
    expect(roster.people).toHaveLength(198);
    expect(roster.people.every((facts) => facts.id.startsWith("row-"))).toBe(true);
  });

  it("holds every kind of slip that it was made with, and no other", () => {
    expect(issues.map(({ code }) => code)).toEqual([
      "needed-cell",
      "unknown-column",
      "id-lost-digits",
      "id-not-text",
      "id-checksum",
      "id-length",
      "date-impossible",
      "date-ambiguous",
      "birth-date-contradicts-id",
      "education-unknown",
      "money-format",
      "needed-cell",
      "hire-day-needed",
      "yes-no-unknown",
      "unsuitable-in-post",
      "grade-unknown",
      "number-format",
      "day-needed",
      "unknown-village",
      "person-elsewhere",
    ]);
  });

  it("can be reviewed, with a village of none, one of three, and a tie at the last seat", () => {
    const { county, issues } = reviewYear(roster, { year: 2025 });
    expect(issues).toHaveLength(1);
    // The one of none, and the one whose assistant stands under a misspelt name.
    expect(county.outcomes.headcount.violation).toBe(2);
    expect(county.outcomes.headcount["for-decision"]).toBe(2);
    // The two villages in which one person stands.
    expect(roster.villages.filter(({ staffUnknown }) => staffUnknown)).toHaveLength(2);
    expect(county.outcomes.grades["for-decision"]).toBeGreaterThan(1);
    expect(Number(county.pay.disallowed)).toBeGreaterThan(0);
  });
});
