import { citations } from "../../law/citations";
import { type Fund, payFunds } from "../../law/funds";
import type { Grade } from "../../law/grades";
import { type Finding, find } from "../../model/finding";
import { type Fen, yuanText } from "../../model/money";
import type { PayCase, PostPay } from "./reckon";

/** One line of the pay: an amount in yuan with two decimals, null while it cannot be told. */
export interface PayLine {
  readonly line: "fixed" | "performance" | "top-up";
  readonly provision: (typeof citations)["fixed-pay"];
  readonly fund: Fund;
  readonly amount: string | null;
}

/** A line and what was found in making it. */
export interface PayPart {
  readonly line: PayLine;
  readonly finding: Finding<"fixed-pay" | "performance-pay">;
}

export const textOf = (fen: Fen | undefined): string | null => (fen === undefined ? null : yuanText(fen));

export const payLine = (line: PayLine["line"], fund: Fund, amount: string | null): PayLine => ({
  line,
  provision: citations["fixed-pay"],
  fund,
  amount,
});

const amountOf = (fen: Fen | undefined) => (fen === undefined ? {} : { amount: yuanText(fen) });

/** The fixed part. */
export function fixedPart({ ownClass }: PayCase, { fixed }: PostPay): PayPart {
  const stated = ownClass && { villageClass: ownClass.name, yearly: yuanText(ownClass.yearly) };
  const finding = find("fixed-pay", fixed === undefined ? "unknown" : "met", { ...stated, ...amountOf(fixed) });
  return { line: payLine("fixed", payFunds.fixed, textOf(fixed)), finding };
}

/** Performance pay is withheld, and so unknown, while the grade that decides it is. */
export function performancePart(grade: Grade | undefined, { law, tables }: PayCase, { performance }: PostPay): PayPart {
  const earned = grade === undefined || tables.coefficients[grade].over > 0;
  const finding = find("performance-pay", performance === undefined ? "unknown" : earned ? "met" : "unmet", {
    monthly: yuanText(tables.performanceMonthly),
    ...(grade && { grade, coefficient: String(law.readings["performance-by-grade"][grade]) }),
    ...amountOf(performance),
  });
  return { line: payLine("performance", payFunds.performance, textOf(performance)), finding };
}
