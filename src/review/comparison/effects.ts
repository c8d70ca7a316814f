import { wideText } from "../../model/money";
import type { HeadcountOutcome } from "../../rules/headcount";
import { type Differences, differences, eachAmount, minus } from "./differences";
import { type PartId, regrades } from "./parts";
import {
  amountNames,
  outcomeNames,
  type PersonOutcomes,
  type PersonPath,
  type PersonState,
  sameOutcomes,
  type VillagePath,
} from "./states";

/** What something was under the first policy, and what it is under the second. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** The outcomes that change, by rule; what stays as it was is left out. */
export type OutcomeChanges = { readonly [O in keyof PersonOutcomes]?: Change<PersonOutcomes[O]> };

/** By how many yuan the pay changes, line by line and in total: below 0 with its sign, and null where that depends on facts not stated. */
export interface PayDifference {
  readonly fixed: string | null;
  readonly performance: string | null;
  readonly topUp: string | null;
  readonly total: string | null;
}

/** What one cause changes for one person, or several whose differences can only be told together. */
export interface Effect {
  /** Figures and readings, in the order of their tables. */
  readonly causes: readonly PartId[];
  readonly outcomes: OutcomeChanges;
  readonly difference: PayDifference;
}

/** A person for whom a policy changes something. */
export interface PersonChange {
  /** The index of the person's row in the list that was given. */
  readonly row: number;
  readonly id: string;
  readonly township: string;
  readonly village: string;
  readonly outcomes: OutcomeChanges;
  /** The year's pay in yuan; null while a fact that bears on it is unknown. */
  readonly pay: Change<string | null>;
  readonly difference: PayDifference;
  /** The facts for want of which the pay of either side cannot be told; the difference may be the same whatever they are. */
  readonly missing: readonly string[];
  /** What causes it, in order; line by line the differences sum to the whole, where that can be told. */
  readonly effects: readonly Effect[];
}

/** A village whose staffing is judged otherwise. */
export interface VillageChange {
  readonly township: string;
  readonly village: string;
  readonly headcount: Change<HeadcountOutcome>;
  readonly effects: readonly { readonly causes: readonly PartId[]; readonly headcount: Change<HeadcountOutcome> }[];
}

/** The parts that each step of a walk switches. */
type Walk = readonly (readonly PartId[])[];

/** What a walk changes for a person; undefined where nothing does. */
export function personChange({ person, states }: PersonPath, walk: Walk): PersonChange | undefined {
  const [first, last] = [states[0] as PersonState, states.at(-1) as PersonState];
  // Most policies leave most people as they were.
  if (first.completions === undefined && new Set(states).size === 1) return undefined;
  const whole = differences(first, last, walk.some(regrades));
  const effects = effectsOf(states, walk, whole);
  if (effects.length === 0) return undefined;
  return {
    ...person,
    outcomes: outcomesBetween(first, last),
    pay: { before: textOf(first.amounts.total), after: textOf(last.amounts.total) },
    difference: inYuan(whole),
    missing: [...new Set([...first.missing, ...last.missing])],
    effects,
  };
}

function effectsOf(states: readonly PersonState[], walk: Walk, whole: Differences): Effect[] {
  const at = (i: number) => states[i] as PersonState;
  const between = (from: number, to: number) => differences(at(from), at(to), walk.slice(from, to).some(regrades));
  const effects: Effect[] = [];
  let from = 0;
  let sinceFirst = between(0, 0);
  let causes: PartId[] = [];
  walk.forEach((parts, i) => {
    const to = i + 1;
    if (changes(at(i), at(to), between(i, to))) causes.push(...parts);
    if (causes.length === 0) return;
    const through = between(0, to);
    // A difference that can be told for the whole must be told wherever the walk is cut, or its parts would not come to it.
    if (amountNames.some((name) => whole[name] !== undefined && through[name] === undefined)) return;
    const own = minus(through, sinceFirst, between(from, to));
    if (changes(at(from), at(to), own)) effects.push({ causes, outcomes: outcomesBetween(at(from), at(to)), difference: inYuan(own) });
    from = to;
    sinceFirst = through;
    causes = [];
  });
  return effects;
}

const changes = (before: PersonState, after: PersonState, difference: Differences): boolean =>
  !sameOutcomes(before, after) || amountNames.some((name) => difference[name] !== 0);

export function villageChange({ village, states }: VillagePath, walk: Walk): VillageChange | undefined {
  const effects = walk.flatMap((causes, i) => {
    const headcount = { before: states[i] as HeadcountOutcome, after: states[i + 1] as HeadcountOutcome };
    return headcount.before === headcount.after ? [] : [{ causes, headcount }];
  });
  if (effects.length === 0) return undefined;
  return { ...village, headcount: { before: states[0] as HeadcountOutcome, after: states.at(-1) as HeadcountOutcome }, effects };
}

function outcomesBetween(before: PersonState, after: PersonState): OutcomeChanges {
  const changed = outcomeNames.filter((name) => before.outcomes[name] !== after.outcomes[name]);
  return Object.fromEntries(changed.map((name) => [name, { before: before.outcomes[name], after: after.outcomes[name] }]));
}

const inYuan = (amounts: Differences): PayDifference => eachAmount((name) => textOf(amounts[name]));

const textOf = (amount: number | undefined): string | null => (amount === undefined ? null : wideText(amount));
