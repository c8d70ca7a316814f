import { died, ended } from "./leavers";

/** December of no year ends none early. */
const date =
  "(?:(?:20)?\\d\\d年(?:\\d{1,2}月)?|20\\d\\d[./-]\\d{1,2}|(?!(?:12|十二)月)(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)(?:\\d{1,2}日|[底末])?";
const until = "(?:[到至]|截[至止到])";
/** Followed by no other post: 不再担任, 辞去该职务, 不再担任协理员; not 辞去村会计职务. */
const thePost = "(?=(?:了|其|本|该|此|所任|现任)*(?:职务?|岗位?|工作)?(?:$|[()由])|.{0,20}协理员)";

/** What says by itself that the post ended, was held until some month, or went to somebody else. */
const plainly = [
  ended,
  died,
  `(?:辞去|免去|不再(?:担任|从事|承担))${thePost}`,
  "(?<![借抽选])调[任至到往去](?!.{0,10}(?:本村|我村|该村|协理员|[\\d元]))",
  "(?:[终停]止|解除)(?:劳务|劳动|聘用|聘任|服务|用工)?(?:协议|合同|关系|聘[用任约])|(?:协议|合同|关系)(?:已|被)?(?:终止|解除)",
  "停(?:止)?发放?|停薪|已不在[岗职任]|换人|更换人[员选]",
  `(?:任职|(?<![主责])任|干|工作|履职|服务|在[岗职任]|聘用?|[发领]放?)了?${until}${date}`,
  "(?<!理)[由被](?!本人|其|该|我|现任)(?:(?!推荐|提名|选|任命|安排|决定|指派|研究|批准)[^由被]){1,12}?(?:接[任替手班管]|顶替|替[换补]|代替|继任)",
  "改由(?!本人|其|该|我)[^由]{1,12}?(?:担任|任职|负责)",
].join("|");

const when = "[\\d一二三四五六七八九十年月日号份底初末中上下旬./~于在自从起-]|今年|去年|本年";
const how = "[已被现]|正式|主动|自愿|因[病故]|本人|该同志|[到达超]龄|到期|提前|办理";
/** What says so where nothing but a time and such adverbs stands beside it: 已退, 2025.6辞, （故）; 退役, 无故 and 退休教师 do not. */
const barely = `(?:${when}|${how})*(?:请?辞|退|走|故|亡|逝|被免|死亡|退休|[内病]退|[更替]换|取消资格|原(?:村级)?(?:人社)?协理员)了?(?=$|[()])`;
/** 1-6月, 至6月, 2025年6月止. */
const ending = `(?:(?:(?:${date}|\\d{1,2}月?)?(?:[~—-]|${until})${date}|${date}为?(?=止))(?:为?止|在[岗职任]|任职)?(?=$|[()]))`;

const mention = new RegExp(`(?<=^|\\()(?:${barely}|${ending})|${plainly}`, "g");
/** A name may be a word, but not what stands in brackets beside it. */
const mentionBesideName = new RegExp(`(?<=\\()(?:${barely}|${ending})|${plainly}`, "g");

const kin = "父亲|母亲|妻子|丈夫|爱人|配偶|儿子|女儿|家[人属]|公公|婆婆|岳[父母]|其[父母妻夫子女兄弟姐妹哥]";
/** What says so of something else, with the word itself between « and »: 接替已离任的李四, 其父病故, 辞职未批准, 从公司辞职, 已退出低保. */
const ofSomethingElse = [
  "(?:前任|原任).*«|(?:接[任替手]|顶替|替补|继任|代替|上一?任)[^\\d]{0,8}«",
  "».{0,10}后(?:(?!由)[^由]*(?:接[任替]|补[选任录]|上[任岗]|到岗)|由(?:其|本人|该))",
  `(?:${kin}).*«[^»]*(?:${died}|死亡|[故亡逝])»`,
  "(?:无|未|没有?|是否|并非|不)(?:人|曾|有|予|办理|批准)?«|»(?:申请|报告)?[未不](?:获|予)?批",
  "«(?:离[任岗职]|卸任|免职|撤职|落选)»的?老?(?:村|支|两委|干部|教师|民师|书记|主任|培训|创业)",
  "(?:从|原).*(?:公司|单位|企业|厂|部队)«|»后?返[乡村回]",
  "(?:低保|贫困户?|脱贫户?|监测户?|公益岗|养老金?|残疾补贴|高龄津?补?贴)已?«|»(?:现役|部队|低保|贫困|脱贫|监测|公益|帮扶|养老|残疾|高龄)",
  "(?:负责|参与|协助)(?!人).{0,8}«",
  "[由从].{1,10}«调.»$",
].map((pattern) => new RegExp(pattern));

/** So much beside a word tells whom it is about. */
const nearby = 40;

function isSaidIn(part: string, mentions: RegExp): boolean {
  return [...part.matchAll(mentions)].some(({ 0: said, index }) => {
    const end = index + said.length;
    const around = `${part.slice(Math.max(0, index - nearby), index)}«${said}»${part.slice(end, end + nearby)}`;
    return !ofSomethingElse.some((pattern) => pattern.test(around));
  });
}

const saysIn = (text: string, mentions: RegExp): boolean => text.split(/[,，。;；、\s]/).some((part) => isSaidIn(part, mentions));

/** Whether a remark on somebody says, or may say, that the post was left: 2025年6月辞职, 任职至6月, 已故, 由赵六接任. */
export const speaksOfLeaving = (remark: string): boolean => saysIn(remark, mention);

/** The same of a name and what stands beside it. */
export function speaksOfLeavingBesideName(text: string): boolean {
  const [name = "", ...remarks] = text.split(/[,，。;；、]/);
  return saysIn(name, mentionBesideName) || remarks.some(speaksOfLeaving);
}

const alone = new RegExp(`^\\(?(?:${when}|${how})*(?:${plainly})(?:人员)?\\)?$`);
/** The same of a cell that may speak of others, as one on posts or origin does: nothing else stands there. */
export const isLeavingAlone = (text: string): boolean => alone.test(text.replace(/ /g, ""));
