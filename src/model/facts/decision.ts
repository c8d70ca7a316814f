import * as z from "zod/mini";
import type { IsoDate } from "../dates";
import type { DecisionRecord } from "../finding";
import { refuse } from "../issue";
import { longestText } from "../lengths";
import { tests } from "../quick";
import { isoDate, late, strict } from "../schema";

const words = `a text of 1 to ${longestText} characters, not all of them blank`;
const printed = /\S/;
const text = () =>
  tests(
    z.string({ error: words }).check(z.minLength(1, { abort: true }), z.maxLength(longestText), z.regex(printed)),
    (value) => typeof value === "string" && value.length <= longestText && printed.test(value),
  );

/** Who decided, on which day, and why. */
export const decisionShape = () => ({ decidedBy: text(), on: isoDate(), reason: text() });

/** A recorded decision (个案决定) that accepts or refuses what is for decision. */
export const decisionFacts = /* @__PURE__ */ late(() => strict({ decision: z.enum(["accepted", "refused"]), ...decisionShape() }));
/** A recorded decision (个案决定) that accepts or refuses what is for decision. */
export interface DecisionFacts extends Decided {
  /** Whether what was for decision is accepted or refused. */
  readonly decision: "accepted" | "refused";
}

/** What is kept of every recorded decision (个案决定). */
export interface Decided {
  /** 决定机关: who decided, a text of 1 to 2000 characters, not all of them blank. */
  readonly decidedBy: string;
  /** 决定日期: the day from which the decision counts. */
  readonly on: IsoDate;
  /** 理由: why, such a text as well. */
  readonly reason: string;
}

/** The part of a decision that a finding repeats. */
export const recordOf = ({ decidedBy, on, reason }: Decided): DecisionRecord => ({ decidedBy, decidedOn: on, reason });

/**
 * The decision that stands at the end of a day: the latest of those taken by then on one matter; `all` are those among which a call lists them.
 *
 * @throws {InputError} where two were taken on one day, since nobody can say which of them counts, whatever was decided later
 */
export function standing<D extends { readonly on: IsoDate }>(
  decisions: readonly D[],
  on: IsoDate,
  path: string,
  all: readonly D[],
): D | undefined {
  const days = new Set<IsoDate>();
  let latest: D | undefined;
  for (const decision of decisions) {
    if (decision.on > on) continue;
    if (days.has(decision.on)) refuse([path, all.lastIndexOf(decision)], "contradiction", "one decision a day on one matter");
    days.add(decision.on);
    if (!latest || decision.on > latest.on) latest = decision;
  }
  return latest;
}
