import type { IsoDate } from "../../model/dates";

/** How far a thing with a last day has come at the end of a day: done in time, still to be done, or too late or left undone. */
export type Progress = "done" | "pending" | "failed";

interface Deed {
  /** Null where it has not been done, undefined where nobody has said. */
  readonly doneOn: IsoDate | null | undefined;
  /** The first day on which it counts; null where any day does. */
  readonly counted: IsoDate | null;
  readonly by: IsoDate;
  readonly on: IsoDate;
}

/** The state of a thing at the end of a day; undefined where nobody has said when it was done. What was done after the day is not done yet. */
export function progressOf({ doneOn, counted, by, on }: Deed): Progress | undefined {
  if (doneOn === undefined) return undefined;
  const counts = doneOn !== null && doneOn <= on && (counted === null || counted <= doneOn);
  if (counts && doneOn <= by) return "done";
  return on < by ? "pending" : "failed";
}

/** What the state may be: the one that is known, or else the two that the day leaves open. */
export function possibleProgress(known: Progress | undefined, by: IsoDate, on: IsoDate): readonly Progress[] {
  if (known !== undefined) return [known];
  return on < by ? ["done", "pending"] : ["done", "failed"];
}

/** What of an owed number of times is done and lacking. */
export interface Times {
  readonly owed: number;
  readonly done: number | null;
  readonly short: number | null;
}

/** The times owed beside those had; null where nobody has said how many were had. Of none owed, none can be lacking. */
export function timesOf(owed: number, done: number | undefined): Times {
  if (done === undefined) return { owed, done: null, short: owed === 0 ? 0 : null };
  return { owed, done, short: Math.max(0, owed - done) };
}

/** What a finding carries of {@link Times}, and for a shortfall whether there is still time. */
export function timesFigures({ owed, done, short }: Times, by: IsoDate, on: IsoDate) {
  if (done === null || short === null) return { owed, by };
  return { owed, by, done, short, ...(short > 0 && { pending: on < by }) };
}

/** The status of {@link Times}, where it is known whether they are owed. */
export function timesStatus({ short }: Times) {
  if (short === null) return "unknown";
  return short > 0 ? "unmet" : "met";
}
