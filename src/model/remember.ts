import { deepFrozen } from "../law/frozen";
import { keep } from "./kept";

/** So many rulings are kept under one policy, day and pattern; a roster seldom brings a hundredth of them. */
const most = 20_000;

/**
 * Remembers the ruling on a pattern of facts, frozen: `rulings.get(pattern) ?? remember(rulings, pattern, ruling)`. A ruling is decided by its facts
 * alone, so people of whom the same is known share one.
 *
 * @param rulings those made so far, by a number that stands for everything that the ruling depends on
 */
export const remember = <R>(rulings: Map<number, R>, pattern: number, ruling: R): R => added(rulings, pattern, deepFrozen(ruling));

/** The rulings under one part of a pattern that is too long for one number. */
export const rulingsUnder = <K, V extends Map<number, unknown>>(rulings: Map<K, V>, part: K): V =>
  rulings.get(part) ?? added(rulings, part, new Map() as V);

/** A store that is full is emptied: what passes through it may be a country, and the memory must not grow with it. */
function added<K, V>(store: Map<K, V>, key: K, value: V): V {
  if (store.size >= most) store.clear();
  return keep(store, key, value);
}
