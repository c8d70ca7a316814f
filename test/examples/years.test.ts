import { describe, expect, it } from "vitest";
import { Refusal } from "../../examples/annual-review/files";
import { isOfOtherYear, yearOf } from "../../examples/annual-review/years";

const roster = (...titles: string[]) => ({
  people: [{ name: "名册", titles }],
  villages: [],
  unread: [],
  tables: { people: [], villages: [] },
});
const asked = (...titles: string[]) => {
  try {
    return yearOf(roster(...titles), undefined);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
};

describe("the year in the titles of a roster", () => {
  it.each([
    "2025年度名册",
    "二〇二五年度名册",
    "2025年名册（2026年1月制）",
    "关于印发（城政办发〔2023〕11号） 2025年名册",
    "2025-2025年度",
    "2025年度（2025-12-31）",
    "2023-2025年聘期协理员2025年考核",
  ])("is the one that they name: %s", (title) => {
    expect(asked(title)).toBe(2025);
  });

  it.each([
    ["2025—2026年度名册", "2025、2026"],
    ["2024-2025年度", "2024、2025"],
    ["2024至2025年度", "2024、2025"],
    ["2025—26年度", "2025、2026"],
    ["2024、2025年度", "2024、2025"],
    ["2025 — 2026 年度", "2025、2026"],
    ["2024-2025年名册", "2024、2025"],
    ["2025年-2026年名册", "2025、2026"],
    ["2023—2025年度", "2023、2024、2025"],
  ])("is to be given where they name several: %s", (title, years) => {
    expect(asked(title)).toContain(`${years}几个年度：请用 --year`);
  });

  it("that is asked for may be any of those that they name", () => {
    expect(yearOf(roster("2023—2025年度"), "2024")).toBe(2024);
    expect(isOfOtherYear(["2023—2025年度"], 2024)).toBe(false);
    expect(isOfOtherYear(["2023、2025年度"], 2024)).toBe(true);
  });
});
