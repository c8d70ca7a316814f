import * as z from "zod/mini";
import { yearOf, yearText } from "../model/dates";
import { type Law, lawFor } from "../model/in-force";
import { refuse } from "../model/issue";
import { lawAt } from "../model/law-of-year";
import { givenPolicy, type Policy } from "../model/policy";
import { read } from "../model/read";
import { calendarYear, isoDate, late, strict } from "../model/schema";

/** Which year is reviewed, as at which day, under which policy. */
export interface ReviewOptions {
  readonly year: number;
  /** An ISO date within the year; its last day where none is named. */
  readonly on?: string | undefined;
  readonly policy?: Policy | undefined;
}

/** When something is reviewed. */
export const whenShape = () => ({ year: calendarYear(), on: z.optional(isoDate()) });

const reviewOptions = /* @__PURE__ */ late(() => strict({ options: strict({ ...whenShape(), policy: givenPolicy() }) }));

/**
 * The policy on the day of a review.
 *
 * @throws {InputError} where the options are not of their kind, the day is not of the year, or lies before the measure
 */
export function lawOfReview(options: ReviewOptions): Law {
  const { year, on, policy } = read(reviewOptions, { options }).options;
  if (on === undefined) return lawAt(`${yearText(year)}-12-31`, ["options", "year"], policy);
  if (yearOf(on) !== year) refuse(["options", "on"], "contradiction", "a day of the year that is reviewed");
  return lawFor({ on, policy });
}
