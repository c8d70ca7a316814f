export type { ReadRosterOptions } from "../reading";
export type { Column, Columns } from "./column";
export { peopleColumns, unusedHeaders, villageColumns } from "./columns";
export type { RosterFault, RosterIssue, RosterSheet } from "./issue";
export type { RosterRow } from "./people";
export { type NamedTable, type RosterReading, type RosterTables, readRoster } from "./read-roster";
export { type FoundSheet, findRosterSheets, type RosterSheets, type UnreadSheet } from "./workbook";
export type { WorkbookSheet } from "./workbook-sheet";
