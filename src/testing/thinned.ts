import * as fc from "fast-check";

/**
 * Facts, and the same facts with some of them left out (部分已知); those named are always kept.
 *
 * @example
 * fc.sample(thinned(payFacts())).every(([full, less]) => Object.keys(less).every((fact) => fact in full)) //=> true
 */
export const thinned = <F extends object>(facts: fc.Arbitrary<F>, kept: readonly (keyof F & string)[] = []): fc.Arbitrary<[F, F]> =>
  facts.chain((full) =>
    fc.subarray(Object.keys(full)).map((left): [F, F] => {
      const entries = Object.entries(full).filter(([key]) => kept.some((name) => name === key) || left.includes(key));
      return [full, Object.fromEntries(entries) as F];
    }),
  );
