import { type Cell, contentsOf } from "../cells/cell";
import { asName } from "../cells/text";
import { speaksOfLeaving } from "./spoken-leaving";

const han = "[\\u3400-\\u9fff\\uf900-\\ufaff]";
/** One character is none: 张三（大）, 张伟/女. */
const name = new RegExp(`^(?:${han}[ ·•・‧]?){2,}$`);
/** What sets names apart; the dot of 买买提·艾力 and a hyphen do not. */
const between = /\([^()]*\)|\[[^[\]]*\]|[、,，;；。/\\|+&→⇒]|[-=—]*>|\d{1,2}[.)]|\n/;
const together = new RegExp(
  `^原${han}{2,4}现任?${han}{2,4}$|^${han}{2,4}(?:和|与|及|[改换]为|换成|变更为|[更调]换[为成])${han}{2,4}$|等[\\d一二两三四五六七八九十]{1,3}人?$`,
);

/** No name is longer that is read. */
const longest = 200;

/** Whether a cell for one name holds several: 张三、李四, 张三→李四, 原张三现李四, 张三（1-6月）李四（7-12月）, or one below the other. */
export function namesSeveral(cell: Cell): boolean {
  const contents = contentsOf(cell);
  if (contents.kind !== "text" || contents.text.length > longest) return false;
  const text = asName(contents.text);
  return together.test(text) || areSeveral(text) || (typeof cell === "string" && cell.length <= longest && areSeveral(cell));
}

/** 张三，已离任 is one person, of whom more is said. */
const areSeveral = (text: string): boolean =>
  text
    .split(between)
    .map((part) => part.replace(/^[\d\s]+|[\d\s]+$/g, ""))
    .filter((part) => name.test(part) && !speaksOfLeaving(part)).length > 1;
