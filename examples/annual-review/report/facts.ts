import type { CellValue } from "hucre/xlsx";
import { type Duty, explainFinding, type Finding, names, type ReviewedPerson, type TownshipReview, type YearReview } from "xieliyuan";
import type { LedgerReading, LedgerSheet } from "xieliyuan/sheet";
import type { WhatIf } from "../what-if";
import type { Column } from "../workbook";

/** Who a person of the review is, for those who read the sheets: the rulings themselves know only a key. */
export interface Label {
  readonly row: number;
  readonly name: string;
  readonly maskedId: string;
}

/** One thing to put right: where it stands in the office's workbook, what is wrong, and what to do. */
export interface Remark {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string;
  readonly problem: string;
}

/** What the sheets are written from. */
export interface ReportFacts {
  readonly review: YearReview;
  readonly labels: ReadonlyMap<string, Label>;
  readonly remarks: readonly Remark[];
  /** The townships as the office lists them. */
  readonly order: readonly string[];
  /** The rows of the workbook behind those of the ledgers. */
  readonly ledgerRows: LedgerReading["rows"];
  /** The ledgers that the workbook has. */
  readonly ledgersKept: readonly LedgerSheet[];
  /** Everything that falls due in the year. */
  readonly duties: readonly Duty[];
  /** What the next years would cost, and what rests on a choice. */
  readonly whatIf: WhatIf;
}

/** A class of village as offices call it. */
export const className = (name: string): string => (name === "unstated" ? "未说明" : `${["", "一", "二", "三"][Number(name)] ?? name}类`);

/** Of those whose service is not known, where there are any. */
export const presumedInPost = (people: number): string => (people > 0 ? `，任职时间不明的${people}人也按在任计` : "");

export const text = (header: string, width: number): Column => ({ header, width });
export const count = (header: string, width = 8): Column => ({ header, width, kind: "count", summed: true });
export const money = (header: string, width = 13): Column => ({ header, width, kind: "money", summed: true });
export const number: Column = { header: "序号", width: 6, kind: "index" };
export const place = [text("乡镇", 12), text("村（社区）", 14)] as const satisfies Column[];
export const person = [number, ...place, text("姓名", 10)] as const satisfies Column[];

export const zh = { language: "zh" } as const;
export const yuan = (amount: string | null | undefined): CellValue => (amount == null ? null : Number(amount));
/** A sum of amounts in yuan, reckoned in whole fen. */
export const sumOf = (amounts: readonly string[]): number =>
  amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0) / 100;
export const reasons = (findings: readonly Finding[]): string => findings.map((finding) => explainFinding(finding, zh)).join("\n");

/** Facts that a ruling waits for, as an office calls them. */
export function factNames(rule: keyof typeof names.facts, facts: Iterable<string>): string {
  const known: Readonly<Record<string, { readonly zh: string }>> = names.facts[rule];
  return [...facts].map((fact) => known[fact]?.zh ?? fact).join("、");
}

/** The facts for want of which a ruling is open, in a line of their own. */
export const lacking = (rule: keyof typeof names.facts, facts: readonly string[]): string[] =>
  facts.length > 0 ? [`尚缺：${factNames(rule, facts)}。`] : [];

/** A table with a row for each person, who stands in its first columns; rows with an outcome that somebody is to look at are marked. */
export function byPerson(
  { review, labels }: ReportFacts,
  row: (one: ReviewedPerson, label: Label) => CellValue[],
  outcomes: (one: ReviewedPerson) => readonly string[],
): { readonly rows: CellValue[][]; readonly flagged: number[] } {
  const people = new Map(review.townships.flatMap((township) => township.people.map((one) => [one.id, one] as const)));
  const inOrder = [...labels].flatMap(([id, label]) => {
    const one = people.get(id);
    return one ? [{ one, label }] : [];
  });
  return {
    rows: inOrder.map(({ one, label }, i) => [i + 1, one.township, one.village, label.name, ...row(one, label)]),
    flagged: toLookAt(inOrder.map(({ one }) => outcomes(one))),
  };
}

/** Outcomes that wait for an authority or for a fact, and those that are not as they ought to be. */
const notInOrder: ReadonlySet<string> = new Set(["for-decision", "undetermined", "ineligible", "exit", "violation", "non-compliant"]);

/** Of rows with the outcomes that each tells of, those that somebody is to look at. */
export const toLookAt = (rows: readonly (readonly (string | null)[])[]): number[] =>
  rows.flatMap((outcomes, i) => (outcomes.some((outcome) => outcome !== null && notInOrder.has(outcome)) ? [i] : []));

/** The townships in the order in which the office lists them. */
export const townshipsOf = (facts: ReportFacts): readonly TownshipReview[] =>
  asListed(facts, facts.review.townships, ({ township }) => township);

/** Whatever tells of townships, as the office lists these; what tells of none comes last. */
export function asListed<T>({ order }: ReportFacts, list: readonly T[], townshipOf: (one: T) => string | null | undefined): T[] {
  const places = new Map(order.map((township, i) => [township, i]));
  const place = (one: T) => places.get(townshipOf(one) ?? "") ?? order.length;
  return [...list].sort((a, b) => place(a) - place(b));
}
