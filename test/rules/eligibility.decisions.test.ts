import { describe, expect, test } from "vitest";
import { assessEligibility, chengbu2023, type EducationLevel, type EligibilityFacts, explain, withReadings } from "xieliyuan";
import { issuesOf } from "../model/issues-of";
import { suitable } from "../suitable";

const on = "2026-07-01";
const attending = withReadings(chengbu2023, { "education-completion": "attendance-suffices" });
const binding = withReadings(chengbu2023, { "age-force": "binding" });

const fit: EligibilityFacts = suitable;
const tooOld = "1950-01-01";
const unfinished = { level: "senior-secondary", completed: false } as const;

type Education = NonNullable<EligibilityFacts["education"]>;
const education = (given: Education, policy = chengbu2023) => {
  const ruling = assessEligibility({ ...fit, education: given }, { on, policy });
  return [ruling.findings.find(({ code }) => code === "education")?.status, ruling.outcome, ...ruling.missing];
};

const atTheFloor: EducationLevel[] = [
  "senior-secondary",
  "secondary-specialised",
  "secondary-vocational",
  "vocational-high",
  "technical-school",
  "adult-secondary",
];

describe("三(五)3 education", () => {
  test.each(atTheFloor)("%s itself suffices when completed (以上 includes the level)", (level) => {
    expect(education({ level, completed: true })).toEqual(["met", "eligible"]);
  });
  test.each(atTheFloor)("%s left unfinished is for decision; where attendance suffices it is met", (level) => {
    expect(education({ level, completed: false })).toEqual(["for-decision", "for-decision"]);
    expect(education({ level, completed: false }, attending)).toEqual(["met", "eligible"]);
  });
  test.each(atTheFloor)("%s, completed or not unknown, is unknown; where attendance suffices it is met", (level) => {
    expect(education({ level })).toEqual(["unknown", "undetermined", "education.completed"]);
    expect(education({ level }, attending)).toEqual(["met", "eligible"]);
  });
  test.each(["junior-college", "bachelor", "postgraduate"] as const)("%s counts as the floor completed, finished or not", (level) => {
    expect(education({ level, completed: true })).toEqual(["met", "eligible"]);
    expect(education({ level, completed: false })).toEqual(["met", "eligible"]);
    expect(education({ level })).toEqual(["met", "eligible"]);
  });
  test.each(["none", "primary", "junior-secondary"] as const)("%s is below the floor, whatever was completed", (level) => {
    for (const policy of [chengbu2023, attending]) {
      expect(education({ level, completed: true }, policy)).toEqual(["unmet", "ineligible"]);
      expect(education({ level, completed: false }, policy)).toEqual(["unmet", "ineligible"]);
      expect(education({ level }, policy)).toEqual(["unmet", "ineligible"]);
    }
  });
});

describe("missing holds exactly the facts that could still change the outcome", () => {
  const { birthDate: _b, ...ageless } = fit;
  const { goodHealth: _h, ...healthless } = fit;

  test("education is for decision already: an unknown age changes nothing while the range is rebuttable", () => {
    const ruling = assessEligibility({ ...ageless, education: unfinished }, { on });
    expect([ruling.outcome, ruling.missing]).toEqual(["for-decision", []]);
  });
  test("education is for decision already: an unknown age is missing where the range binds", () => {
    const ruling = assessEligibility({ ...ageless, education: unfinished }, { on, policy: binding });
    expect([ruling.outcome, ruling.missing]).toEqual(["undetermined", ["birthDate"]]);
  });
  test("age is for decision already: whether the floor was completed changes nothing", () => {
    const ruling = assessEligibility({ ...fit, birthDate: tooOld, education: { level: "technical-school" } }, { on });
    expect([ruling.outcome, ruling.missing]).toEqual(["for-decision", []]);
  });
  test("age is for decision already: an unknown level could still fail", () => {
    const { education: _e, ...unschooled } = fit;
    const ruling = assessEligibility({ ...unschooled, birthDate: tooOld }, { on });
    expect([ruling.outcome, ruling.missing]).toEqual(["undetermined", ["education"]]);
  });
  test("age and completion both unknown: each could still change the outcome", () => {
    const ruling = assessEligibility({ ...ageless, education: { level: "technical-school" } }, { on });
    expect([ruling.outcome, ruling.missing]).toEqual(["undetermined", ["education.completed", "birthDate"]]);
  });
  test("for decision already and a mandatory fact unknown: only that fact is missing", () => {
    const { birthDate: _, ...rest } = healthless;
    const ruling = assessEligibility({ ...rest, education: unfinished }, { on });
    expect([ruling.outcome, ruling.missing]).toEqual(["undetermined", ["goodHealth"]]);
  });
  test("a birth date known in part is not missing once education is for decision", () => {
    const ruling = assessEligibility({ ...fit, education: unfinished, birthDate: "2006-07" }, { on: "2026-07-15" });
    expect([ruling.outcome, ruling.missing]).toEqual(["for-decision", []]);
  });
});

describe("recorded decisions", () => {
  const decided = (
    provision: "三(五)1" | "三(五)2" | "三(五)3" | "三(五)4" | "三(五)5",
    decision: "accepted" | "refused",
    day = "2026-06-01",
  ) => ({ provision, decision, decidedBy: "西岩镇人民政府", on: day, reason: "熟悉业务" });
  const rule = (facts: EligibilityFacts, policy = chengbu2023) => assessEligibility(facts, { on, policy });
  const finding = (facts: EligibilityFacts, code: string) => rule(facts).findings.find((one) => one.code === code);
  const idle = (about: string) => ({ provision: "三(五)", code: "decision-without-effect", status: "note", about });

  test("accepted on age: excepted, with who decided, when and why", () => {
    const facts = { ...fit, birthDate: tooOld, decisions: [decided("三(五)5", "accepted")] };
    expect(rule(facts).outcome).toBe("eligible");
    expect(finding(facts, "age")).toEqual({
      provision: "三(五)5",
      code: "age",
      status: "excepted",
      min: 20,
      max: 60,
      age: 76,
      decidedBy: "西岩镇人民政府",
      decidedOn: "2026-06-01",
      reason: "熟悉业务",
    });
    expect(finding(facts, "decision-without-effect")).toBeUndefined();
  });
  test("refused on age: unmet, and so ineligible", () => {
    const facts = { ...fit, birthDate: tooOld, decisions: [decided("三(五)5", "refused")] };
    expect(rule(facts).outcome).toBe("ineligible");
    expect(finding(facts, "age")).toMatchObject({ status: "unmet", decidedBy: "西岩镇人民政府" });
  });
  test("accepted and refused on unfinished education", () => {
    expect(rule({ ...fit, education: unfinished, decisions: [decided("三(五)3", "accepted")] }).outcome).toBe("eligible");
    expect(rule({ ...fit, education: unfinished, decisions: [decided("三(五)3", "refused")] }).outcome).toBe("ineligible");
  });
  test("a decision on one item leaves the other for decision", () => {
    const facts = { ...fit, birthDate: tooOld, education: unfinished, decisions: [decided("三(五)3", "accepted")] };
    expect(rule(facts).outcome).toBe("for-decision");
  });
  test("both decided", () => {
    const decisions = [decided("三(五)3", "accepted"), decided("三(五)5", "accepted")];
    expect(rule({ ...fit, birthDate: tooOld, education: unfinished, decisions }).outcome).toBe("eligible");
  });

  test("it overrides nothing that is mandatory: an unmet condition stays unmet, and a note says so", () => {
    const facts = { ...fit, canWrite: false, decisions: [decided("三(五)3", "accepted")] };
    expect(rule(facts).outcome).toBe("ineligible");
    expect(finding(facts, "writing")).toMatchObject({ status: "unmet" });
    expect(rule(facts).findings).toContainEqual(idle("三(五)3"));
  });
  test("education below the floor is not for decision", () => {
    const facts: EligibilityFacts = { ...fit, education: { level: "primary" }, decisions: [decided("三(五)3", "accepted")] };
    expect(rule(facts).outcome).toBe("ineligible");
    expect(rule(facts).findings).toContainEqual(idle("三(五)3"));
  });
  test("an age outside a range that binds is not for decision", () => {
    const ruling = rule({ ...fit, birthDate: tooOld, decisions: [decided("三(五)5", "accepted")] }, binding);
    expect(ruling.outcome).toBe("ineligible");
    expect(ruling.findings).toContainEqual(idle("三(五)5"));
  });
  test.each(["accepted", "refused"] as const)("%s where nothing is for decision is without effect", (decision) => {
    const ruling = rule({ ...fit, decisions: [decided("三(五)5", decision)] });
    expect(ruling.outcome).toBe("eligible");
    expect(ruling.findings.at(-1)).toEqual(idle("三(五)5"));
  });
  test.each(["三(五)1", "三(五)2", "三(五)4"] as const)("%s is never for decision", (provision) => {
    const ruling = rule({ ...fit, decisions: [decided(provision, "refused")] });
    expect(ruling.outcome).toBe("eligible");
    expect(ruling.findings.at(-1)).toEqual(idle(provision));
  });

  test("a decision of the day asked about counts, one of the day after does not", () => {
    const facts = { ...fit, birthDate: tooOld };
    expect(rule({ ...facts, decisions: [decided("三(五)5", "accepted", "2026-07-01")] }).outcome).toBe("eligible");
    const later = rule({ ...facts, decisions: [decided("三(五)5", "accepted", "2026-07-02")] });
    expect(later.outcome).toBe("for-decision");
    expect(later.findings).toContainEqual(idle("三(五)5"));
  });
  test("the later of two decisions stands, in whatever order they are given", () => {
    const decisions = [decided("三(五)5", "refused", "2026-05-01"), decided("三(五)5", "accepted", "2026-06-01")];
    expect(rule({ ...fit, birthDate: tooOld, decisions }).outcome).toBe("eligible");
    expect(rule({ ...fit, birthDate: tooOld, decisions: [...decisions].reverse() }).outcome).toBe("eligible");
  });
  test("two decisions of one day on one item are refused", () => {
    const decisions = [decided("三(五)5", "refused"), decided("三(五)5", "accepted")];
    expect(issuesOf(() => rule({ ...fit, birthDate: tooOld, decisions }))).toEqual([
      { path: ["decisions", 1], code: "contradiction", expected: "one decision a day on one matter" },
    ]);
    expect(issuesOf(() => rule({ ...fit, decisions: [decided("三(五)3", "refused"), decided("三(五)5", "accepted")] }))).toEqual([]);
  });
  describe("two of one day are refused in whatever order decisions are listed, and the later one in the list is named", () => {
    const first = decided("三(五)5", "accepted", "2026-01-01");
    const other = decided("三(五)5", "refused", "2026-01-01");
    const later = decided("三(五)5", "accepted", "2026-01-20");
    const elsewhere = decided("三(五)3", "refused", "2026-01-01");
    const refused = (...decisions: EligibilityFacts["decisions"] & object) =>
      issuesOf(() => rule({ ...fit, birthDate: tooOld, decisions })).map(({ path }) => path.join("."));
    test.each([
      [2, [later, first, other]],
      [2, [first, later, other]],
      [1, [first, other, later]],
      [1, [other, first, later]],
      [3, [elsewhere, other, later, first]],
      [1, [first, first]],
    ])("decisions.%i", (place, decisions) => {
      expect(refused(...decisions)).toEqual([`decisions.${place}`]);
    });
    test("but not two of a day that has not come", () => {
      const [ahead, beside] = [decided("三(五)5", "accepted", "2026-07-02"), decided("三(五)5", "refused", "2026-07-02")];
      expect(refused(ahead, beside, later)).toEqual([]);
      expect(refused(later, ahead, beside)).toEqual([]);
    });
  });
  test("those without effect are named in the order of the statute, once each", () => {
    const decisions = [decided("三(五)4", "refused"), decided("三(五)1", "refused"), decided("三(五)4", "refused", "2026-05-01")];
    expect(rule({ ...fit, decisions }).findings.slice(-2)).toEqual([idle("三(五)1"), idle("三(五)4")]);
  });

  test("of somebody who has failed otherwise, they have an effect or none by a reading, which is named", () => {
    const criminal = { criminalRecord: true } as const;
    const asked = (facts: EligibilityFacts, policy = chengbu2023) => assessEligibility({ ...criminal, ...facts }, { on, policy });
    const named = (facts: EligibilityFacts) => asked(facts).readings.map(({ id }) => id);
    const [onAge, onEducation] = [decided("三(五)5", "accepted"), decided("三(五)3", "accepted")].map((one) => ({ decisions: [one] }));
    expect(asked(onAge ?? {}).findings).not.toContainEqual(idle("三(五)5"));
    expect(asked(onAge ?? {}, binding).findings).toContainEqual(idle("三(五)5"));
    expect(asked(onEducation ?? {}).findings).not.toContainEqual(idle("三(五)3"));
    expect(asked(onEducation ?? {}, attending).findings).toContainEqual(idle("三(五)3"));
    expect(named(onAge ?? {})).toContain("age-force");
    expect(named(onEducation ?? {})).toContain("education-completion");
    expect([named({}), named({ decisions: [] })]).toEqual([[], []]);
  });

  test("age unknown and accepted: whatever the age is, it stands in nobody's way", () => {
    const { birthDate: _, ...ageless } = fit;
    const ruling = rule({ ...ageless, decisions: [decided("三(五)5", "accepted")] });
    expect([ruling.outcome, ruling.missing]).toEqual(["eligible", []]);
  });
  test("age unknown and refused: the age could still be within the range", () => {
    const { birthDate: _, ...ageless } = fit;
    const ruling = rule({ ...ageless, decisions: [decided("三(五)5", "refused")] });
    expect([ruling.outcome, ruling.missing]).toEqual(["undetermined", ["birthDate"]]);
  });
});

describe("a decision on what is known only in part", () => {
  const decided = (provision: "三(五)3" | "三(五)5", decision: "accepted" | "refused", day = "2026-06-01") => [
    { provision, decision, decidedBy: "西岩镇人民政府", on: day, reason: "熟悉业务" },
  ];
  const record = { decidedBy: "西岩镇人民政府", decidedOn: "2026-06-01", reason: "熟悉业务" };
  const cases = [
    ["education", "三(五)3", { ...fit, education: { level: "senior-secondary" } }],
    ["age", "三(五)5", { ...fit, birthDate: "1965" }],
  ] as const;

  test.each(cases)("that settles it stands in the finding: %s", (code, provision, facts) => {
    const ruling = assessEligibility({ ...facts, decisions: decided(provision, "accepted") }, { on });
    expect(ruling).toMatchObject({ outcome: "eligible", missing: [] });
    expect(ruling.findings.find((one) => one.code === code)).toMatchObject({ status: "unknown", ...record });
    for (const language of ["zh", "en"] as const) expect(explain(ruling, { language })).toContain(record.decidedBy);
  });
  test.each(cases)("that leaves it open does not: %s", (code, provision, facts) => {
    const ruling = assessEligibility({ ...facts, decisions: decided(provision, "refused") }, { on });
    expect(ruling.outcome).toBe("undetermined");
    expect(ruling.findings.find((one) => one.code === code)).not.toHaveProperty("decidedBy");
  });
  test("taken after the day has no effect yet, and no words say that nothing is for decision", () => {
    const ruling = assessEligibility({ ...fit, birthDate: tooOld, decisions: decided("三(五)5", "accepted", "2026-07-02") }, { on });
    expect(ruling.outcome).toBe("for-decision");
    expect(explain(ruling, { language: "zh" })).toContain("没有需要决定的，或者作出在后");
  });
});
