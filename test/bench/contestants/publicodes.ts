import Engine from "publicodes";
import type { Answer, Township } from "../workload";
import { attested } from "./attested";
import { derived, yuan } from "./derived";

const numbers = ["age", "preJobDays", "yearlyDays", "months", "claimed", "seats", "proposals", "better", "through", "villageClass"];
const flags = [...attested, "criminalRecord", "completed", "isNew", "tookPart"];
const texts = ["level", "proposal"];
const choose = (...cases: readonly [when: unknown, then: string][]) => ({
  variations: cases.map(([si, alors]) => (si === undefined ? { sinon: alors } : { si, alors })),
});
const otherwise = undefined;

const engine = new Engine({
  ...Object.fromEntries(numbers.map((name) => [name, 0])),
  ...Object.fromEntries(flags.map((name) => [name, "non"])),
  ...Object.fromEntries(texts.map((name) => [name, "''"])),
  eligibility: choose(
    [
      {
        "une de ces conditions": [...attested.map((name) => `${name} = non`), "criminalRecord", "level = 'junior-secondary'"],
      },
      "'ineligible'",
    ],
    [
      {
        "une de ces conditions": ["age < 20", "age > 60", { "toutes ces conditions": ["level = 'senior-secondary'", "completed = non"] }],
      },
      "'for-decision'",
    ],
    [otherwise, "'eligible'"],
  ),
  trained: choose(["isNew", "preJobDays >= 2"], [otherwise, "yearlyDays >= 1"]),
  grade: choose(
    ["tookPart = non", "'none'"],
    [{ "une de ces conditions": ["proposal != 'excellent'", "proposals <= seats"] }, "proposal"],
    ["through <= seats", "'excellent'"],
    ["better < seats", "'none'"],
    [otherwise, "'competent'"],
  ),
  yearly: choose(["villageClass = 1", "600000"], ["villageClass = 2", "500000"], [otherwise, "400000"]),
  fixed: { valeur: "(yearly - 120000) * months / 12", arrondi: "oui" },
  performance: choose(["grade = 'incompetent'", "0"], [otherwise, "10000 * months"]),
  topUp: { valeur: "claimed", plafond: 400_000 },
  pay: { somme: ["fixed", "performance", "topUp"] },
});

const flag = (value: boolean) => (value ? "oui" : "non");

/** publicodes, its rules parsed once and a situation set for each person. */
export function publicodes(township: Township): Answer[] {
  return derived(township).map(({ eligibility, assessment, pay, isNew, grade: _open, ...counted }) => {
    const { education, birthDate: _born, ...stated } = eligibility;
    const situation: Record<string, string | number> = {
      ...Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, flag(value)])),
      ...counted,
      isNew: flag(isNew),
      level: `'${education.level}'`,
      completed: flag(education.completed),
      tookPart: flag(assessment.tookPart),
      proposal: `'${assessment.proposal}'`,
      villageClass: pay.villageClass,
    };
    engine.setSituation(situation as Parameters<typeof engine.setSituation>[0]);
    const grade = engine.evaluate("grade").nodeValue as string;
    return {
      eligibility: engine.evaluate("eligibility").nodeValue as string,
      training: engine.evaluate("trained").nodeValue ? "compliant" : "non-compliant",
      grade: grade === "none" ? null : grade,
      pay: grade === "none" ? null : yuan(engine.evaluate("pay").nodeValue as number),
    };
  });
}
