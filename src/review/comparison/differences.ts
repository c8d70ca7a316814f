import type { Fen } from "../../model/money";
import type { Amounts, Completions } from "./completions";
import { amountNames, type PersonState } from "./states";

/** By how many fen each amount changes; undefined where that depends on facts that are not known. */
export type Differences = { readonly [A in keyof Amounts]: Fen | undefined };

/**
 * By how much the pay changes from one state to another. Where neither can be told, the difference can, if it is the same whatever the facts that
 * are lacking turn out to be.
 *
 * @param regraded whether someone who is not graded yet may earn another grade under the second policy
 */
export function differences(before: PersonState, after: PersonState, regraded: boolean): Differences {
  const between = (name: keyof Amounts): Fen | undefined => {
    const [from, to] = [before.amounts[name], after.amounts[name]];
    if (from !== undefined && to !== undefined) return to - from;
    return from === undefined && to === undefined ? overAll(name, before.completions, after.completions, regraded) : undefined;
  };
  return eachAmount(between);
}

/** What lies between two points of a walk: the one since its start less the other, or where these cannot be told, what is told of it by itself. */
export const minus = (through: Differences, sinceFirst: Differences, own: Differences): Differences =>
  eachAmount((name) => {
    const [to, from] = [through[name], sinceFirst[name]];
    return to === undefined || from === undefined ? own[name] : to - from;
  });

/** Something of each amount by its name. */
export const eachAmount = <T>(make: (name: keyof Amounts) => T): Record<keyof Amounts, T> =>
  Object.fromEntries(amountNames.map((name) => [name, make(name)])) as Record<keyof Amounts, T>;

function overAll(name: keyof Amounts, before: Completions | undefined, after: Completions | undefined, regraded: boolean): Fen | undefined {
  if (!before || !after || before.size !== after.size) return undefined;
  const found = new Set<number>();
  for (const [setting, grades] of before) {
    const others = after.get(setting);
    if (!others || others.size !== grades.size) return undefined;
    for (const [grade, from] of grades) {
      for (const [other, to] of others) {
        if (grade === other || (regraded && isSeated(grade) && isSeated(other))) found.add((to[name] ?? 0) - (from[name] ?? 0));
      }
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Seats are for those who are at least 称职: who is not stays so under every quota. */
const isSeated = (grade: string): boolean => grade === "excellent" || grade === "competent";
