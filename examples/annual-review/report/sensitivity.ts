import { names, type ReadingId } from "xieliyuan";
import type { Sheet } from "../workbook";
import { number, place, type ReportFacts, text } from "./facts";

/** 口径敏感性: the rulings that another reading of the text would change. */
export function sensitivities({ review, whatIf, labels }: ReportFacts): Sheet {
  const people = new Map(review.townships.flatMap((township) => township.people.map((one) => [one.id, one] as const)));
  const rowOf = (id: string) => labels.get(id)?.row ?? 0;
  const { open, tried, untried } = whatIf.trials;
  const inOrder = [...open].sort((a, b) => rowOf(a.id) - rowOf(b.id));
  return {
    name: "口径敏感性",
    title: `${review.year}年度结论随解释口径变化的情况`,
    columns: [number, ...place, text("姓名", 10), text("事项", 12), text("现结论", 22), text("换一种口径", 88)],
    rows: inOrder.map(({ id, rule, outcome, otherwise }, i) => {
      const { township = null, village = null } = people.get(id) ?? {};
      return [i + 1, township, village, labels.get(id)?.name ?? null, names.rules[rule].zh, outcome, otherwise];
    }),
    notes: [
      "每次只换一个口径，用其他取法把全部人员重新审核一遍，结论、等次或金额会变的才列出；未列出的，在试过的各种取法下都不变。",
      `试过的口径：${questions(tried)}。`,
      `没有试的口径：${questions(untried)}。这些由有权机关自定数值，取法列举不尽；换了数值，未列出的也可能变。`,
    ],
  };
}

const questions = (ids: readonly ReadingId[]): string => ids.map((id) => names.readings[id].zh).join("；");
