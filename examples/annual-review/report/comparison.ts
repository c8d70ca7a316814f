import { explainComparison, type FigureId, names, type PartId, type ReadingId } from "xieliyuan";
import { raise } from "../what-if";
import type { Sheet } from "../workbook";
import { factNames, money, number, place, type ReportFacts, text, toLookAt, yuan, zh } from "./facts";

/** 政策比较: for whom a change of the figures would change what, and by which of them. */
export function comparison({ whatIf, labels, order }: ReportFacts): Sheet {
  const { year, comparison } = whatIf;
  const places = new Map(order.map((township, i) => [township, i]));
  const inOrder = [...comparison.people].sort(
    (a, b) =>
      (places.get(a.township) ?? order.length) - (places.get(b.township) ?? order.length) ||
      (labels.get(a.id)?.row ?? 0) - (labels.get(b.id)?.row ?? 0),
  );
  return {
    name: "政策比较",
    title: `${year}年起三类村年待遇标准提高${raise.by}元的影响`,
    columns: [
      number,
      ...place,
      text("姓名", 10),
      { ...money("现行应发", 13), summed: "whole" },
      { ...money("提高后应发", 13), summed: "whole" },
      money("固定报酬变化", 14),
      money("绩效变化", 12),
      money("合计变化", 13),
      text("原因", 34),
      text("尚缺的事实", 18),
    ],
    rows: inOrder.map(({ id, township, village, pay, difference, effects, missing }, i) => [
      ...[i + 1, township, village, labels.get(id)?.name ?? null],
      ...[pay.before, pay.after, difference.fixed, difference.performance, difference.total].map(yuan),
      effects.map(({ causes, difference: part }) => `${causes.map(causeName).join("、")}：${part.total ?? "待定"}`).join("\n"),
      factNames("computePay", missing),
    ]),
    flagged: toLookAt(inOrder.map(({ difference }) => [difference.total === null ? "undetermined" : null])),
    notes: [
      ...explainComparison(comparison, zh).split("\n"),
      "等次等事实尚缺的人，两种标准下的合计都还不能算定；凡无论怎样补齐、差额都一样的，仍列出差额。金额单位：元。",
    ],
  };
}

const causeName = (id: PartId): string => (id in names.figures ? names.figures[id as FigureId] : names.readings[id as ReadingId]).zh;
