import { none } from "../../model/ruling";

/** For each fact, everything that it may be: one value where it is known. */
export type Possible<State> = { readonly [F in keyof State]: readonly State[F][] };

/** What is certain of a case, and the facts not known that could still change that. */
export interface Settled<Outcome> {
  readonly outcome: Outcome | "undetermined";
  readonly missing: readonly string[];
}

/**
 * The outcome where all that the facts may be comes to one and the same; otherwise it is undetermined, and a fact is missing exactly where
 * two cases that differ in it alone come out differently.
 */
export function settle<State extends object, Outcome extends string>(
  possible: Possible<State>,
  outcomeOf: (state: State) => Outcome,
): Settled<Outcome> {
  const names = Object.keys(possible) as (keyof State & string)[];
  const missing = names.filter((name) => {
    const values = possible[name];
    if (values.length === 1) return false;
    const others = names.filter((other) => other !== name);
    return cases(possible, others).some((rest) => new Set(values.map((value) => outcomeOf({ ...rest, [name]: value } as State))).size > 1);
  });
  if (missing.length > 0) return { outcome: "undetermined", missing };
  return { outcome: outcomeOf(cases(possible, names)[0] as State), missing: none };
}

/** Every combination of what some of the facts may be. */
function cases<State extends object>(possible: Possible<State>, names: readonly (keyof State)[]): Partial<State>[] {
  return names.reduce<Partial<State>[]>(
    (known, name) => known.flatMap((rest) => possible[name].map((value) => ({ ...rest, [name]: value }))),
    [{}],
  );
}

/** What a condition may be: what is stated, or both. */
export const either = (stated: boolean | undefined): readonly boolean[] => (stated === undefined ? [true, false] : [stated]);
