import { raise } from "../what-if";
import type { Sheet } from "../workbook";
import { count, money, presumedInPost, type ReportFacts, sumOf, text, townshipsOf, yuan } from "./facts";

/** 汇总: this year's pay beside the next year's budget, what a raise would cost, and how much rests on the readings. */
export function overview(facts: ReportFacts): Sheet {
  const { review, whatIf } = facts;
  const { year, budget, raised, comparison, trials, presumed } = whatIf;
  const townOf = new Map(review.townships.flatMap(({ township, people }) => people.map(({ id }) => [id, township] as const)));
  const planned = (from: typeof budget, township: string) => from.years[0]?.townships.find((line) => line.township === township);
  return {
    name: "汇总",
    title: `${review.year}年度审核与${year}年预算汇总表`,
    columns: [
      text("乡镇", 12),
      count("人数"),
      money(`${review.year}年应发（含待定人员已确定部分）`, 18),
      money(`${year}年最低`, 15),
      { ...money(`${year}年预期`, 15), summed: "whole" },
      money(`${year}年最高`, 15),
      { ...money("提标后预期", 15), summed: "whole" },
      money("提标增加额", 13),
      count("提标涉及人数", 9),
      count("其中增加额待定", 9),
      count("结论随口径变化的人数", 12),
    ],
    rows: townshipsOf(facts).map(({ township, people, pay }) => {
      const now = planned(budget, township);
      const moved = comparison.people.filter((one) => one.township === township);
      const sensitive = new Set(trials.open.filter(({ id }) => townOf.get(id) === township).map(({ id }) => id));
      return [
        township,
        people.length,
        sumOf([pay.total, pay.ofUndetermined]),
        ...[now?.least.total, now?.expected?.total, now?.most.total, planned(raised, township)?.expected?.total].map(yuan),
        sumOf(moved.map(({ difference }) => difference.total ?? "0")),
        moved.length,
        moved.filter(({ difference }) => difference.total === null).length,
        sensitive.size,
      ];
    }),
    charts: [
      { title: `各乡镇：${review.year}年应发与${year}年预期（元）`, columns: [2, 4, 6], across: [0, 6] },
      { title: "各乡镇：结论随口径变化的人数", columns: [10], across: [6, 11] },
    ],
    notes: [
      `提标：假设三类村年待遇标准从${year}年1月1日起由${raise.from}元提高到${raise.to}元。金额单位：元。`,
      `预算和提标都按年底在任人员、全年在任测算，不计缺员和人员变动${presumedInPost(presumed)}；应发含合计待定人员已确定的部分。`,
      "提标增加额只计增加多少已能确定的人，待定的另列人数，所缺事实见「政策比较」。预期都已填的乡镇，提标后预期减预期即为提标增加额。",
      "有的村事实尚缺（见「预算测算」），所在乡镇和全县的预期就空着，不以一部分充作全部。详见「预算测算」「政策比较」「口径敏感性」各表。",
    ],
  };
}
