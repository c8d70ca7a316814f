import { type IsoDate, yearOf } from "../model/dates";
import type { Law } from "../model/in-force";
import { refuse } from "../model/issue";
import { legible, read } from "../model/read";
import { none, type PolicyReference } from "../model/ruling";
import { assessmentUnder, type CohortRuling, type DecidedPool } from "../rules/assessment";
import { type CountySummary, CountyTally } from "./county";
import { type EnteredTownship, Intake, type RowIssues } from "./intake";
import { type LedgerReview, ledgersUnder } from "./ledgers";
import { lawOfReview, type ReviewOptions } from "./options";
import { type Roster, rosterTerms } from "./roster";
import { checkRows } from "./row";
import { reviewTownship, type TalliedTownship, type TownshipReview } from "./township";

/** What {@link reviewYear} answers. */
export interface YearReview {
  readonly year: number;
  readonly on: IsoDate;
  readonly policy: PolicyReference;
  /** Ordered by name. */
  readonly townships: readonly TownshipReview[];
  /** The seats of 优秀, pool by pool. */
  readonly assessment: CohortRuling;
  /** The totals; of a review in parts, those of this part and all before it. */
  readonly county: CountySummary;
  /** The rulings on the year's ledgers (台账核查); null where the roster brings none. */
  readonly ledgers: LedgerReview | null;
  /** The rows that could not be used, or not in full, in the order of the lists. */
  readonly issues: readonly RowIssues[];
}

/** A review of one roster after another, each of whole townships. Between them only sums and the names of townships are kept. */
export class PartedReview {
  readonly law: Law;
  private readonly county = new CountyTally();
  private readonly seen = new Set<string>();
  private parts = 0;

  /** @throws {InputError} where the options are not of their kind */
  constructor(options: ReviewOptions) {
    this.law = lawOfReview(options);
  }

  /** @throws {InputError} where this is no roster, or has a township that an earlier one had, whose seats would be shared out twice */
  next(roster: Roster): YearReview {
    const townships: TownshipReview[] = [];
    const { assessment, issues, ledgers } = legible(() =>
      reviewRoster(roster, this.law, (tallied) => {
        this.add(tallied);
        townships.push(tallied.review);
      }),
    );
    this.parts++;
    return {
      year: yearOf(this.law.on),
      on: this.law.on,
      policy: this.law.reference,
      townships,
      assessment,
      county: this.county.summary(),
      ledgers,
      issues,
    };
  }

  private add(township: TalliedTownship): void {
    const { township: name } = township.review;
    if (this.seen.has(name)) refuse(["townships", this.parts], "duplicate", "every township whole, in one part");
    this.seen.add(name);
    this.county.add(township);
  }
}

/** The pools, the ledgers and the issues of a roster; each township is handed on as soon as it is reviewed, since its own sums need not outlive it. */
function reviewRoster(roster: Roster, law: Law, done: (township: TalliedTownship) => void) {
  const { villages, people, ledgers, ...given } = roster ?? {};
  checkRows(villages, ["roster", "villages"]);
  checkRows(people, ["roster", "people"]);
  const assessment = assessmentUnder(read(rosterTerms, given), law);
  const intake = new Intake({ villages, people }, law);
  const pools: DecidedPool[] = [];
  for (const entered of poolByPool(intake, law)) {
    // One pool, unless none of these townships has people.
    const [pool] = assessment.pools(entered.flatMap(({ people: admitted }) => admitted.map(({ facts }) => facts)));
    if (pool) pools.push(pool);
    let first = 0;
    for (const township of entered) {
      const end = first + township.people.length;
      done(reviewTownship(township, pool?.byMember.slice(first, end) ?? none, law));
      first = end;
    }
  }
  return {
    assessment: assessment.ruling(pools),
    issues: intake.faulty(),
    ledgers: ledgers === undefined ? null : ledgersUnder(ledgers, law),
  };
}

/** The townships that share a pool of seats: each by itself, or all of the county together. */
function* poolByPool(intake: Intake, law: Law): Generator<readonly EnteredTownship[]> {
  if (law.readings["quota-pool"] === "county") yield [...intake.townships()];
  else for (const township of intake.townships()) yield [township];
}
