import type { Law } from "../model/in-force";
import { refuse } from "../model/issue";
import { kept } from "../model/kept";
import { legible, read } from "../model/read";
import type { PolicyReference } from "../model/ruling";
import { type CohortRuling, decideCohort } from "../rules/assessment";
import { addOutcomes, noOutcomes, type OutcomeCounts } from "./counts";
import { type Admitted, type Intake, type RowIssues, takeIn } from "./intake";
import { type LedgerReview, reviewLedgers } from "./ledgers";
import { lawOfReview, type ReviewOptions } from "./options";
import { type Roster, rosterTerms, type VillageFacts } from "./roster";
import { PayTally, type PayTotals } from "./totals";
import { reviewTownship, type TalliedTownship, type TownshipFacts, type TownshipReview, totalsByClass } from "./township";

/** The county's totals (全县汇总). */
export interface CountySummary {
  readonly townships: number;
  readonly people: number;
  readonly villages: number;
  readonly outcomes: OutcomeCounts;
  readonly pay: PayTotals;
  readonly payByClass: Readonly<Record<string, PayTotals>>;
}

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
function reviewPart(roster: Roster, law: Law, county: CountyTally): Pick<YearReview, "townships" | "assessment" | "issues"> {
  const { villages, people, ledgers: _, ...given } = roster ?? {};
  if (!Array.isArray(villages)) refuse(["roster", "villages"], "wrong-type", "a list of villages");
  if (!Array.isArray(people)) refuse(["roster", "people"], "wrong-type", "a list of people");
  const terms = read(rosterTerms, given);
  const intake = takeIn({ villages, people }, law);
  const assessment = decideCohort({ people: intake.people.map(({ facts }) => facts), ...terms }, law);
  const graded = new Map(assessment.grades.map((person) => [person.id, person]));
  const parts = byTownship(intake).map((part) => reviewTownship({ ...part, uncounted: intake.uncounted }, graded, law));
  for (const part of parts) county.add(part);
  return { townships: parts.map(({ review }) => review), assessment, issues: intake.faulty };
}

function byTownship({ villages, people }: Intake): Omit<TownshipFacts, "uncounted">[] {
  const townships = new Map<string, { township: string; villages: VillageFacts[]; people: Admitted[] }>();
  const of = (township: string) => kept(townships, township, () => ({ township, villages: [], people: [] }));
  for (const village of villages.values()) of(village.township).villages.push(village);
  for (const person of people) of(person.facts.township).people.push(person);
  return [...townships.values()].sort((a, b) => (a.township < b.township ? -1 : 1));
}

/** The county's sums, which grow township by township. */
class CountyTally {
  private townships = 0;
  private people = 0;
  private villages = 0;
  private readonly outcomes = noOutcomes();
  private readonly pay = new PayTally();
  private readonly byClass = new Map<string, PayTally>();

  add({ review, tally, byClass }: TalliedTownship): void {
    this.townships++;
    this.people += review.people.length;
    this.villages += review.villages.length;
    addOutcomes(this.outcomes, review.outcomes);
    this.pay.join(tally);
    for (const [name, part] of byClass) kept(this.byClass, name, () => new PayTally()).join(part);
  }

  summary(): CountySummary {
    const { townships, people, villages, outcomes } = this;
    return { townships, people, villages, outcomes, pay: this.pay.totals(), payByClass: totalsByClass(this.byClass) };
  }
}
