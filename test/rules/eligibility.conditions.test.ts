import { describe, expect, test } from "vitest";
import { amend, assessEligibility, chengbu2023, type EligibilityFacts } from "xieliyuan";
import { issuesOf } from "../model/issues-of";
import { suitable } from "../suitable";

const on = "2026-07-01";

const fit: EligibilityFacts = suitable;

/** Each plain condition: the fact, the answer that fails it, its code and its item. */
const attested = [
  ["goodConduct", false, "good-conduct", "三(五)1"],
  ["criminalRecord", true, "no-criminal-record", "三(五)1"],
  ["longTermResident", false, "long-term-resident", "三(五)2"],
  ["knowsVillage", false, "knows-village", "三(五)2"],
  ["canWrite", false, "writing", "三(五)3"],
  ["canUseComputer", false, "computer", "三(五)3"],
  ["canUseOfficeSoftware", false, "office-software", "三(五)3"],
  ["canUseServiceApps", false, "service-apps", "三(五)3"],
  ["hasWorkSkills", false, "work-skills", "三(五)3"],
  ["responsible", false, "sense-of-duty", "三(五)4"],
  ["goodHealth", false, "good-health", "三(五)4"],
  ["timeEnough", false, "time-enough", "三(五)4"],
] as const;

const without = (key: keyof EligibilityFacts): EligibilityFacts => {
  const { [key]: _, ...rest } = fit;
  return rest as EligibilityFacts;
};
const findingOf = (facts: EligibilityFacts, code: string) => assessEligibility(facts, { on }).findings.find((one) => one.code === code);

describe("三(五) one finding for each predicate", () => {
  test("someone who meets them all is eligible, and nothing is missing", () => {
    const ruling = assessEligibility(fit, { on });
    expect(ruling.outcome).toBe("eligible");
    expect(ruling.missing).toEqual([]);
    expect(ruling.rule).toBe("assessEligibility");
    expect(ruling.on).toBe(on);
    expect(ruling.policy).toEqual({ id: "chengbu2023", instrument: "城政办发〔2023〕11号", figuresFrom: "2023-07-13" });
  });

  test("the findings stand in the order of the statute, each with its item", () => {
    expect(assessEligibility(fit, { on }).findings.map(({ code, provision, status }) => [code, provision, status])).toEqual([
      ["good-conduct", "三(五)1", "met"],
      ["no-criminal-record", "三(五)1", "met"],
      ["long-term-resident", "三(五)2", "met"],
      ["knows-village", "三(五)2", "met"],
      ["education", "三(五)3", "met"],
      ["writing", "三(五)3", "met"],
      ["computer", "三(五)3", "met"],
      ["office-software", "三(五)3", "met"],
      ["service-apps", "三(五)3", "met"],
      ["work-skills", "三(五)3", "met"],
      ["sense-of-duty", "三(五)4", "met"],
      ["good-health", "三(五)4", "met"],
      ["time-enough", "三(五)4", "met"],
      ["age", "三(五)5", "met"],
    ]);
  });

  test.each(attested)("%s = %s fails %s and makes the person ineligible", (fact, failing, code, provision) => {
    const ruling = assessEligibility({ ...fit, [fact]: failing }, { on });
    expect(ruling.outcome).toBe("ineligible");
    expect(ruling.missing).toEqual([]);
    expect(ruling.findings.filter(({ status }) => status === "unmet")).toEqual([{ provision, code, status: "unmet" }]);
  });

  test.each(attested)("%s left out is unknown, never false", (fact, _failing, code, provision) => {
    const ruling = assessEligibility(without(fact), { on });
    expect(ruling.outcome).toBe("undetermined");
    expect(ruling.missing).toEqual([fact]);
    expect(ruling.findings.filter(({ status }) => status !== "met")).toEqual([{ provision, code, status: "unknown" }]);
  });

  test("education left out is unknown", () => {
    const ruling = assessEligibility(without("education"), { on });
    expect([ruling.outcome, ruling.missing]).toEqual(["undetermined", ["education"]]);
    expect(findingOf(without("education"), "education")).toMatchObject({ status: "unknown", floor: "senior-secondary" });
  });

  test("the birth date left out is unknown", () => {
    const ruling = assessEligibility(without("birthDate"), { on });
    expect([ruling.outcome, ruling.missing]).toEqual(["undetermined", ["birthDate"]]);
    expect(findingOf(without("birthDate"), "age")).toEqual({ provision: "三(五)5", code: "age", status: "unknown", min: 20, max: 60 });
  });

  test("with nothing known everything is missing, in the order of the statute", () => {
    const ruling = assessEligibility({}, { on });
    expect(ruling.outcome).toBe("undetermined");
    expect(ruling.missing).toEqual([
      "goodConduct",
      "criminalRecord",
      "longTermResident",
      "knowsVillage",
      "education",
      "canWrite",
      "canUseComputer",
      "canUseOfficeSoftware",
      "canUseServiceApps",
      "hasWorkSkills",
      "responsible",
      "goodHealth",
      "timeEnough",
      "birthDate",
    ]);
  });

  test("all reasons are given, not only the first", () => {
    const ruling = assessEligibility({ ...fit, goodConduct: false, goodHealth: false, education: { level: "primary" } }, { on });
    expect(ruling.findings.filter(({ status }) => status === "unmet").map(({ code }) => code)).toEqual([
      "good-conduct",
      "education",
      "good-health",
    ]);
  });
});

describe("三(五) order of outcomes", () => {
  test("a mandatory predicate unmet makes ineligible whatever else is unknown, and then nothing is missing", () => {
    const ruling = assessEligibility({ criminalRecord: true }, { on });
    expect([ruling.outcome, ruling.missing]).toEqual(["ineligible", []]);
  });

  test("a mandatory predicate unmet goes before one that is for decision", () => {
    expect(assessEligibility({ ...fit, canWrite: false, birthDate: "1950-01-01" }, { on }).outcome).toBe("ineligible");
  });

  test("an unknown that could still fail goes before one that is for decision", () => {
    const ruling = assessEligibility({ ...without("goodHealth"), birthDate: "1950-01-01" }, { on });
    expect([ruling.outcome, ruling.missing]).toEqual(["undetermined", ["goodHealth"]]);
  });

  test("one predicate for decision and the rest met is for decision", () => {
    expect(assessEligibility({ ...fit, birthDate: "1950-01-01" }, { on }).outcome).toBe("for-decision");
    expect(assessEligibility({ ...fit, education: { level: "technical-school", completed: false } }, { on }).outcome).toBe("for-decision");
  });

  test("unmet education is not open to decision by age", () => {
    expect(assessEligibility({ ...fit, birthDate: "1950-01-01", education: { level: "junior-secondary" } }, { on }).outcome).toBe(
      "ineligible",
    );
  });
});

describe("readings named", () => {
  const names = (facts: EligibilityFacts) => assessEligibility(facts, { on }).readings.map(({ id }) => id);

  test("an age inside the range rests on how ages are counted and where the range ends", () => {
    expect(assessEligibility(fit, { on }).readings).toEqual([
      { id: "age-counting", choice: "on-birthday" },
      { id: "age-upper-end", choice: "through-age-60" },
    ]);
  });
  test("a birthday on 29 February rests on the reading of leap days too", () => {
    expect(names({ ...fit, birthDate: "1984-02-29" })).toContain("leap-day-birthday");
    expect(names({ ...fit, birthDate: "1984-02-28" })).not.toContain("leap-day-birthday");
  });
  test("an age outside the range rests on its force", () => {
    expect(names({ ...fit, birthDate: "1950-01-01" })).toContain("age-force");
  });
  test("study left unfinished at the floor rests on the reading of completion", () => {
    expect(names({ ...fit, education: { level: "senior-secondary", completed: false } })).toContain("education-completion");
    expect(names(fit)).not.toContain("education-completion");
  });
});

describe("what is refused", () => {
  test("a birth date after the day asked about", () => {
    for (const birthDate of ["2026-07-02", "2026-08"])
      expect(issuesOf(() => assessEligibility({ ...fit, birthDate }, { on }))).toEqual([
        { path: ["birthDate"], code: "out-of-range", expected: "a day that is not after the date asked about" },
      ]);
  });
  test("somebody born on the day asked about is read, and is under age", () => {
    expect(findingOf({ ...fit, birthDate: "2026-07-01" }, "age")).toMatchObject({ status: "for-decision", age: 0 });
  });
});

describe("people of whom the same is known", () => {
  test("share one ruling, also where the birth date is not stated", () => {
    expect(assessEligibility({ ...fit, birthDate: "1985-02-28" }, { on })).toBe(assessEligibility(fit, { on }));
    expect(assessEligibility({ canWrite: true }, { on })).toBe(assessEligibility({ canWrite: true }, { on }));
  });
  test("do not where a birth date is known in part, or where somebody decided", () => {
    const stated: EligibilityFacts = { ...fit, birthDate: "1985" };
    expect(assessEligibility(stated, { on })).not.toBe(assessEligibility(stated, { on }));
    expect(assessEligibility({ ...fit, decisions: [] }, { on })).not.toBe(assessEligibility(fit, { on }));
  });
});

test("a floor that everybody reaches asks for no statement of education", () => {
  const policy = amend(chengbu2023, { from: "2026-01-01", figures: { "education-floor": "none" } });
  const { education: _, ...unstated } = suitable;
  const { outcome, missing, findings, readings } = assessEligibility(unstated, { on: "2026-07-01", policy });
  expect([outcome, missing, findings.find(({ code }) => code === "education")?.status]).toEqual(["eligible", [], "met"]);
  expect(readings.map(({ id }) => id)).not.toContain("education-completion");
});
