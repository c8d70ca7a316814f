import type { Grade } from "../../law/grades";
import { yearOf, yearText } from "../../model/dates";
import { roundedShare } from "../../model/exact";
import { gradeIds } from "../../model/facts/exit";
import type { PayFacts } from "../../model/facts/pay";
import { type Law, lawFor } from "../../model/in-force";
import { refuse } from "../../model/issue";
import { type Fen, fenOf } from "../../model/money";
import { none } from "../../model/ruling";
import { monthShares, type ShareOfYear, shareOfYear } from "./service";
import { type ClassTable, type PayTables, payTables } from "./tables";

/** A year's pay in fen; an amount that facts not stated could still change is undefined. */
export interface Reckoning {
  readonly year: number;
  /** The policy by whose figures the year is paid. */
  readonly law: Law;
  readonly tables: PayTables;
  readonly ownClass: ClassTable | undefined;
  readonly share: ShareOfYear | undefined;
  readonly fixed: Fen | undefined;
  readonly performance: Fen | undefined;
  /** The top-ups whose amounts are stated. */
  readonly claimed: Fen;
  /** Whether there are others whose amounts are not. */
  readonly claimsOpen: boolean;
  readonly cap: Fen | undefined;
  readonly topUp: Fen | undefined;
  readonly total: Fen | undefined;
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

/** The arithmetic of 五(二). */
export function reckon(facts: PayFacts, { year, law, tables, share, ownClass }: PayCase): Reckoning {
  const shares = share ? [share] : monthShares;
  const fixed = settle(shares, ownClass ? [ownClass] : [...tables.classes.values()], fixedPay);
  const performance = settle(shares, facts.grade ? [facts.grade] : gradeIds, (part, grade) => performancePay(part, grade, tables));
  const stated = (facts.topUps ?? none).filter(({ amount }) => amount !== undefined);
  const claimsOpen = stated.length < (facts.topUps?.length ?? 0);
  const claimed = claimsOf({ topUps: stated }) ?? 0;
  const prorated = law.readings["top-up-cap-part-year"] === "prorated";
  const capOf = (part: ShareOfYear | undefined, whole: Fen) => (part ? roundedShare(whole, part) : whole);
  const capShares = prorated ? shares : [undefined];
  const cap = settle(capShares, [tables.topUpCap], capOf);
  const topUp = paidTopUp(claimed, claimsOpen, cap.value);

  const serviceMatters = fixed.firstMatters || performance.firstMatters || ((claimed > 0 || claimsOpen) && cap.firstMatters);
  const missing: string[] = [];
  if (fixed.secondMatters) missing.push("villageClass");
  if (serviceMatters) missing.push("service");
  if (performance.secondMatters) missing.push("grade");
  if (claimsOpen && capShares.some((part) => claimed < capOf(part, tables.topUpCap))) missing.push("topUps");
  return {
    year,
    law,
    tables,
    ownClass,
    share,
    fixed: fixed.value,
    performance: performance.value,
    claimed,
    claimsOpen,
    cap: cap.value,
    topUp,
    total:
      fixed.value === undefined || performance.value === undefined || topUp === undefined
        ? undefined
        : fixed.value + performance.value + topUp,
    missing,
  };
}

/** What is claimed in all, in fen; undefined where an amount is not stated. */
export function claimsOf({ topUps = none }: Pick<PayFacts, "topUps">): Fen | undefined {
  let claimed = 0;
  for (const { amount } of topUps) {
    if (amount === undefined) return undefined;
    claimed += fenOf(amount);
  }
  return claimed;
}

/** The top-ups up to their cap; a claim not stated no longer matters once the others reach it. */
function paidTopUp(claimed: Fen, claimsOpen: boolean, cap: Fen | undefined): Fen | undefined {
  if (claimed === 0 && !claimsOpen) return 0;
  if (cap === undefined) return undefined;
  return claimsOpen && claimed < cap ? undefined : Math.min(claimed, cap);
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
