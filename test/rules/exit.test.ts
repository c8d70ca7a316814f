import { describe, expect, test } from "vitest";
import { chengbu2023, type ExitFacts, evaluateExit, withReadings } from "xieliyuan";
import { issuesOf } from "../model/issues-of";

const on = "2026-12-31";
const automatic = withReadings(chengbu2023, { "exit-effect": "automatic" });
const allThree = withReadings(chengbu2023, { "service-failure": "all" });

/** Somebody of whom no ground holds. */
const clear: ExitFacts = {
  breach: false,
  grade: "competent",
  harmfulConduct: false,
  poorAttitude: false,
  lowSatisfaction: false,
  lateWork: false,
  criticised: false,
  corrected: false,
  unableByHealth: false,
  otherUnsuitability: false,
};
const found = (unsuitable: boolean, day = "2026-12-20") => ({ unsuitable, decidedBy: "西岩镇人民政府", on: day, reason: "综合研判" });
const ask = (facts: ExitFacts, policy = chengbu2023) => evaluateExit(facts, { on, policy });
const codes = (facts: ExitFacts, policy = chengbu2023) => ask(facts, policy).findings.map(({ code }) => code);
const failing: ExitFacts = { ...clear, poorAttitude: true, criticised: true, corrected: false };

const grounds: [string, ExitFacts, string, string][] = [
  ["1 breach", { breach: true }, "ground-breach", "三(六)1"],
  ["2 graded 不称职", { grade: "incompetent" }, "ground-grade", "三(六)2"],
  ["3 harmful conduct", { harmfulConduct: true }, "ground-conduct", "三(六)3"],
  ["4 service", { poorAttitude: true, criticised: true, corrected: false }, "ground-service", "三(六)4"],
  ["5 health", { unableByHealth: true }, "ground-health", "三(六)5"],
  ["6 other", { otherUnsuitability: true }, "ground-other", "三(六)6"],
];

describe("三(六) six grounds", () => {
  test("none of them: no ground", () => {
    expect([ask(clear).outcome, ask(clear).missing]).toEqual(["no-ground", []]);
    expect(ask(clear).findings.map(({ code, provision, status }) => [code, provision, status])).toEqual(
      grounds.map(([, , code, provision]) => [code, provision, "unmet"]),
    );
  });
  test.each(grounds)("%s holds, alone: for decision", (_name, facts, code, provision) => {
    const ruling = ask({ ...clear, ...facts });
    expect([ruling.outcome, ruling.missing]).toEqual(["for-decision", []]);
    expect(ruling.findings.filter(({ status }) => status === "met")).toEqual([{ provision, code, status: "met" }]);
    expect(ruling.findings.at(-1)).toMatchObject({ provision: "三(六)末", code: "determination", status: "for-decision" });
  });
  test.each(grounds)("%s holds, all else unknown: it decides", (_name, facts) => {
    expect([ask(facts).outcome, ask(facts).missing]).toEqual(["for-decision", []]);
  });
  test.each(grounds)("%s and found unsuitable: exit, with the duty to file", (_name, facts) => {
    const ruling = ask({ ...facts, determination: found(true) });
    expect(ruling.outcome).toBe("exit");
    expect(ruling.findings.at(-2)).toMatchObject({ code: "determination", status: "met", decidedOn: "2026-12-20" });
    expect(ruling.findings.at(-1)).toEqual({ provision: "三(六)末", code: "exit-filing", status: "note" });
  });
  test.each(grounds)("%s and found suitable: retained, with nothing to file", (_name, facts) => {
    const ruling = ask({ ...facts, determination: found(false) });
    expect(ruling.outcome).toBe("retained");
    expect(ruling.findings.some(({ code }) => code === "exit-filing")).toBe(false);
  });
  test.each(grounds)("%s where a ground ends the post by itself: exit", (_name, facts) => {
    const ruling = ask(facts, automatic);
    expect(ruling.outcome).toBe("exit");
    expect(ruling.findings.some(({ code }) => code === "exit-filing")).toBe(true);
    expect(ruling.readings).toContainEqual({ id: "exit-effect", choice: "automatic" });
  });
  test.each([
    ["breach", "breach"],
    ["grade", "grade"],
    ["harmfulConduct", "harmfulConduct"],
    ["unableByHealth", "unableByHealth"],
    ["otherUnsuitability", "otherUnsuitability"],
  ] as const)("%s not given and nothing else held: undetermined", (key, fact) => {
    const { [key]: _, ...rest } = clear;
    expect([ask(rest).outcome, ask(rest).missing]).toEqual(["undetermined", [fact]]);
  });
  test("excellent and competent are no ground", () => {
    expect(ask({ ...clear, grade: "excellent" }).outcome).toBe("no-ground");
  });
  test("with nothing known every fact is missing", () => {
    expect(ask({}).outcome).toBe("undetermined");
    expect([...ask({}).missing].sort()).toEqual(Object.keys(clear).sort());
  });
});

describe("三(六)4 failings in the work, uncorrected after criticism", () => {
  const outcome = (facts: ExitFacts, policy = chengbu2023) => [ask(facts, policy).outcome, ...ask(facts, policy).missing];

  test.each(["poorAttitude", "lowSatisfaction", "lateWork"] as const)("%s alone is enough", (one) => {
    const facts = { ...clear, criticised: true, corrected: false, [one]: true };
    expect(outcome(facts)).toEqual(["for-decision"]);
    expect(outcome(facts, allThree)).toEqual(["no-ground"]);
  });
  test("all three, where all are needed", () => {
    const three = { ...failing, lowSatisfaction: true, lateWork: true };
    expect(outcome(three, allThree)).toEqual(["for-decision"]);
    expect(outcome({ ...three, lateWork: false }, allThree)).toEqual(["no-ground"]);
  });
  test("not criticised, or corrected: no ground", () => {
    expect(outcome({ ...failing, criticised: false })).toEqual(["no-ground"]);
    expect(outcome({ ...failing, corrected: true })).toEqual(["no-ground"]);
  });
  test("criticised or corrected unknown: undetermined", () => {
    const { criticised: _c, ...uncriticised } = failing;
    const { corrected: _d, ...uncorrected } = failing;
    expect(outcome(uncriticised)).toEqual(["undetermined", "criticised"]);
    expect(outcome(uncorrected)).toEqual(["undetermined", "corrected"]);
  });
  test("one failing known: the others can no longer change it", () => {
    const { lowSatisfaction: _l, lateWork: _w, corrected: _c, ...rest } = failing;
    expect(outcome(rest)).toEqual(["undetermined", "corrected"]);
    expect(outcome(rest, allThree)).toEqual(["undetermined", "lowSatisfaction", "lateWork", "corrected"]);
  });
  test("the reading is named", () => {
    expect(ask(failing).readings).toContainEqual({ id: "service-failure", choice: "any" });
    expect(ask(failing, allThree).readings).toContainEqual({ id: "service-failure", choice: "all" });
  });
});

describe("the township's determination", () => {
  test("where no ground holds it is without effect", () => {
    const facts = { ...clear, determination: found(true) };
    expect(ask(facts).outcome).toBe("no-ground");
    expect(codes(facts)).toContain("determination-without-effect");
  });
  test("of the day asked about it counts, of the day after it does not", () => {
    expect(ask({ breach: true, determination: found(true, "2026-12-31") }).outcome).toBe("exit");
    expect(ask({ breach: true, determination: found(true, "2027-01-01") }).outcome).toBe("for-decision");
  });
  test("found suitable does not keep a post that a ground ends by itself", () => {
    expect(ask({ breach: true, determination: found(false) }, automatic).outcome).toBe("exit");
  });
  test("while no ground is known to hold it settles nothing", () => {
    expect(ask({ determination: found(true) }).outcome).toBe("undetermined");
  });
});

describe("age is not a ground of exit", () => {
  test.each([
    ["1965-12-31", 61],
    ["1966-01-01", 60],
    ["1930-05-05", 96],
  ])("born %s: no ground, and the finding says the age %i", (birthDate, age) => {
    const ruling = ask({ ...clear, birthDate });
    expect(ruling.outcome).toBe("no-ground");
    expect(ruling.findings.at(-1)).toEqual({ provision: "三(六)", code: "age-no-ground", status: "note", age });
  });
  test("an age not known is not missing", () => {
    expect(ask(clear).missing).toEqual([]);
    expect(codes({ ...clear, birthDate: "1965" })).toContain("age-no-ground");
    expect(codes({ ...clear, birthDate: "1965" }).length).toBe(7);
  });
  test("nobody is born after the day asked about; on the day itself they may be", () => {
    expect(issuesOf(() => ask({ birthDate: "2027-01-01" }))).toEqual([
      { path: ["birthDate"], code: "out-of-range", expected: "a day that is not after the date asked about" },
    ]);
    expect(ask({ birthDate: on }).findings.at(-1)).toMatchObject({ code: "age-no-ground", age: 0 });
  });
});

describe("the readings that an answer rests on", () => {
  const named = (facts: ExitFacts) => ask(facts).readings.map(({ id }) => id);

  test("are none where nothing is known", () => {
    expect(named({})).toEqual([]);
  });
  test("are those on age where a birth date is, and on 29 February where it may be the birthday", () => {
    expect(named({ birthDate: "1966-02-28" })).toEqual(["age-counting"]);
    expect(named({ birthDate: "1964-02-29" })).toEqual(["age-counting", "leap-day-birthday"]);
    expect(named({ birthDate: "1964" })).toEqual(["age-counting", "leap-day-birthday"]);
  });
  test("are those on age also where they settle whether the age can be told", () => {
    const asked = (birthDate: string | undefined, policy = chengbu2023) => evaluateExit({ birthDate }, { on: "2026-03-01", policy });
    const idsOf = (birthDate: string | undefined) => asked(birthDate).readings.map(({ id }) => id);
    const later = withReadings(chengbu2023, { "age-counting": "day-after-birthday" });
    expect(asked("1985-03").findings.map(({ code }) => code)).not.toContain("age-no-ground");
    expect(asked("1985-03", later).findings.at(-1)).toMatchObject({ code: "age-no-ground", age: 40 });
    // Asked in turn, since rulings on the same facts are shared.
    for (const _ of [1, 2]) {
      expect(idsOf("1985-03")).toEqual(["age-counting"]);
      expect(idsOf("1984")).toEqual(["age-counting", "leap-day-birthday"]);
      expect(idsOf(undefined)).toEqual([]);
      expect(idsOf("2026-03-01")).toEqual(["age-counting"]);
    }
  });
  test.each(["poorAttitude", "lowSatisfaction", "lateWork"])("are that on failings once %s is stated, be it false", (failing) => {
    expect(named({ [failing]: false })).toEqual(["service-failure"]);
  });
  test("are that on the effect of a ground where one holds", () => {
    expect(named({ breach: true })).toEqual(["exit-effect"]);
    expect(named({ breach: false })).toEqual([]);
  });
});

test("a note on age names no age below 0, and none is kept for somebody whose age is not known", () => {
  const policy = withReadings(chengbu2023, { "age-counting": "day-after-birthday" });
  const noted = (facts: ExitFacts, on: string) =>
    evaluateExit(facts, { on, policy }).findings.flatMap((one) => (one.code === "age-no-ground" ? [one.age] : []));
  expect(noted({ birthDate: "2024-02-29" }, "2024-02-29")).toEqual([0]);
  expect(noted({}, "2024-02-29")).toEqual([]);
  expect(noted({ birthDate: "2026" }, "2026-07-01")).toEqual([0]);
});
