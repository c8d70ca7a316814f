/** The value, with everything in it frozen; what is no object counts as frozen from the start. */
export function deepFrozen<T>(value: T): T {
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value as object).forEach(deepFrozen);
  }
  return value;
}
