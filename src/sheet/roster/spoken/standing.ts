import { outsideBrackets, tidy } from "../../cells/text";
import { assistant } from "./assistants";
import { beforeChange, died, ended } from "./leavers";

/** Whom a title of a list names: people who are not in post, or some who are and some who are not; undefined where it says nothing of that. */
export type Standing = "others" | "both" | undefined;

const leavers = `${ended}|${died}|死亡|退休(?!教师|干部|军人|职工)|[不非]在[岗职任编]|减少$|换届前(?!后)|${beforeChange}`;
const notYet = "后备|备用(?!金|电话|手机|号)|候补|候选|拟[任聘]";
const sample = "作废|(?:填[表写报])?(?:样[例本]|示例(?!数据|[县市区乡镇村]))";
/** What a list may be about instead: 退出机制, 离岗培训. */
const matter =
  "培训|创业|审计|时间|日期|原因|前|管理|机制|办法|制度|工作(?!人员)|条件|程序|情形|认定|意见|现役|年龄|待遇|手续|审[批核]|信息";
/** 退休返聘, 原协理员连任: whoever left or held the post, and has it again. */
const again = "返聘|[连留]任|续[聘签]|转聘|继续";
/** Whoever changed posts (转岗) may have come from another one. */
const kind = `(?:(?!转岗)(?:${leavers}|${notYet}|${sample})(?!${matter}|${again}))`;
const of = new RegExp(kind);
const each = new RegExp(kind, "g");
/** What else a title lists beside 退出, as 聘任解聘 and 选聘、培训、考核、退出 do; not 考核不合格清退. */
const topics = "(?:聘任|选[聘拔用]|招聘|录用|任用|入职|入(?=离)|[到上]岗|上任|履职|进入|准入|考核|审查|培训|任职)";
const and = "[、,及和与或/]";
const inPost = new RegExp(
  `(?<![不非])在[岗职任聘编]|现(?:[任聘有]|${assistant})|(?<!拟)新[任聘增进]|增[员减]|(?<![拟再])聘用|(?<!再)留任|(?<![不未再])续[聘签]|(?<![不未])连任|返聘|转聘|任免|(?<![不未拟再])${topics}(?=${and}|${kind})|(?<=${and})${topics}(?![不未前])`,
);
/** 不含离任人员, 无辞职, 未离任. */
const denied = new RegExp(`(?:不[含计]|不包[括含]|无|没有|未|除|非|剔除|扣除)[^、,;(]{0,4}${kind}`, "g");
/** （含离任）, 包括已辞职人员: some of those named besides. */
const besides = new RegExp(`\\(?(?:含|包[括含])[^()]*${kind}[^()]*\\)?`, "g");
/** What says something, and is no title. */
const sentence = /[:,。;!?]|另|见|请|须|应[当予该]|本表|此表|不|填[写入]/;
const list = "(?:表|册|名单|台账|汇总|情况|统计|一览|人员|协理员|信息)";
const count = "(?:[-_\\s、共计合\\d一二两三四五六七八九十年月度]*[人名个份]?)";
const titled = new RegExp(`${kind}(?:.{0,20}${list})?的?${count}$`);
const marked = new RegExp(`\\((?:已|均)?${kind}(?:人员|协理员)?\\)`);

/** No title is longer, and a cell may be very long. */
const longest = 100;

/** 离岗村级人社协理员名单, 二、已离任人员（3人）, 作废; not a note that only mentions such people. */
export function standingIn(title: string): Standing {
  const text = tidy(title.slice(0, longest))
    .replace(/ /g, "")
    .replace(/^(附件?|表)[\d一二三四五六七八九十-]*[:、.]?|(如下)?:$/g, "")
    .replace(denied, "");
  // 不在岗 and 填写样本 hold a word of sentences themselves.
  if (!of.test(text) || sentence.test(outsideBrackets(text).replace(each, ""))) return undefined;
  const named = text.replace(besides, "");
  if (of.test(named) && !inPost.test(named)) return titled.test(outsideBrackets(named)) || marked.test(named) ? "others" : undefined;
  return "both";
}

/** Whom the name of a sheet and its titles name together: one says that they are in post, and another that they are not. */
export function standingOf(titles: readonly string[]): Standing {
  const named = titles.map(standingIn);
  if (named.includes("both")) return "both";
  if (!named.includes("others")) return undefined;
  return titles.some((title, i) => named[i] === undefined && inPost.test(title.slice(0, longest))) ? "both" : "others";
}

/** 一、在岗人员: the people below are in post. */
export const namesThoseInPost = (title: string): boolean => inPost.test(tidy(title.slice(0, longest))) && standingIn(title) === undefined;
