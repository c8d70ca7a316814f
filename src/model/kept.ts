/** A Map, or a WeakMap. */
interface Store<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/**
 * Puts a value into a store and gives it back: `store.get(key) ?? keep(store, key, made)` makes it once, and costs nothing where it is known. What is
 * done for each person of a country is written so.
 */
export function keep<K, V>(store: Store<K, V>, key: K, value: V): V {
  store.set(key, value);
  return value;
}

/** The value kept under a key, made the first time that it is asked for. */
export const kept = <K, V>(store: Store<K, V>, key: K, make: () => V): V => store.get(key) ?? keep(store, key, make());
