export type { ReadRosterOptions } from "../reading";
export type { Column, Columns } from "./columns/column";
export { peopleColumns, unusedHeaders, villageColumns } from "./columns/columns";
export type { RosterRow } from "./facts/people";
export type { WorkbookSheet } from "./grid/workbook-sheet";
export type { RosterFault, RosterIssue, RosterSheet } from "./issue";
export { type NamedTable, type RosterReading, type RosterTables, readRoster } from "./read-roster";
export { type FoundSheet, findRosterSheets, type RosterSheets, type UnreadSheet } from "./workbook";
