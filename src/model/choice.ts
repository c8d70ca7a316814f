import type { Policy } from "../law/chengbu2023";
import { type ReadingId, type ReadingValues, readings } from "../law/readings";

/** The choice that a policy makes for a reading: its own, or the default. */
export const reading = <R extends ReadingId>(policy: Policy, id: R): ReadingValues[R] =>
  (policy.readings[id] ?? readings[id].default) as ReadingValues[R];
