import { LogicEngine } from "json-logic-engine";
import type { Answer, Township } from "../workload";
import { attested } from "./attested";
import { derived, placed, yuan } from "./derived";
import { joined } from "./joined";

const fact = (name: string) => ({ var: name });
const ofPerson = (name: string) => fact(`eligibility.${name}`);
const level = ofPerson("education.level");

const eligibility = (age: unknown) => ({
  if: [
    { or: [...attested.map((name) => ({ "!": ofPerson(name) })), ofPerson("criminalRecord"), { "===": [level, "junior-secondary"] }] },
    "ineligible",
    {
      or: [
        { "<": [age, 20] },
        { ">": [age, 60] },
        { and: [{ "===": [level, "senior-secondary"] }, { "!": ofPerson("education.completed") }] },
      ],
    },
    "for-decision",
    "eligible",
  ],
});
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

/** What of one person the conditions ask for: handed to the engine as a fact, or an expression of its own. */
type Values = Record<"age" | "isNew" | "preJobDays" | "yearlyDays" | "months" | "claimed", unknown>;

function rulesOn({ age, isNew, preJobDays, yearlyDays, months, claimed }: Values) {
  const fixedTimes12 = { "*": [{ "-": [yearly, 120_000] }, months] };
  const rest = { "%": [fixedTimes12, 12] };
  const engine = new LogicEngine();
  const built = <T>(logic: unknown) => engine.build(logic) as (facts: unknown) => T;
  return {
    eligibility: built<string>(eligibility(age)),
    training: built<string>({
      if: [{ if: [isNew, { ">=": [preJobDays, 2] }, { ">=": [yearlyDays, 1] }] }, "compliant", "non-compliant"],
    }),
    grade: built<string | null>(grade),
    pay: built<number>({
      "+": [
        { "/": [{ "-": [fixedTimes12, rest] }, 12] },
        { if: [{ ">=": [rest, 6] }, 1, 0] },
        { if: [{ "===": [fact("grade"), "incompetent"] }, 0, { "*": [10_000, months] }] },
        { min: [claimed, 400_000] },
      ],
    }),
  };
}

const given = rulesOn({
  age: fact("age"),
  isNew: fact("isNew"),
  preJobDays: fact("preJobDays"),
  yearlyDays: fact("yearlyDays"),
  months: fact("months"),
  claimed: fact("claimed"),
});

/** json-logic-engine, its conditions compiled: ages, months and sums are worked out by plain code. */
export const jsonLogicConditions = (township: Township): Answer[] => answers(derived(township), given);

const part = (text: unknown, from: number, length: number) => ({ "+": [{ substr: [text, from, length] }] });
const floored = (number: unknown) => ({ "-": [number, { "%": [number, 1] }] });
const sum = (list: unknown, amount: unknown) => ({ reduce: [list, { "+": [fact("accumulator"), amount] }, 0] });
const days = (kind: string, from: number) =>
  sum(
    { filter: [fact("training.sessions"), { and: [{ "===": [fact("kind"), kind] }, { ">=": [part(fact("on"), 0, 4), from] }] }] },
    fact("current.days"),
  );
const first = { "+": [part(fact("current.from"), 5, 2), { if: [{ ">": [part(fact("current.from"), 8, 2), 15] }, 1, 0] }] };
const last = { "-": [part(fact("current.to"), 5, 2), { if: [{ "<": [part(fact("current.to"), 8, 2), 15] }, 1, 0] }] };

const own = rulesOn({
  age: { "-": [2026, part(ofPerson("birthDate"), 0, 4)] },
  isNew: { ">=": [part(fact("training.hiredOn"), 0, 4), 2026] },
  preJobDays: days("pre-job", 0),
  yearlyDays: days("in-service", 2026),
  months: sum(fact("pay.service.periods"), { max: [0, { "+": [{ "-": [last, first] }, 1] }] }),
  claimed: sum(fact("pay.topUps"), floored({ "+": [{ "*": [fact("current.amount"), 100] }, 0.5] })),
});

/** json-logic-engine with everything about a person in its own language, compiled. */
export const jsonLogic = (township: Township): Answer[] => answers(placed(township), own);

function answers<F extends { grade: string | null }>(people: readonly F[], rules: ReturnType<typeof rulesOn>): Answer[] {
  for (const facts of people) facts.grade = rules.grade(facts);
  return joined({
    eligibility: people.map(rules.eligibility),
    training: people.map(rules.training),
    grade: people.map(({ grade }) => grade),
    pay: people.map((facts) => (facts.grade === null ? null : yuan(rules.pay(facts)))),
  });
}
