import { legible } from "../../model/read";
import { peopleColumns, villageColumns } from "../roster/columns/columns";
import type { Rows } from "../roster/grid/grid";
import { isHidden, sheetsIn, type WorkbookSheet } from "../roster/grid/workbook-sheet";
import { findHeader } from "../roster/header/find-header";
import { type Layout, lacking } from "../roster/header/layout";
import { fillMerged } from "../roster/rows/merged";
import { readyRows } from "../roster/rows/ready-rows";
import { guidanceFields, jobFields, type LedgerColumns, ledgerColumns, monthFields, trainingFields } from "./columns";
import { type LedgerSheet, ledgerSheets } from "./issue";
import type { LedgerTables } from "./read-ledgers";
import type { LedgerTable } from "./table";

/** A sheet that looks like a ledger and lacks what it would be known by. */
export interface UnreadLedger {
  readonly name: string;
  readonly ledger: LedgerSheet;
  /** The columns that it lacks, by their own headers. */
  readonly missing: readonly string[];
}

/** The sheets of a workbook that are ledgers, by their names; undefined where none is fit. */
export interface LedgerSheets {
  readonly deaths: string | undefined;
  readonly contacts: string | undefined;
  readonly services: string | undefined;
  /** The texts above the headers of each, which name the office and the year. */
  readonly titles?: { readonly [L in LedgerSheet]?: readonly string[] };
  /** Further sheets of a kind that was found already, which are not used. */
  readonly others: readonly string[];
  /** Hidden sheets of any kind, which are not read. */
  readonly hidden: readonly string[];
  /** Sheets that look like ledgers and cannot be read as such, where there are any. */
  readonly unread?: readonly UnreadLedger[];
  readonly tables: LedgerTables;
}

/** What a sheet of each kind has and no other sheet does: one field of every group. */
const marks: Readonly<Record<LedgerSheet, readonly (readonly string[])[]>> = {
  deaths: [["task"], ["month"], ["deaths", "zeroReportedOn", "listVerifiedOn"]],
  contacts: [["name"], ["registeredOn", "deregisteredOn"], monthFields],
  services: [["name"], [...jobFields, ...trainingFields, ...guidanceFields]],
};

/**
 * The sheets of a workbook that are its ledgers (台账) of deaths, of contacts and of services, told by their headers.
 *
 * @param sheets the sheets in any order, under any names; a village that is merged over its rows stands in each of them
 * @returns the name of each sheet that was found, and the tables for `readLedgers`
 * @throws {InputError} where these are no sheets
 * @example
 * findLedgerSheets([{ name: "台账", rows: [["乡镇", "村", "险种", "月份", "零报告日期"]] }]).deaths //=> "台账"
 */
export function findLedgerSheets(sheets: readonly WorkbookSheet[]): LedgerSheets {
  return legible(() => ledgerSheetsIn(sheets));
}

function ledgerSheetsIn(sheets: readonly WorkbookSheet[]): LedgerSheets {
  const found = new Map<LedgerSheet, { name: string; table: LedgerTable; titles: readonly string[]; known: number }>();
  const others: string[] = [];
  const hidden: string[] = [];
  const unread: UnreadLedger[] = [];
  for (const sheet of sheetsIn(sheets)) {
    const filled = fillMerged(sheet);
    for (const kind of ledgerSheets) {
      const layout = findHeader(filled, ledgerColumns[kind], { merges: sheet.merges });
      if (!layout) continue;
      const missing = marksLacking(kind, layout);
      if (missing.length > 0) {
        if (isNearly(kind, missing, { sheet, filled, layout }))
          unread.push({ name: sheet.name, ledger: kind, missing: headersOf(kind, missing) });
        continue;
      }
      if (isHidden(sheet)) {
        hidden.push(sheet.name);
        continue;
      }
      const best = found.get(kind);
      if (best && best.known >= layout.at.size) others.push(sheet.name);
      else {
        if (best) others.push(best.name);
        const table = { rows: readyRows(sheet, layout, ledgerColumns[kind]), merges: sheet.merges };
        found.set(kind, { name: sheet.name, table, titles: layout.titles, known: layout.at.size });
      }
    }
  }
  return {
    deaths: found.get("deaths")?.name,
    contacts: found.get("contacts")?.name,
    services: found.get("services")?.name,
    ...(found.size > 0 && { titles: Object.fromEntries([...found].map(([kind, { titles }]) => [kind, titles])) }),
    others,
    hidden,
    ...(unread.length > 0 && { unread }),
    tables: Object.fromEntries([...found].map(([kind, { table }]) => [kind, table])),
  };
}

type Marks = readonly (readonly string[])[];

const marksLacking = (kind: LedgerSheet, { at }: Layout): Marks => marks[kind].filter((group) => !group.some((field) => at.has(field)));

const headersOf = (kind: LedgerSheet, groups: Marks): string[] => {
  const columns: LedgerColumns = ledgerColumns[kind];
  return groups.flatMap(([field = ""]) => columns[field]?.header ?? []);
};

/** Whether a visible sheet that is no roster has all that tells of a ledger but one column. Names and months alone are a payroll's as well. */
function isNearly(
  kind: LedgerSheet,
  missing: Marks,
  { sheet, filled, layout }: { readonly sheet: WorkbookSheet; readonly filled: Rows; readonly layout: Layout },
): boolean {
  const columns: LedgerColumns = ledgerColumns[kind];
  const [[field = ""] = [], ...others] = missing;
  if (isHidden(sheet) || others.length > 0 || !columns[field]?.needed) return false;
  if (field === "registeredOn" && ![sheet.name, ...layout.titles].some((text) => /失业|联系(?!人|电话|方式)/.test(text))) return false;
  return ![peopleColumns, villageColumns].some((roster) => {
    const found = findHeader(filled, roster, { merges: sheet.merges, name: sheet.name });
    return found !== undefined && lacking(found, roster).length === 0;
  });
}
