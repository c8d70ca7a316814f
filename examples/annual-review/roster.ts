import type { FoundSheet, RosterReading, RosterSheets } from "xieliyuan/sheet";
import { findRosterSheets, readRoster } from "xieliyuan/sheet";
import { type OpenedSheet, Refusal } from "./files";
import { rowNotesIn } from "./row-notes";
import { sheetsOfOtherYears, titledOtherwise, yearOf } from "./years";

/** A roster as it was found in a workbook: the facts, and the sheets that they came from. */
export interface FoundRoster extends RosterReading {
  readonly year: number;
  readonly sheets: RosterSheets;
  /** Sheets of the kind that are not read, and why, and those that are although something is odd about them. */
  readonly noted: readonly { readonly name: string; readonly problem: string }[];
}

/** The roster in a workbook, and the year that it is for. */
export function rosterIn(workbook: readonly OpenedSheet[], yearGiven: string | undefined): FoundRoster {
  const all = findRosterSheets(workbook);
  const hidden = all.unread.some(({ why }) => why === "hidden") ? "隐藏的表不读取。" : "";
  if (all.people.length === 0) throw new Refusal(`工作簿里没有人员名册：要有一张表，表头含乡镇、村、姓名、身份证号、入职日期。${hidden}`);
  if (all.villages.length === 0)
    throw new Refusal(`工作簿里没有村情况表：要有一张表，表头含乡镇、村、村类别；写有姓名、身份证号的算人员名册，请另列一张表。${hidden}`);
  const year = yearOf(all, yearGiven);
  const old = [...sheetsOfOtherYears(all.people, year), ...sheetsOfOtherYears(all.villages, year)];
  const sheets = findRosterSheets(workbook.filter(({ name }) => !old.includes(name)));
  if (sheets.people.length === 0 || sheets.villages.length === 0)
    throw new Refusal(`标题写的都不是${year}年度：请在${year}年度的表的标题写上年度，或核对 --year。`);
  const reading = readRoster(sheets.tables, { year, dates: "utc" });
  const lacking = reading.issues.filter(({ code }) => code === "missing-column");
  if (lacking.length > 0) {
    const named = lacking.map(({ sheetName, column }) => `「${sheetName}」缺少「${column}」列`);
    throw new Refusal(`${named.join("，")}。请补上后再试。`);
  }
  const read = [...sheets.people, ...sheets.villages];
  const noted = [
    ...sheets.unread.map(({ name, why, missing }) => ({ name, problem: unreadBecause[why](missing) })),
    ...old.map((name) => ({ name, problem: `标题写的不是${year}年度，本表未读取` })),
    ...rowNotesIn(
      workbook,
      read.map(({ name }) => name),
    ),
    ...titledOtherwise(read, year).map(({ name, years }) => ({
      name,
      problem: `标题写的是${years.join("、")}年度，已按${year}年度审核，请核对年度`,
    })),
  ];
  return { ...reading, year, sheets, noted };
}

export const isHidden = "本表是隐藏的，未读取；要用的请先取消隐藏";
const unreadBecause: Record<RosterSheets["unread"][number]["why"], (missing: readonly string[]) => string> = {
  hidden: () => isHidden,
  "no-header-row": () => "本表有身份证号，却没有认得的表头行，未读取；是名册的请写上表头：乡镇、村、姓名、身份证号、入职日期",
  choices: () => "本表像是供选择的列表，未读取；是村情况的，请每行写明乡镇和村，一村一行",
  "missing-column": (missing) => lacks(missing),
};
const lacks = (missing: readonly string[]) => `缺少${missing.map((column) => `「${column}」`).join("、")}列，本表未读取；是名册的请补上`;

/** The sheets of one kind, by their names. */
export const sheetNames = (sheets: readonly FoundSheet[]): string => sheets.map(({ name }) => name).join("、");
