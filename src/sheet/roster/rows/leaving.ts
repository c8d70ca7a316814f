import { type Cell, contentsOf } from "../../cells/cell";
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
type Saying = (cell: Cell, year: number | undefined) => boolean;

const remark: Saying = (cell, year) => speaksOfLeaving(textOf(cell), year);
const nothingElse: Saying = (cell, year) => isLeavingAlone(textOf(cell), year);
const besideName: Saying = (cell, year) => speaksOfLeavingBesideName(textOf(cell), year);

/** Tells of the rows of a sheet of people whether a cell that is not read otherwise says that the post was left; columns without a header may hold remarks. */
export function leavingIn(
  { layout: { at, others }, columns, year }: { readonly layout: Layout; readonly columns: Columns; readonly year?: number },
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
  return (cells) => sayings.some(([col, isSaid]) => isSaid(cells[col], year));
}

const aboutPost = "(?:目前|当前|现|仍|尚|人员|协理员|人社协理员|任职|在[岗职任]|岗位|聘用)*";
const ofRemarks = new RegExp(`备注|说明|^(?:本?年度?)?${aboutPost}(?:变动|变更|异动)(?:情况)?$`);
/** 情况 is taken off before. */
const ofState = new RegExp(`^${aboutPost}(?:状态|状况|动态|任职)$`);
const asksOfPost = new RegExp(`^${aboutPost}在[岗职任](?:人员|状态|与否)?$`);
/** 离任原因, 是否退出; not 离岗培训, 离任补贴, 停发月数, 退出贫困户时间. */
const asksOfLeaving = new RegExp(
  `^(?:现?已)?(?:${ended}|停发)(?:人员|协理员|岗位|报酬|职务)?的?(?:具体|主要)?(?:原因|时间|日期|年月|情况|与否|说明|去向|类型|方式)?$`,
);
const ofPosts = /^(?:(?:现任)?职务|(?:人员)?来源)$/;

/** What a column that is not used may say of leaving, by its header; undefined where it is about something else. */
function sayingOf({ header, code, isOfOther }: OtherColumn, columns: Columns): Saying | undefined {
  const name = bareName(header);
  if (/^(备注|说明)/.test(name)) return remark;
  if (
    code === "other-year-column" ||
    code === "part-year-column" ||
    code === "other-person-column" ||
    isOfOther ||
    isOfAnother(header, columns)
  )
    return undefined;
  if (asksOfLeaving.test(name)) return tellsOfLeaving;
  if (asksOfPost.test(name)) return (cell, year) => deniesPost(cell) || remark(cell, year);
  if (ofRemarks.test(name) || ofState.test(name)) return remark;
  return ofPosts.test(name) || !unusedHeaders.has(name) ? nothingElse : undefined;
}

/** 是否在岗: 否, 不在岗. */
function deniesPost(cell: Cell): boolean {
  const reading = readYesNo(cell);
  return (reading && "value" in reading && !reading.value) || /^[不非未]在[岗职任]/.test(textOf(cell));
}

/** 离任原因: whatever is no word for none, as 无 is, or 在岗, and not the 0 to which a formula turns a blank cell. */
function tellsOfLeaving(cell: Cell): boolean {
  const contents = contentsOf(cell);
  if (isLeftEmpty(cell) || contents.kind === "error" || contents.kind === "other") return false;
  if (contents.kind === "number") return contents.number !== 0;
  const reading = readYesNo(cell);
  if (reading && "value" in reading) return reading.value;
  return !/^(?:[无未没不否非暂]|[仍现]?在[岗职任]|现任|至今|正常|留任|续聘|n\/?a$)/i.test(textOf(cell));
}

/** Nothing longer is looked through. */
const longest = 500;

const textOf = (cell: Cell): string => textIn(cell).slice(0, longest);
