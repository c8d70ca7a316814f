import type { Rule } from "../cases/case";
import { type ListFault, peopleIn } from "./people";
import { factsIn, type State } from "./state";

/** A case as a form has it. */
export interface FormCase {
  readonly on: string;
  readonly facts: Record<string, unknown>;
  readonly readings: Record<string, unknown>;
  /** What has to be put right in a pasted list first: whoever a line leaves out counts for the quota all the same. */
  readonly faults: readonly ListFault[];
}

/** The case that the controls of a form hold. */
export function caseOf(rule: Rule, state: State): FormCase {
  const { on = "", list, "sessions.complete": complete, ...rest } = state;
  const own = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith("r.")));
  const readings = Object.entries(state).flatMap(([name, text]) =>
    name.startsWith("r.") && text !== "" ? [[name.slice(2), JSON.parse(text)]] : [],
  );
  const facts = factsIn(own);
  const pasted = rule === "gradeCohort" ? peopleIn(list ?? "") : undefined;
  if (pasted) facts.people = pasted.people;
  if (complete === "yes") facts.sessions ??= [];
  return { on, facts, readings: Object.fromEntries(readings), faults: pasted?.faults ?? [] };
}
