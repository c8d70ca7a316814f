export { contactColumns, deathColumns, type LedgerColumn, type LedgerColumns, serviceColumns } from "./columns";
export type { LedgerFault, LedgerIssue, LedgerSheet } from "./issue";
export { type LedgerReading, type LedgerRow, type LedgerTable, type LedgerTables, readLedgers } from "./read-ledgers";
export { findLedgerSheets, type LedgerSheets } from "./workbook";
