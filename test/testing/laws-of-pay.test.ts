import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chengbu2023, computePay, type Policy } from "xieliyuan";
import { laws } from "../../src/testing";

type Figures = Policy["figures"];

/**
 * A policy by whose other figures the rule pays: a policy is read when it is first asked about, and what its object holds afterwards reaches no
 * ruling. So the rule is wrong by the policy that the law is given, and yet each of its rulings agrees with itself.
 */
function paidBy<F extends "base-pay" | "top-up-cap">(figure: F, wrong: Figures[F][number]["value"]): Policy {
  const figures = { ...chengbu2023.figures, [figure]: [{ from: chengbu2023.validFrom, value: wrong }] } as Figures;
  const policy = { ...chengbu2023, figures };
  computePay({}, { on: chengbu2023.validFrom, policy });
  policy.figures = chengbu2023.figures;
  return policy;
}

const fails = (law: fc.IProperty<unknown>) => fc.check(law, { numRuns: 200, seed: 1 }).failed;
const asProperty = (law: unknown) => law as fc.IProperty<unknown>;

test("a rule that pays 5000 under a cap of 4000 breaks the law of the cap", () => {
  const policy = paidBy("top-up-cap", "5000.00");
  const claim = { villageClass: 1, service: { months: 12 }, grade: "competent", topUps: [{ payer: "镇", amount: 5000 }] } as const;
  expect(computePay(claim, { on: "2026-12-31", policy }).pay.lines[2]?.amount).toBe("5000.00");
  expect(fails(asProperty(laws.topUpNeverPassesCap(policy)))).toBe(true);
});

test("a rule that pays classes of village in another order than the table breaks the law of the higher class", () => {
  expect(fails(asProperty(laws.higherClassNeverPaidLess(paidBy("base-pay", { 1: "4000", 2: "5000", 3: "6000" }))))).toBe(true);
});

test("a rule that pays more than the table has breaks the law of the base", () => {
  expect(fails(asProperty(laws.postNeverPassesBase(paidBy("base-pay", { 1: "6000.01", 2: "5000", 3: "4000" }))))).toBe(true);
});

test("the laws of pay hold under the measure's own figures on as many cases", () => {
  for (const law of [laws.topUpNeverPassesCap, laws.higherClassNeverPaidLess, laws.postNeverPassesBase])
    expect(fails(asProperty(law(chengbu2023)))).toBe(false);
});
