import { findLedgerSheets, type LedgerReading, type LedgerSheet, type LedgerSheets, readLedgers } from "xieliyuan/sheet";
import type { OpenedSheet } from "./files";
import { rowNotesIn } from "./row-notes";
import { isOfOtherYear } from "./years";

/** The ledgers as they were found in a workbook: the facts, and the sheets that they came from. */
export interface FoundLedgers extends LedgerReading {
  readonly sheets: LedgerSheets;
  readonly kept: readonly LedgerSheet[];
  /** Sheets that are read although something is odd about them. */
  readonly noted: readonly { readonly name: string; readonly problem: string }[];
}

const ledgerNames: Readonly<Record<LedgerSheet, string>> = {
  deaths: "死亡信息台账",
  contacts: "失业人员联系台账",
  services: "311服务台账",
};
const kinds = ["deaths", "contacts", "services"] as const;

/** The ledgers in a workbook, which need not have any; a sheet whose title names another year is none of this one's. */
export function ledgersIn(workbook: readonly OpenedSheet[], year: number): FoundLedgers {
  const { sheets, old } = ofYear(workbook, year);
  const kept = kinds.filter((kind) => sheets[kind] !== undefined);
  const noted = [
    ...old.map((name) => ({ name, problem: `标题写的不是${year}年度，本表未读取` })),
    ...(sheets.unread ?? []).map(({ name, ledger, missing }) => ({
      name,
      problem: `像是${ledgerNames[ledger]}，缺少${missing.map((column) => `「${column}」`).join("、")}列，本表未读取；是台账的请补上`,
    })),
    ...rowNotesIn(
      workbook,
      kept.flatMap((kind) => sheets[kind] ?? []),
    ),
  ];
  return { ...readLedgers(sheets.tables, { year, dates: "utc" }), sheets, kept, noted };
}

/** Of each kind the best sheet that names this year or none. */
function ofYear(
  workbook: readonly OpenedSheet[],
  year: number,
  old: readonly string[] = [],
): { sheets: LedgerSheets; old: readonly string[] } {
  const sheets = findLedgerSheets(workbook.filter(({ name }) => !old.includes(name)));
  const more = kinds.flatMap((kind) => (isOfOtherYear(sheets.titles?.[kind] ?? [], year) ? (sheets[kind] ?? []) : []));
  return more.length > 0 ? ofYear(workbook, year, [...old, ...more]) : { sheets, old };
}

/** The sheets of a workbook that are no ledgers, nor nearly so. */
export function withoutLedgers(workbook: readonly OpenedSheet[]): OpenedSheet[] {
  const { deaths, contacts, services, others, hidden, unread = [] } = findLedgerSheets(workbook);
  const nearly = unread.map(({ name }) => name);
  return workbook.filter(({ name }) => ![deaths, contacts, services, ...others, ...hidden, ...nearly].includes(name));
}
