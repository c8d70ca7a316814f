import { type FigureId, figures } from "../../law/figures";
import { type ReadingId, readings } from "../../law/readings";
import { canonical } from "../../model/canonical";
import { changeDays, contradictions, figureOn } from "../../model/coherence";
import type { IsoDate } from "../../model/dates";
import type { Law } from "../../model/in-force";
import type { Policy } from "../../model/policy";
import { seatReadings } from "../../rules/assessment/pool";

/** A figure or a reading by its name. */
export type PartId = FigureId | ReadingId;

/**
 * A figure or a reading in which two policies differ, with what each of them says: plain JSON, amounts as they were written. Of a figure that is the
 * same on the day and was not before, that is every value with the day from which it held.
 */
export interface PolicyPart {
  readonly kind: "figure" | "reading";
  readonly id: PartId;
  readonly provision: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A policy between the two, and the parts that were switched since the one before it. */
interface Step {
  readonly parts: readonly PartId[];
  readonly policy: Policy;
}

const table = { ...figures, ...readings };
const partIds = Object.keys(table) as PartId[];

/** Where two policies differ for a review of a day: figures in the order of their table, then readings in that of theirs. */
export function partsBetween(a: Law, b: Law): PolicyPart[] {
  return partIds.flatMap((id) => {
    const values = [a, b].map((law) => valuesSeen(id, law, earlierBegin(a, b)));
    const last = values.map((seen) => seen.at(-1)?.value);
    const [before, after] = [last, values].find(([one, other]) => canonical(one) !== canonical(other)) ?? [];
    return before === undefined ? [] : [{ kind: id in figures ? "figure" : "reading", id, provision: table[id].provision, before, after }];
  });
}

const earlierBegin = (a: Law, b: Law): IsoDate => (a.policy.validFrom < b.policy.validFrom ? a : b).policy.validFrom;

/**
 * What a review may go by, as from a day on which neither policy had begun: the value on the review's day, and of the one figure that is asked for
 * on each first day of duty all values until then, of which the first holds for whatever lies before the policy.
 */
function valuesSeen(id: PartId, { policy, readings: choices, on }: Law, begin: IsoDate): { from: IsoDate; value: unknown }[] {
  const days = id === "pre-job-days" ? changeDays(policy).filter((day) => day <= on) : [on];
  const values = days.map((day, i) => ({
    from: i > 0 ? day : begin,
    value: id in figures ? figureOn(policy, id as FigureId, day) : choices[id as ReadingId],
  }));
  return values.filter(({ value }, i) => value !== values[i - 1]?.value);
}

/** What the seats are shared out by, 四(四). */
const seatParts: readonly PartId[] = ["excellent-ratio", "quota-pool", ...seatReadings];

/** Whether a switch of these parts may change grades. */
export const regrades = (parts: readonly PartId[]): boolean => parts.some((id) => seatParts.includes(id));

/**
 * From one policy to the other, part by part. Where a policy between the two would contradict itself, its part is switched together with the
 * next one.
 */
export function stepsBetween(a: Law, b: Law, parts: readonly PolicyPart[]): Step[] {
  const steps: Step[] = [];
  let open: PartId[] = [];
  let policy = partIds.reduce((made, id) => taking(made, id, a), { ...a.policy, validFrom: earlierBegin(a, b) });
  for (const { id } of parts) {
    policy = taking(policy, id, b);
    open.push(id);
    if (contradictions(policy).length > 0) continue;
    steps.push({ parts: open, policy });
    open = [];
  }
  return steps;
}

/** A policy with one part of another, as a review of the law's day sees it. */
function taking(policy: Policy, id: PartId, law: Law): Policy {
  const values = valuesSeen(id, law, policy.validFrom);
  if (id in figures) return { ...policy, figures: { ...policy.figures, [id]: values } };
  return { ...policy, readings: { ...policy.readings, [id]: values[0]?.value } };
}
