import { type FigureId, type FigureValues, figures } from "../law/figures";
import { type ReadingId, type ReadingValues, readings } from "../law/readings";
import { reading } from "./choice";
import { changeDays, figureOn } from "./coherence";
import type { IsoDate } from "./dates";
import { InputError, refuse } from "./issue";
import { chengbu2023, definePolicy, type Policy } from "./policy";
import { quickTest } from "./quick";
import { legible, unknownKey } from "./read";
import type { PolicyReference, ReadingUsed } from "./ruling";
import { isoDate } from "./schema";

/** What every rule is asked under: the day as at the end of which it speaks, and the policy, Chengbu's own where none is named. */
export interface RuleOptions {
  /** An ISO date, `2026-07-01`. */
  readonly on: IsoDate;
  readonly policy?: Policy | undefined;
}

/** A policy as it stands on one day: everything about it that a rule needs and that does not depend on the person. */
export interface Law {
  readonly on: IsoDate;
  readonly policy: Policy;
  readonly reference: PolicyReference;
  readonly figures: FigureValues;
  readonly readings: ReadingValues;
  /** The entries by which a ruling names the readings that it rests on. */
  readonly used: { readonly [R in ReadingId]: Extract<ReadingUsed, { id: R }> };
}

/**
 * The policy on the day of the options.
 *
 * @throws {InputError} where the options are not of their kind, or the day lies outside the policy's validity: a measure is never carried
 *   back before it was issued
 */
export function lawFor(options: RuleOptions): Law {
  const { on, policy = chengbu2023 } = checked(options);
  const days = daysOf(policy);
  const known = days.get(on);
  if (known) return known;
  const law = lawOn(validated(policy), on);
  // A caller that walks through many days must not fill the memory with them.
  if (days.size >= 512) days.clear();
  days.set(on, law);
  return law;
}

/** Something worked out once for each policy and day, and kept with them. */
export function prepared<T>(prepare: (law: Law) => T): (law: Law) => T {
  const kept = new WeakMap<Law, { readonly value: T }>();
  return (law) => {
    const known = kept.get(law);
    if (known) return known.value;
    const value = prepare(law);
    kept.set(law, { value });
    return value;
  };
}

const optionNames = ["on", "policy"];

function checked(options: RuleOptions): RuleOptions {
  if (typeof options !== "object" || options === null) refuse(["options"], "wrong-type", "an object with the date `on`");
  return legible(() => {
    for (const key in options) {
      if (key !== "on" && key !== "policy") throw new InputError([unknownKey(["options"], key, optionNames)]);
    }
    return { on: options.on, policy: options.policy };
  });
}

const lawsByPolicy = new WeakMap<Policy, Map<IsoDate, Law>>();
const validatedPolicies = new WeakMap<Policy, Policy>();

function daysOf(policy: Policy): Map<IsoDate, Law> {
  if (typeof policy !== "object" || policy === null) refuse(["options", "policy"], "wrong-type", "a policy made by definePolicy");
  let days = lawsByPolicy.get(policy);
  if (!days) {
    days = new Map();
    lawsByPolicy.set(policy, days);
  }
  return days;
}

/** A policy is read once; whatever is done to the caller's object afterwards does not reach a ruling. */
function validated(policy: Policy): Policy {
  let known = validatedPolicies.get(policy);
  if (!known) {
    known = definePolicy(policy);
    validatedPolicies.set(policy, known);
  }
  return known;
}

function lawOn(policy: Policy, on: IsoDate): Law {
  if (!quickTest(day)(on)) refuse(["options", "on"], on === undefined ? "missing" : "bad-format", "a calendar date such as 2024-02-29");
  if (on < policy.validFrom)
    refuse(["options", "on"], "before-validity", `a day from ${policy.validFrom}, when the measure came into force`);
  if (policy.validThrough !== undefined && on > policy.validThrough)
    refuse(["options", "on"], "after-validity", `a day through ${policy.validThrough}`);
  const figuresFrom = changeDays(policy).findLast((day) => day <= on) ?? policy.validFrom;
  const values = Object.fromEntries(Object.keys(figures).map((id) => [id, figureOn(policy, id as FigureId, on)]));
  const choices = Object.fromEntries(Object.keys(readings).map((id) => [id, reading(policy, id as ReadingId)]));
  const used = Object.entries(choices).map(([id, choice]) => [id, Object.freeze({ id, choice })]);
  return {
    on,
    policy,
    reference: Object.freeze({ id: policy.id, instrument: policy.instrument, figuresFrom }),
    figures: values as unknown as FigureValues,
    readings: choices as unknown as ReadingValues,
    used: Object.fromEntries(used) as Law["used"],
  };
}

const day = /* @__PURE__ */ isoDate();
