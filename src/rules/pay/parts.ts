import type { Grade } from "../../law/grades";
import { type Finding, find } from "../../model/finding";
import { prepared } from "../../model/in-force";
import { kept } from "../../model/kept";
import { type Fen, yuanText } from "../../model/money";
import type { ReadingUsed } from "../../model/ruling";
import type { Reckoning } from "./reckon";

/** From which money a line is paid, 五(一) and 五(二): employment funds (就业资金) or village operating funds (村级运转经费). */
export type Fund = "employment" | "village-operating";

/** One line of the pay: an amount in yuan with two decimals, null while it cannot be told. */
export interface PayLine {
  readonly line: "fixed" | "performance" | "top-up";
  readonly provision: "五(二)";
  readonly fund: Fund;
  readonly amount: string | null;
}

/** A line and what was found in making it. */
export interface PayPart {
  readonly line: PayLine;
  readonly finding: Finding<"fixed-pay" | "performance-pay">;
}

export const textOf = (fen: Fen | undefined): string | null => (fen === undefined ? null : yuanText(fen));

export const payLine = (line: PayLine["line"], fund: Fund, fen: Fen | undefined): PayLine => ({
  line,
  provision: "五(二)",
  fund,
  amount: textOf(fen),
});

export const amountOf = (fen: Fen | undefined) => (fen === undefined ? {} : { amount: yuanText(fen) });

/** Parts that come up for everyone of one class, grade and number of months: each is made once for a policy. */
const stock = prepared(() => ({
  fixed: new Map<string, Map<number, PayPart>>(),
  performance: new Map<Grade, Map<number, PayPart>>(),
  readings: new Map<number, readonly ReadingUsed[]>(),
}));

/** The fixed part. */
export function fixedPart(reckoned: Reckoning): PayPart {
  const { law, ownClass, share } = reckoned;
  if (!ownClass || share?.unit !== "months") return newFixedPart(reckoned);
  const byMonths = kept(stock(law).fixed, ownClass.name, () => new Map<number, PayPart>());
  return kept(byMonths, share.over, () => newFixedPart(reckoned));
}

/** The performance part. */
export function performancePart(grade: Grade | undefined, reckoned: Reckoning): PayPart {
  const { law, share } = reckoned;
  if (!grade || share?.unit !== "months") return newPerformancePart(grade, reckoned);
  const byMonths = kept(stock(law).performance, grade, () => new Map<number, PayPart>());
  return kept(byMonths, share.over, () => newPerformancePart(grade, reckoned));
}

function newFixedPart({ ownClass, fixed }: Reckoning): PayPart {
  const stated = ownClass && { villageClass: ownClass.name, yearly: yuanText(ownClass.yearly) };
  const finding = find("fixed-pay", fixed === undefined ? "unknown" : "met", { ...stated, ...amountOf(fixed) });
  return { line: Object.freeze(payLine("fixed", "employment", fixed)), finding };
}

/** Performance pay is withheld, and so unknown, while the grade that decides it is. */
function newPerformancePart(grade: Grade | undefined, { performance, law, tables }: Reckoning): PayPart {
  const earned = grade === undefined || tables.coefficients[grade].over > 0;
  const finding = find("performance-pay", performance === undefined ? "unknown" : earned ? "met" : "unmet", {
    monthly: yuanText(tables.performanceMonthly),
    ...(grade && { grade, coefficient: String(law.readings["performance-by-grade"][grade]) }),
    ...amountOf(performance),
  });
  return { line: Object.freeze(payLine("performance", "employment", performance)), finding };
}

/** The readings that a year's pay rests on. */
export function payReadings({ law, claimed, claimsOpen }: Reckoning, countsTime: boolean): readonly ReadingUsed[] {
  const { used } = law;
  const claims = claimed > 0 || claimsOpen;
  return kept(stock(law).readings, +countsTime | (+claims << 1), () =>
    Object.freeze([
      used["performance-share"],
      used["performance-by-grade"],
      ...(countsTime ? [used["part-year"]] : []),
      ...(claims ? [used["top-up-cap-part-year"]] : []),
    ]),
  );
}
