import { assistant } from "./assistants";
import { isAfter, lastsThrough } from "./ends-later";
import { died, ended } from "./leavers";
import { isOfSomethingElse, isSaidOfThingBefore } from "./of-others";
import { commonName } from "./surnames";

/** December of no year ends none early. */
const date =
  "(?:(?:20)?\\d\\d年(?:\\d{1,2}月)?|20\\d\\d[./-]\\d{1,2}|(?!(?:12|十二)月)(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)(?:\\d{1,2}日|[底末])?";
const until = "(?:[到至]|截[至止到])";
const its = "了|其|本|该|此|所任|现任";
const post = "(?:职务?|岗位?|工作)?";
/** Followed by no other post: 不再担任, 辞去该职务, 不再担任协理员; not 辞去村会计职务. */
const thePost = `(?=(?:${its})*${post}(?:$|[()由])|.{0,20}协理员)`;
/** What somebody else took over is this post where no other is named: not 由李四接任其会计职务, 由李四代替领取. */
const thisPost = `(?=(?:${its}|协理员)*${post}(?:$|[()由,并]|至今|20\\d\\d|\\d{1,2}月(?!\\d))|.{0,20}协理员)`;
/** 停发报酬 and 停发; not 停发1个月报酬, 停发村补助. */
const allPay = "(?=了?(?:其|该|全部|所有|协理员|岗位|工作|劳务|基础|基本|报酬|补[助贴]|工资|薪酬|待遇)*(?:$|[()]))";

const held = `(?:任职|(?<![主责])任|(?<!支书|书记|主任|村委|两委|支部|届|上|会计|网格员)任期|干|工作|履职|服务|在[岗职任]|聘[用期]?|[发领]放?)了?${until}${date}`;

/** What says by itself that the post ended, was held until some month, or went to somebody else. */
const plainly = [
  ended,
  died,
  `(?:辞去|免去|不再(?:[担兼]?任|从事|承担))${thePost}`,
  "(?<![借抽选])调[任至到往去](?!.{0,10}(?:本村|我村|该村|协理员|[\\d元]))",
  "(?:[终停]止|解除)(?:劳务|劳动|聘用|聘任|服务|用工)?(?:协议|合同|关系|聘[用任约])|(?:协议|合同|关系)(?:已|被|期满|到期)?(?:终止|解除)",
  `(?:停(?:止?发放|发|止发)|不再发放?)${allPay}|停[薪聘]|被免(?=$|[()])|取消.{0,6}协理员资格|(?:[已现起后]|目前)不在[岗职任]|换人|更换(?:人[员选]|协理员(?=$|[()]))`,
  held,
  `(?<!理)[由被](?!本人|其|该|我|现任)(?:(?!推荐|提名|选|任命|安排|决定|指派|研究|批准|后)[^由被]){1,12}?(?:接[任替手班管]|顶替|替[换补代]|代替|继任)${thisPost}`,
  `改由(?!本人|其|该|我)[^由]{1,12}?(?:担任|任职|负责)${thisPost}`,
  `[起后]由${commonName}(?:担任|接任|负责)${thisPost}|(?:^(?!于)|月(?:份|起)?)${commonName}(?<!后)接[任替]${thisPost}|(?:更?换|调整)[为成]${commonName}(?=$|[()])`,
].join("|");

const when = "[\\d一二三四五六七八九十年月日号份底初末中上下旬./~于在自从起后-]|今年|去年|本年";
const how = "[已被现]|正式|主动|自愿|因[病故]|本人|该同志|[到达超]龄|到期|提前|办理";
/** What says so where nothing but a time and such adverbs stands beside it: 已退, 2025.6辞, （故）; 退役, 无故 and 退休教师 do not. */
const barely = `(?:${when}|${how})*(?:请?辞|退|走|故|亡|逝|停职|(?<=[年月日已])免|(?<=已)离|死亡|退休|[内病]退|[更替撤]换|人员(?:变更|更换)|(?:岗位)?空[缺岗]|不在[岗职任]|解约|取消资格|原${assistant}|调(?:乡镇|镇政府|乡政府|县[里上]?|街道))了?(?=$|[()])`;
/** 1-6月, 任职1-6月, 至6月, 2025年6月止. */
const ending = `(?:(?:任职|在[岗职任])?(?:(?:${date}|(?:(?:20)?\\d\\d年)?\\d{1,2}月?)?(?:[~—-]|${until})${date}|${date}为?(?=止))(?:为?止|在[岗职任]|任职)?(?=$|[()]))`;

const mention = new RegExp(`(?<=^|\\()(?:${barely}|${ending})|${plainly}`, "g");
/** A name may be a word, but not what stands in brackets beside it. */
const mentionBesideName = new RegExp(`(?<=\\()(?:${barely}|${ending})|${plainly}`, "g");
const namesEnd = new RegExp(`^(?:${held}|${ending})`);

/** So much beside a word tells whom it is about. */
const nearby = 40;

/** Whether what is said of an end comes to nothing in the year reviewed. */
const isLater = (year: number | undefined, said: string, before: string, after: string): boolean =>
  namesEnd.test(said) ? lastsThrough(year, said, after) : isAfter(year, before + said);

function isSaidIn(part: string, mentions: RegExp, year: number | undefined, clauseBefore = ""): boolean {
  return [...part.matchAll(mentions)].some(({ 0: said, index }) => {
    const before = part.slice(Math.max(0, index - nearby), index);
    const after = part.slice(index + said.length, index + said.length + nearby);
    if (isLater(year, said, before, after)) return false;
    return !isOfSomethingElse(before, said, after) && !isSaidOfThingBefore(clauseBefore, before, said);
  });
}

/** 李四辞职，由其接任: what was told before is told of somebody else. */
const cameInstead = new RegExp(`^(?:${when})*由(?:其|本人|该同志)(?:接|担任|负责|顶|代|继)`);

const saysIn = (text: string, mentions: RegExp, year: number | undefined): boolean =>
  text.split(/[。;；]/).some((sentence) => {
    const parts = sentence.split(/[,，、\s]/);
    return parts.some((part, i) => isSaidIn(part, mentions, year, parts[i - 1]) && !cameInstead.test(parts[i + 1] ?? ""));
  });

/** Whether a remark on somebody says, or may say, that the post was left within a year or before: 2025年6月辞职, 任职至6月, 已故, 由赵六接任. */
export const speaksOfLeaving = (remark: string, year?: number): boolean => saysIn(remark, mention, year);

/** The same of a name and what stands beside it. */
export function speaksOfLeavingBesideName(text: string, year?: number): boolean {
  const [name = "", ...remarks] = text.split(/[,，。;；、]/);
  return saysIn(name, mentionBesideName, year) || remarks.some((remark) => speaksOfLeaving(remark, year));
}

const alone = new RegExp(`^\\(?(?:${when}|${how})*(?!转岗|停|不再发|.{0,10}(?:合同|协议|关系))(?:${plainly})(?:人员)?\\)?$`);
/** The same of a cell that may speak of others, as one on posts or origin does: nothing else stands there, and not 转岗, by which a post begins as well, nor what may be of pay or of an agreement alone. */
export function isLeavingAlone(text: string, year?: number): boolean {
  const whole = text.replace(/ /g, "");
  return alone.test(whole) && speaksOfLeaving(whole, year);
}
