import { findLedgerSheets, type LedgerReading, type LedgerSheet, type LedgerSheets, readLedgers } from "xieliyuan/sheet";
import type { OpenedSheet } from "./files";
import { hiddenRowsIn } from "./hidden-rows";

/** The ledgers as they were found in a workbook: the facts, and the sheets that they came from. */
export interface FoundLedgers extends LedgerReading {
  readonly sheets: LedgerSheets;
  readonly kept: readonly LedgerSheet[];
  /** Sheets that are read although something is odd about them. */
  readonly noted: readonly { readonly name: string; readonly problem: string }[];
}

const kinds = ["deaths", "contacts", "services"] as const;

/** The ledgers in a workbook, which need not have any. */
export function ledgersIn(workbook: readonly OpenedSheet[], year: number): FoundLedgers {
  const sheets = findLedgerSheets(workbook);
  const kept = kinds.filter((kind) => sheets[kind] !== undefined);
  const noted = hiddenRowsIn(
    workbook,
    kept.flatMap((kind) => sheets[kind] ?? []),
  );
  return { ...readLedgers(sheets.tables, { year, dates: "utc" }), sheets, kept, noted };
}

/** The sheets of a workbook that are no ledgers. */
export function withoutLedgers(workbook: readonly OpenedSheet[]): OpenedSheet[] {
  const { deaths, contacts, services, others, hidden } = findLedgerSheets(workbook);
  return workbook.filter(({ name }) => ![deaths, contacts, services, ...others, ...hidden].includes(name));
}
