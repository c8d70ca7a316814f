import { type PartialDate, spanOf, yearOf, yearText } from "../../../model/dates";
import { type Cell, type CellOptions, contentsOf } from "../../cells/cell";
import { readDate } from "../../cells/date";
import { readYesNo } from "../../cells/words";
import type { Columns } from "../columns/column";
import { unusedHeaders } from "../columns/columns";
import { columnsFrom } from "../grid/grid";
import { isLeftEmpty, textIn } from "../grid/texts";
import type { OtherColumn } from "../header/columns-under";
import type { Layout } from "../header/layout";
import { bareName } from "../header/names";
import { isOfAnother } from "../header/whose-headings";
import { ended } from "../spoken/leavers";
import { isLeavingAlone, speaksOfLeaving, speaksOfLeavingBesideName } from "../spoken/leaving";

/** So many columns right of the last header may hold remarks still. */
const beside = 8;

/** Whether a cell says that the post was left. */
type Saying = (cell: Cell, year: number | undefined, options: CellOptions) => boolean;

const remark: Saying = (cell, year) => speaksOfLeaving(textOf(cell), year);
const nothingElse: Saying = (cell, year) => isLeavingAlone(textOf(cell), year);
const besideName: Saying = (cell, year) => speaksOfLeavingBesideName(textOf(cell), year);

interface LeavingSheet {
  readonly layout: Layout;
  readonly columns: Columns;
  readonly year?: number;
  readonly options: CellOptions;
}

/** Tells of the rows of a sheet of people whether a cell that is not read otherwise says that the post was left; columns without a header may hold remarks. */
export function leavingIn(
  { layout: { at, others }, columns, year, options }: LeavingSheet,
  unnamed: Iterable<number>,
): (cells: readonly Cell[]) => boolean {
  const last = Math.max(...at.values(), ...others.keys());
  const right = columnsFrom(last + 1, last + beside);
  const sayings: readonly (readonly [number, Saying])[] = [
    [at.get("name") ?? -1, besideName],
    ...[...unnamed, ...right].map((col) => [col, remark] as const),
    ...[...others].flatMap(([col, other]) => {
      const saying = sayingOf(other, columns);
      return saying ? [[col, saying] as const] : [];
    }),
  ];
  return (cells) => sayings.some(([col, isSaid]) => isSaid(cells[col], year, options));
}

const aboutPost = "(?:目前|当前|现|仍|尚|人员|协理员|人社协理员|任职|在[岗职任]|岗位|聘用)*";
const ofRemarks = new RegExp(`备注|说明|^(?:本?年度?)?${aboutPost}(?:变动|变更|异动)(?:情况)?$`);
/** 情况 is taken off before. */
const ofState = new RegExp(`^${aboutPost}(?:状态|状况|动态|任职)$`);
const asksOfPost = new RegExp(`^${aboutPost}在[岗职任](?:人员|状态|与否)?$`);
const what =
  "(?:人员|协理员|人社协理员|岗位|报酬|职务|工作|劳务|劳动|聘[用任]|受聘|选聘|[任履]职|服务|协议|合同|关系|队伍|[的()、/或及和与]|具体|主要|实际|最后)";
const asked = "(?:原因|时间|日期|年月日?|情况|与否|说明|去向|类型|方式)";
const leaving = `(?:${ended}|停发|减员|解除)`;
/** 离任原因, 离任时间及原因, 是否退出; not 离岗培训, 离任补贴, 停发月数, 退出贫困户时间. */
const ofLeaving = new RegExp(`^(?:现?已)?${what}*${leaving}(?:${leaving}|${what})*${asked}?(?:${what}+${asked})*\\)?$`);
/** 终止协议时间, of what was ended; 协议终止时间 may have been agreed on. */
const ofEnding = new RegExp(`^(?:[终停]止|结束|离开|辞去|免去)${what}+${asked}$`);
const asksOfLeaving = (name: string): boolean => name.length <= longestName && (ofLeaving.test(name) || ofEnding.test(name));
/** No name of a column is longer. */
const longestName = 30;
const asksOfTerm = /^(?:聘[期用任]|受聘|选聘)(?:[终截]止|结束|[届期]满|到期|[止至])(?:时间|日期|年月)?$/;
const ofPosts = /^(?:(?:现任)?职务|(?:人员)?来源)$/;

/** What a column that is not used may say of leaving, by its header; undefined where it is about something else. */
function sayingOf({ header, code, isOfOther }: OtherColumn, columns: Columns): Saying | undefined {
  const name = bareName(header);
  if (/^(备注|说明)/.test(name)) return remark;
  if (code === "other-year-column" || code === "part-year-column" || code === "other-person-column" || isOfOther) return undefined;
  const isOfOthers = isOfAnother(header, columns);
  // 解除协议时间 is about the post, and no other header on an agreement is.
  if (asksOfLeaving(name) && (!isOfOthers || /协议|合同/.test(name))) return tellsOfLeaving;
  if (isOfOthers) return undefined;
  if (asksOfTerm.test(name)) return isDayOfEnd;
  if (asksOfPost.test(name)) return (cell, year, options) => deniesPost(cell) || remark(cell, year, options);
  if (ofRemarks.test(name) || ofState.test(name)) return remark;
  return ofPosts.test(name) || !unusedHeaders.has(name) ? nothingElse : undefined;
}

/** 是否在岗: 否, 不在岗. */
function deniesPost(cell: Cell): boolean {
  const reading = readYesNo(cell);
  return (reading && "value" in reading && !reading.value) || /^[不非未]在[岗职任]/.test(textOf(cell));
}

/** 聘期止: a day before the year reviewed is over; the term may have been renewed, and may not. */
const isDayOfEnd: Saying = (cell, year, options) => {
  const day = dayIn(cell, options);
  return day !== undefined && !isThrough(year, day);
};

function dayIn(cell: Cell, options: CellOptions): PartialDate | undefined {
  const reading = readDate(cell, options);
  return reading && "value" in reading ? reading.value : undefined;
}

/** Whether whoever leaves on a day serves all of a year: 2025 alone may be any day of it. */
const isThrough = (year: number | undefined, day: PartialDate): boolean =>
  year !== undefined && (yearOf(day) > year || (day.length > 4 && spanOf(day).last === `${yearText(year)}-12-31`));

/** 离任原因: whatever is no word for none, as 无 is, or 在岗, and not the 0 to which a formula turns a blank cell. */
function tellsOfLeaving(cell: Cell, year: number | undefined, options: CellOptions): boolean {
  const contents = contentsOf(cell);
  if (isLeftEmpty(cell) || contents.kind === "error" || contents.kind === "other") return false;
  const day = dayIn(cell, options);
  if (day !== undefined) return !isThrough(year, day);
  if (contents.kind === "number") return contents.number !== 0;
  const reading = readYesNo(cell);
  if (reading && "value" in reading) return reading.value;
  return !/^(?:0$|[无未没不否非暂]|[仍现]?在[岗职任]|现任|至今|正常|留任|续聘|n\/?a$)/i.test(textOf(cell));
}

/** Nothing longer is looked through. */
const longest = 500;

const textOf = (cell: Cell): string => textIn(cell).slice(0, longest);
