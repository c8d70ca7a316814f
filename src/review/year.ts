import { refuse } from "../model/issue";
import { isObjectLike } from "../model/quick";
import { legible } from "../model/read";
import type { ReviewOptions } from "./options";
import { PartedReview, type YearReview } from "./part";
import type { Roster } from "./roster";

/**
 * A year's review of a roster (年度审核): for each person eligibility, exit, training, grade and pay, for each village its staffing, for each
 * township and the county the totals.
 *
 * A country's roster need not be held at once: given one roster after another, each of whole townships, the review answers part by part, the
 * totals of each counting in all before it, in memory that does not grow. People are then told apart within a part. What the caller's own
 * iterator throws, a file that cannot be read for one, reaches the caller as it is.
 *
 * @param roster villages and people of any number of townships, up to five million of each, or such rosters as an iterable or async iterable; a
 *   bad row comes back with its issues, and all others are computed
 * @param options the year, the day as at the end of which it speaks (31 December where none is named), the policy
 * @returns the review; of an iterable, a generator of reviews
 * @throws {InputError} where options or roster are not of their kind, the year is before the measure, a township comes in two parts, or one pool
 *   of seats is shared by the county whose people come in parts; never for a row
 * @example
 * reviewYear({ villages: [{ township: "T", village: "V", villageClass: 1 }], people: [] }, { year: 2026 }).county.outcomes.headcount.violation //=> 1
 * @example
 * const parts = ["A", "B"].map((township) => ({ villages: [{ township, village: "V" }], people: [] }));
 * [...reviewYear(parts, { year: 2026 })].map((part) => part.county.villages) //=> [1, 2]
 */
export function reviewYear(roster: Roster, options: ReviewOptions): YearReview;
export function reviewYear(rosters: Iterable<Roster>, options: ReviewOptions): Generator<YearReview, void>;
export function reviewYear(rosters: AsyncIterable<Roster>, options: ReviewOptions): AsyncGenerator<YearReview, void>;
export function reviewYear(
  given: Given,
  options: ReviewOptions,
): YearReview | Generator<YearReview, void> | AsyncGenerator<YearReview, void> {
  const review = new PartedReview(options);
  if (isAsyncIterable(given)) return eachAsync(given, inParts(review));
  return isIterable(given) ? each(given, inParts(review)) : review.next(given);
}

function inParts(review: PartedReview): PartedReview {
  if (review.law.readings["quota-pool"] === "county")
    refuse(["options", "policy"], "contradiction", "a pool of seats for each township, since a county's needs all of its people at once");
  return review;
}

function* each(rosters: Iterable<Roster>, review: PartedReview): Generator<YearReview, void> {
  for (const roster of rosters) yield review.next(roster);
}

async function* eachAsync(rosters: AsyncIterable<Roster>, review: PartedReview): AsyncGenerator<YearReview, void> {
  for await (const roster of rosters) yield review.next(roster);
}

type Given = Roster | Iterable<Roster> | AsyncIterable<Roster>;

const isIterable = (given: Given): given is Iterable<Roster> => answersTo(given, Symbol.iterator);
const isAsyncIterable = (given: Given): given is AsyncIterable<Roster> => answersTo(given, Symbol.asyncIterator);

const answersTo = (given: unknown, name: symbol): boolean =>
  isObjectLike(given) && legible(() => typeof Reflect.get(given, name) === "function");
