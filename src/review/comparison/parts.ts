import { type FigureId, figures } from "../../law/figures";
import { type ReadingId, readings } from "../../law/readings";
import type { RuleName } from "../../law/types";
import { reading } from "../../model/choice";
import { contradictions, figureOn } from "../../model/coherence";
import { fraction, fractionText } from "../../model/exact";
import type { Law } from "../../model/in-force";
import type { Policy } from "../../model/policy";

/** A figure or a reading by its name. */
export type PartId = FigureId | ReadingId;

/** A figure or a reading in which two policies differ on the day, with what each of them says: plain JSON, amounts as they were written. */
export interface PolicyPart {
  readonly kind: "figure" | "reading";
  readonly id: PartId;
  readonly provision: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A policy between the two, and the parts that were switched since the one before it. */
export interface Step {
  readonly parts: readonly PartId[];
  readonly policy: Policy;
}

/** Where two policies differ on a day: figures in the order of their table, then readings in that of theirs. */
export function partsBetween(a: Law, b: Law): PolicyPart[] {
  const ofFigures = (Object.keys(figures) as FigureId[]).map(
    (id): PolicyPart => ({
      kind: "figure",
      id,
      provision: figures[id].provision,
      before: a.figures[id],
      after: b.figures[id],
    }),
  );
  const ofReadings = (Object.keys(readings) as ReadingId[]).map(
    (id): PolicyPart => ({
      kind: "reading",
      id,
      provision: readings[id].provision,
      before: a.readings[id],
      after: b.readings[id],
    }),
  );
  return [...ofFigures, ...ofReadings].filter(({ before, after }) => canonical(before) !== canonical(after));
}

/** Whether a switch of these parts may change grades: those of 四(四) and the readings that the grading asks for. */
export const regrades = (parts: readonly PartId[]): boolean =>
  parts.some((id) =>
    id in figures
      ? figures[id as FigureId].provision === "四(四)"
      : (readings[id as ReadingId].usedBy as readonly RuleName[]).includes("gradeCohort"),
  );

/**
 * From one policy to the other, part by part. Where a policy between the two would contradict itself, its part is switched together with the
 * next one.
 */
export function stepsBetween(a: Law, b: Law, parts: readonly PolicyPart[]): Step[] {
  const steps: Step[] = [];
  let open: PartId[] = [];
  let policy = asOn(a);
  for (const { kind, id } of parts) {
    policy = switched(policy, kind, id, b);
    open.push(id);
    if (contradictions(policy).length > 0) continue;
    steps.push({ parts: open, policy });
    open = [];
  }
  return steps;
}

/** A policy as it stands on the day of its law, with nothing before or after: what a review of that day sees of it. */
function asOn({ policy, on }: Law): Policy {
  const values = (Object.keys(figures) as FigureId[]).map((id) => [id, [{ from: policy.validFrom, value: figureOn(policy, id, on) }]]);
  return { ...policy, figures: Object.fromEntries(values) as Policy["figures"] };
}

function switched(policy: Policy, kind: PolicyPart["kind"], id: PartId, { policy: to, figures: values }: Law): Policy {
  if (kind === "reading") return { ...policy, readings: { ...policy.readings, [id]: reading(to, id as ReadingId) } };
  return { ...policy, figures: { ...policy.figures, [id]: [{ from: policy.validFrom, value: values[id as FigureId] }] } };
}

/** The same text for the same value, however it is written: 0.3 and `0.30` are one share. */
function canonical(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1));
    return JSON.stringify(entries.map(([key, one]) => [key, canonical(one)]));
  }
  const text = String(value);
  if (!/^\d+(\.\d+)?$/.test(text)) return text;
  const { over, under } = fraction(text);
  return fractionText(over, under);
}
