import { fraction, fractionText, scaled } from "../../model/exact";
import type { TrainingSession } from "../../model/facts/training";
import type { Law } from "../../model/in-force";

/** How lengths of training are counted: in ticks so small that days and hours are both whole numbers of them. */
export interface Lengths {
  readonly ticksIn: (session: TrainingSession) => number;
  /** What one more session makes of a length, under the reading on whether they add up. */
  readonly joined: (length: number, ticks: number) => number;
  readonly ticksOf: (days: number) => number;
  /** Lengths as days, exactly: `2`, `3/8`. */
  readonly text: (ticks: number) => string;
}

const places = 3;

/** How a policy counts lengths: its hours per day decide how long a tick is. */
export function lengthsUnder({ readings }: Law): Lengths {
  const hoursPerDay = fraction(readings["training-hours-per-day"]);
  const ticksPerDay = hoursPerDay.over * 10 ** places;
  const single = readings["training-total"] === "single-session";
  const thousandths = (length: number | string = 0) => scaled(length, places) ?? 0;
  const ticksOf = (days: number | string) => thousandths(days) * hoursPerDay.over;
  return {
    ticksIn: ({ days, hours }) => (days !== undefined ? ticksOf(days) : thousandths(hours) * hoursPerDay.under),
    joined: single ? Math.max : (length, ticks) => length + ticks,
    ticksOf,
    text: (ticks) => fractionText(ticks, ticksPerDay),
  };
}
