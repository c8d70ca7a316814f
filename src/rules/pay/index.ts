import type { Grade } from "../../law/grades";
import { yearOf, yearText } from "../../model/dates";
import { roundedShare } from "../../model/exact";
import { gradeIds } from "../../model/facts/exit";
import { type PayFacts, payFacts } from "../../model/facts/pay";
import { type Finding, find } from "../../model/finding";
import { type Law, lawFor, type RuleOptions } from "../../model/in-force";
import { refuse } from "../../model/issue";
import { type Fen, fenOf, yuanText } from "../../model/money";
import { read } from "../../model/read";
import { none, type ReadingUsed, type Ruling } from "../../model/ruling";
import { checkPeriods, type ShareOfYear, shareOfYear } from "./service";
import { type ClassTable, type PayTables, payTables } from "./tables";

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
  const given = read(payFacts, facts);
  if (given.service?.periods) checkPeriods(given.service.periods, ["service", "periods"]);
  return decidePay(given, lawFor(options));
}

/** {@link computePay} on facts that have been read. */
export function decidePay(facts: PayFacts, asked: Law): PayRuling {
  const year = facts.year ?? yearOf(asked.on);
  const law = year === yearOf(asked.on) ? asked : lawOfYear(year, asked);
  const tables = payTables(law);
  const share = facts.service && shareOfYear(facts.service, year, law);
  const shares = share ? [share] : anyShare;
  const ownClass = facts.villageClass === undefined ? undefined : classOf(facts.villageClass, tables);

  const fixed = settle(shares, ownClass ? [ownClass] : [...tables.classes.values()], fixedPay);
  const performance = settle(shares, facts.grade ? [facts.grade] : gradeIds, (part, grade) => performancePay(part, grade, tables));
  const claimed = (facts.topUps ?? []).reduce((sum, { amount }) => sum + fenOf(amount), 0);
  const prorated = law.readings["top-up-cap-part-year"] === "prorated";
  const cap = settle(prorated ? shares : [wholeYear], [tables.topUpCap], (part, whole) => roundedShare(whole, part));
  const topUp = claimed === 0 ? 0 : cap.value === undefined ? undefined : Math.min(claimed, cap.value);

  const serviceMatters = fixed.firstMatters || performance.firstMatters || (claimed > 0 && cap.firstMatters);
  const missing = [
    ...(fixed.secondMatters ? ["villageClass"] : []),
    ...(serviceMatters ? ["service"] : []),
    ...(performance.secondMatters ? ["grade"] : []),
  ];
  const lines = [
    line("fixed", "employment", fixed.value),
    line("performance", "employment", performance.value),
    ...(facts.topUps ? [line("top-up", "village-operating", topUp)] : []),
  ];
  const parts = [fixed.value, performance.value, topUp];
  const total = parts.every((part) => part !== undefined) ? parts.reduce((sum, part) => sum + part, 0) : undefined;
  return {
    rule: "computePay",
    outcome: total === undefined ? "undetermined" : "computed",
    pay: {
      year,
      served: share ? { unit: share.unit, count: share.over, of: share.under } : null,
      lines,
      disallowed: topUp === undefined ? null : yuanText(claimed - topUp),
      total: textOf(total),
    },
    findings: [
      fixedFinding(ownClass, fixed.value),
      performanceFinding(facts.grade, performance.value, law, tables),
      ...topUpFindings(facts, claimed, cap.value, topUp),
      ...circumstances(share, year, law),
    ],
    missing: missing.length > 0 ? missing : none,
    readings: readingsUsed(facts, claimed, law),
    policy: law.reference,
    on: asked.on,
  };
}

/** The figures of a pay year are those of its day nearest to the day asked about; a year is paid by one table. */
function lawOfYear(year: number, { policy, on }: Law): Law {
  const { validFrom } = policy;
  if (year < yearOf(validFrom)) refuse(["year"], "before-validity", `a year from ${yearOf(validFrom)}`);
  return lawFor({ on: year < yearOf(on) ? `${yearText(year)}-12-31` : `${yearText(year)}-01-01`, policy });
}

function classOf(villageClass: number | string, { classes }: PayTables): ClassTable {
  const table = classes.get(String(villageClass));
  return table ?? refuse(["villageClass"], "not-allowed", `one of ${[...classes.keys()].join(", ")}`);
}

const wholeYear: ShareOfYear = { unit: "months", over: 12, under: 12 };
const anyShare: readonly ShareOfYear[] = Array.from({ length: 13 }, (_, over) => ({ unit: "months", over, under: 12 }));

function fixedPay(share: ShareOfYear, table: ClassTable): Fen {
  return share.unit === "months" ? (table.fixedByMonths[share.over] ?? 0) : roundedShare(table.fixed, share);
}

function performancePay(share: ShareOfYear, grade: Grade, tables: PayTables): Fen {
  if (share.unit === "months") return tables.performanceByMonths[grade][share.over] ?? 0;
  return roundedShare(tables.performanceMonthly * 12, share, tables.coefficients[grade]);
}

interface Settled {
  /** The amount, where every combination gives the same. */
  readonly value: Fen | undefined;
  readonly firstMatters: boolean;
  readonly secondMatters: boolean;
}

/** An amount over everything that two facts may be, and which of them bears on it. */
function settle<A, B>(firsts: readonly A[], seconds: readonly B[], amount: (a: A, b: B) => Fen): Settled {
  const rows = firsts.map((a) => seconds.map((b) => amount(a, b)));
  const secondMatters = rows.some((row) => row.some((value) => value !== row[0]));
  const firstMatters = rows.some((row) => row.some((value, column) => value !== rows[0]?.[column]));
  return { value: firstMatters || secondMatters ? undefined : rows[0]?.[0], firstMatters, secondMatters };
}

const textOf = (fen: Fen | undefined): string | null => (fen === undefined ? null : yuanText(fen));

const line = (name: PayLine["line"], fund: Fund, fen: Fen | undefined): PayLine => ({
  line: name,
  provision: "五(二)",
  fund,
  amount: textOf(fen),
});

const amountOf = (fen: Fen | undefined) => (fen === undefined ? {} : { amount: yuanText(fen) });

function fixedFinding(table: ClassTable | undefined, fen: Fen | undefined): Finding<"fixed-pay"> {
  const stated = table && { villageClass: table.name, yearly: yuanText(table.yearly) };
  return find("fixed-pay", fen === undefined ? "unknown" : "met", { ...stated, ...amountOf(fen) });
}

/** Performance pay is withheld, and so unknown, while the grade that decides it is. */
function performanceFinding(grade: Grade | undefined, fen: Fen | undefined, law: Law, tables: PayTables): Finding<"performance-pay"> {
  const earned = grade === undefined || tables.coefficients[grade].over > 0;
  return find("performance-pay", fen === undefined ? "unknown" : earned ? "met" : "unmet", {
    monthly: yuanText(tables.performanceMonthly),
    ...(grade && { grade, coefficient: String(law.readings["performance-by-grade"][grade]) }),
    ...amountOf(fen),
  });
}

function topUpFindings({ topUps }: PayFacts, claimed: Fen, cap: Fen | undefined, paid: Fen | undefined): Finding<Code>[] {
  if (!topUps) return [];
  const found: Finding<Code>[] = [
    find("top-up", paid === undefined ? "unknown" : "met", { claimed: yuanText(claimed), cap: textOf(cap), ...amountOf(paid) }),
  ];
  if (cap !== undefined && claimed > cap)
    found.push(find("top-up-over-cap", "unmet", { cap: yuanText(cap), claimed: yuanText(claimed), disallowed: yuanText(claimed - cap) }));
  return found;
}

function circumstances(share: ShareOfYear | undefined, year: number, { policy }: Law): Finding<Code>[] {
  const notes: Finding<Code>[] = [];
  if (share && share.over < share.under) notes.push(find("part-year", "note", { [share.unit]: share.over }));
  if (year === yearOf(policy.validFrom) && !policy.validFrom.endsWith("-01-01"))
    notes.push(find("year-began-before-measure", "note", { year, validFrom: policy.validFrom }));
  return notes;
}

function readingsUsed(facts: PayFacts, claimed: Fen, { used, readings }: Law): readonly ReadingUsed[] {
  const counted = facts.service === undefined || facts.service.periods !== undefined || readings["part-year"] === "whole-year";
  return [
    used["performance-share"],
    used["performance-by-grade"],
    ...(counted ? [used["part-year"]] : []),
    ...(claimed > 0 ? [used["top-up-cap-part-year"]] : []),
  ];
}
