import { personOutcomes } from "../../explain/assessment";
import { eligibility } from "../../explain/eligibility";
import { exit } from "../../explain/exit";
import { fundNames, payLineNames } from "../../explain/pay";
import { training } from "../../explain/training";
import type { Bilingual } from "../../law/types";

const chinese = <K extends string>(names: Readonly<Record<K, Bilingual>>) =>
  Object.fromEntries(Object.entries<Bilingual>(names).map(([name, { zh }]) => [name, zh])) as Readonly<Record<K, string>>;

/** The Chinese names of outcomes, lines and funds (结果名称), as the library explains them. */
export const outcomes = {
  assessEligibility: chinese(eligibility.outcomes),
  evaluateExit: chinese(exit.outcomes),
  checkTraining: chinese(training.outcomes),
  person: chinese(personOutcomes),
  payLine: chinese(payLineNames),
  fund: chinese(fundNames),
};
