import { deepFrozen } from "../../law/frozen";
import type { IsoDate } from "../../model/dates";
import { arePlainPay, type PayFacts, payFacts } from "../../model/facts/pay";
import type { Finding } from "../../model/finding";
import { type Law, lawFor, prepared, type RuleOptions } from "../../model/in-force";
import { ruleOn } from "../../model/rule-on";
import { none, type Ruling } from "../../model/ruling";
import { type AdditionPart, additionPart } from "./additions";
import { type PayLine, textOf } from "./parts";
import { type PostPart, postPart } from "./post";
import { amountsOf, type Claims, claimsOf, type PayAmounts, payCase } from "./reckon";
import { checkPeriods } from "./service";
import { payTables } from "./tables";

export type { Fund } from "../../law/funds";
export type { PayLine } from "./parts";
export { checkPeriods } from "./service";

/** The classes of village of a policy's pay table. */
export const payClasses = (law: Law): readonly string[] => [...payTables(law).classes.keys()];

/** Whether the year's pay can be told. */
type PayOutcome = "computed" | "undetermined";

type Code = "fixed-pay" | "performance-pay" | "top-up" | "top-up-over-cap" | "part-year" | "year-began-before-measure";

/** The pay of one person for one year, in yuan. The total is the sum of the lines, null while one of them is. */
export interface Pay<Total extends string | null = string | null> {
  readonly year: number;
  /** The part of the year that is paid: months of 12, or days of the year. */
  readonly served: PostPart["served"];
  readonly lines: readonly PayLine[];
  /** What was claimed as a top-up beyond the cap; null while the cap or a claim cannot be told. */
  readonly disallowed: string | null;
  readonly total: Total;
}

interface PayRulingOf<Outcome extends PayOutcome, Total extends string | null> extends Ruling<"computePay", Outcome, Code> {
  readonly pay: Pay<Total>;
}

/** What {@link computePay} answers: a total where it is `computed`, and none where it is `undetermined`. */
export type PayRuling = PayRulingOf<"computed", string> | PayRulingOf<"undetermined", null>;

/**
 * The pay of an assistant for a year (报酬), 五(二): the fixed part, the performance part by grade, and additions up to their cap, exact to the fen.
 *
 * @param facts class of village, service in the year, grade, and the additions of township and village in yuan (none where none are named)
 * @param options the day asked about, and the policy (`chengbu2023` where none is named)
 * @returns the lines with their funds; the total is null while a fact that bears on it is unknown
 * @throws {InputError} where facts or options are not of their kind, the day or the year is before the measure, the class is not in the policy's
 *   table, or periods of service overlap
 * @example
 * computePay({ villageClass: 1, service: { months: 12 }, grade: "competent" }, { on: "2026-12-31" }).pay.total //=> "6000.00"
 */
export function computePay(facts: PayFacts, options: RuleOptions): PayRuling {
  return ruled(facts, lawFor(options));
}

/** {@link computePay} on facts that have been read. */
export const decidePay = (facts: PayFacts, law: Law): PayRuling => payRuling(payBasis(facts, law));

/** All that a ruling on pay is written from: little beside it, so that it can be held for everybody of a country. */
export interface PayBasis extends Claims {
  readonly part: PostPart;
  readonly on: IsoDate;
  /** Whether additions are named, be it that there are none. */
  readonly named: boolean;
  /** Where the ruling is one for all who are paid alike: there it stands once the first of them has asked for it. */
  readonly shared: { ruling?: PayRuling } | undefined;
}

/** The bases of those to whom nothing is added, whether their additions are not named or a list of none is. */
const withoutAdditions = prepared((): PayBasis[] => []);

/** What the pay of one person's year is made of. Whoever has no additions shares it with all whose post is paid alike. */
export function payBasis(facts: PayFacts, asked: Law): PayBasis {
  const given = payCase(facts, asked);
  const part = postPart(facts, given);
  const { topUps } = facts;
  // What depends on nothing but the law is kept as long as it is; any other is one person's own.
  if (topUps?.length || given.law !== asked) return own(part, topUps, asked);
  const known = withoutAdditions(asked);
  const place = part.pattern * 2 + (topUps ? 1 : 0);
  // A list of its own that is empty: a caller's may hold something when it is looked at again.
  known[place] ??= { ...own(part, topUps && [], asked), shared: {} };
  return known[place] as PayBasis;
}

function own(part: PostPart, topUps: PayFacts["topUps"], { on }: Law): PayBasis {
  const { claimed, claimsOpen } = claimsOf(topUps ?? none);
  return { part, on, named: !!topUps, claimed, claimsOpen, shared: undefined };
}

/** What it comes to, without a word of its ruling written. */
export const payAmounts = (basis: PayBasis): PayAmounts => amountsOf(basis.part.pay, basis, basis.part.cap);

/** The ruling on a pay. */
export function payRuling(basis: PayBasis): PayRuling {
  const { shared } = basis;
  if (!shared) return written(basis);
  shared.ruling ??= deepFrozen(written(basis));
  return shared.ruling;
}

function written(basis: PayBasis): PayRuling {
  const { part, on, named } = basis;
  const { year, fixed, performance, served, readings, readingsWithCap, policy } = part;
  const amounts = payAmounts(basis);
  const { total, missing } = amounts;
  const disallowed = textOf(amounts.disallowed);
  const added = named ? additionPart(amounts, part.capText, disallowed) : undefined;
  return {
    rule: "computePay",
    outcome: total === undefined ? "undetermined" : "computed",
    pay: {
      year,
      served,
      lines: added ? [fixed.line, performance.line, added.line] : [fixed.line, performance.line],
      disallowed,
      total: textOf(total),
    },
    findings: added ? withAdditions(part, added) : [fixed.finding, performance.finding, ...part.notes],
    missing,
    readings: added ? readingsWithCap : readings,
    policy,
    on,
  } as PayRuling;
}

/** Everything that was found. A list that is written out takes half the room of one that grows, and few people have more than one note. */
function withAdditions(post: PostPart, { paid, over }: AdditionPart): readonly Finding<Code>[] {
  const [fixed, performance] = [post.fixed.finding, post.performance.finding];
  const { note, notes } = post;
  if (note === undefined) return over ? [fixed, performance, paid, over] : [fixed, performance, paid];
  if (notes.length === 1) return over ? [fixed, performance, paid, over, note] : [fixed, performance, paid, note];
  return over ? [fixed, performance, paid, over, ...notes] : [fixed, performance, paid, ...notes];
}

const ruled = /* @__PURE__ */ ruleOn(payFacts, arePlainPay, (facts, law) => {
  if (facts.service?.periods) checkPeriods(facts.service.periods, ["service", "periods"]);
  return decidePay(facts, law);
});
