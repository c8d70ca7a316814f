import { type Cell, contentsOf, isBlank } from "../cells/cell";
import { compact } from "../cells/text";

/** 示例, （例）, 填写示例：, 例:甲子乡, but not the village 示例村. */
const example = /^\(?(填[写表报])?(示例|样例|范例|例)(\)?:?$|:)/;

/** Whether a row shows how to fill the table in, and is nobody's. */
export function isExample(cells: readonly Cell[]): boolean {
  const contents = contentsOf(cells.find((cell) => !isBlank(cell)));
  return contents.kind === "text" && example.test(compact(contents.text));
}
