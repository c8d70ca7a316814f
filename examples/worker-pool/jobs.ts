import { type CountySummary, joinSummaries, type Roster, reviewYear, type YearReview } from "xieliyuan";
import { type Part, rostersOf, year } from "./country";

/** Reviews a part that is made, or would be read, right here, and answers with its totals alone. */
export const fromNumber = (part: Part): CountySummary => totals(rostersOf(part));

/** Reviews rosters that were sent, and answers with their totals. */
export const fromRosters = (rosters: readonly Roster[]): CountySummary => totals(rosters);

/** Reviews rosters that were sent, and answers with every ruling. */
export const everyRuling = (rosters: readonly Roster[]): YearReview[] => [...reviewYear(rosters, { year })];

/** Whether somebody is there: starts a thread without giving it work. */
export const ready = (): true => true;

/** Memory holds one township at a time. */
function totals(rosters: Iterable<Roster>): CountySummary {
  let county: CountySummary = joinSummaries([]);
  for (const part of reviewYear(rosters, { year })) county = part.county;
  return county;
}
