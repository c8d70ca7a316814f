import { kept } from "../../model/kept";
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
  const [had, has] = [before.amounts, after.amounts];
  const added = ({ from, to }: Way, claim: Fen): Fen => less(has.topUp, had.topUp) ?? Math.min(claim, to) - Math.min(claim, from);
  return eachAmount((name) => {
    if (had[name] !== undefined || has[name] !== undefined) return less(has[name], had[name]);
    const ofPost = name === "fixed" || name === "performance";
    return overAll((way, claim) => way[name] + (ofPost ? 0 : added(way, claim)), before, after, regraded);
  });
}

const less = (to: Fen | undefined, from: Fen | undefined): Fen | undefined =>
  to === undefined || from === undefined ? undefined : to - from;

/** What lies between two points of a walk: the one since its start less the other, or where these cannot be told, what is told of it by itself. */
export const minus = (through: Differences, sinceFirst: Differences, own: Differences): Differences =>
  eachAmount((name) => less(through[name], sinceFirst[name]) ?? own[name]);

/** Something of each amount by its name. */
export const eachAmount = <T>(make: (name: keyof Amounts) => T): Record<keyof Amounts, T> =>
  Object.fromEntries(amountNames.map((name) => [name, make(name)])) as Record<keyof Amounts, T>;

/** By how much one way to complete the facts of a post changes its pay before anything is added, and the cap of what is under either policy. */
interface Way extends Readonly<Record<keyof Amounts, Fen>> {
  readonly from: Fen;
  readonly to: Fen;
  /** Whether the grade is another, as it may be where the seats are. */
  readonly regraded: boolean;
}

function overAll(
  change: (way: Way, claim: Fen) => Fen,
  { completions: before }: PersonState,
  { completions: after, claims = [0] }: PersonState,
  regraded: boolean,
): Fen | undefined {
  if (!before || !after || before.size !== after.size) return undefined;
  // Very many share what they lack, whatever they claim.
  const known = kept(others, before, () => new WeakMap());
  let found: Fen | undefined;
  for (const way of kept(known, after, () => waysBetween(before, after)).values()) {
    if (way.regraded && !regraded) continue;
    for (const claim of claims) {
      const difference = change(way, claim);
      if (found !== undefined && found !== difference) return undefined;
      found = difference;
    }
  }
  return found;
}

const others = /* @__PURE__ */ new WeakMap<Completions, WeakMap<Completions, ReadonlyMap<string, Way>>>();

/** Every way that differs from the others; none where the two do not leave the same facts open. */
function waysBetween(before: Completions, after: Completions): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  for (const [setting, grades] of before) {
    const those = after.get(setting);
    if (!those) return new Map();
    for (const [grade, from] of grades) {
      for (const [other, to] of those) {
        const regraded = grade !== other;
        // Seats are for those who are at least 称职: who is not stays so under every quota.
        if (regraded && [grade, other].includes("incompetent")) continue;
        const change = eachAmount((name) => (to[name] as Fen) - (from[name] as Fen));
        const way = { ...change, from: from.cap ?? 0, to: to.cap ?? 0, regraded };
        ways.set(JSON.stringify(way), way);
      }
    }
  }
  return ways;
}
