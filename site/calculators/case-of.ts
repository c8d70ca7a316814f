import type { Rule } from "../cases/case";
import { both } from "../html";
import { type ListFault, peopleIn } from "./people";
import { factsIn, rowsIn, type State } from "./state";

/** A case as a form has it. */
export interface FormCase {
  readonly on: string;
  readonly facts: Record<string, unknown>;
  readonly readings: Record<string, unknown>;
  /** What has to be put right first: whoever a pasted line leaves out counts for the quota all the same, and no list is both empty and not. */
  readonly faults: readonly ListFault[];
  /** For each list of facts, by its path, the lines of the form in which its entries stand: lines left empty are no entries. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

/** The case that the controls of a form hold. */
export function caseOf(rule: Rule, state: State): FormCase {
  const { on = "", list, "sessions.none": none, ...rest } = state;
  const own = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith("r.")));
  const readings = Object.entries(state).flatMap(([name, text]) =>
    name.startsWith("r.") && text !== "" ? [[name.slice(2), JSON.parse(text)]] : [],
  );
  const facts = factsIn(own);
  const pasted = rule === "gradeCohort" ? peopleIn(list ?? "") : undefined;
  if (pasted) facts.people = pasted.people;
  const contradicts = none === "yes" && facts.sessions !== undefined;
  if (none === "yes") facts.sessions ??= [];
  return {
    on,
    facts,
    readings: Object.fromEntries(readings),
    faults: [...(pasted?.faults ?? []), ...(contradicts ? [noneAndSome] : [])],
    rows: { ...rowsIn(own), ...(pasted && { people: pasted.lines }) },
  };
}

const noneAndSome: ListFault = {
  says: both("选了没有参加过培训，又填了各次培训", "no training so far is chosen, and yet sessions are filled in"),
};
