import { outsideBrackets } from "../../cells/text";
import { made, sent } from "./office-words";

const numeral = "[\\d元〇○零一二三四五六七八九十]";
const wholeDate = new RegExp(
  `^(截至|截止|至)?(20\\d\\d|[二〇○零一三四五六七八九]{4})[年./-]${numeral}{1,3}(月份?|[./-]|$)(${numeral}{1,3}[日号]?)?(止|前)?$`,
);

const notes = [
  // 花名册, 考核表.
  /(表|册|名单)$/,
  // 单位：元. A colon within brackets, as in 考核（满分：100分）, explains a heading.
  /:./,
  /单位([十百千万亿]*元|[十百千万亿]+$)/,
  /^$/,
  wholeDate,
  // 城政办发〔2023〕11号; one in brackets gives the ground of a heading.
  /[〔[【]\d{4}[〕\]】]/,
  new RegExp(`^(?:${made}|${sent}|报表)`),
  /^(共|共计|合计|总计)?\d+(人|名|个|户|村|页)/,
  /^第\d+页/,
  /^附件?\d*$/,
];
const seal = /(盖章|公章|签章|签字)/;

/** Whether a text above the headers is a title, or what an office notes there, and no heading over columns. */
export function isNote(text: string): boolean {
  const outside = outsideBrackets(text);
  return seal.test(text) || notes.some((note) => note.test(outside));
}

/** A year and no more is a heading over its columns, or the year of the whole table. */
export const isBareYear = (text: string): boolean => /^((20)?\d\d年度?|本年度)$/.test(text.replace(/ /g, ""));

/** Where it is no heading of its own beside others: 某县2025年度村级人社协理员信息. */
export function isTitle(text: string): boolean {
  const place = text.search(/[县区乡镇]|街道/);
  return place >= 0 && text.includes("协理员", place);
}
