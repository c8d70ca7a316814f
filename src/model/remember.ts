/** So many rulings are kept under one policy, day and pattern; a roster seldom brings a hundredth of them. */
const most = 20_000;

/**
 * The ruling on a pattern of facts, made the first time that the pattern comes up. A ruling is decided by its facts alone, so people of whom
 * the same is known share one, frozen.
 *
 * @param rulings those made so far, by a number that stands for everything that the ruling depends on
 */
export function remembered<R>(rulings: Map<number, R>, pattern: number, rule: () => R): R {
  return rulings.get(pattern) ?? added(rulings, pattern, deepFrozen(rule()));
}

/** The rulings under one part of a pattern that is too long for one number. */
export const rulingsUnder = <R>(rulings: Map<number, Map<number, R>>, part: number): Map<number, R> =>
  rulings.get(part) ?? added(rulings, part, new Map());

/** A store that is full is emptied: what passes through it may be a country, and the memory must not grow with it. */
function added<V>(store: Map<number, V>, key: number, value: V): V {
  if (store.size >= most) store.clear();
  store.set(key, value);
  return value;
}

/** The value, with everything in it frozen. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
