import type { IsoDate } from "./dates";
import { refuse } from "./issue";
import { kept } from "./kept";
import { type Law, lawOn } from "./law-on";
import { chengbu2023, definePolicy, type Policy } from "./policy";
import { isObjectLike, quickTest } from "./quick";
import { refuseUnknown, unreadable } from "./read";
import { isoDate } from "./schema";

export { type Law, prepared } from "./law-on";

/** What every rule is asked under: the day as at the end of which it speaks, and the policy, Chengbu's own where none is named. */
export interface RuleOptions {
  /** An ISO date, `2026-07-01`. */
  readonly on: IsoDate;
  readonly policy?: Policy | undefined;
}

/**
 * The policy on the day of the options.
 *
 * @throws {InputError} where the options are not of their kind, or the day lies outside the policy's validity: a measure is never carried
 *   back before it was issued
 */
export function lawFor(options: RuleOptions): Law {
  const { on, policy = chengbu2023 } = checked(options);
  // Whoever asks about many people asks under one policy and day.
  if (latest !== undefined && latest.law.on === on && latest.policy === policy) return latest.law;
  const days = daysOf(policy);
  let law = days.get(on);
  if (!law) {
    law = lawOn(validated(policy), checkedDay(on));
    // A caller that walks through many days must not fill the memory with them.
    if (days.size >= 512) days.clear();
    days.set(on, law);
  }
  latest = { policy, law };
  return law;
}

/** The answer given last, by the policy as the caller named it. */
let latest: { readonly policy: Policy; readonly law: Law } | undefined;

const optionNames = ["on", "policy"];

function checked(options: RuleOptions): RuleOptions {
  if (!isObjectLike(options)) refuse(["options"], "wrong-type", "an object with the date `on`");
  try {
    for (const key in options) if (key !== "on" && key !== "policy") refuseUnknown(options, optionNames);
    return { on: options.on, policy: options.policy };
  } catch (error) {
    return unreadable(error);
  }
}

const lawsByPolicy = new WeakMap<Policy, Map<IsoDate, Law>>();
/** Chengbu's own is frozen, and a test holds that it is a policy. */
const validatedPolicies = /* @__PURE__ */ new WeakMap<Policy, Policy>([[chengbu2023, chengbu2023]]);

function daysOf(policy: Policy): Map<IsoDate, Law> {
  if (!isObjectLike(policy)) refuse(["options", "policy"], "wrong-type", "a policy made by definePolicy");
  return kept(lawsByPolicy, policy, () => new Map());
}

/** A policy is read once; whatever is done to the caller's object afterwards does not reach a ruling. */
const validated = (policy: Policy): Policy => kept(validatedPolicies, policy, () => definePolicy(policy));

function checkedDay(on: IsoDate): IsoDate {
  if (!quickTest(day)(on)) refuse(["options", "on"], on === undefined ? "missing" : "bad-format", "a calendar date such as 2024-02-29");
  return on;
}

const day = /* @__PURE__ */ isoDate();
