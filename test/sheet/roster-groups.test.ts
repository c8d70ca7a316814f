import { describe, expect, it } from "vitest";
import { readRoster } from "../../src/sheet";
import { codes, needed, person, villages } from "./rosters";

/** Reads one person under two rows of headers, of which the upper one stands over the columns beside the needed ones. */
function under(groups: readonly unknown[], headers: readonly unknown[], cells: readonly unknown[], year = 2025) {
  const blanks = needed.map(() => null);
  const people = [
    [...blanks, ...groups],
    [...needed, ...headers],
    [...person, ...cells],
  ];
  const reading = readRoster({ people, villages }, { year });
  return { facts: reading.roster.people[0], codes: codes(reading) };
}

describe("a heading over several columns", () => {
  it("that names another year keeps them from being taken for this year's", () => {
    for (const group of ["2024年度考核", "2024年", "24年度考核", "2024考核", "上年度考核", "去年 考核", "2023、2024年度"]) {
      const { facts, codes } = under([group, null, "备注"], ["考核等次", "得分", null], ["不称职", 40]);
      expect(facts, group).not.toHaveProperty("proposal");
      expect(facts, group).not.toHaveProperty("score");
      expect(codes, group).toEqual(["people 2 考核等次 other-year-column", "people 2 得分 other-year-column"]);
    }
  });

  it("that names the year of the review, or no year, leaves them what they are", () => {
    for (const group of ["2025年度考核", "2025年", "25年度考核", "本年度考核", "2024—2025年度", "年度考核", "考核情况", "考核"]) {
      const { facts, codes } = under([group, null, "备注"], ["考核等次", "得分", null], ["称职", 80]);
      expect(facts, group).toMatchObject({ proposal: "competent", score: 80 });
      expect(codes, group).toEqual([]);
    }
    expect(under(["2024年度考核", null, "2025年度考核"], ["等次", null, "等次"], ["不称职", null, "称职"])).toMatchObject({
      facts: { proposal: "competent" },
      codes: ["people 2 等次 other-year-column"],
    });
  });

  it("is read together with them, so that one of another training is none of the year's", () => {
    const trained = under(
      ["岗前培训", null, "年度培训", null],
      ["培训日期", "培训天数", "培训日期", "培训天数"],
      [...["2020-02-20", 2, "2025-05-06", 1]],
    );
    expect(trained.codes).toEqual([]);
    expect(trained.facts?.sessions).toEqual([
      { on: "2020-02-20", kind: "pre-job", days: 2 },
      { on: "2025-05-06", kind: "in-service", days: 1 },
    ]);
    expect(under(["岗前培训"], ["培训日期", "培训天数"], ["2020-02-20", 2]).facts).not.toHaveProperty("sessions");
    expect(under(["第二次培训"], ["培训日期", "培训天数"], ["2025-05-06", 1])).toMatchObject({
      facts: { sessions: [{ on: "2025-05-06", kind: "in-service", days: 1 }] },
      codes: [],
    });
  });

  it("that speaks of them in words that are not known leaves them out, and says so", () => {
    const { facts, codes } = under(["入职培训", null], ["培训日期", "培训天数"], ["2025-05-06", 1]);
    expect(facts).not.toHaveProperty("sessions");
    expect(codes).toEqual(["people 2 入职培训日期 unknown-column", "people 2 入职培训天数 unknown-column"]);
  });

  it("is not what a title or a note above the headers is", () => {
    for (const title of [
      ["2024年度协理员考核情况"],
      [null, "甲子乡2024年度协理员考核情况"],
      ["附件1", null, "2024年度考核表(草稿)"],
      ["单位:甲子乡", null, null, "填报日期：2024年1月10日"],
      ["甲子乡", null, "2024年12月", null, "2024-12-31"],
    ]) {
      const people = [title, [...needed, "考核等次"], [...person, "称职"]];
      const reading = readRoster({ people, villages }, { year: 2025 });
      expect(codes(reading), String(title)).toEqual([]);
      expect(reading.roster.people[0]?.proposal).toBe("competent");
    }
  });
});
