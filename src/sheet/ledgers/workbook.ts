import { legible } from "../../model/read";
import { findHeader } from "../roster/header";
import { fillMerged } from "../roster/merged";
import { readyRows } from "../roster/ready-rows";
import { isHidden, sheetsIn, type WorkbookSheet } from "../roster/workbook-sheet";
import { guidanceFields, jobFields, ledgerColumns, monthFields, trainingFields } from "./columns";
import { type LedgerSheet, ledgerSheets } from "./issue";
import type { LedgerTables } from "./read-ledgers";
import type { LedgerTable } from "./table";

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
  for (const sheet of sheetsIn(sheets)) {
    const filled = fillMerged(sheet);
    for (const kind of ledgerSheets) {
      const layout = findHeader(filled, ledgerColumns[kind], { merges: sheet.merges });
      if (!layout || !marks[kind].every((group) => group.some((field) => layout.at.has(field)))) continue;
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
    tables: Object.fromEntries([...found].map(([kind, { table }]) => [kind, table])),
  };
}
