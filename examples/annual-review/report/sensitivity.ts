import { names } from "xieliyuan";
import type { Sheet } from "../workbook";
import { number, place, type ReportFacts, text } from "./facts";

/** 口径敏感性: the rulings that another reading of the text would change. */
export function sensitivities({ review, whatIf, labels }: ReportFacts): Sheet {
  const people = new Map(review.townships.flatMap((township) => township.people.map((one) => [one.id, one] as const)));
  const rowOf = (id: string) => labels.get(id)?.row ?? 0;
  const inOrder = [...whatIf.open].sort((a, b) => rowOf(a.id) - rowOf(b.id));
  return {
    name: "口径敏感性",
    title: `${review.year}年度结论随解释口径变化的情况`,
    columns: [number, ...place, text("姓名", 10), text("事项", 12), text("现结论", 22), text("换一种口径", 88)],
    rows: inOrder.map(({ id, rule, outcome, otherwise }, i) => {
      const { township = null, village = null } = people.get(id) ?? {};
      return [i + 1, township, village, labels.get(id)?.name ?? null, names.rules[rule].zh, outcome, otherwise];
    }),
    notes: ["逐一换用每个相关口径的其他取法，结论或金额会变的才列出；未列出的，在各种口径下结果相同。"],
  };
}
