import { expect, test } from "vitest";
import { cases } from "../../site/cases";
import { changeOf, effectsOf, outcomeOf } from "../../site/effects";
import { chengbu2023, withReadings } from "../../src";

test("what another reading changes in a case is never said in the words of what it is now", () => {
  const effects = cases.flatMap((one) => effectsOf(one.rule, one.facts, one.on).moved);
  expect(effects.length).toBeGreaterThan(20);
  expect(effects.filter((effect) => changeOf(effect).zh === outcomeOf(effect.before).zh).map(({ choice }) => choice)).toEqual([]);
});

test("where a reading moves pay from one part to another, the parts are named", () => {
  const facts = { villageClass: 3, service: { months: 12 }, grade: "competent" };
  const none = effectsOf("computePay", facts, "2026-12-31").moved.find(({ choice }) => choice.reading === "performance-share");
  expect(none && changeOf(none)).toEqual({
    zh: "合计不变，固定部分4000.00元，绩效待遇0.00元",
    en: "the same total; fixed part 4000.00 yuan, performance pay 0.00 yuan",
  });
});

test("where only some values of a reading were tried, nobody is told that no other reading changes the case", () => {
  const sessions = [{ on: "2026-04-10", kind: "in-service", hours: 12 }];
  const { moved, remarks } = effectsOf("checkTraining", { hiredOn: "2021-05-01", sessions }, "2026-12-31");
  expect(moved).toEqual([]);
  expect(remarks.map(({ zh }) => zh)).toEqual(["在试过的取法下结果相同。", expect.stringMatching(/^没有试遍的口径：.*培训折合几小时/)]);
  expect(remarks.map(({ en }) => en)).toEqual([
    "The result is the same under every choice that was tried.",
    expect.stringContaining("how many hours make a day of training"),
  ]);
});

test("where every choice of every reading was tried and none changes the case, that is said", () => {
  expect(effectsOf("checkHeadcount", { assistants: 1 }, "2026-07-01")).toEqual({
    moved: [],
    remarks: [{ zh: "逐一换用各种解释口径，结果相同。", en: "The result is the same under every reading, one at a time." }],
  });
});

test("a value of one's own that a policy takes is compared with the default and the other values", () => {
  const sixHours = withReadings(chengbu2023, { "training-hours-per-day": 6 });
  const sessions = [{ on: "2026-04-10", kind: "in-service", hours: 7 }];
  const { moved } = effectsOf("checkTraining", { hiredOn: "2021-05-01", sessions }, "2026-12-31", sixHours);
  expect(moved.map(({ choice, after }) => [choice.name.en, after.outcome])).toEqual([["8 hours", "non-compliant"]]);
});
