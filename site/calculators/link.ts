import type { Case } from "../cases";
import { type Html, raw } from "../html";
import { rulesWithCalculator } from "../names";
import { listOf } from "./people";
import { hashOf, type State, stateOf } from "./state";

/** What the controls of a rule's calculator hold for a case. */
export function caseState({ rule, facts, on }: Pick<Case, "rule" | "facts" | "on">): State {
  if (rule === "gradeCohort" && "people" in facts) return { on, list: listOf(facts.people as Parameters<typeof listOf>[0]) };
  const none = "sessions" in facts && facts.sessions?.length === 0;
  return { on, ...stateOf(facts), ...(none && { "sessions.none": "yes" }) };
}

/** The address of the calculator with the case in it; nothing where the rule has none, or no form could hold the case. */
export function calculatorLink(one: Case): Html | undefined {
  const page = rulesWithCalculator[one.rule];
  if (!page || "decisions" in one.facts || "seatDecisions" in one.facts) return undefined;
  return raw(`/calculators/${page}.html#${hashOf(caseState(one)).replaceAll("&", "&amp;")}`);
}
