/**
 * Puts a value into a store and gives it back: `store.get(key) ?? keep(store, key, made)` makes it once, and costs nothing where it is known. What is
 * done for each person of a country is written so.
 */
export function keep<K, V>(store: Map<K, V>, key: K, value: V): V {
  store.set(key, value);
  return value;
}

/** The value kept under a key, made the first time that it is asked for. */
export const kept = <K, V>(store: Map<K, V>, key: K, make: () => V): V => store.get(key) ?? keep(store, key, make());
