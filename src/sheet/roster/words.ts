import type { conditionItems } from "../../model/facts/eligibility";
import { type Cell, type CellOptions, contentsOf, type Reading } from "../cells/cell";
import { readDate } from "../cells/date";
import { compact } from "../cells/text";
import { readWord, vocabulary } from "../cells/words";

const unsuitability = vocabulary<boolean>(
  [true, "不适合 不适合继续任职 不宜继续任职 不适宜继续任职 不适合继续工作 退出"],
  [false, "适合 适合继续任职 可继续任职 适宜继续任职 适合继续工作 留任"],
);
/** 认定意见: true where the person was found unsuitable to continue. */
export const readUnsuitability = (cell: Cell): Reading<boolean> => readWord(cell, unsuitability);

const acceptance = vocabulary<"accepted" | "refused">(["accepted", "同意 批准 准予"], ["refused", "不同意 不批准 不准予"]);
/** 决定意见: accepted or refused. */
export const readAcceptance = (cell: Cell): Reading<"accepted" | "refused"> => readWord(cell, acceptance);

const items = vocabulary<(typeof conditionItems)[number]>(["三(五)3", "学历 文化程度 三(五)3"], ["三(五)5", "年龄 超龄 三(五)5"]);
/** 决定事项: the item of 三(五) that a recorded decision is about; age and education are the ones that can be for decision. */
export const readConditionItem = (cell: Cell): Reading<(typeof conditionItems)[number]> => readWord(cell, items);

const inPost = /^(至今|在职|在岗|在任|无|未离任|未离职)$/;
/** 离任日期: blank, or a word such as 至今 or 无, means still in post. */
export function readLeavingDate(cell: Cell, options?: CellOptions): Reading<string> {
  const contents = contentsOf(cell);
  return contents.kind === "text" && inPost.test(compact(contents.text)) ? undefined : readDate(cell, options);
}

/** Strokes by which an office says that a cell stays empty. */
const strokes = /^[-\u2010-\u2015\u2212─/\\]+$/;
export function isLeftEmpty(cell: Cell): boolean {
  const contents = contentsOf(cell);
  return contents.kind === "blank" || (contents.kind === "text" && strokes.test(compact(contents.text)));
}
