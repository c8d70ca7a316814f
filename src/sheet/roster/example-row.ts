import { type Cell, isBlank } from "../cells/cell";
import { compact } from "../cells/text";
import { textIn } from "./texts";

/** 示例, （例）, 填写示例：, 例:甲子乡, but not the village 示例村. */
const example = /^\(?(填[写表报])?(示例|样例|范例|例)(\)?:?$|:)/;

/** Whether a row shows how to fill the table in, and is nobody's. */
export const isExample = (cells: readonly Cell[]): boolean => example.test(compact(textIn(cells.find((cell) => !isBlank(cell)))));
