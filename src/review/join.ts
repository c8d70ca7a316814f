import { inOrder } from "../model/in-order";
import { kept } from "../model/kept";
import { wideFen, wideText } from "../model/money";
import { read } from "../model/read";
import { byName, type Given, list, strict, tested, whole } from "../model/schema";
import { addOutcomes, noOutcomes, type OutcomeCounts } from "./counts";
import type { CountySummary } from "./county";
import { type PayTotals, payColumns } from "./totals";

/** Beyond every number of people, and small enough that thousands of such counts add up exactly. */
const count = () => whole(0, 1_000_000_000_000);

const amount = /^\d{1,30}\.\d{2}$/;
const sum = () =>
  tested<string>((value) => typeof value === "string" && amount.test(value), "a sum in yuan with two decimals", { type: "string" });

const eachColumn = <T>(make: (column: (typeof payColumns)[number]) => T) =>
  Object.fromEntries(payColumns.map((column) => [column, make(column)])) as Record<(typeof payColumns)[number], T>;

const payTotals = () =>
  strict({
    people: count(),
    undetermined: count(),
    ...eachColumn(sum),
    byFund: strict({ employment: sum(), "village-operating": sum() }),
  });

const each = <T>(of: object, make: (value: unknown) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value)]));
const outcomeCounts = () => strict(each(noOutcomes(), (counts) => strict(each(counts as object, count))));

const summaries = () =>
  list(
    strict({
      townships: count(),
      people: count(),
      villages: count(),
      outcomes: outcomeCounts(),
      pay: payTotals(),
      payByClass: byName(payTotals()),
    }),
  );

/**
 * The totals of parts that were reviewed apart, as one review of all of them gives them (汇总合并): for worker threads, processes or nights.
 *
 * Sums are exact. Whether a person or a township stands in two parts cannot be told from totals, so every part must be of whole townships.
 *
 * @param parts the `county` of each review; of a review in parts, that of its last part
 * @returns the totals of all of them
 * @throws {InputError} where one is no summary of a review
 * @example
 * const [first, second] = ["A", "B"].map((township) => reviewYear({ villages: [{ township, village: "V" }], people: [] }, { year: 2026 }).county);
 * joinSummaries([first, second]).villages //=> 2
 */
export function joinSummaries(parts: readonly CountySummary[]): CountySummary {
  const all = read(summaries(), parts) as unknown as readonly Given<CountySummary>[];
  const outcomes = noOutcomes();
  for (const part of all) addOutcomes(outcomes, part.outcomes as OutcomeCounts);
  const byClass = new Map<string, PayTotals[]>();
  for (const { payByClass } of all)
    for (const [name, totals] of Object.entries(payByClass)) kept(byClass, name, () => []).push(totals as PayTotals);
  return {
    townships: added(all.map(({ townships }) => townships)),
    people: added(all.map(({ people }) => people)),
    villages: added(all.map(({ villages }) => villages)),
    outcomes,
    pay: joinPay(all.map(({ pay }) => pay)),
    payByClass: Object.fromEntries(inOrder(byClass, ([name]) => name).map(([name, totals]) => [name, joinPay(totals)])),
  };
}

function joinPay(parts: readonly PayTotals[]): PayTotals {
  const sumOf = (pick: (part: PayTotals) => string): string => wideText(parts.reduce((sum, part) => sum + wideFen(pick(part)), BigInt(0)));
  return {
    people: added(parts.map(({ people }) => people)),
    undetermined: added(parts.map(({ undetermined }) => undetermined)),
    ...eachColumn((column) => sumOf((part) => part[column])),
    byFund: {
      employment: sumOf(({ byFund }) => byFund.employment),
      "village-operating": sumOf(({ byFund }) => byFund["village-operating"]),
    },
  };
}

const added = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);
