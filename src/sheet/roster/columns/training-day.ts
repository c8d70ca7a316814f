import { daysThrough, type IsoDate, yearOf } from "../../../model/dates";
import { type Reader, value } from "../../cells/cell";
import { readDay } from "../../cells/date";
import { dateOf } from "../../cells/date-parts";
import { compact } from "../../cells/text";
import { textIn } from "../grid/texts";

/** The first and the last day of a training that took several: its days have to be as many. */
export interface TrainingSpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The day of a training, or its first and its last one: 2025年5月6日-7日, 2025.5.6至5.7. */
export const readTrainingSpan: Reader<IsoDate | TrainingSpan> = (cell, options) => {
  const reading = readDay(cell, options);
  if (!reading || "value" in reading) return reading;
  const span = spanIn(compact(textIn(cell)));
  return span ? value(span) : reading;
};

/** No such text is longer. */
const longest = 30;

function spanIn(text: string): TrainingSpan | undefined {
  if (text.length > longest) return undefined;
  for (const { index } of text.matchAll(/[至到~\u2010-\u2015\u2212-]/g)) {
    const first = dayIn(text.slice(0, index));
    const last = first && lastIn(text.slice(index).replace(/^[至到~\u2010-\u2015\u2212-]+/, ""), first);
    if (last && last > first) return { first, last };
  }
  return undefined;
}

function dayIn(text: string): IsoDate | undefined {
  const reading = readDay(text);
  return reading && "value" in reading ? reading.value : undefined;
}

/** A day as it follows another one, from which it takes what it leaves out. */
function lastIn(text: string, first: IsoDate): IsoDate | undefined {
  const parts = /^(?:(\d{1,2})[月./-])?(\d{1,2})[日号]?$/.exec(text);
  if (!parts) return dayIn(text);
  const reading = dateOf(Number(first.slice(0, 4)), Number(parts[1] ?? first.slice(5, 7)), Number(parts[2]));
  return reading && "value" in reading ? reading.value : undefined;
}

/** The day on which a training was over. */
export const lastDayOf = (on: IsoDate | TrainingSpan): IsoDate => (typeof on === "string" ? on : on.last);

/** Whether a training of so many days may have been on the days that are given for it. */
export const agrees = (on: IsoDate | TrainingSpan, days: number | undefined): boolean =>
  typeof on === "string" || daysThrough(on.first, on.last) === days;

export const isAcrossYears = (on: IsoDate | TrainingSpan): on is TrainingSpan =>
  typeof on !== "string" && yearOf(on.first) !== yearOf(on.last);
