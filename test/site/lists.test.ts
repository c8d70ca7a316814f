import { expect, test } from "vitest";
import { caseOf } from "../../site/calculators/case-of";
import { calculators } from "../../site/calculators/forms";
import { caseState } from "../../site/calculators/link";
import { decide } from "../../site/cases";

const hired = { on: "2026-07-01", hiredOn: "2026-06-01" };
const session = { "sessions.0.on": "2026-05-20", "sessions.0.kind": "pre-job", "sessions.0.days": "1" };
const outcomeOf = (state: Record<string, string>) => decide("checkTraining", caseOf("checkTraining", state).facts, hired.on).outcome;

test("a list of sessions left empty is not stated, and one of which the form says that there were none is empty", () => {
  expect(caseOf("checkTraining", hired).facts).toEqual({ hiredOn: "2026-06-01" });
  expect(outcomeOf(hired)).toBe("undetermined");
  expect(caseOf("checkTraining", { ...hired, "sessions.none": "yes" }).facts).toEqual({ hiredOn: "2026-06-01", sessions: [] });
  expect(outcomeOf({ ...hired, "sessions.none": "yes" })).toBe("non-compliant");
});

test("sessions that stand in a form which says that there were none are a fault, and nothing is decided of them", () => {
  expect(caseOf("checkTraining", { ...hired, ...session }).faults).toEqual([]);
  expect(caseOf("checkTraining", { ...hired, ...session, "sessions.none": "yes" }).faults.map(({ says }) => says.zh)).toEqual([
    "选了没有参加过培训，又填了各次培训",
  ]);
});

test("a case brings its empty list of sessions into the form, and one with sessions is not said to have none", () => {
  expect(caseState({ rule: "checkTraining", facts: { sessions: [] }, on: hired.on })).toEqual({ on: hired.on, "sessions.none": "yes" });
  const facts = { sessions: [{ on: "2026-05-20", kind: "pre-job", days: 1 }] } as const;
  expect(caseState({ rule: "checkTraining", facts, on: hired.on })).toEqual({ on: hired.on, ...session });
});

test("a form says of each of its lists what becomes of whatever is not listed", () => {
  for (const { slug, controls } of calculators) {
    const lists = [...controls().markup.matchAll(/data-rows="[^"]*"><legend>.*?<\/legend>(<p class="hint">.*?<\/p>)?/g)];
    for (const [list, hint = ""] of lists) expect(hint, `${slug}: ${list}`).toMatch(/没有列出的/);
  }
});

test("the form of pay says what to fill in for whoever is still in post, since there a blank last day is none", () => {
  const pay = calculators.find(({ slug }) => slug === "pay")?.controls().markup ?? "";
  for (const at of ["service.periods.0.to", "service.periods.INDEX.to"]) {
    expect(pay).toContain(`aria-describedby="${at}-hint"`);
    const [, hint = ""] = new RegExp(`id="${at}-hint">(.*?)</p>`).exec(pay) ?? [];
    expect(hint).toMatch(/仍在任的填年末.*whoever is still in post: the last day of the year/);
  }
});
