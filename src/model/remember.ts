/** So many rulings are kept under one policy, day and pattern; a roster seldom brings a hundredth of them. */
const most = 20_000;

/**
 * The ruling on a pattern of facts, made the first time that the pattern comes up. A ruling is decided by its facts alone, so people of whom
 * the same is known share one, frozen.
 *
 * @param rulings those made so far, by a number that stands for everything that the ruling depends on
 */
export function remembered<R>(rulings: Map<number, R>, pattern: number, rule: () => R): R {
  const known = rulings.get(pattern);
  if (known !== undefined) return known;
  if (rulings.size >= most) rulings.clear();
  const ruling = deepFrozen(rule());
  rulings.set(pattern, ruling);
  return ruling;
}

/** The value, with everything in it frozen. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
