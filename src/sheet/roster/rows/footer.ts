import { type Cell, contentsOf } from "../../cells/cell";
import { compact } from "../../cells/text";
import type { Rows } from "../grid/grid";
import { isLeftEmpty } from "../grid/texts";
import type { Layout } from "../header/layout";
import { signed } from "../spoken/office-words";

/** 合计, 甲子乡小计, 合计：3人, 共3人. */
const total = /^(.{0,12}[县区乡镇场村道页])?([合总小共累]计|共(?=\d))(\(.*\))?:?(\d+[人名个村户]?)?$/;
/** 在职合计, 合计村数, 总人数, 共有协理员, 其中：优秀, 优秀率. */
const totalInWords =
  /^((在[职岗任编]|[人村户]数)[合小总]计|[合小总]计[人村户]数|总[人村户]数|总数|共有(协理员|人员|\d+[人名个])|其中:.{0,6}|(优秀|称职|参训|合格|满意)率)(\(.*\))?:?(\d+[人名个村户]?)?$/;
/** 3个村, 5个行政村、2个社区: how many there are, where the name of one would stand. */
const countOfVillages = /^共?(\d+个(行政)?(村|社区)(\((社区|居委会)\))?[、,和]?)+$/;
const closing = new RegExp(`^(?:${signed}|(?:咨询)?电话|备注|说明|注)[^:]{0,10}:|^[^:]{0,12}\\(?(?:签[字名章]|盖章)`);

/** What stands below many a table, alone in its row: 第1页 共3页, 2025年12月31日, （章）, 1．本表一式三份. */
const last =
  /^(第\d+页.{0,10}|共\d+页|(\d{4}|[二〇○零一三四五六七八九]{4})年[\d一二三四五六七八九十]{1,2}月([\d一二三四五六七八九十]{1,3}日)?|\((盖?章|公章)\)|(\d{1,2}[.、]|\(\d{1,2}\)|[※*])?本(表|册|名册|花名册)(一式|由|须|应|经|自|为|仅|需).*)$/;

/** Totals, signatures and notes among the rows of a sheet. A row that names somebody, or a place where nobody is named, is none of them. */
export function isFooter(cells: Rows[number], { at }: Layout): boolean {
  const texts = Array.from(cells, textOf);
  const textIn = (field: string) => texts[at.get(field) ?? -1] ?? "";
  if (isAsLongAsId(textIn("residentId"))) return false;
  if (countOfVillages.test(textIn("village")) && ["name", "villageClass"].every((field) => textIn(field) === "")) return true;
  const keys = ["township", "village", "name"].filter((field) => at.has(field));
  const leading = texts.slice(0, Math.max(...keys.map((field) => at.get(field) ?? 0)) + 1);
  if (leading.some((text) => total.test(text) || totalInWords.test(text))) return true;
  const named = keys.slice(-2).every((field) => textIn(field) !== "") && !keys.some((field) => closing.test(textIn(field)));
  const filled = texts.filter((text) => text !== "");
  return !named && (closing.test(filled[0] ?? "") || (filled.length === 1 && last.test(filled[0] ?? "")));
}

/** Numbers as well, since an ID number may have been stored as one; what is no text still fills its cell. */
function textOf(cell: Cell): string {
  const contents = contentsOf(cell);
  if (isLeftEmpty(cell)) return "";
  return contents.kind === "text" ? compact(contents.text) : contents.kind === "number" ? String(contents.number) : "#";
}

/** The length alone tells an ID number from a count of people in the row of a total: whether it is right is for its reader to say. */
const isAsLongAsId = (text: string): boolean => /^[\dA-Z*]{15,}$/i.test(text);
