import { describe, expect, test } from "vitest";
import { type AppointmentFacts, checkAppointment, chengbu2023, withReadings } from "xieliyuan";
import { issuesOf } from "../model/issues-of";

type Step = NonNullable<AppointmentFacts["steps"]>[number];
const step = (name: Step["step"], day: string, result: Step["result"] = "passed"): Step => ({ step: name, on: day, result });
const on = "2026-07-01";
const ask = (steps: Step[], policy = chengbu2023) => checkAppointment({ steps, source: "village-cadre" }, { on, policy });
const codes = (steps: Step[]) => ask(steps).findings.map(({ code }) => code);
const condition = withReadings(chengbu2023, { "filing-effect": "condition" });

const whole = [
  step("nomination", "2026-03-01"),
  step("review", "2026-03-05"),
  step("approval", "2026-03-10"),
  step("filing", "2026-03-20"),
];

describe("三(一) where an assistant comes from", () => {
  const source = (facts: AppointmentFacts) => checkAppointment({ steps: whole, ...facts }, { on });
  test.each(["information-officer", "village-cadre"] as const)("%s is a source that the text names", (from) => {
    expect(source({ source: from }).findings[0]).toEqual({ provision: "三(一)", code: "recruitment-source", status: "met" });
  });
  test("another source is an advisory finding, never a bar", () => {
    expect(source({ source: "other" }).findings[0]).toMatchObject({ provision: "三(一)", status: "note" });
    expect(source({ source: "other" }).outcome).toBe("in-post");
  });
  test("a source not given is unknown, and bars nothing", () => {
    expect(source({}).findings[0]).toMatchObject({ status: "unknown" });
    expect(source({}).outcome).toBe("in-post");
  });
});

describe("三(二) four steps, in order", () => {
  test("all four passed in order: in post from approval", () => {
    const ruling = ask(whole);
    expect([ruling.outcome, ruling.inPostFrom, ruling.next]).toEqual(["in-post", "2026-03-10", null]);
    expect(ruling.findings.slice(1)).toEqual([
      { provision: "三(二)", code: "appointment-step", status: "met", step: "nomination", result: "passed", date: "2026-03-01" },
      { provision: "三(二)", code: "appointment-step", status: "met", step: "review", result: "passed", date: "2026-03-05" },
      { provision: "三(二)", code: "appointment-step", status: "met", step: "approval", result: "passed", date: "2026-03-10" },
      { provision: "三(二)", code: "appointment-step", status: "met", step: "filing", result: "passed", date: "2026-03-20" },
    ]);
    expect(ruling.readings).toEqual([{ id: "filing-effect", choice: "report" }]);
  });
  test.each([
    [0, "under-way", "nomination", null],
    [1, "under-way", "review", null],
    [2, "under-way", "approval", null],
    [3, "in-post", "filing", "2026-03-10"],
  ] as const)("with %i steps passed: %s, next %s", (count, outcome, next, from) => {
    const ruling = ask(whole.slice(0, count));
    expect([ruling.outcome, ruling.next, ruling.inPostFrom]).toEqual([outcome, next, from]);
  });
  test("the order in which the steps are given does not matter", () => {
    expect(ask([...whole].reverse())).toEqual(ask(whole));
  });
  test("nor does it where a step was returned before it was passed, or the other way round", () => {
    const returnedFirst = [step("review", "2026-03-08"), step("review", "2026-03-05", "returned"), step("nomination", "2026-03-01")];
    expect(ask(returnedFirst)).toEqual(ask([...returnedFirst].reverse()));
    expect(ask(returnedFirst).next).toBe("approval");
    const passedFirst = [step("review", "2026-03-08", "returned"), step("review", "2026-03-05"), step("nomination", "2026-03-01")];
    expect(ask(passedFirst)).toEqual(ask([...passedFirst].reverse()));
    expect([ask(passedFirst).outcome, ask(passedFirst).next]).toEqual(["returned", "review"]);
  });
  test("of two steps of one day the later in the procedure is the last taken", () => {
    const sameDay = [step("review", "2026-03-01", "refused"), step("nomination", "2026-03-01")];
    expect([ask(sameDay).outcome, ask([...sameDay].reverse()).outcome]).toEqual(["refused", "refused"]);
  });
  test("two results of one step on one day are refused, those of two days or two steps are not", () => {
    const twice = [step("review", "2026-03-01", "returned"), step("nomination", "2026-03-01"), step("review", "2026-03-01")];
    expect(issuesOf(() => ask(twice))).toEqual([{ path: ["steps", 2], code: "contradiction", expected: "one result a day for each step" }]);
    expect(issuesOf(() => ask([step("review", "2026-03-01", "returned"), step("review", "2026-03-02")]))).toEqual([]);
  });
  test("steps not given are unknown, which is not the same as none taken", () => {
    const ruling = checkAppointment({ source: "other" }, { on });
    expect([ruling.outcome, ruling.missing, ruling.next]).toEqual(["undetermined", ["steps"], null]);
  });
  test("all four on one day are in order", () => {
    const sameDay = (["filing", "approval", "review", "nomination"] as const).map((name) => step(name, "2026-03-01"));
    expect(ask(sameDay).outcome).toBe("in-post");
    expect(codes(sameDay)).not.toContain("steps-out-of-order");
  });
  test("a step before the one ahead of it is a finding, not a bar", () => {
    const crossed = [step("nomination", "2026-03-05"), step("review", "2026-03-01"), step("approval", "2026-03-10")];
    expect(codes(crossed)).toContain("steps-out-of-order");
    expect(ask(crossed).outcome).toBe("in-post");
  });
  test("one day late is out of order, the same day is not", () => {
    expect(codes([step("nomination", "2026-03-02"), step("review", "2026-03-01")])).toContain("steps-out-of-order");
    expect(codes([step("nomination", "2026-03-01"), step("review", "2026-03-01")])).not.toContain("steps-out-of-order");
  });
  test("approval with no review before it is out of order", () => {
    expect(codes([step("nomination", "2026-03-01"), step("approval", "2026-03-10")])).toContain("steps-out-of-order");
  });
  test("a review that was refused or returned before anybody had been nominated is out of order too", () => {
    const returned = step("review", "2026-03-01", "returned");
    expect(codes([returned, step("nomination", "2026-03-02"), step("review", "2026-03-03")])).toContain("steps-out-of-order");
    expect(codes([returned, step("nomination", "2026-03-01"), step("review", "2026-03-03")])).not.toContain("steps-out-of-order");
    expect(codes([step("nomination", "2026-03-01"), step("approval", "2026-03-02", "refused")])).toContain("steps-out-of-order");
  });
  test("a step that is taken where the one ahead of it was only refused is out of order", () => {
    const refused = [step("nomination", "2026-03-01", "refused"), step("review", "2026-03-02", "returned")];
    expect(codes(refused)).toContain("steps-out-of-order");
    expect(codes([...refused, step("nomination", "2026-03-03")])).toContain("steps-out-of-order");
  });
  test("a passing that was undone, or came again only later, no longer carries the steps after it", () => {
    const passed = [step("nomination", "2026-03-01"), step("review", "2026-03-03"), step("approval", "2026-03-05")];
    const undone = [...passed, step("review", "2026-03-06", "returned")];
    expect(codes(passed)).not.toContain("steps-out-of-order");
    expect(codes(undone)).toContain("steps-out-of-order");
    expect(codes([...undone, step("review", "2026-03-08")])).toContain("steps-out-of-order");
  });
  test("a second round after a return is in order", () => {
    const rounds = [
      step("nomination", "2026-03-01"),
      step("review", "2026-03-03"),
      step("approval", "2026-03-05", "returned"),
      step("review", "2026-03-06", "returned"),
      step("review", "2026-03-08"),
      step("approval", "2026-03-10"),
    ];
    expect(codes(rounds)).not.toContain("steps-out-of-order");
    expect(ask(rounds).inPostFrom).toBe("2026-03-10");
  });
  test("returned, then passed", () => {
    const mended = [
      step("nomination", "2026-03-01"),
      step("review", "2026-03-05", "returned"),
      step("review", "2026-03-08"),
      step("approval", "2026-03-10"),
    ];
    expect(ask(mended).outcome).toBe("in-post");
    expect(codes(mended)).not.toContain("steps-out-of-order");
    expect(ask(mended).findings[2]).toMatchObject({ step: "review", status: "met", date: "2026-03-08" });
  });
  test("returned and not passed since", () => {
    const ruling = ask([step("nomination", "2026-03-01"), step("review", "2026-03-05", "returned")]);
    expect([ruling.outcome, ruling.next]).toEqual(["returned", "review"]);
    expect(ruling.findings[2]).toMatchObject({ step: "review", status: "unmet", result: "returned" });
  });
  test("refused", () => {
    const ruling = ask([step("nomination", "2026-03-01"), step("review", "2026-03-05"), step("approval", "2026-03-10", "refused")]);
    expect([ruling.outcome, ruling.inPostFrom]).toEqual(["refused", null]);
  });
  test("refused, however the matter went on behind the step that was lost", () => {
    const refused = [step("nomination", "2026-03-01"), step("review", "2026-03-05"), step("approval", "2026-03-10", "refused")];
    expect(ask([...refused, step("filing", "2026-03-11")]).outcome).toBe("refused");
    expect(ask([step("nomination", "2026-03-01", "refused"), step("review", "2026-03-02")]).outcome).toBe("refused");
    const behind = [step("review", "2026-03-02", "returned"), step("review", "2026-03-03")];
    expect(ask([step("nomination", "2026-03-01", "refused"), ...behind]).outcome).toBe("refused");
  });
  test("under way again once the step that was lost, or one ahead of it, is passed", () => {
    const refused = [step("nomination", "2026-03-01"), step("review", "2026-03-05"), step("approval", "2026-03-10", "refused")];
    for (const ahead of ["nomination", "review"] as const) expect(ask([...refused, step(ahead, "2026-03-11")]).outcome).toBe("under-way");
    expect(ask([step("review", "2026-03-05", "returned"), step("review", "2026-03-06")]).outcome).toBe("under-way");
    const again = [...refused, step("review", "2026-03-11", "returned"), step("review", "2026-03-12")];
    expect(ask(again).outcome).toBe("under-way");
  });
  test("a filing that is returned does not undo the post: filing is a report, not an approval", () => {
    const ruling = ask([...whole.slice(0, 3), step("filing", "2026-03-20", "returned")]);
    expect([ruling.outcome, ruling.inPostFrom, ruling.next]).toEqual(["in-post", "2026-03-10", "filing"]);
  });
  test("a step on the day asked about counts, one after it does not", () => {
    const asked = (day: string) => checkAppointment({ steps: whole }, { on: day }).outcome;
    expect([asked("2026-03-09"), asked("2026-03-10")]).toEqual(["under-way", "in-post"]);
  });
});

describe("filing as a condition", () => {
  test("approved and not filed is under way", () => {
    const ruling = ask(whole.slice(0, 3), condition);
    expect([ruling.outcome, ruling.inPostFrom, ruling.next]).toEqual(["under-way", null, "filing"]);
    expect(ruling.readings).toEqual([{ id: "filing-effect", choice: "condition" }]);
  });
  test("in post from the filing", () => {
    const ruling = ask(whole, condition);
    expect([ruling.outcome, ruling.inPostFrom]).toEqual(["in-post", "2026-03-20"]);
  });
  test("a filing that came first gives the post no sooner than the approval", () => {
    expect(ask([step("filing", "2026-03-05"), step("approval", "2026-03-10")], condition).inPostFrom).toBe("2026-03-10");
  });
  test("the approval is needed all the same: a filing after a refusal puts nobody in post", () => {
    const ruling = ask([...whole.slice(0, 2), step("approval", "2026-03-10", "refused"), step("filing", "2026-03-20")], condition);
    expect([ruling.outcome, ruling.inPostFrom]).toEqual(["refused", null]);
  });
});

describe("a matter that went back", () => {
  const passed = [step("nomination", "2026-03-01"), step("review", "2026-03-02")];
  const back = [...passed, step("nomination", "2026-03-03", "returned"), step("nomination", "2026-03-04")];
  const anew = [...back, step("review", "2026-03-05"), step("approval", "2026-03-06"), step("filing", "2026-03-07")];
  const dates = (steps: Step[]) => ask(steps).findings.flatMap((one) => ("date" in one ? String(one.date).slice(-2) : []));
  test("is in order once every step has been passed anew, and each is dated by that passing", () => {
    expect(codes(anew)).not.toContain("steps-out-of-order");
    expect([dates(anew), ask(anew).inPostFrom]).toEqual([["04", "05", "06", "07"], "2026-03-06"]);
  });
  test("is not where a step behind was not passed anew", () => {
    expect(codes([...back, step("approval", "2026-03-06")])).toContain("steps-out-of-order");
  });
  test("puts in post from the approval that came after it", () => {
    const approved = [...passed, step("approval", "2026-03-03"), step("review", "2026-03-04", "returned"), step("review", "2026-03-05")];
    expect(ask(approved).inPostFrom).toBe("2026-03-03");
    expect(ask([...approved, step("approval", "2026-03-06")]).inPostFrom).toBe("2026-03-06");
  });
});

test("a step that is passed again is dated by its first passing, as the post is", () => {
  const twice = [...whole, step("approval", "2026-04-01")];
  expect(ask(twice)).toMatchObject({ inPostFrom: "2026-03-10" });
  expect(ask(twice).findings[3]).toMatchObject({ step: "approval", date: "2026-03-10" });
});

test("who has been approved is in post from the first approval, however often it is given again", () => {
  const approvals = [step("nomination", "2026-01-02"), step("review", "2026-01-05"), step("approval", "2026-01-10")];
  const again = [...approvals, step("filing", "2026-01-20", "returned"), step("approval", "2026-02-01")];
  expect(ask(again).inPostFrom).toBe("2026-01-10");
  const withdrawn = [...approvals, step("approval", "2026-01-15", "returned"), step("approval", "2026-02-01")];
  expect(ask(withdrawn).inPostFrom).toBe("2026-02-01");
});
