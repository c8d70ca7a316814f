import { yearOf } from "../../model/dates";
import { gradeIds } from "../../model/facts/exit";
import { type PayFacts, payFacts } from "../../model/facts/pay";
import { type Finding, find } from "../../model/finding";
import { type Law, lawFor, prepared, type RuleOptions } from "../../model/in-force";
import { kept } from "../../model/kept";
import { yuanText } from "../../model/money";
import { remembered } from "../../model/remember";
import { ruleOn } from "../../model/rule-on";
import type { Ruling } from "../../model/ruling";
import { amountOf, fixedPart, type PayLine, payLine, payReadings, performancePart, textOf } from "./parts";
import { claimsOf, payCase, type Reckoning, reckon } from "./reckon";
import { checkPeriods } from "./service";
import { type ClassTable, payTables } from "./tables";

export type { Fund, PayLine } from "./parts";
export type { Reckoning } from "./reckon";
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
  readonly served: { readonly unit: "months" | "days"; readonly count: number; readonly of: number } | null;
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
  readonly reckoned: Reckoning;
  readonly ruling: PayRuling;
}

const results = prepared(() => new Map<ClassTable, Map<number, Map<number, PayResult>>>());

/** The pay of one person's year. Class, months, grade and claims say all that there is to it, so whoever has the same shares one result. */
export function payOf(facts: PayFacts, asked: Law): PayResult {
  const given = payCase(facts, asked);
  const { ownClass, share, law } = given;
  const claimed = claimsOf(facts);
  const make = () => {
    const reckoned = reckon(facts, given);
    return { reckoned, ruling: payRuling(facts, reckoned, asked) };
  };
  if (!ownClass || share?.unit !== "months" || claimed === undefined || law !== asked) return make();
  const ofClass = kept(results(law), ownClass, () => new Map<number, Map<number, PayResult>>());
  const timed = countsTime(facts, law) ? 1 : 0;
  const grade = facts.grade ? gradeIds.indexOf(facts.grade) : gradeIds.length;
  const pattern = (share.over * (gradeIds.length + 1) + grade) * 4 + (facts.topUps ? 2 : 0) + timed;
  return remembered(
    kept(ofClass, pattern, () => new Map<number, PayResult>()),
    claimed,
    make,
  );
}

/** The ruling on a reckoning. */
function payRuling(facts: PayFacts, reckoned: Reckoning, { on }: Law): PayRuling {
  const { year, share, law, claimed, claimsOpen, topUp, total } = reckoned;
  const fixed = fixedPart(reckoned);
  const performance = performancePart(facts.grade, reckoned);
  const lines = [fixed.line, performance.line];
  const findings: Finding<Code>[] = [fixed.finding, performance.finding];
  if (facts.topUps) {
    lines.push(payLine("top-up", "village-operating", topUp));
    addTopUpFindings(findings, reckoned);
  }
  if (share && share.over < share.under) findings.push(find("part-year", "note", { [share.unit]: share.over }));
  const { validFrom } = law.policy;
  if (year === yearOf(validFrom) && !validFrom.endsWith("-01-01"))
    findings.push(find("year-began-before-measure", "note", { year, validFrom }));
  return {
    rule: "computePay",
    outcome: total === undefined ? "undetermined" : "computed",
    pay: {
      year,
      served: share ? { unit: share.unit, count: share.over, of: share.under } : null,
      lines,
      disallowed: topUp === undefined || claimsOpen ? null : yuanText(claimed - topUp),
      total: textOf(total),
    },
    findings,
    missing: reckoned.missing,
    readings: payReadings(reckoned, countsTime(facts, law)),
    policy: law.reference,
    on,
  };
}

/** Whether the reading on parts of years bore on the pay: months that the caller has counted are taken as they are. */
const countsTime = ({ service }: PayFacts, { readings }: Law): boolean =>
  service?.months === undefined || readings["part-year"] === "whole-year";

function addTopUpFindings(findings: Finding<Code>[], { claimed, claimsOpen, cap, topUp }: Reckoning): void {
  const claimedText = claimsOpen ? null : yuanText(claimed);
  findings.push(find("top-up", topUp === undefined ? "unknown" : "met", { claimed: claimedText, cap: textOf(cap), ...amountOf(topUp) }));
  if (cap !== undefined && claimed > cap)
    findings.push(
      find("top-up-over-cap", "unmet", {
        cap: yuanText(cap),
        claimed: claimedText,
        disallowed: claimsOpen ? null : yuanText(claimed - cap),
      }),
    );
}

const ruled = /* @__PURE__ */ ruleOn(payFacts, (facts, law) => {
  if (facts.service?.periods) checkPeriods(facts.service.periods, ["service", "periods"]);
  return decidePay(facts, law);
});
