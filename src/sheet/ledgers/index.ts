export { contactColumns, deathColumns, type LedgerColumn, type LedgerColumns, serviceColumns } from "./columns";
export type { LedgerFault, LedgerIssue, LedgerSheet } from "./issue";
export { type LedgerReading, type LedgerRow, type LedgerTables, readLedgers } from "./read-ledgers";
export type { LedgerTable } from "./table";
export { findLedgerSheets, type LedgerSheets, type UnreadLedger } from "./workbook";
