import { describe, expect, it } from "vitest";
import { codes, needed, person, readPeople, readPerson } from "./rosters";

/** Reads one person under headings over columns beside the needed ones. */
function under(headings: readonly unknown[], headers: readonly string[], cells: readonly unknown[]) {
  const reading = readPeople([
    [...needed.map(() => null), ...headings],
    [...needed, ...headers],
    [...person, ...cells],
  ]);
  return { facts: reading.roster.people[0], codes: codes(reading) };
}
const training = [{ on: "2025-05-06", kind: "in-service", days: 2 }];

describe("the assessment by the measure's own name for it", () => {
  it.each(["业务考核", "年度业务考核", "2025年度业务考核", "业务考核情况", "考评情况"])(
    "is that of the year, with its grade: %s",
    (heading) => {
      expect(under([heading, null], ["得分", "等次"], [90, "称职"])).toMatchObject({
        facts: { score: 90, proposal: "competent" },
        codes: [],
      });
    },
  );

  it.each(["等次", "业务考核等次", "年度业务考核等次", "考评等次", "业务考核结果"])("is read in one header as well: %s", (header) => {
    expect(readPerson({ [header]: "称职" })).toMatchObject({ facts: { proposal: "competent" }, codes: [] });
    expect(readPerson({ 考核等次: "优秀", [header]: "称职" })).toMatchObject({
      facts: { proposal: "excellent" },
      codes: [`${header} unknown-column`],
    });
  });

  it("is a part of it beside the assessment of the year, and where it has points of its own", () => {
    const both = under(["业务考核", null, "年度考核", null], ["得分", "等次", "得分", "等次"], [60, "不称职", 92, "称职"]);
    expect(both.facts).toMatchObject({ score: 92, proposal: "competent" });
    const one = under(["业务考核", null, "年度考核"], ["得分", "等次", "得分"], [60, "不称职", 92]);
    expect(one.facts).toMatchObject({ score: 92 });
    expect(one.facts).not.toHaveProperty("proposal");
    expect(readPerson({ 年度考核得分: 92, 等次: "称职" }).facts).toMatchObject({ score: 92, proposal: "competent" });
    expect(under(["业务考核（60分）", null], ["得分", "等次"], [50, "称职"]).facts).not.toHaveProperty("proposal");
    expect(readPerson({ 业务考核得分: 50, 综合得分: 92 }).facts).toMatchObject({ score: 92 });
    expect(readPerson({ 是否参加年度考核: "是", 业务考核等次: "称职" }).facts).toMatchObject({ tookPart: true, proposal: "competent" });
  });

  it.each(["平时考核", "平时业务考核", "业务考试", "自评", "群众评议"])("is none of another one: %s", (heading) => {
    expect(under([heading, null], ["等次", "备注"], ["称职", ""]).facts).not.toHaveProperty("proposal");
  });

  it("is none where two columns give a grade alike", () => {
    expect(under(["村", "乡镇"], ["等次", "等次"], ["称职", "优秀"]).facts).not.toHaveProperty("proposal");
  });
});

describe("the yearly training by the measure's own name for it", () => {
  it("is read in a header and under a heading", () => {
    expect(readPerson({ 业务培训时间: "2025-05-06", 业务培训天数: 2 })).toMatchObject({ facts: { sessions: training }, codes: [] });
    expect(readPerson({ 年度业务培训日期: "2025-05-06", 年度业务培训天数: 2 })).toMatchObject({ facts: { sessions: training }, codes: [] });
    for (const heading of ["业务培训", "2025年业务培训情况"])
      expect(under([heading, null], ["日期", "天数"], ["2025-05-06", 2])).toMatchObject({ facts: { sessions: training }, codes: [] });
    const second = { 业务培训日期: "2025-05-06", 业务培训天数: 2, 第二次业务培训日期: "2025-09-01", 第二次业务培训学时: 8 };
    expect(readPerson(second).facts?.sessions).toHaveLength(2);
  });

  it("is another one beside it, before the post, or on a subject", () => {
    for (const heading of ["岗前业务培训", "专题业务培训", "专业技术培训", "业务培训计划", "2024年业务培训"])
      expect(under([heading, null], ["日期", "天数"], ["2025-05-06", 2]).facts, heading).not.toHaveProperty("sessions");
    const both = under(["年度培训", null, "业务培训", null], ["日期", "天数", "日期", "天数"], ["2025-05-06", 2, "2025-03-01", 1]);
    expect(both.facts?.sessions).toEqual(training);
    expect(both.codes).toEqual(["people 2 日期 unknown-column", "people 2 天数 unknown-column"]);
  });
});

describe("brackets at the end of a header", () => {
  it.each([
    ["考核等次（优秀、称职、不称职）", "称职", { proposal: "competent" }],
    ["文化程度（高中/中专/大专）", "大专", { education: { level: "junior-college" } }],
    ["身体健康（健康或不健康）", "健康", { goodHealth: true }],
  ])("may say what the column's own cells hold: %s", (header, cell, facts) => {
    expect(readPerson({ [header]: cell })).toMatchObject({ facts, codes: [] });
  });

  it.each([
    "考核等次（村、乡镇）",
    "考核等次（优秀、合格）",
    "考核得分（60/40）",
    "考核等次（称职）",
    "认定单位（村、乡镇）",
    "文化程度（本人、配偶）",
  ])("that say anything else leave it unknown: %s", (header) => {
    expect(readPerson({ [header]: "称职" }).codes).toEqual([expect.stringMatching(/ unknown-column$/)]);
  });

  it("may give the unit once more, and not that of something else", () => {
    expect(readPerson({ 培训日期: "2025-05-06", "培训天数（天）": 2 })).toMatchObject({ facts: { sessions: training }, codes: [] });
    expect(readPerson({ 培训日期: "2025-05-06", "培训学时（课时）": 8 }).codes).toEqual([]);
    expect(readPerson({ 培训日期: "2025-05-06", "培训时间（天）": 2 }).codes).toContain("培训时间(天) unknown-column");
  });
});
