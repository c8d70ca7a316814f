import { addDays, addYears, type IsoDate, type PartialDate, spanOf, yearText } from "../../model/dates";
import type { Law } from "../../model/in-force";

/** What the date of hire decides on a day and for a year. */
export interface ServiceTest {
  /** 31 December of the year. */
  readonly lastDay: IsoDate;
  /** Whether service is still under the time from which yearly training is owed. */
  readonly isNew: (hiredOn: IsoDate) => boolean;
  /** Whether the yearly training is owed for the year. */
  readonly owes: (hiredOn: IsoDate) => boolean;
  /** Dates of hire that stand for every date in a span: one from each stretch in which nothing changes. */
  readonly representatives: (hiredOn: PartialDate | undefined) => readonly IsoDate[];
}

/** The test for one day and one year. A year of service is complete on the day with the same date as the hire (Civil Code art. 201, 202). */
export function serviceTest({ on, figures, readings }: Law, year: number): ServiceTest {
  const years = figures["yearly-training-after"];
  const servedByNow = latestHire(on, years);
  const servedByYear = latestHire(`${yearText(year)}-${readings["training-year"] === "by-1-january" ? "01-01" : "12-31"}`, years);
  const turns = [servedByNow, servedByYear, on].flatMap((day) => [day, addDays(day, 1)]);
  return {
    lastDay: `${yearText(year)}-12-31`,
    isNew: (hiredOn) => hiredOn > servedByNow,
    owes: (hiredOn) => hiredOn <= servedByYear,
    representatives: (hiredOn) => {
      if (hiredOn?.length === 10) return [hiredOn];
      const { first, last } = hiredOn === undefined ? { first: "0001-01-01", last: "9999-12-31" } : spanOf(hiredOn);
      return [...new Set([first, ...turns.filter((day) => first < day && day < last), last])];
    },
  };
}

/** The latest date of hire that has so many years of service behind it on a day. */
function latestHire(day: IsoDate, years: number): IsoDate {
  const candidate = addYears(day, -years);
  const next = addDays(candidate, 1);
  return addYears(next, years) <= day ? next : candidate;
}
