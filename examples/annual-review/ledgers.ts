import {
  findLedgerSheets,
  type LedgerReading,
  type LedgerSheet,
  type LedgerSheets,
  readLedgers,
  type WorkbookSheet,
} from "xieliyuan/sheet";

/** The ledgers as they were found in a workbook: the facts, and the sheets that they came from. */
export interface FoundLedgers extends LedgerReading {
  readonly sheets: LedgerSheets;
  readonly kept: readonly LedgerSheet[];
}

const kinds = ["deaths", "contacts", "services"] as const;

/** The ledgers in a workbook, which need not have any. */
export function ledgersIn(workbook: readonly WorkbookSheet[], year: number): FoundLedgers {
  const sheets = findLedgerSheets(workbook);
  const kept = kinds.filter((kind) => sheets[kind] !== undefined);
  return { ...readLedgers(sheets.tables, { year, dates: "utc" }), sheets, kept };
}

/** The sheets of a workbook that are no ledgers. */
export function withoutLedgers(workbook: readonly WorkbookSheet[]): WorkbookSheet[] {
  const { deaths, contacts, services, others, hidden } = findLedgerSheets(workbook);
  return workbook.filter(({ name }) => ![deaths, contacts, services, ...others, ...hidden].includes(name));
}
