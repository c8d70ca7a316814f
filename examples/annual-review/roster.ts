import type { RosterReading, RosterSheets, WorkbookSheet } from "xieliyuan/sheet";
import { findRosterSheets, readRoster } from "xieliyuan/sheet";
import { Refusal } from "./files";

/** A roster as it was found in a workbook: the facts, and the sheets that they came from. */
export interface FoundRoster extends RosterReading {
  readonly year: number;
  readonly sheets: RosterSheets;
}

/** The roster in a workbook, and the year that it is for. */
export function rosterIn(workbook: readonly WorkbookSheet[], yearGiven: string | undefined): FoundRoster {
  const sheets = findRosterSheets(workbook);
  if (!sheets.people) throw new Refusal("工作簿里没有人员名册：要有一张表，表头含乡镇、村、姓名、身份证号、入职日期。");
  if (!sheets.villages) throw new Refusal("工作簿里没有村情况表：要有一张表，表头含乡镇、村、村类别。");
  const year = yearOf(workbook, yearGiven);
  const reading = readRoster(sheets.tables, { year, dates: "utc" });
  const lacking = reading.issues.filter(({ code }) => code === "missing-column");
  if (lacking.length > 0) {
    const named = lacking.map(({ sheet, column }) => `「${sheetName(sheets, sheet)}」缺少「${column}」列`);
    throw new Refusal(`${named.join("，")}。请补上后再试。`);
  }
  return { ...reading, year, sheets };
}

export const sheetName = (sheets: RosterSheets, sheet: "people" | "villages"): string => sheets[sheet] ?? "";

/** The year that the caller names, else the one in the title of the workbook's sheets: no clock decides it. */
function yearOf(workbook: readonly WorkbookSheet[], given: string | undefined): number {
  if (given !== undefined) {
    if (!/^20\d\d$/.test(given)) throw new Refusal("--year 后面要写四位年份，例如 --year 2026。");
    return Number(given);
  }
  const titles = workbook.flatMap(({ name, rows }) => [name, ...rows.slice(0, 3).flat()]);
  for (const title of titles) {
    const year = typeof title === "string" ? /(20\d\d)\s*年/.exec(title)?.[1] : undefined;
    if (year) return Number(year);
  }
  throw new Refusal("名册里没有写明年度：请在标题写上（如「2026年度」），或用 --year 2026 指明。");
}
