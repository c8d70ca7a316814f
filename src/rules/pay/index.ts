import type { Grade } from "../../law/grades";
import { yearOf } from "../../model/dates";
import { type PayFacts, payFacts } from "../../model/facts/pay";
import { type Finding, find } from "../../model/finding";
import { type Law, lawFor, type RuleOptions } from "../../model/in-force";
import { type Fen, yuanText } from "../../model/money";
import { ruleOn } from "../../model/read";
import type { ReadingUsed, Ruling } from "../../model/ruling";
import { type Reckoning, reckon } from "./reckon";
import { checkPeriods } from "./service";
import { payTables } from "./tables";

export { type Reckoning, reckon } from "./reckon";
export { checkPeriods } from "./service";

/** The classes of village of a policy's pay table. */
export const payClasses = (law: Law): readonly string[] => [...payTables(law).classes.keys()];

/** Whether the year's pay can be told. */
export type PayOutcome = "computed" | "undetermined";

type Code = "fixed-pay" | "performance-pay" | "top-up" | "top-up-over-cap" | "part-year" | "year-began-before-measure";

/** From which money a line is paid, 五(一) and 五(二): employment funds (就业资金) or village operating funds (村级运转经费). */
export type Fund = "employment" | "village-operating";

/** One line of the pay: an amount in yuan with two decimals, null while it cannot be told. */
export interface PayLine {
  readonly line: "fixed" | "performance" | "top-up";
  readonly provision: "五(二)";
  readonly fund: Fund;
  readonly amount: string | null;
}

/** The pay of one person for one year, in yuan. The total is the sum of the lines, null while one of them is. */
export interface Pay {
  readonly year: number;
  /** The part of the year that is paid: months of 12, or days of the year. */
  readonly served: { readonly unit: "months" | "days"; readonly count: number; readonly of: number } | null;
  readonly lines: readonly PayLine[];
  /** What was claimed as a top-up beyond the cap; null while the cap cannot be told. */
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
  const law = lawFor(options);
  return ruleOn(payFacts, facts, (given) => {
    if (given.service?.periods) checkPeriods(given.service.periods, ["service", "periods"]);
    return decidePay(given, law);
  });
}

/** {@link computePay} on facts that have been read. */
export const decidePay = (facts: PayFacts, law: Law): PayRuling => payRuling(facts, reckon(facts, law), law);

/** The ruling on a reckoning. */
export function payRuling(facts: PayFacts, reckoned: Reckoning, { on }: Law): PayRuling {
  const { year, share, law, fixed, performance, topUp, claimed, total } = reckoned;
  return {
    rule: "computePay",
    outcome: total === undefined ? "undetermined" : "computed",
    pay: {
      year,
      served: share ? { unit: share.unit, count: share.over, of: share.under } : null,
      lines: [
        line("fixed", "employment", fixed),
        line("performance", "employment", performance),
        ...(facts.topUps ? [line("top-up", "village-operating", topUp)] : []),
      ],
      disallowed: topUp === undefined ? null : yuanText(claimed - topUp),
      total: textOf(total),
    },
    findings: [
      fixedFinding(reckoned),
      performanceFinding(facts.grade, reckoned),
      ...topUpFindings(facts, reckoned),
      ...circumstances(reckoned),
    ],
    missing: reckoned.missing,
    readings: readingsUsed(facts, reckoned),
    policy: law.reference,
    on,
  };
}

const textOf = (fen: Fen | undefined): string | null => (fen === undefined ? null : yuanText(fen));

const line = (name: PayLine["line"], fund: Fund, fen: Fen | undefined): PayLine => ({
  line: name,
  provision: "五(二)",
  fund,
  amount: textOf(fen),
});

const amountOf = (fen: Fen | undefined) => (fen === undefined ? {} : { amount: yuanText(fen) });

function fixedFinding({ ownClass, fixed }: Reckoning): Finding<"fixed-pay"> {
  const stated = ownClass && { villageClass: ownClass.name, yearly: yuanText(ownClass.yearly) };
  return find("fixed-pay", fixed === undefined ? "unknown" : "met", { ...stated, ...amountOf(fixed) });
}

/** Performance pay is withheld, and so unknown, while the grade that decides it is. */
function performanceFinding(grade: Grade | undefined, { performance, law, tables }: Reckoning): Finding<"performance-pay"> {
  const earned = grade === undefined || tables.coefficients[grade].over > 0;
  return find("performance-pay", performance === undefined ? "unknown" : earned ? "met" : "unmet", {
    monthly: yuanText(tables.performanceMonthly),
    ...(grade && { grade, coefficient: String(law.readings["performance-by-grade"][grade]) }),
    ...amountOf(performance),
  });
}

function topUpFindings({ topUps }: PayFacts, { claimed, cap, topUp }: Reckoning): Finding<Code>[] {
  if (!topUps) return [];
  const found: Finding<Code>[] = [
    find("top-up", topUp === undefined ? "unknown" : "met", { claimed: yuanText(claimed), cap: textOf(cap), ...amountOf(topUp) }),
  ];
  if (cap !== undefined && claimed > cap)
    found.push(find("top-up-over-cap", "unmet", { cap: yuanText(cap), claimed: yuanText(claimed), disallowed: yuanText(claimed - cap) }));
  return found;
}

function circumstances({ share, year, law }: Reckoning): Finding<Code>[] {
  const { validFrom } = law.policy;
  const notes: Finding<Code>[] = [];
  if (share && share.over < share.under) notes.push(find("part-year", "note", { [share.unit]: share.over }));
  if (year === yearOf(validFrom) && !validFrom.endsWith("-01-01"))
    notes.push(find("year-began-before-measure", "note", { year, validFrom }));
  return notes;
}

function readingsUsed(facts: PayFacts, { claimed, law }: Reckoning): readonly ReadingUsed[] {
  const { used, readings } = law;
  const counted = facts.service === undefined || facts.service.periods !== undefined || readings["part-year"] === "whole-year";
  return [
    used["performance-share"],
    used["performance-by-grade"],
    ...(counted ? [used["part-year"]] : []),
    ...(claimed > 0 ? [used["top-up-cap-part-year"]] : []),
  ];
}
