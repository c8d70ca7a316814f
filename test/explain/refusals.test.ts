import { describe, expect, test } from "vitest";
import { type AnyRuling, type ExplainOptions, explain, explainFinding } from "../../src/explain";
import { InputError, type Issue } from "../../src/model/issue";
import { checkHeadcount } from "../../src/rules/headcount";
import { computePay } from "../../src/rules/pay";

const ruling = checkHeadcount({ assistants: 1 }, { on: "2026-07-01" });
const [finding] = ruling.findings;
if (!finding) throw new Error("a ruling has a finding");

function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("calls that cannot be answered", () => {
  test.each([
    [{ language: "fr" }, { path: ["options", "language"], code: "not-allowed", expected: "zh or en" }],
    [{ language: null }, { path: ["options", "language"], code: "not-allowed", expected: "zh or en" }],
    [{}, { path: ["options", "language"], code: "missing", expected: "zh or en" }],
    [{ lang: "zh" }, { path: ["options"], code: "unknown-key", expected: "language" }],
    [
      { language: "zh", on: "2026-07-01" },
      { path: ["options"], code: "unknown-key", expected: "language" },
    ],
    [undefined, { path: ["options"], code: "wrong-type", expected: "an object with the `language`" }],
    ["zh", { path: ["options"], code: "wrong-type", expected: "an object with the `language`" }],
  ])("options %j are refused", (options, issue) => {
    expect(issuesOf(() => explain(ruling, options as ExplainOptions))).toEqual([issue]);
    expect(issuesOf(() => explainFinding(finding, options as ExplainOptions))).toEqual([issue]);
  });

  test.each([
    [null, ["ruling"]],
    [{ ...ruling, rule: "toString" }, ["ruling", "rule"]],
    [{ ...ruling, outcome: "constructor" }, ["ruling", "outcome"]],
    [{ ...ruling, findings: [{ provision: "三(三)", code: "valueOf", status: "met" }] }, ["finding", "code"]],
    [{ ...ruling, findings: [null] }, ["finding", "code"]],
    [{ ...ruling, readings: [{ id: "toString", choice: "any" }] }, ["ruling", "readings"]],
    [{ ...ruling, readings: [{ id: "age-force", choice: "toString" }] }, ["ruling", "readings"]],
    [{ ...ruling, readings: [{ id: "performance-share", choice: "plenty" }] }, ["ruling", "readings"]],
    [{ ...ruling, readings: [{ id: "training-hours-per-day", choice: "long" }] }, ["ruling", "readings"]],
    [{ ...ruling, readings: [{ id: "performance-by-grade", choice: null }] }, ["ruling", "readings"]],
  ])("what is no ruling of this library is refused: %#", (given, path) => {
    expect(issuesOf(() => explain(given as unknown as AnyRuling, { language: "en" }))[0]?.path).toEqual(path);
  });

  test("a ruling that speaks by a verdict of its own is held to the outcomes too", () => {
    const pay = { ...computePay({}, { on: "2026-07-01" }), outcome: "paid" };
    expect(issuesOf(() => explain(pay as unknown as AnyRuling, { language: "en" }))[0]?.path).toEqual(["ruling", "outcome"]);
  });
});
