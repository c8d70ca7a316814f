import * as library from "../src";
import type { Case } from "./vector-cases/case";

/** One conformance vector: what is asked, and what must be answered. */
export interface Vector {
  readonly name: string;
  readonly on: string;
  readonly policy: { readonly readings: object; readonly amendments: readonly object[] };
  readonly facts: object;
  readonly expected: object;
}

type Library = Pick<typeof library, "amend" | "chengbu2023" | "withReadings"> & Record<string, unknown>;

/** The policy of a vector: Chengbu's own, with other readings, then amended. */
export function policyOf({ readings, amendments }: Vector["policy"], { amend, chengbu2023, withReadings }: Library): library.Policy {
  return amendments.reduce<library.Policy>(
    (policy, amendment) => amend(policy, amendment as library.Amendment),
    withReadings(chengbu2023, readings),
  );
}

/** What a library answers to a vector: the ruling without what only repeats the question. */
export function answerTo(rule: string, { on, policy, facts }: Omit<Vector, "expected">, from: Library): object {
  const call = from[rule] as (facts: object, options: object) => Record<string, unknown>;
  const { rule: _rule, on: _on, policy: _policy, readings, ...answer } = call(facts, { on, policy: policyOf(policy, from) });
  return { ...answer, readings: (readings as { id: string }[]).map(({ id }) => id) };
}

/** The vectors of one rule, answered by this library. */
export const vectorsOf = (rule: string, cases: readonly Case[]): Vector[] =>
  cases.map(({ name, on = "2026-07-01", readings = {}, amendments = [], facts }) => {
    const asked = { name, on, policy: { readings, amendments }, facts };
    return { ...asked, expected: answerTo(rule, asked, library) };
  });
