import { describe, expect, test } from "vitest";
import { type AnyRuling, explain, explainFinding } from "../../src/explain";
import { statuses } from "../statuses";
import { findingsOf, rulings } from "./rulings";

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
