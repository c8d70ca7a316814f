import type { Policy } from "../law/chengbu2023";
import { type FigureId, type FigureValues, figures } from "../law/figures";
import { deepFrozen } from "../law/frozen";
import { type ReadingId, type ReadingValues, readings } from "../law/readings";
import { reading } from "./choice";
import { changeDays, figureOn } from "./coherence";
import type { IsoDate } from "./dates";
import { refuse } from "./issue";
import type { PolicyReference, ReadingUsed } from "./ruling";

/** A policy as it stands on one day: everything about it that a rule needs and that does not depend on the person. */
export interface Law {
  readonly on: IsoDate;
  readonly policy: Policy;
  readonly reference: PolicyReference;
  readonly figures: FigureValues;
  readonly readings: ReadingValues;
  /** The entries by which a ruling names the readings that it rests on. */
  readonly used: { readonly [R in ReadingId]: Extract<ReadingUsed, { id: R }> };
  /** What {@link prepared} has worked out so far, each thing at a place of its own: it is asked for many times for each person. */
  readonly prepared: unknown[];
}

let places = 0;

/** Something worked out once for each policy and day, and kept with them. */
export function prepared<T extends object | ((...given: never) => unknown)>(prepare: (law: Law) => T): (law: Law) => T {
  const place = places++;
  return (law) => {
    const known = law.prepared[place] as T | undefined;
    if (known !== undefined) return known;
    const value = prepare(law);
    law.prepared[place] = value;
    return value;
  };
}

/**
 * A policy that is known to be one, on a day that is known to be one.
 *
 * @throws {InputError} where the day lies outside the policy's validity
 */
export function lawOn(policy: Policy, on: IsoDate): Law {
  if (on < policy.validFrom)
    refuse(["options", "on"], "before-validity", `a day from ${policy.validFrom}, when the measure came into force`);
  if (policy.validThrough !== undefined && on > policy.validThrough)
    refuse(["options", "on"], "after-validity", `a day through ${policy.validThrough}`);
  const figuresFrom = changeDays(policy).findLast((day) => day <= on) ?? policy.validFrom;
  const values = Object.fromEntries(Object.keys(figures).map((id) => [id, figureOn(policy, id as FigureId, on)]));
  const choices = Object.fromEntries(Object.keys(readings).map((id) => [id, reading(policy, id as ReadingId)]));
  const used = Object.entries(choices).map(([id, choice]) => [id, deepFrozen({ id, choice })]);
  return {
    on,
    policy,
    reference: Object.freeze({ id: policy.id, instrument: policy.instrument, figuresFrom }),
    figures: values as unknown as FigureValues,
    readings: choices as unknown as ReadingValues,
    used: Object.fromEntries(used) as Law["used"],
    prepared: [],
  };
}
