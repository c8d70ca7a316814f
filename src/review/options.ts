import * as z from "zod/mini";
import { yearOf, yearText } from "../model/dates";
import { type Law, lawFor } from "../model/in-force";
import { refuse } from "../model/issue";
import type { Policy } from "../model/policy";
import { read } from "../model/read";
import { isoDate, late, strict, tested, whole } from "../model/schema";

/** Which year is reviewed, as at which day, under which policy. */
export interface ReviewOptions {
  readonly year: number;
  /** An ISO date within the year; its last day where none is named. */
  readonly on?: string | undefined;
  readonly policy?: Policy | undefined;
}

/** A policy as a caller names it; whether it is one, the law of a day says. */
export const givenPolicy = () =>
  z.optional(tested<Policy>((value) => typeof value === "object" && value !== null, "a policy made by definePolicy", {}));

const reviewOptions = /* @__PURE__ */ late(() =>
  strict({
    year: whole(1900, 2999),
    on: z.optional(isoDate()),
    policy: givenPolicy(),
  }),
);

/**
 * The policy on the day of a review.
 *
 * @throws {InputError} where the options are not of their kind, the day is not of the year, or lies before the measure
 */
export function lawOfReview(options: ReviewOptions): Law {
  const { year, on = `${yearText(year)}-12-31`, policy } = read(reviewOptions, options);
  if (yearOf(on) !== year) refuse(["options", "on"], "contradiction", "a day of the year that is reviewed");
  return lawFor({ on, policy });
}
