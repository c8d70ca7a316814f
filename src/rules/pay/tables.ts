import type { Grade } from "../../law/grades";
import { type Fraction, fraction, roundedShare } from "../../model/exact";
import { prepared } from "../../model/in-force";
import { type Fen, fenOf, type Yuan } from "../../model/money";

/** The pay of one class of village, in fen. */
export interface ClassTable {
  readonly name: string;
  /** Its place in the table, from 0. */
  readonly place: number;
  readonly yearly: Fen;
  /** The fixed part of a full year: the base without the performance share. */
  readonly fixed: Fen;
  /** The fixed part by whole months served, from 0 to 12. */
  readonly fixedByMonths: readonly Fen[];
}

/** Everything about pay that follows from the policy alone. */
export interface PayTables {
  readonly classes: ReadonlyMap<string, ClassTable>;
  /** The same by name on an object without a prototype, which answers a number as it does the text. */
  readonly classNamed: Readonly<Record<number | string, ClassTable | undefined>>;
  readonly classCount: number;
  /** The performance share of one month. */
  readonly performanceMonthly: Fen;
  readonly coefficients: Readonly<Record<Grade, Fraction>>;
  /** The performance pay by grade and whole months served. */
  readonly performanceByMonths: Readonly<Record<Grade, readonly Fen[]>>;
  readonly topUpCap: Fen;
}

/** The tables of a policy on a day. */
export const payTables = prepared((law): PayTables => {
  const share = law.readings["performance-share"];
  const performanceMonthly = fenOf(share === "as-stated" ? law.figures["performance-pay"] : (share as Yuan));
  const coefficients = mapGrades((grade) => fraction(law.readings["performance-by-grade"][grade]));
  const classes = Object.entries(law.figures["base-pay"]).map(
    ([name, yearly], place) => [name, classTable(name, place, fenOf(yearly), performanceMonthly)] as const,
  );
  return {
    classes: new Map(classes),
    classCount: classes.length,
    classNamed: Object.assign(Object.create(null), Object.fromEntries(classes)),
    performanceMonthly,
    coefficients,
    performanceByMonths: mapGrades((grade) => monthCounts.map((months) => roundedShare(performanceMonthly * months, coefficients[grade]))),
    topUpCap: fenOf(law.figures["top-up-cap"]),
  };
});

const monthCounts = Array.from({ length: 13 }, (_, months) => months);

function classTable(name: string, place: number, yearly: Fen, performanceMonthly: Fen): ClassTable {
  const fixed = yearly - 12 * performanceMonthly;
  return { name, place, yearly, fixed, fixedByMonths: monthCounts.map((months) => roundedShare(fixed, { over: months, under: 12 })) };
}

/** Something of each grade. */
export const mapGrades = <T>(make: (grade: Grade) => T): Record<Grade, T> => ({
  excellent: make("excellent"),
  competent: make("competent"),
  incompetent: make("incompetent"),
});
