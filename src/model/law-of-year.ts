import { type IsoDate, yearOf, yearText } from "./dates";
import { type Law, lawFor } from "./in-force";
import { type Issue, isInputError, refuse } from "./issue";
import type { Policy } from "./policy";
import { none } from "./ruling";

/**
 * The law that a year goes by: that of its day nearest to the day asked about.
 *
 * @throws {InputError} where the policy does not hold on any day of the year
 */
export function lawOfYear(year: number, law: Law): Law {
  const { policy, on } = law;
  const asked = yearOf(on);
  if (year === asked) return law;
  const first = yearOf(policy.validFrom);
  const last = yearOf(policy.validThrough ?? "9999");
  if (year < first) refuse(["year"], "before-validity", `a year from ${first}`);
  if (year > last) refuse(["year"], "after-validity", `a year through ${last}`);
  return lawFor({ on: year < asked ? `${yearText(year)}-12-31` : `${yearText(year)}-01-01`, policy });
}

/**
 * The year that a ruling speaks of.
 *
 * @throws {InputError} where it lies ahead of the day, or was over before the measure
 */
export function yearAsked(year: number, law: Law): number {
  if (year > yearOf(law.on)) refuse(["year"], "out-of-range", "the year of the date, or an earlier one");
  lawOfYear(year, law);
  return year;
}

/**
 * The law on a day that does not stand in the options as the day asked about.
 *
 * @throws {InputError} where the policy does not hold then, at the place where the caller names the day
 */
export function lawAt(on: IsoDate, path: Issue["path"], policy: Policy | undefined): Law {
  try {
    return lawFor({ on, policy });
  } catch (error) {
    const [issue] = isInputError(error) ? error.issues : none;
    if (issue?.path.join() === "options,on") refuse(path, issue.code, issue.expected);
    throw error;
  }
}
