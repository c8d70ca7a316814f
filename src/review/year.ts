import type { Law } from "../model/in-force";
import { refuse } from "../model/issue";
import { legible, read } from "../model/read";
import { none, type PolicyReference } from "../model/ruling";
import { assessmentUnder, type CohortRuling, type DecidedPool } from "../rules/assessment";
import { type CountySummary, CountyTally } from "./county";
import { type EnteredTownship, Intake, type RowIssues } from "./intake";
import { type LedgerReview, reviewLedgers } from "./ledgers";
import { lawOfReview, type ReviewOptions } from "./options";
import { type Roster, rosterTerms } from "./roster";
import { reviewTownship, type TownshipReview } from "./township";

/** What {@link reviewYear} answers. */
export interface YearReview {
  readonly year: number;
  readonly on: string;
  readonly policy: PolicyReference;
  /** Ordered by name. */
  readonly townships: readonly TownshipReview[];
  /** The seats of 优秀, pool by pool. */
  readonly assessment: CohortRuling;
  readonly county: CountySummary;
  /** The rulings on the year's ledgers (台账核查); null where the roster brings none. */
  readonly ledgers: LedgerReview | null;
  /** The rows that could not be used, or not in full, in the order of the lists. */
  readonly issues: readonly RowIssues[];
}

/**
 * A year's review of a roster (年度审核): for each person eligibility, exit, training, grade and pay, for each village its staffing, for each
 * township and the county the totals.
 *
 * @param roster villages and people of any number of townships; a bad row comes back with its issues, and all others are computed
 * @param options the year, the day as at the end of which it speaks (31 December where none is named), the policy
 * @throws {InputError} where options or roster are not of their kind, or the year is before the measure; never for a row
 * @example
 * reviewYear({ villages: [{ township: "T", village: "V", villageClass: 1 }], people: [] }, { year: 2026 }).county.outcomes.headcount.violation //=> 1
 */
export function reviewYear(roster: Roster, options: ReviewOptions): YearReview {
  const law = lawOfReview(options);
  const county = new CountyTally();
  const { townships, assessment, issues } = legible(() => reviewPart(roster, law, county));
  const ledgers = roster.ledgers === undefined ? null : reviewLedgers(roster.ledgers, options);
  return { year: options.year, on: law.on, policy: law.reference, townships, assessment, county: county.summary(), ledgers, issues };
}

/** A roster, or the part of one that holds whole townships. */
export function reviewPart(roster: Roster, law: Law, county: CountyTally): Pick<YearReview, "townships" | "assessment" | "issues"> {
  const { villages, people, ledgers: _, ...given } = roster ?? {};
  if (!Array.isArray(villages)) refuse(["roster", "villages"], "wrong-type", "a list of villages");
  if (!Array.isArray(people)) refuse(["roster", "people"], "wrong-type", "a list of people");
  const assessment = assessmentUnder(read(rosterTerms, given), law);
  const intake = new Intake({ villages, people }, law);
  const pools: DecidedPool[] = [];
  const townships: TownshipReview[] = [];
  for (const entered of poolByPool(intake, law)) {
    // One pool, unless none of these townships has people.
    const [pool] = assessment.pools(entered.flatMap(({ people }) => people.map(({ facts }) => facts)));
    if (pool) pools.push(pool);
    let first = 0;
    for (const township of entered) {
      const end = first + township.people.length;
      const part = reviewTownship(township, pool?.byMember.slice(first, end) ?? none, law);
      townships.push(part.review);
      county.add(part);
      first = end;
    }
  }
  return { townships, assessment: assessment.ruling(pools), issues: intake.faulty() };
}

/** The townships that share a pool of seats: each by itself, or all of the county together. */
function* poolByPool(intake: Intake, law: Law): Generator<readonly EnteredTownship[]> {
  if (law.readings["quota-pool"] === "county") yield [...intake.townships()];
  else for (const township of intake.townships()) yield [township];
}
