import type * as z from "zod/mini";
import type { Law } from "./in-force";
import { InputError } from "./issue";
import { quickTest, type Test } from "./quick";
import { read } from "./read";
import type { Given } from "./schema";

/** What a rule makes of facts under the law of a day. */
type Decide<Facts, R> = (facts: Facts, law: Law) => R;

/**
 * A rule on facts of a schema. Facts that pass the quick test are used as they are; should reading them a second time go wrong, as it may with a
 * getter, or should they not pass, zod copies them first.
 *
 * @param arePlain the test that nearly all facts pass, by itself: an engine writes a function that it knows beforehand into the rule
 */
export function ruleOn<S extends z.core.$ZodType, R>(
  schema: S,
  arePlain: Test,
  decide: Decide<Given<z.output<S>>, R>,
): (facts: unknown, law: Law) => R {
  type Facts = Given<z.output<S>>;
  const copied = (facts: unknown, law: Law) => decide(read(schema, facts) as Facts, law);
  return (facts, law) => {
    try {
      if (arePlain(facts) || quickTest(schema)(facts)) return decide(facts as Facts, law);
    } catch (error) {
      if (error instanceof InputError) throw error;
    }
    return copied(facts, law);
  };
}
