import { describe, expect, test } from "vitest";
import {
  type AnyRuling,
  type ExplainOptions,
  explain,
  explainComparison,
  explainFinding,
  explainSensitivity,
  sensitivity,
} from "../../src/explain";
import { InputError, type Issue } from "../../src/model/issue";
import { amend, chengbu2023 } from "../../src/model/policy";
import { comparePolicies } from "../../src/review/comparison";
import { gradeCohort } from "../../src/rules/assessment";
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
    [{ language: "fr" }, [{ path: ["options", "language"], code: "not-allowed", expected: "one of zh, en" }]],
    [{ language: null }, [{ path: ["options", "language"], code: "not-allowed", expected: "one of zh, en" }]],
    [{}, [{ path: ["options", "language"], code: "missing", expected: "one of zh, en" }]],
    [
      { lang: "zh" },
      [
        { path: ["options", "language"], code: "missing", expected: "one of zh, en" },
        { path: ["options", "lang"], code: "unknown-key", expected: "one of language" },
      ],
    ],
    [
      { language: "zh", on: "2026-07-01", langauge: "zh", 张三: "zh" },
      [
        { path: ["options", "on"], code: "unknown-key", expected: "one of language" },
        { path: ["options", "langauge"], code: "unknown-key", expected: "language" },
        { path: ["options", "?"], code: "unknown-key", expected: "one of language" },
      ],
    ],
    [undefined, [{ path: ["options"], code: "missing", expected: "object" }]],
    ["zh", [{ path: ["options"], code: "wrong-type", expected: "object" }]],
  ])("options %j are refused, with every fault where it stands", (options, issues) => {
    expect(issuesOf(() => explain(ruling, options as ExplainOptions))).toEqual(issues);
    expect(issuesOf(() => explainFinding(finding, options as ExplainOptions))).toEqual(issues);
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

describe("what throws when it is looked at, or is not whole, is refused like anything else", () => {
  const secret = "张三439999198503010000";
  const thrower = (key: string, rest: object = {}) =>
    Object.defineProperty({ ...rest }, key, {
      enumerable: true,
      get() {
        throw new Error(secret);
      },
    });
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const zh: ExplainOptions = { language: "zh" };
  const on = "2026-07-01";
  const stable = sensitivity(checkHeadcount, { assistants: 1 }, { on });

  test.each<[string, () => unknown]>([
    ["a language that throws", () => explain(ruling, thrower("language") as ExplainOptions)],
    ["options that are a revoked proxy", () => explainFinding(finding, revoked() as ExplainOptions)],
    ["findings that throw", () => explain(thrower("findings", ruling) as AnyRuling, zh)],
    ["a rule that throws", () => explain(thrower("rule", ruling) as AnyRuling, zh)],
    ["a ruling that is a revoked proxy", () => explain(revoked() as AnyRuling, zh)],
    ["a ruling without its parts", () => explain({ rule: "computePay", outcome: "computed" } as AnyRuling, zh)],
    ["a ruling of no day", () => explain({ ...ruling, on: undefined } as unknown as AnyRuling, zh)],
    ["a finding without its figures", () => explainFinding({ code: "quota", provision: "四(四)", status: "note" } as never, zh)],
    ["a finding without provision and status", () => explainFinding({ code: "good-conduct" } as never, zh)],
    ["a finding of a status that there is not", () => explainFinding({ ...finding, status: "toString" } as never, zh)],
    ["a finding that throws", () => explainFinding(thrower("code") as never, zh)],
    ["a finding that is a revoked proxy", () => explainFinding(revoked() as never, zh)],
    ["no sensitivity", () => explainSensitivity(null as never, zh)],
    ["a sensitivity without its parts", () => explainSensitivity({ changes: [] } as never, zh)],
    ["a sensitivity of no reading", () => explainSensitivity({ ...stable, changes: [{ reading: secret, ruling }] } as never, zh)],
    ["a sensitivity that throws", () => explainSensitivity(thrower("changes", stable) as never, zh)],
    ["no comparison", () => explainComparison(null as never, zh)],
    ["a comparison without its parts", () => explainComparison({ effects: [{}] } as never, zh)],
    ["no rule", () => sensitivity(null as never, {}, { on })],
    ["a rule that makes no ruling", () => sensitivity((() => null) as never, {}, { on })],
    ["values that throw", () => sensitivity(checkHeadcount, {}, thrower("values", { on }) as never)],
    [
      "values of a reading that are a revoked proxy",
      () => sensitivity(computePay, {}, { on, values: { "performance-share": revoked() } as never }),
    ],
    [
      "values of a reading that claim to be millions",
      () => sensitivity(computePay, {}, { on, values: { "performance-share": new Array(2 ** 32 - 1) } }),
    ],
    ["values that are a revoked proxy", () => sensitivity(computePay, {}, { on, values: revoked() as never })],
  ])("%s", (_what, call) => {
    expect(JSON.stringify(issuesOf(call))).not.toContain(secret);
  });
});

describe("a list of nothing that claims to be long, and a ring, are refused at once", () => {
  const zh: ExplainOptions = { language: "zh" };
  const on = "2026-07-01";
  const endless = new Array(2 ** 32 - 1);
  const cohort = gradeCohort({ people: [{ id: "a", tookPart: true, proposal: "excellent" }] }, { on });
  const [person] = cohort.grades;
  const same = sensitivity(checkHeadcount, { assistants: 1 }, { on });
  const raised = amend(chengbu2023, { instrument: "城政办发〔2026〕1号", from: "2026-07-01", figures: { "performance-pay": 150 } });
  const assistant = { id: "a", township: "T", village: "V", service: { months: 12 } };
  const roster = { villages: [{ township: "T", village: "V", villageClass: 1 }], people: [assistant] };
  const compared = comparePolicies(roster, chengbu2023, raised, { year: 2026 });
  const ring: object[] = [];
  ring.push(ring, ring, { ring });

  test.each<[string, () => unknown]>([
    ["findings", () => explain({ ...ruling, findings: endless }, zh)],
    ["missing facts", () => explain({ ...ruling, missing: endless }, zh)],
    ["readings", () => explain({ ...ruling, readings: endless }, zh)],
    ["pools", () => explain({ ...cohort, pools: endless }, zh)],
    ["grades", () => explain({ ...cohort, grades: endless }, zh)],
    ["findings on one person", () => explain({ ...cohort, grades: [{ ...person, findings: endless } as never] }, zh)],
    ["one finding not there among others", () => explain({ ...ruling, findings: [finding, undefined as never, finding] }, zh)],
    ["a ring of findings", () => explain({ ...ruling, findings: ring as never }, zh)],
    ["figures of a finding", () => explainFinding({ ...finding, lacking: endless } as never, zh)],
    ["changes of a sensitivity", () => explainSensitivity({ ...same, changes: endless }, zh)],
    ["findings of another ruling", () => explainSensitivity({ ...same, ruling: { ...ruling, findings: endless } }, zh)],
    ["effects of a comparison", () => explainComparison({ ...compared, effects: endless }, zh)],
    ["parts of a comparison", () => explainComparison({ ...compared, parts: endless }, zh)],
    ["causes of an effect", () => explainComparison({ ...compared, effects: [{ ...compared.effects[0], causes: endless } as never] }, zh)],
  ])("%s", (_what, call) => {
    expect(issuesOf(call)).toHaveLength(1);
  });

  test("people of a comparison are not spoken of, however many they are", () => {
    expect(explainComparison({ ...compared, people: endless }, zh)).toBe(explainComparison(compared, zh));
  });
});
