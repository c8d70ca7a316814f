import type { Law } from "../../model/in-force";
import { InputError, type Issue, isInputError, refuse } from "../../model/issue";
import type { Policy } from "../../model/policy";
import { isObjectLike } from "../../model/quick";
import { legible, read } from "../../model/read";
import type { PolicyReference } from "../../model/ruling";
import { late, strict } from "../../model/schema";
import type { OutcomeCounts } from "../counts";
import type { RowIssues } from "../intake";
import { lawOfReview, type ReviewOptions, whenShape } from "../options";
import type { YearReview } from "../part";
import type { Roster } from "../roster";
import type { PayTotals } from "../totals";
import { reviewYear } from "../year";
import { PayFactsOf } from "./completions";
import { type Change, type PersonChange, personChange, type VillageChange, villageChange } from "./effects";
import { type PolicyPart, partsBetween, stepsBetween } from "./parts";
import { Paths } from "./states";
import { type TotalChange, type TotalEffect, totalsOf } from "./totals";

export type { Change, Effect, OutcomeChanges, PayDifference, PersonChange, VillageChange } from "./effects";
export type { PartId, PolicyPart } from "./parts";
export type { PersonOutcomes } from "./states";
export type { TotalChange, TotalEffect } from "./totals";

/** Which year is compared, and as at which day. */
export type ComparisonOptions = Omit<ReviewOptions, "policy">;

/** What {@link comparePolicies} answers. */
export interface PolicyComparison {
  readonly year: number;
  readonly on: string;
  readonly policies: Change<PolicyReference>;
  /** Everything in which the two differ for the review: figures in the order of their table, then readings in that of theirs. */
  readonly parts: readonly PolicyPart[];
  /** The county's totals under each. */
  readonly outcomes: Change<OutcomeCounts>;
  readonly pay: Change<PayTotals>;
  readonly total: TotalChange;
  /** What of the total each cause brings, in order; the differences sum to the total's. */
  readonly effects: readonly TotalEffect[];
  /** Those for whom something changes, ordered by township, village and id. */
  readonly people: readonly PersonChange[];
  readonly villages: readonly VillageChange[];
  /** The rows that could not be used, or not in full. */
  readonly issues: Change<readonly RowIssues[]>;
}

/**
 * Two policies on one roster (政策比较): who comes to another outcome or another pay, by how much, and which figure or reading causes it.
 *
 * The second policy replaces the first part by part, figures in the order of their table and then readings in that of theirs, and each part
 * answers for what changes when it is switched. All values of a figure over time are one part, of which the year's day picks one, and the first
 * day of duty that of the training before the job; a policy's dates of validity change nothing but which value it began with. Parts that contradict
 * the policy unless the next is switched too are named together. Ledgers are left out.
 *
 * @param roster as {@link reviewYear} takes it
 * @param before the policy to start from
 * @param after the policy to compare with it
 * @param options the year, and the day as at the end of which it is reviewed (31 December where none is named)
 * @returns the parts in which the two differ, the county's totals under each, and everyone for whom something changes with its causes
 * @throws {InputError} where a policy, the options or the roster is not of its kind, or the day is outside a policy's validity; never for a row
 * @example
 * const raised = amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 3: "4500" } } });
 * const village = { township: "T", village: "V", villageClass: 3 };
 * const person = { id: "a", township: "T", village: "V", service: { months: 12 }, tookPart: true, proposal: "competent" } as const;
 * comparePolicies({ villages: [village], people: [person] }, chengbu2023, raised, { year: 2027 }).effects.map(({ causes, difference }) => [causes, difference.total]) //=> [[["base-pay"], "500.00"]]
 */
export function comparePolicies(roster: Roster, before: Policy, after: Policy, options: ComparisonOptions): PolicyComparison {
  const { year, on } = read(asked, { options }).options;
  const [a, b] = [lawUnder("before", before, { year, on }), lawUnder("after", after, { year, on })];
  return legible(() => compared(withoutLedgers(roster), a, b, year));
}

function compared(roster: Roster, a: Law, b: Law, year: number): PolicyComparison {
  const parts = partsBetween(a, b);
  const steps = stepsBetween(a, b, parts);
  const paths = new Paths(new PayFactsOf(roster, [a, b]));
  const reviewed = (law: Law): YearReview => {
    const review = reviewYear(roster, { year, on: law.on, policy: law.policy });
    paths.add(review, law);
    return review;
  };
  const start = reviewed(a);
  let end = start;
  steps.forEach(({ policy }, i) => {
    // The last review is of the second policy itself, and not of the first with all its parts switched.
    end = reviewed(i === steps.length - 1 ? b : lawOfReview({ year, on: a.on, policy }));
  });
  const walk = steps.map((step) => step.parts);
  const people = paths.peopleInOrder().flatMap((path) => personChange(path, walk) ?? []);
  const villages = paths.villagesInOrder().flatMap((path) => villageChange(path, walk) ?? []);
  const { whole: total, effects } = totalsOf(people, villages, walk.flat());
  return {
    year,
    on: a.on,
    policies: { before: a.reference, after: b.reference },
    parts,
    outcomes: { before: start.county.outcomes, after: end.county.outcomes },
    pay: { before: start.county.pay, after: end.county.pay },
    total,
    effects,
    people,
    villages,
    issues: { before: start.issues, after: end.issues },
  };
}

const asked = /* @__PURE__ */ late(() => strict({ options: strict(whenShape()) }));

/** The law under one of the two, whose faults are told apart from those of the other. */
function lawUnder(which: "before" | "after", policy: Policy, options: ComparisonOptions): Law {
  if (!isObjectLike(policy)) refuse([which], "wrong-type", "a policy made by definePolicy");
  try {
    return lawOfReview({ ...options, policy });
  } catch (error) {
    if (!isInputError(error)) throw error;
    const ofOptions = ({ path }: Issue) => path[0] === "options";
    throw new InputError(error.issues.map((issue) => (ofOptions(issue) ? issue : { ...issue, path: [which, ...issue.path] })));
  }
}

function withoutLedgers(roster: Roster): Roster {
  const { ledgers: _, ...rest } = roster ?? {};
  return rest as Roster;
}
