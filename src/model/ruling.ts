import type { FindingCode } from "../law/citations";
import type { ReadingId, ReadingValues } from "../law/readings";
import type { RuleName } from "../law/types";
import type { IsoDate } from "./dates";
import type { Finding } from "./finding";

/** Which policy spoke, and since when the figures that it used have held. */
export interface PolicyReference {
  readonly id: string;
  readonly instrument: string;
  readonly figuresFrom: IsoDate;
}

/** A reading that a ruling rests on, and the alternative that was taken. */
export type ReadingUsed = { [R in ReadingId]: { readonly id: R; readonly choice: ReadingValues[R] } }[ReadingId];

/** What every ruling is: plain JSON, the same after a round trip. */
export interface Ruling<Rule extends RuleName, Outcome extends string, Code extends FindingCode> {
  readonly rule: Rule;
  readonly outcome: Outcome;
  /** Every reason, in the order of the statute. */
  readonly findings: readonly Finding<Code>[];
  /** The facts not given that could still change the outcome; empty where none could. */
  readonly missing: readonly string[];
  readonly readings: readonly ReadingUsed[];
  readonly policy: PolicyReference;
  /** The day as at the end of which the ruling speaks. */
  readonly on: IsoDate;
}

/** The empty list that rulings share. */
export const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);
