import { describe, expect, test } from "vitest";
import { type AnyRuling, explain, explainFinding } from "../../src/explain";
import type { FindingCode } from "../../src/law/citations";
import type { Status } from "../../src/model/finding";
import { findingsOf, rulings } from "./rulings";

const known: readonly Status[] = ["met", "unmet", "unknown"];
const decided: readonly Status[] = [...known, "for-decision", "excepted"];
const note: readonly Status[] = ["note"];

/** The statuses in which the rules leave each code. */
const statuses = {
  "good-conduct": known,
  "no-criminal-record": known,
  "long-term-resident": known,
  "knows-village": known,
  education: decided,
  writing: known,
  computer: known,
  "office-software": known,
  "service-apps": known,
  "work-skills": known,
  "sense-of-duty": known,
  "good-health": known,
  "time-enough": known,
  age: decided,
  "past-upper-birthday": note,
  "decision-without-effect": note,
  "recruitment-source": ["met", "note", "unknown"],
  "appointment-step": known,
  "steps-out-of-order": ["unmet"],
  headcount: decided,
  "headcount-decision-without-effect": note,
  "ground-breach": known,
  "ground-grade": known,
  "ground-conduct": known,
  "ground-service": known,
  "ground-health": known,
  "ground-other": known,
  determination: ["met", "excepted", "for-decision"],
  "determination-without-effect": note,
  "exit-filing": note,
  "age-no-ground": note,
  "pre-job-training": known,
  "pre-job-subjects": note,
  "pre-job-late": note,
  "yearly-training": known,
  "yearly-training-not-owed": note,
  quota: ["met", "unknown"],
  "quota-raised": ["excepted"],
  "seat-decision-without-effect": note,
  "grade-proposed": ["met", "unknown"],
  "seat-granted": ["met"],
  "seat-tied": ["for-decision"],
  "seat-beyond-quota": ["unmet", "for-decision"],
  "seat-open": ["unknown"],
  "not-assessed": ["note", "unknown"],
  "fixed-pay": ["met", "unknown"],
  "performance-pay": known,
  "top-up": ["met", "unknown"],
  "top-up-over-cap": ["unmet"],
  "part-year": note,
  "year-began-before-measure": note,
  "zero-report-10": [...known, "note"],
  "death-list-10": known,
  "death-list-sent-10": known,
  "zero-report-20": [...known, "note"],
  "death-list-20": known,
  "death-list-sent-20": known,
  "zero-report-23": [...known, "note"],
  "family-urged-23": note,
  "employer-told-23": note,
  "zero-report-35": [...known, "note"],
  "death-list-35": known,
  "death-list-sent-35": known,
  "registered-in-month": known,
  "monthly-contact": known,
  "contact-record": note,
  "registered-unemployed": known,
  "out-of-work": known,
  "willing-to-work": known,
  "job-referrals": known,
  "training-referrals": known,
  "guidance-sessions": known,
} as const satisfies Record<FindingCode, readonly Status[]>;

const languages = ["zh", "en"] as const;
const everyText = rulings.flatMap((ruling) => languages.map((language) => ({ ruling, language, text: explain(ruling, { language }) })));
const everySentence = rulings
  .flatMap(findingsOf)
  .flatMap((finding) => languages.map((language) => ({ finding, language, text: explainFinding(finding, { language }) })));
const slips = /undefined|null|\[object|NaN|Infinity|^\s|\s$| {2}|。。|\.\.|：：|，，/m;

describe("words for every ruling", () => {
  test("the rulings below bring up every code in every status that the rules leave it in", () => {
    const found = new Set(rulings.flatMap(findingsOf).map(({ code, status }) => `${code} ${status}`));
    const expected = Object.entries(statuses).flatMap(([code, list]) => list.map((status) => `${code} ${status}`));
    expect([...found].sort()).toEqual(expected.sort());
  });

  test("every finding is one sentence after its locator, in both languages", () => {
    for (const { finding, language, text } of everySentence) {
      const end = language === "zh" ? "。" : ".";
      const locator = finding.provision + (language === "zh" ? "：" : ": ");
      expect(text.startsWith(locator) && text.length > locator.length + 2 && text.endsWith(end), text).toBe(true);
      expect(text).not.toMatch(slips);
      expect(text).not.toContain("\n");
    }
  });

  test("no text lets a missing value through", () => {
    for (const { text } of everyText) expect(text).not.toMatch(slips);
  });

  test("the Chinese speaks Chinese, but for the id of the policy", () => {
    for (const { text, language } of [...everyText, ...everySentence])
      if (language === "zh") expect(text.replaceAll("chengbu2023", "")).not.toMatch(/[A-Za-z]/);
  });

  test("the English has no Chinese punctuation but in names of documents and locators", () => {
    for (const { text, language } of [...everyText, ...everySentence])
      if (language === "en") expect(text).not.toMatch(/[，。：；、（）「」]/);
  });

  test("every reason of a ruling stands in its text, in the order of the ruling", () => {
    for (const { ruling, language, text } of everyText) {
      const lines = text.split("\n");
      const reasons = ruling.findings.map((finding) => lines.indexOf(`- ${explainFinding(finding, { language })}`));
      expect(reasons).not.toContain(-1);
      expect(reasons).toEqual(reasons.toSorted((a, b) => a - b));
    }
  });

  test("a ruling says as much after a round trip through JSON", () => {
    for (const { ruling, language, text } of everyText)
      expect(explain(JSON.parse(JSON.stringify(ruling)) as AnyRuling, { language })).toBe(text);
  });

  test("missing facts and readings have a line each", () => {
    for (const { ruling, text } of everyText) {
      const lines = text.split("\n").filter((line) => line.startsWith("- "));
      const people = "grades" in ruling ? ruling.grades.length + ruling.pools.length : 0;
      expect(lines.length).toBeGreaterThanOrEqual(ruling.findings.length + ruling.missing.length + ruling.readings.length + people);
    }
  });

  test("a status that no rule gives a code as yet is still told truly", () => {
    expect(explainFinding({ provision: "三(五)1", code: "good-conduct", status: "for-decision" }, { language: "zh" })).toBe(
      "三(五)1：本项待决定。",
    );
    expect(explainFinding({ provision: "三(五)1", code: "good-conduct", status: "for-decision" }, { language: "en" })).toBe(
      "三(五)1: On this point: for decision.",
    );
  });
});
