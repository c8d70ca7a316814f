import { type Cell, contentsOf } from "../../cells/cell";
import { asName } from "../../cells/text";
import { speaksOfLeaving } from "../spoken/leaving";
import { commonName, doubleSurname } from "../spoken/surnames";

const han = "[\\u3400-\\u9fff\\uf900-\\ufaff]";
/** One character is none: 张三（大）, 张伟/女. */
const name = new RegExp(`^(?:${han}[ ·•・‧]?){2,}$`);
const plainName = new RegExp(`^(?!(?:${doubleSurname})$)${commonName}$`);
const dotted = /.[·•・‧]./;
/** What sets names apart; the dot of 买买提·艾力 and a hyphen do not. */
const between = /\([^()]*\)|\[[^[\]]*\]|[、,，;；。\\|+&→⇒]|[-=—]*>|\d{1,2}[.)]/;
/** Between the parts of one name as well (阿依古丽/努尔, 欧阳\n娜娜): they set plainly Chinese names alone apart. */
const anywhere = new RegExp(`${between.source}|[/\\n]`);
const instead = new RegExp(
  `^原${han}{2,4}现任?${han}{2,4}$|^${han}{2,4}(?:[改换]为|换成|变更为|[更调]换[为成])${han}{2,4}$|^${commonName}[和与及]${commonName}$|等[\\d一二两三四五六七八九十]{1,3}人?$`,
);
/** 赵一，党员; 赵一、村会计; 赵一，接替李四: more of one person. */
const more =
  /(?:[员计任记族户]|支书|[组队会站校厂]长|村医|医生|农民|村民|[教民]师|职工|学生)$|^(?:新[任聘增]|接[任替]|代替|兼|原任|曾|续聘|返聘|在[岗职任]|[专兼]职|临时)/;
const moreLikeNames = /族$|^(?:文书|高中|武警|兼职|[^员]{1,2}会计)$/;

/** 原张三，现李四. */
const inTurn = new RegExp(`^[原现]任?(?=${commonName}$)`);

/** No name is longer that is read. */
const longest = 200;

/**
 * Whether a cell for one name holds several, or may: 张三、李四, 张三→李四, 原张三现李四, 张三（1-6月）李四（7-12月), or one below the other. Names that
 * are not plainly such, as 艾力江，买买提, may be one.
 */
export function namesSeveral(cell: Cell): "surely" | "perhaps" | undefined {
  const contents = contentsOf(cell);
  if (contents.kind !== "text" || contents.text.length > longest) return undefined;
  const text = asName(contents.text);
  const raw = typeof cell === "string" && cell.length <= longest ? cell : "";
  const names = namesIn(text, between);
  if (instead.test(text) || [names, namesIn(text, anywhere), namesIn(raw, anywhere)].some((some) => some.filter(isPlain).length > 1))
    return "surely";
  return names.length > 1 ? "perhaps" : undefined;
}

const isPlain = (text: string): boolean => plainName.test(text) || dotted.test(text);

/** 张三，已离任 is one person, of whom more is said. */
const namesIn = (text: string, border: RegExp): string[] => {
  const parts = text.split(border).map((part) => asName(part).replace(/^[\d\s]+|[\d\s]+$/g, ""));
  return [...new Set(parts.filter((part) => name.test(part) && !saysMore(part)).map((part) => part.replace(inTurn, "")))];
};

const saysMore = (text: string): boolean => speaksOfLeaving(text) || moreLikeNames.test(text) || (more.test(text) && !plainName.test(text));
