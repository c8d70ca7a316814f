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

/** What township and village add, in fen. */
export interface Additions {
  /** The top-ups whose amounts are stated. */
  readonly claimed: Fen;
  /** Whether there are others whose amounts are not. */
  readonly claimsOpen: boolean;
  readonly cap: Fen | undefined;
  readonly topUp: Fen | undefined;
  readonly serviceMatters: boolean;
  readonly claimsMatter: boolean;
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

/** The additions of 五(二), up to their cap; a claim whose amount is not stated no longer matters once the others reach it. */
export function reckonAdditions(topUps: NonNullable<PayFacts["topUps"]>, { law, tables, share }: PayCase): Additions {
  let claimed = 0;
  let claimsOpen = false;
  for (const { amount } of topUps) {
    if (amount === undefined) claimsOpen = true;
    else claimed += fenOf(amount);
  }
  const followsTime = law.readings["top-up-cap-part-year"] === "prorated" && tables.topUpCap > 0;
  const cap = followsTime ? share && roundedShare(tables.topUpCap, share) : tables.topUpCap;
  return {
    claimed,
    claimsOpen,
    cap,
    topUp: paidTopUp(claimed, claimsOpen, cap),
    serviceMatters: cap === undefined && (claimed > 0 || claimsOpen),
    // Where the time served is not known, it may have been the whole year.
    claimsMatter: claimsOpen && claimed < (cap ?? tables.topUpCap),
  };
}

/** What is paid in all, once every part can be told. */
export function totalOf({ fixed, performance }: PostPay, { topUp }: Additions): Fen | undefined {
  return fixed === undefined || performance === undefined || topUp === undefined ? undefined : fixed + performance + topUp;
}

/** The facts not stated that could still change an amount, in the order of the facts. */
export function missingOf(post: PostPay, additions: Additions): readonly string[] {
  const facts: string[] = [];
  if (post.classMatters) facts.push("villageClass");
  if (post.serviceMatters || additions.serviceMatters) facts.push("service");
  if (post.gradeMatters) facts.push("grade");
  if (additions.claimsMatter) facts.push("topUps");
  return facts;
}

/** A year's pay in fen; an amount that facts not stated could still change is undefined. */
export type Reckoning = PayCase &
  Pick<PostPay, "fixed" | "performance"> &
  Pick<Additions, "claimed" | "claimsOpen" | "cap" | "topUp"> & { readonly total: Fen | undefined; readonly missing: readonly string[] };

/** The arithmetic of 五(二) as a whole. */
export function reckon(facts: PayFacts, given: PayCase): Reckoning {
  const post = reckonPost(facts.grade, given);
  const additions = reckonAdditions(facts.topUps ?? none, given);
  return { ...given, ...post, ...additions, total: totalOf(post, additions), missing: missingOf(post, additions) };
}

function paidTopUp(claimed: Fen, claimsOpen: boolean, cap: Fen | undefined): Fen | undefined {
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
