import type * as fc from "fast-check";
import type { IsoDate } from "../model/dates";
import type { Policy } from "../model/policy";
import { days } from "./days";
import { type Under, under } from "./policies";

/** What a rule is asked: facts, a day, and the policy that holds on it. */
export interface Case<F> {
  readonly facts: F;
  readonly on: IsoDate;
  readonly policy: Policy;
}

/**
 * Cases for a rule (案例): a policy, a day for which it holds, and facts for both, so that the year or month asked about has come by that day.
 *
 * @param facts what gives the facts of a policy and day, such as `payFacts`
 * @param policy the policy, or an arbitrary of policies, any policy where none is named
 * @example
 * const isAnswered = fc.property(cases(payFacts), ({ facts, on, policy }) => computePay(facts, { on, policy }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const cases = <F>(facts: (policy: Policy, on: IsoDate) => fc.Arbitrary<F>, policy?: Under): fc.Arbitrary<Case<F>> =>
  under(policy).chain((chosen) => days(chosen).chain((on) => facts(chosen, on).map((given) => ({ facts: given, on, policy: chosen }))));
