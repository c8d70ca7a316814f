import type { FoundSheet, RosterReading, RosterSheets, WorkbookSheet } from "xieliyuan/sheet";
import { findRosterSheets, readRoster } from "xieliyuan/sheet";
import { Refusal } from "./files";

/** A roster as it was found in a workbook: the facts, and the sheets that they came from. */
export interface FoundRoster extends RosterReading {
  readonly year: number;
  readonly sheets: RosterSheets;
  /** Sheets of the kind that are not read, and why. */
  readonly unread: readonly { readonly name: string; readonly problem: string }[];
}

/** The roster in a workbook, and the year that it is for. */
export function rosterIn(workbook: readonly WorkbookSheet[], yearGiven: string | undefined): FoundRoster {
  const sheets = findRosterSheets(workbook);
  const hidden = sheets.unread.some(({ why }) => why === "hidden") ? "隐藏的表不读取。" : "";
  if (sheets.people.length === 0)
    throw new Refusal(`工作簿里没有人员名册：要有一张表，表头含乡镇、村、姓名、身份证号、入职日期。${hidden}`);
  if (sheets.villages.length === 0) throw new Refusal(`工作簿里没有村情况表：要有一张表，表头含乡镇、村、村类别。${hidden}`);
  const year = yearOf(workbook, yearGiven);
  const reading = readRoster(sheets.tables, { year, dates: "utc" });
  const lacking = reading.issues.filter(({ code }) => code === "missing-column");
  if (lacking.length > 0) {
    const named = lacking.map(({ sheetName, column }) => `「${sheetName}」缺少「${column}」列`);
    throw new Refusal(`${named.join("，")}。请补上后再试。`);
  }
  const unread = sheets.unread.map(({ name, why, missing }) => ({ name, problem: why === "hidden" ? isHidden : lacks(missing) }));
  return { ...reading, year, sheets, unread };
}

export const isHidden = "本表是隐藏的，未读取；要用的请先取消隐藏";
const lacks = (missing: readonly string[]) => `缺少${missing.map((column) => `「${column}」`).join("、")}列，本表未读取；是名册的请补上`;

/** The sheets of one kind, by their names. */
export const sheetNames = (sheets: readonly FoundSheet[]): string => sheets.map(({ name }) => name).join("、");

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
