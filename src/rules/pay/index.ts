import { type PayFacts, payFacts } from "../../model/facts/pay";
import { type Finding, find } from "../../model/finding";
import { type Law, lawFor, prepared, type RuleOptions } from "../../model/in-force";
import { type Fen, yuanText } from "../../model/money";
import { deepFrozen } from "../../model/remember";
import { ruleOn } from "../../model/rule-on";
import { none, type Ruling } from "../../model/ruling";
import { type PayLine, payLine, textOf } from "./parts";
import { type PostPart, postPart } from "./post";
import { type Additions, missingOf, type PayCase, type PostPay, payCase, reckonAdditions, totalOf } from "./reckon";
import { checkPeriods } from "./service";
import { type ClassTable, payTables } from "./tables";

export type { Fund, PayLine } from "./parts";
export { checkPeriods } from "./service";

/** The classes of village of a policy's pay table. */
export const payClasses = (law: Law): readonly string[] => [...payTables(law).classes.keys()];

/** Whether the year's pay can be told. */
export type PayOutcome = "computed" | "undetermined";

type Code = "fixed-pay" | "performance-pay" | "top-up" | "top-up-over-cap" | "part-year" | "year-began-before-measure";

/** The pay of one person for one year, in yuan. The total is the sum of the lines, null while one of them is. */
export interface Pay {
  readonly year: number;
  /** The part of the year that is paid: months of 12, or days of the year. */
  readonly served: PostPart["served"];
  readonly lines: readonly PayLine[];
  /** What was claimed as a top-up beyond the cap; null while the cap or a claim cannot be told. */
  readonly disallowed: string | null;
  readonly total: string | null;
}

/** What {@link computePay} answers. */
export interface PayRuling extends Ruling<"computePay", PayOutcome, Code> {
  readonly pay: Pay;
}

/**
 * The pay of an assistant for a year (报酬), 五(二): the fixed part, the performance part by grade, and additions up to their cap, exact to the fen.
 *
 * @param facts class of village, service in the year, grade, and the additions of township and village in yuan (none where none are named)
 * @returns the lines with their funds; the total is null while a fact that bears on it is unknown
 * @throws {InputError} where facts or options are not of their kind, the class is not in the policy's table, or periods of service overlap
 * @example
 * computePay({ villageClass: 1, service: { months: 12 }, grade: "competent" }, { on: "2026-12-31" }).pay.total //=> "6000.00"
 */
export function computePay(facts: PayFacts, options: RuleOptions): PayRuling {
  return ruled(facts, lawFor(options));
}

/** {@link computePay} on facts that have been read. */
export const decidePay = (facts: PayFacts, law: Law): PayRuling => payOf(facts, law).ruling;

/** A year's pay, in fen and as a ruling. */
export interface PayResult {
  readonly ownClass: ClassTable | undefined;
  readonly post: PostPay;
  readonly additions: Additions;
  readonly total: Fen | undefined;
  readonly ruling: PayRuling;
}

const withoutAdditions = prepared(() => new Map<PostPart, PayResult>());

/** The pay of one person's year. Whoever has no additions shares the result with all whose post is paid alike. */
export function payOf(facts: PayFacts, asked: Law): PayResult {
  const given = payCase(facts, asked);
  const part = postPart(facts, given);
  // What depends on nothing but the tables is kept as long as they are; any other result is one person's own.
  const shared = !facts.topUps && part.isShared && given.law === asked ? withoutAdditions(asked) : undefined;
  const known = shared?.get(part);
  if (known) return known;
  const made = result(part, reckonAdditions(facts.topUps ?? none, given), facts.topUps, given, asked);
  shared?.set(part, deepFrozen(made));
  return made;
}

function result(part: PostPart, additions: Additions, topUps: PayFacts["topUps"], given: PayCase, asked: Law): PayResult {
  const { pay: post, findings, notes, lines, readings } = part;
  const { claimed, claimsOpen, topUp } = additions;
  const total = totalOf(post, additions);
  const ruling: PayRuling = {
    rule: "computePay",
    outcome: total === undefined ? "undetermined" : "computed",
    pay: {
      year: given.year,
      served: part.served,
      lines: topUps ? [...lines, payLine("top-up", "village-operating", topUp)] : lines,
      disallowed: topUp === undefined || claimsOpen ? null : yuanText(claimed - topUp),
      total: textOf(total),
    },
    findings: topUps ? [...findings, ...topUpFindings(additions), ...notes] : [...findings, ...notes],
    missing: missingOf(post, additions),
    readings: claimed > 0 || claimsOpen ? [...readings, given.law.used["top-up-cap-part-year"]] : readings,
    policy: given.law.reference,
    on: asked.on,
  };
  return { ownClass: given.ownClass, post, additions, total, ruling };
}

function topUpFindings({ claimed, claimsOpen, cap, topUp }: Additions): Finding<"top-up" | "top-up-over-cap">[] {
  const claimedText = claimsOpen ? null : yuanText(claimed);
  const capText = textOf(cap);
  const paid =
    topUp === undefined
      ? find("top-up", "unknown", { claimed: claimedText, cap: capText })
      : find("top-up", "met", { claimed: claimedText, cap: capText, amount: yuanText(topUp) });
  if (cap === undefined || claimed <= cap) return [paid];
  const disallowed = claimsOpen ? null : yuanText(claimed - cap);
  return [paid, find("top-up-over-cap", "unmet", { cap: yuanText(cap), claimed: claimedText, disallowed })];
}

const ruled = /* @__PURE__ */ ruleOn(payFacts, (facts, law) => {
  if (facts.service?.periods) checkPeriods(facts.service.periods, ["service", "periods"]);
  return decidePay(facts, law);
});
