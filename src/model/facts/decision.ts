import * as z from "zod/mini";
import type { IsoDate } from "../dates";
import type { DecisionRecord } from "../finding";
import { refuse } from "../issue";
import { tests } from "../quick";
import { type Given, isoDate, late, strict } from "../schema";

const words = "a text of 1 to 2000 characters";
const text = () =>
  tests(
    z.string({ error: words }).check(z.minLength(1), z.maxLength(2000)),
    (value) => typeof value === "string" && value.length >= 1 && value.length <= 2000,
  );

/** Who decided, on which day, and why. */
export const decisionShape = () => ({ decidedBy: text(), on: isoDate(), reason: text() });

/** A recorded decision (个案决定) that accepts or refuses what is for decision. */
export const decisionFacts = /* @__PURE__ */ late(() => strict({ decision: z.enum(["accepted", "refused"]), ...decisionShape() }));
export type DecisionFacts = Given<z.output<typeof decisionFacts>>;

/** The part of a decision that a finding repeats. */
export const recordOf = (decision: { decidedBy: string; on: IsoDate; reason: string }): DecisionRecord => ({
  decidedBy: decision.decidedBy,
  decidedOn: decision.on,
  reason: decision.reason,
});

/**
 * The decision that stands at the end of a day: the latest of those taken by then.
 *
 * @throws {InputError} where two of the same day stand against each other
 */
export function standing<D extends { readonly on: IsoDate }>(decisions: readonly D[], on: IsoDate, path: string): D | undefined {
  let latest: D | undefined;
  for (const decision of decisions) {
    if (decision.on > on) continue;
    if (latest && decision.on === latest.on) refuse([path], "contradiction", "one decision a day on one matter");
    if (!latest || decision.on > latest.on) latest = decision;
  }
  return latest;
}
