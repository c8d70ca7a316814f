import * as fc from "fast-check";
import { fenOf } from "../model/money";
import { computePay } from "../rules/pay";
import { fenOfText } from "./alike";
import { days } from "./days";
import { payFacts } from "./facts";
import { type Under, under } from "./policies";

/** The lines of a year's pay sum to its total, which is unknown exactly when one of them is, 五(二). */
export const payLinesSumToTotal = (policy?: Under) =>
  fc.property(payFacts(), days(), under(policy), (facts, on, law) => {
    const { lines, total } = computePay(facts, { on, policy: law }).pay;
    const amounts = lines.map(({ amount }) => amount);
    if (total === null) return amounts.includes(null);
    return amounts.reduce((sum, amount) => sum + fenOfText(amount ?? "x"), 0n) === fenOfText(total);
  });

/** A village of a higher class never pays less for the same year, 五(二). */
export const higherClassNeverPaidLess = (policy?: Under) =>
  fc.property(payFacts(), days(), under(policy), (facts, on, law) => {
    const [first, second, third] = [1, 2, 3].map((villageClass) => computePay({ ...facts, villageClass }, { on, policy: law }).pay.total);
    if (!first || !second || !third) return true;
    return fenOfText(first) >= fenOfText(second) && fenOfText(second) >= fenOfText(third);
  });

/** A top-up is paid up to its cap, and what is paid and what is disallowed are what was claimed, 五(二). */
export const topUpNeverPassesCap = (policy?: Under) =>
  fc.property(payFacts(), days(), under(policy), (facts, on, law) => {
    const { pay, findings } = computePay(facts, { on, policy: law });
    const paid = pay.lines.find(({ line }) => line === "top-up")?.amount;
    if (!paid || pay.disallowed === null) return true;
    const claimed = (facts.topUps ?? []).reduce((sum, { amount }) => sum + BigInt(fenOf(amount ?? 0)), 0n);
    const found = findings.find(({ code }) => code === "top-up");
    const cap = found?.code === "top-up" ? found.cap : null;
    return fenOfText(paid) + fenOfText(pay.disallowed) === claimed && (cap === null || fenOfText(paid) <= fenOfText(cap));
  });
