import { died } from "./leavers";

const kin = "父亲|母亲|妻子|丈夫|爱人|配偶|儿子|女儿|家[人属]|公公|婆婆|岳[父母]|[其之][父母妻夫子女兄弟姐妹哥]";
/** Posts and work beside this one. */
const otherWork = "会计|出纳|主任|支书|书记|文书|委员|(?<!人社|保障|社保|就业)专干|保洁|护林|认证|录入|采集|系统|资料|业务|养老|社保卡?";
const firms = "公司|单位|企业|厂|部队";

/** What says so of something else, with the word itself between « and »: 接替已离任的李四, 其父病故, 辞职未批准, 从公司辞职, 已退出低保. */
const ofSomethingElse = [
  "(?:前任|原任).*«|(?:接[任替手]|顶替|替补|继任|代替|上一?任)[^\\d]{0,8}«",
  "».{0,10}后(?:(?!由)[^由]*(?:接[任替]|补[选任录]|上[任岗]|到岗|留任|续[聘签]|返聘)|补$|由(?:其|本人|该))|»并?重新?签|(?:协议|合同)[^«»]{0,4}»(?:日期|时间)",
  `(?:${kin}).*«[^»]*(?:${died}|死亡|[故亡逝])»`,
  "(?:无|未|没有?|是否|并非|不)(?:人|曾|有|予|办理|批准)?«|»(?:申请|报告)?[未不](?:获|予)?批",
  // Not yet: 拟清退, 建议换人.
  "(?:拟|(?<![接招优])待|暂缓|即将|将于?|明年|次年|下一?年|建议|考虑)«|(?:反映|村民|群众|村里|村委会?|乡镇)要求«",
  "«(?:离[任岗职]|卸任|免职|撤职|落选)»的?老?(?:村|支|两委|干部|教师|民师|书记|主任|培训|创业)|村[两支]?委?换届«落选»",
  `(?:从|原).*(?:${firms})«|[与和跟同].{0,12}(?:公司|企业|原单位|厂)«|»后?返[乡村回]`,
  "(?:低保|贫困户?|脱贫户?|监测户?|公益岗|养老金?|残疾补贴|高龄津?补?贴)已?«|»(?:现役|部队|村?[支两]委|低保|贫困|脱贫|监测|公益|帮扶|养老|残疾|高龄)",
  "(?:[乡镇村]级?|子女)(?:增加)?(?:补[助贴]|报酬|津贴)已?«(?:停|不再)",
  "«(?:清退|退出)».{0,4}(?:[土耕林]地|款|资金|面积)",
  "(?:负责|参与|协助)(?!人).{0,8}«",
  "[由从].{1,10}«(?:调.|转岗)»|(?:会计|公益性?岗位?)«转岗»|«转岗»为",
  "(?:公司|企业?|厂)(?:破产|改制|倒闭|关闭)?«解[除雇]|(?:代课|民办|民师)[^«]{0,4}«|».{0,2}(?:代课|民办|民师)",
  // Somebody's other post, or the time of somebody's leave.
  `(?:${otherWork})一?(?:职务?|岗位?|工作)?已?[由改]?«[由被改]|(?:期间|[产病事]假)[^«]{0,4}«[由被改]`,
  "(?:分管|主管|包村|驻村)(?:领导|干部)[^«]*«",
].map((pattern) => new RegExp(pattern));

export const isOfSomethingElse = (before: string, said: string, after: string): boolean =>
  ofSomethingElse.some((pattern) => pattern.test(`${before}«${said}»${after}`));

/** What a clause may be about for the next to say that it is over: 身份证丢失，已更换; 兼保洁员，2024年辞; 中学教师，已退休. */
const thing =
  /证|卡|号|元|款|多[发领]|补[助贴]|低保|脱贫|贫困|监测|[教民]师|企业|公司|职工|厂|干部|会计|出纳|文书|主任|支书|书记|(?<!协理|人)员|入伍|参军|服役/;
/** What lasts for a time: 产假，3月至8月. */
const time = /[产病事婚休请年]假|住院|培训|学习|合同|协议/;
/** Where somebody worked, or what somebody was given, of which the plainest words tell an end as well: 原代课教师，2001年清退. */
const elsewhere = /低保|脱贫|贫困|监测|[教民]师|企业|公司|公益性?岗|厂/;
const ofElsewhere = /^(?:清退|退出|解除|[终停]止|内退|辞退|劝退|转岗|解雇)/;
/** What somebody leaves for: 考上教师，2025年6月辞. */
const cause = /考[上取入]|当选|选[为上]|转为|[去进]|到(?!龄|期)|外出/;
const sometime = "[\\d一二三四五六七八九十年月日号底初末./~于在自从起已被-]";
const timeOnly = new RegExp(`^${sometime}*$`);
const timeAlone = /^[\d一二三四五六七八九十年月日号底初末./~—至到截为止-]+$/;
const word = new RegExp(`^(?:${sometime}|正式|主动|自愿|提前|办理|[到超]龄)*(?:请?辞|退休?|[内病]退|走|免|[更替]换)了?$`);

/** Whether words that have no subject in their own clause take that of the one before it. */
export function isSaidOfThingBefore(clause: string, before: string, said: string): boolean {
  if (!timeOnly.test(before) || cause.test(clause)) return false;
  if (timeAlone.test(said)) return time.test(clause) || thing.test(clause);
  if (said === "落选") return thing.test(clause);
  return ofElsewhere.test(said) ? elsewhere.test(clause) : word.test(said) && thing.test(clause);
}
