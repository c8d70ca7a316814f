import * as fc from "fast-check";

/** An arbitrary for each of the facts. */
export type Shape<F extends object> = { [K in keyof F]-?: fc.Arbitrary<NonNullable<F[K]>> };

/** Facts of which any may be left out; all of them are stated in half of the cases, so that many an outcome is settled. */
export const partly = <F extends object>(shape: Shape<F>): fc.Arbitrary<F> =>
  fc.oneof(fc.record(shape), fc.record(shape, { requiredKeys: [] })) as unknown as fc.Arbitrary<F>;

/** A condition that is nearly always so; otherwise hardly any case would get past the first few. */
export const mostly = (value: boolean) => fc.constantFrom(value, value, value, value, value, value, value, !value);
