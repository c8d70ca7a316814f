import { changeDays } from "../../model/coherence";
import { addDays, addYears, type IsoDate, type PartialDate, spanOf, yearText } from "../../model/dates";
import { type Law, lawFor } from "../../model/in-force";
import { lawOfYear } from "../../model/law-of-year";
import type { Lengths } from "./length";

/** What is owed on a day and for a year, and what the date of hire decides of it. */
export interface ServiceTest {
  readonly year: number;
  /** 31 December of the year. */
  readonly lastDay: IsoDate;
  /** The law that the year goes by. */
  readonly law: Law;
  /** The length of the year's training, in ticks, and its sessions. */
  readonly yearlyOwed: number;
  readonly sessionsOwed: number;
  /** Whether the year's training is complete without any session. */
  readonly owesNothing: boolean;
  /** The length of the training before a first day of duty, in ticks. */
  readonly preJobOwed: (firstDayOfDuty: IsoDate) => number;
  /** Whether service is still under the time from which yearly training is owed. */
  readonly isNew: (hiredOn: IsoDate) => boolean;
  /** Whether the yearly training is owed for the year. */
  readonly owes: (hiredOn: IsoDate) => boolean;
  /** Dates of hire that stand for every date in a span: one from each stretch in which nothing changes. */
  readonly representatives: (hiredOn: PartialDate | undefined) => readonly IsoDate[];
}

/**
 * The test for one day and one year. A year of service is complete on the day with the same date as the hire (Civil Code art. 201, 202). An
 * amendment does not reach back: a year goes by the figures that it ended with, and what comes before the job by those of the first day of duty.
 */
export function serviceTest(law: Law, year: number, lengths: Lengths): ServiceTest {
  const { on, policy, readings } = law;
  const ofYear = lawOfYear(year, law);
  const { figures } = ofYear;
  const servedByNow = latestHire(on, law.figures["yearly-training-after"]);
  const cutoff = readings["training-year"] === "by-1-january" ? "01-01" : "12-31";
  const servedByYear = latestHire(`${yearText(year)}-${cutoff}`, figures["yearly-training-after"]);
  const turns = [servedByNow, servedByYear, on].flatMap((day) => [day, addDays(day, 1)]);
  for (const day of changeDays(policy)) turns.push(addDays(day, -1), day);
  const yearlyOwed = lengths.ticksOf(figures["yearly-training-days"]);
  const sessionsOwed = figures["yearly-training-sessions"];
  return {
    year,
    lastDay: `${yearText(year)}-12-31`,
    law: ofYear,
    yearlyOwed,
    sessionsOwed,
    owesNothing: yearlyOwed === 0 && sessionsOwed === 0,
    preJobOwed: (firstDay) => lengths.ticksOf(lawOnFirstDay(firstDay, law).figures["pre-job-days"]),
    isNew: (hiredOn) => hiredOn > servedByNow,
    owes: (hiredOn) => hiredOn <= servedByYear,
    representatives: (hiredOn) => {
      if (hiredOn?.length === 10) return [hiredOn];
      const { first, last } = hiredOn === undefined ? { first: "0001-01-01", last: "9999-12-31" } : spanOf(hiredOn);
      return [...new Set([first, ...turns.filter((day) => first < day && day < last), last])];
    },
  };
}

/** The law on a first day of duty: that of the day asked about while it lies ahead, and never one from before the measure. */
function lawOnFirstDay(firstDay: IsoDate, law: Law): Law {
  const { policy, reference } = law;
  if (firstDay >= reference.figuresFrom) return law;
  return lawFor({ on: firstDay < policy.validFrom ? policy.validFrom : firstDay, policy });
}

/** The latest date of hire that has so many years of service behind it on a day. */
function latestHire(day: IsoDate, years: number): IsoDate {
  const candidate = addYears(day, -years);
  const next = addDays(candidate, 1);
  return next <= day && addYears(next, years) <= day ? next : candidate;
}
