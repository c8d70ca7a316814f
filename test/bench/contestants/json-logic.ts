import { LogicEngine } from "json-logic-engine";
import type { Answer, Township } from "../workload";
import { attested } from "./attested";
import { derived, yuan } from "./derived";

const fact = (name: string) => ({ var: name });
const own = (name: string) => fact(`eligibility.${name}`);
const level = own("education.level");

const eligibility = {
  if: [
    { or: [...attested.map((name) => ({ "!": own(name) })), own("criminalRecord"), { "===": [level, "junior-secondary"] }] },
    "ineligible",
    {
      or: [
        { "<": [fact("age"), 20] },
        { ">": [fact("age"), 60] },
        { and: [{ "===": [level, "senior-secondary"] }, { "!": own("education.completed") }] },
      ],
    },
    "for-decision",
    "eligible",
  ],
};
const training = {
  if: [{ if: [fact("isNew"), { ">=": [fact("preJobDays"), 2] }, { ">=": [fact("yearlyDays"), 1] }] }, "compliant", "non-compliant"],
};
const grade = {
  if: [
    { "!": fact("assessment.tookPart") },
    null,
    { or: [{ "!==": [fact("assessment.proposal"), "excellent"] }, { "<=": [fact("proposals"), fact("seats")] }] },
    fact("assessment.proposal"),
    { "<=": [fact("through"), fact("seats")] },
    "excellent",
    { "<": [fact("better"), fact("seats")] },
    null,
    "competent",
  ],
};
const yearly = { if: [{ "===": [fact("pay.villageClass"), 1] }, 600_000, { "===": [fact("pay.villageClass"), 2] }, 500_000, 400_000] };
const fixedTimes12 = { "*": [{ "-": [yearly, 120_000] }, fact("months")] };
const rest = { "%": [fixedTimes12, 12] };
const pay = {
  "+": [
    { "/": [{ "-": [fixedTimes12, rest] }, 12] },
    { if: [{ ">=": [rest, 6] }, 1, 0] },
    { if: [{ "===": [fact("grade"), "incompetent"] }, 0, { "*": [10_000, fact("months")] }] },
    { min: [fact("claimed"), 400_000] },
  ],
};

const engine = new LogicEngine();
const built = {
  eligibility: engine.build(eligibility) as (facts: unknown) => string,
  training: engine.build(training) as (facts: unknown) => string,
  grade: engine.build(grade) as (facts: unknown) => string | null,
  pay: engine.build(pay) as (facts: unknown) => number,
};

/** json-logic-engine with its rules compiled. */
export function jsonLogic(township: Township): Answer[] {
  return derived(township).map((facts) => {
    facts.grade = built.grade(facts);
    return {
      eligibility: built.eligibility(facts),
      training: built.training(facts),
      grade: facts.grade,
      pay: facts.grade === null ? null : yuan(built.pay(facts)),
    };
  });
}
