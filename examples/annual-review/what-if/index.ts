import {
  amend,
  type Budget,
  chengbu2023,
  comparePolicies,
  type GradeShares,
  type PolicyComparison,
  type Roster,
  type YearReview,
} from "xieliyuan";
import { budgetOf } from "./budget";
import { nextYear, unlistedVillages } from "./next-year";
import { type ReadingTrials, tryReadings } from "./readings";

/** What an office asks before it plans the next year. */
export interface WhatIf {
  /** The year that is planned. */
  readonly year: number;
  /** The next years' cost by the figures as they stand. */
  readonly budget: Budget;
  /** The same by the figures that are being weighed. */
  readonly raised: Budget;
  /** What changes for whom, were they to hold from the year that is planned. */
  readonly comparison: PolicyComparison;
  /** The rulings of this year that another reading of the text would change. */
  readonly trials: ReadingTrials;
  /** Of how many nobody knows whether they are in post, so that they are taken to stay. */
  readonly presumed: number;
  /** The villages that only people name, which the budget takes in without a class. */
  readonly unlisted: Roster["villages"];
  /** The villages where somebody may be in post whose row could not be used. */
  readonly unsure: Roster["villages"];
  /** The shares of grades that are expected: those of this year, and none while nobody is graded. */
  readonly shares: GradeShares | undefined;
}

/** The change that is weighed: 500 yuan a year more for villages of class 三. */
export const raise = { villageClass: 3, from: "4000", to: "4500", by: "500" } as const;

/** Budgets, a comparison and the sensitivity of a year that has been reviewed. */
export function whatIf(roster: Roster, review: YearReview): WhatIf {
  const year = review.year + 1;
  const raised = amend(chengbu2023, { from: `${year}-01-01`, figures: { "base-pay": { [raise.villageClass]: raise.to } } });
  const people = nextYear(roster, review.on);
  const gradeShares = sharesOf(review);
  const options = { years: [year, year + 1, year + 2], gradeShares };
  return {
    year,
    budget: budgetOf(people, options),
    raised: budgetOf(people, { ...options, policy: raised }),
    comparison: comparePolicies(people, chengbu2023, raised, { year }),
    trials: tryReadings(roster, review),
    presumed: roster.people.filter(({ service }) => service === undefined).length,
    unlisted: unlistedVillages(people),
    unsure: people.villages.filter(({ staffUnknown }) => staffUnknown),
    shares: gradeShares,
  };
}

const millionths = 1_000_000;

/** This year's shares of the grades; what rounding leaves over counts as 称职. */
function sharesOf({ county }: YearReview): GradeShares | undefined {
  const { excellent, competent, incompetent } = county.outcomes.grades;
  const graded = excellent + competent + incompetent;
  if (graded === 0) return undefined;
  const [first, last] = [excellent, incompetent].map((count) => Math.floor((count * millionths) / graded)) as [number, number];
  const text = (share: number) => (share / millionths).toFixed(6);
  return { excellent: text(first), competent: text(millionths - first - last), incompetent: text(last) };
}
