import { type Grade, gradeIds } from "../../law/grades";
import { yearOf, yearText } from "../../model/dates";
import { roundedShare } from "../../model/exact";
import type { PayFacts } from "../../model/facts/pay";
import type { Law } from "../../model/in-force";
import { refuse } from "../../model/issue";
import { lawOfYear } from "../../model/law-of-year";
import { type Fen, fenOf } from "../../model/money";
import { none } from "../../model/ruling";
import { monthShares, type ShareOfYear, shareOfYear } from "./service";
import { type ClassTable, type PayTables, payTables } from "./tables";

/** The pay of a post before any additions, in fen; an amount that facts not stated could still change is undefined. */
export interface PostPay {
  readonly fixed: Fen | undefined;
  readonly performance: Fen | undefined;
  readonly classMatters: boolean;
  readonly serviceMatters: boolean;
  readonly gradeMatters: boolean;
}

/** What township and village are asked to add, in fen. */
export interface Claims {
  /** The top-ups whose amounts are stated. */
  readonly claimed: Fen;
  /** Whether there are others whose amounts are not. */
  readonly claimsOpen: boolean;
}

/** What they may add at most, in fen. */
export interface Cap {
  /** Undefined while it depends on a time served that is not known. */
  readonly cap: Fen | undefined;
  readonly ofYear: Fen;
}

/** A year's pay in fen; an amount that facts not stated could still change is undefined. */
export interface PayAmounts extends Claims {
  readonly fixed: Fen | undefined;
  readonly performance: Fen | undefined;
  readonly cap: Fen | undefined;
  readonly topUp: Fen | undefined;
  /** What is claimed beyond the cap. */
  readonly disallowed: Fen | undefined;
  readonly total: Fen | undefined;
  /** The facts not stated that could still change an amount, in the order of the facts. */
  readonly missing: readonly string[];
}

/** What a year's pay is reckoned from, before any sum is done. */
export interface PayCase {
  readonly year: number;
  readonly law: Law;
  readonly tables: PayTables;
  readonly share: ShareOfYear | undefined;
  readonly ownClass: ClassTable | undefined;
}

/** The year, its figures, the share that was served and the class of the village. */
export function payCase({ year, service, villageClass }: PayFacts, asked: Law): PayCase {
  const ofDay = yearOf(asked.on);
  const paid = year ?? ofDay;
  // A year is paid by one table.
  const law = paid === ofDay ? asked : lawOfYear(paid, asked);
  const tables = payTables(law);
  return {
    year: paid,
    law,
    tables,
    share: service && shareOfYear(service, paid, law),
    ownClass: villageClass === undefined ? undefined : classOf(villageClass, tables),
  };
}

/** Whether the measure began in the course of the year, so that the year has days of which it says nothing. */
export const beganLate = ({ year, law }: PayCase): boolean => law.policy.validFrom > `${yearText(year)}-01-01`;

/** The fixed and the performance part of 五(二). */
export function reckonPost(grade: Grade | undefined, { tables, share, ownClass }: PayCase): PostPay {
  const shares = share ? [share] : monthShares;
  const fixed = settle(shares, ownClass ? [ownClass] : [...tables.classes.values()], fixedPay);
  const performance = settle(shares, grade ? [grade] : gradeIds, (part, one) => performancePay(part, one, tables));
  return {
    fixed: fixed.value,
    performance: performance.value,
    classMatters: fixed.secondMatters,
    serviceMatters: fixed.firstMatters || performance.firstMatters,
    gradeMatters: performance.secondMatters,
  };
}

/** The sum of what is claimed. */
export function claimsOf(topUps: NonNullable<PayFacts["topUps"]>): Claims {
  let claimed = 0;
  let claimsOpen = false;
  for (const { amount } of topUps) {
    if (amount === undefined) claimsOpen = true;
    else claimed += fenOf(amount);
  }
  return { claimed, claimsOpen };
}

/** The cap on additions of 五(二). */
export function capOf({ law, tables: { topUpCap }, share }: PayCase): Cap {
  const followsTime = law.readings["top-up-cap-part-year"] === "prorated" && topUpCap > 0;
  return { cap: followsTime ? share && roundedShare(topUpCap, share) : topUpCap, ofYear: topUpCap };
}

/** What is paid in all, additions up to their cap. */
export function amountsOf(post: PostPay, claims: Claims, most: Cap): PayAmounts {
  const { fixed, performance } = post;
  const { claimed, claimsOpen } = claims;
  const { cap } = most;
  const topUp = paidTopUp(claims, cap);
  const disallowed = topUp === undefined || claimsOpen ? undefined : claimed - topUp;
  const total = fixed === undefined || performance === undefined || topUp === undefined ? undefined : fixed + performance + topUp;
  const missing = total === undefined ? missingOf(post, claims, most) : none;
  return { fixed, performance, claimed, claimsOpen, cap, topUp, disallowed, total, missing };
}

function missingOf(post: PostPay, { claimed, claimsOpen }: Claims, { cap, ofYear }: Cap): readonly string[] {
  const facts: string[] = [];
  if (post.classMatters) facts.push("villageClass");
  if (post.serviceMatters || (cap === undefined && (claimed > 0 || claimsOpen))) facts.push("service");
  if (post.gradeMatters) facts.push("grade");
  // A claim whose amount is not stated no longer matters once the others reach the cap. Where the time served is not known, it may be the whole year.
  if (claimsOpen && claimed < (cap ?? ofYear)) facts.push("topUps");
  return facts;
}

/** A year's pay, and what it was reckoned from. */
export type Reckoning = PayCase & PayAmounts;

/** The arithmetic of 五(二) as a whole. */
export function reckon(facts: PayFacts, given: PayCase): Reckoning {
  return { ...given, ...amountsOf(reckonPost(facts.grade, given), claimsOf(facts.topUps ?? none), capOf(given)) };
}

function paidTopUp({ claimed, claimsOpen }: Claims, cap: Fen | undefined): Fen | undefined {
  if (claimed === 0 && !claimsOpen) return 0;
  if (cap === undefined) return undefined;
  return claimsOpen && claimed < cap ? undefined : Math.min(claimed, cap);
}

function classOf(villageClass: number | string, { classes, classNamed }: PayTables): ClassTable {
  return classNamed[villageClass] ?? refuse(["villageClass"], "not-allowed", `one of ${[...classes.keys()].join(", ")}`);
}

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
  if (firsts.length === 1 && seconds.length === 1)
    return { value: amount(firsts[0] as A, seconds[0] as B), firstMatters: false, secondMatters: false };
  const rows = firsts.map((a) => seconds.map((b) => amount(a, b)));
  const first = rows[0] as readonly Fen[];
  const secondMatters = rows.some((row) => row.some((value) => value !== row[0]));
  const firstMatters = rows.some((row) => row.some((value, column) => value !== first[column]));
  return { value: firstMatters || secondMatters ? undefined : first[0], firstMatters, secondMatters };
}
