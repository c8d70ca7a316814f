import { expect, test } from "vitest";
import { cases } from "../../site/cases";
import { changeOf, effectsOf, outcomeOf } from "../../site/effects";

test("what another reading changes in a case is never said in the words of what it is now", () => {
  const effects = cases.flatMap((one) => effectsOf(one.rule, one.facts, one.on)).filter(({ moves }) => moves === "outcome");
  expect(effects.length).toBeGreaterThan(20);
  expect(effects.filter((effect) => changeOf(effect).zh === outcomeOf(effect.before).zh).map(({ choice }) => choice)).toEqual([]);
});

test("where a reading moves pay from one part to another, the parts are named", () => {
  const facts = { villageClass: 3, service: { months: 12 }, grade: "competent" };
  const [none] = effectsOf("computePay", facts, "2026-12-31", undefined, "performance-share");
  expect(none && changeOf(none)).toEqual({
    zh: "合计不变，固定部分4000.00元，绩效待遇0.00元",
    en: "the same total; fixed part 4000.00 yuan, performance pay 0.00 yuan",
  });
});
