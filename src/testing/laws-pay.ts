import * as fc from "fast-check";
import type { Policy } from "../law/chengbu2023";
import type { PayFacts } from "../model/facts/pay";
import { fenOf, wideFen } from "../model/money";
import { computePay, type PayRuling } from "../rules/pay";
import { days } from "./days";
import { classesOf, inClassesOf, payFacts } from "./facts";
import { type Under, under } from "./policies";

type Holds = (facts: PayFacts, ruled: (facts: PayFacts) => PayRuling, policy: Policy) => boolean;

/** A law of pay, tried in the classes of the policy's own table. */
const payLaw = (holds: Holds) => (policy?: Under) =>
  fc.property(payFacts(), days(), under(policy), (facts, on, law) =>
    holds(inClassesOf(facts, law), (asked) => computePay(asked, { on, policy: law }), law),
  );

/** The lines of a year's pay sum to its total, which is unknown exactly when one of them is, 五(二). */
export const payLinesSumToTotal = /* @__PURE__ */ payLaw((facts, ruled) => {
  const { lines, total } = ruled(facts).pay;
  const amounts = lines.map(({ amount }) => amount);
  if (total === null) return amounts.includes(null);
  return amounts.reduce((sum, amount) => sum + wideFen(amount ?? "x"), 0n) === wideFen(total);
});

/** A village of a class that is paid more for a whole year is never paid less for the same part of it, 五(二). */
export const higherClassNeverPaidLess = /* @__PURE__ */ payLaw((facts, ruled, policy) => {
  const totalOf = (asked: PayFacts) => wideFen(ruled(asked).pay.total ?? "0.00");
  const ofWholeYear = (villageClass: string) => totalOf({ villageClass, year: facts.year, grade: "competent", service: { months: 12 } });
  const classes = classesOf(policy).map((villageClass) => ({
    whole: ofWholeYear(villageClass),
    paid: ruled({ ...facts, villageClass }).pay.total,
  }));
  const inOrder = classes.sort((a, b) => Number(a.whole - b.whole));
  return inOrder.every(({ paid }, i) => {
    const lower = inOrder[i - 1]?.paid;
    return !paid || !lower || wideFen(paid) >= wideFen(lower);
  });
});

/** A top-up is paid up to its cap, and what is paid and what is disallowed are what was claimed, 五(二). */
export const topUpNeverPassesCap = /* @__PURE__ */ payLaw((facts, ruled) => {
  const { pay, findings } = ruled(facts);
  const paid = pay.lines.find(({ line }) => line === "top-up")?.amount;
  if (!paid || pay.disallowed === null) return true;
  const claimed = (facts.topUps ?? []).reduce((sum, { amount }) => sum + BigInt(fenOf(amount ?? 0)), 0n);
  const found = findings.find(({ code }) => code === "top-up");
  const cap = found?.code === "top-up" ? found.cap : null;
  return wideFen(paid) + wideFen(pay.disallowed) === claimed && (cap === null || wideFen(paid) <= wideFen(cap));
});
