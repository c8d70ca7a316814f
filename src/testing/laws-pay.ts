import * as fc from "fast-check";
import type { Policy } from "../law/chengbu2023";
import { figureOn } from "../model/coherence";
import { type IsoDate, yearOf } from "../model/dates";
import type { PayFacts } from "../model/facts/pay";
import { fenOf, wideFen, type Yuan } from "../model/money";
import { computePay, type PayRuling } from "../rules/pay";
import { cases } from "./cases";
import { dayOfYear } from "./days";
import { payFacts } from "./facts-of-year";
import type { Under } from "./policies";

/** The figures that the policy itself has for the year, which a ruling that only agrees with itself may have got wrong. */
interface Stated {
  readonly basePay: Readonly<Record<string, bigint>>;
  readonly topUpCap: bigint;
}

type Holds = (facts: PayFacts, ruled: (facts: PayFacts) => PayRuling, stated: Stated) => boolean;

/** A law of pay, tried in the classes of the policy's own table. */
const payLaw = (holds: Holds) => (policy?: Under) =>
  fc.property(cases(payFacts, policy), ({ facts, on, policy: law }) =>
    holds(facts, (asked) => computePay(asked, { on, policy: law }), statedFor(facts, on, law)),
  );

const fen = (yuan: Yuan): bigint => BigInt(fenOf(yuan));

function statedFor({ year }: PayFacts, on: IsoDate, policy: Policy): Stated {
  const day = dayOfYear(year ?? yearOf(on), on, policy);
  const table = Object.entries(figureOn(policy, "base-pay", day));
  return {
    basePay: Object.fromEntries(table.map(([name, yearly]) => [name, fen(yearly)])),
    topUpCap: fen(figureOn(policy, "top-up-cap", day)),
  };
}

/** The lines of a year's pay sum to its total, which is unknown exactly when one of them is, 五(二). */
export const payLinesSumToTotal = /* @__PURE__ */ payLaw((facts, ruled) => {
  const { lines, total } = ruled(facts).pay;
  const amounts = lines.map(({ amount }) => amount);
  if (total === null) return amounts.includes(null);
  return amounts.reduce((sum, amount) => sum + wideFen(amount ?? "x"), 0n) === wideFen(total);
});

/** A post is never paid more than the table has for its class of village, 五(二). */
export const postNeverPassesBase = /* @__PURE__ */ payLaw((facts, ruled, { basePay }) => {
  const { villageClass } = facts;
  const ofPost = ruled(facts).pay.lines.filter(({ line }) => line !== "top-up");
  const paid = ofPost.reduce((sum, { amount }) => sum + wideFen(amount ?? "0.00"), 0n);
  const most = Object.entries(basePay).map(([name, yearly]) => (villageClass === undefined || name === String(villageClass) ? yearly : 0n));
  return most.some((yearly) => paid <= yearly);
});

/** A village of a class for which the table has more is never paid less for the same part of a year, 五(二). */
export const higherClassNeverPaidLess = /* @__PURE__ */ payLaw((facts, ruled, { basePay }) => {
  const inOrder = Object.keys(basePay).sort((a, b) => Number((basePay[a] ?? 0n) - (basePay[b] ?? 0n)));
  const paid = inOrder.map((villageClass) => ruled({ ...facts, villageClass }).pay.total);
  return paid.every((total, i) => {
    const lower = paid[i - 1];
    return !total || !lower || wideFen(total) >= wideFen(lower);
  });
});

/** Top-ups that are claimed are paid up to the policy's cap, and what is paid and what is disallowed are what was claimed, 五(二). */
export const topUpNeverPassesCap = /* @__PURE__ */ payLaw((facts, ruled, { topUpCap }) => {
  const { pay, findings } = ruled(facts);
  const line = pay.lines.find(({ line }) => line === "top-up");
  if (!line || !facts.topUps) return !line && !facts.topUps && pay.disallowed === "0.00";
  if (line.amount === null) return true;
  const paid = wideFen(line.amount);
  const found = findings.find(({ code }) => code === "top-up");
  const cap = found?.code === "top-up" && found.cap !== null ? wideFen(found.cap) : topUpCap;
  if (paid > cap || cap > topUpCap) return false;
  const claimed = facts.topUps.reduce((sum, { amount }) => sum + fen(amount ?? 0), 0n);
  return pay.disallowed === null || paid + wideFen(pay.disallowed) === claimed;
});
