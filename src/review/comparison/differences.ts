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
    if (from !== undefined || to !== undefined) return undefined;
    const over = (amount: (way: Amounts) => Fen) => overAll(amount, before.completions, after.completions, regraded);
    const [had, has] = [before.amounts.topUp, after.amounts.topUp];
    if (name !== "total" || had === undefined || has === undefined) return over((way) => way[name] ?? 0);
    const ofPost = over(({ fixed = 0, performance = 0 }) => fixed + performance);
    return ofPost === undefined ? undefined : ofPost + has - had;
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

function overAll(
  amount: (way: Amounts) => Fen,
  before: Completions | undefined,
  after: Completions | undefined,
  regraded: boolean,
): Fen | undefined {
  if (!before || !after || before.size !== after.size) return undefined;
  let found: Fen | undefined;
  for (const [setting, grades] of before) {
    const others = after.get(setting);
    if (!others) return undefined;
    for (const [grade, from] of grades) {
      for (const [other, to] of others) {
        if (grade !== other && !(regraded && isSeated(grade) && isSeated(other))) continue;
        const difference = amount(to) - amount(from);
        if (found !== undefined && found !== difference) return undefined;
        found = difference;
      }
    }
  }
  return found;
}

/** Seats are for those who are at least 称职: who is not stays so under every quota. */
const isSeated = (grade: string): boolean => grade === "excellent" || grade === "competent";
