import { outsideBrackets } from "../../cells/text";
import { isAboutAssistants } from "../spoken/assistants";
import { withoutYear } from "../spoken/year";

/** What has to be the office's own, and of the whole year: one word more in a heading over it, and it may be a part of it, or something else. */
export type Kind = "assessment" | "money" | "villageClass";

/** What says nothing of its own about the columns below. */
const structure =
  "基本|有关|相关|具体|情况|信息|资料|记录|年度|年终|全年|本年|当前|目前|最近|此次|本次|其中|(?:20)?\\d\\d(?:年度?)?|[的及和与、/,至~—–-]";
const ofPerson = "[个本]人(?=基本|情况|信息|资料)|人员|村级|人社|任职|履职|聘用|在[职岗任]";
const words: Readonly<Record<Kind, string>> = {
  assessment: "考核|考评|等次|等级|得分|分数|成绩|结果|评定|评分|评价|初评|意见|登记|审核|审定|建议|工作|业务|综合|乡镇?|镇",
  money:
    "报酬|补助|补贴|待遇|工资|增加|增发|新增|额外|另行|另外|自行|适当|[另使]用|(?:村级)?运转经费|地方|保障|发放|标准|金额|部分|乡镇?|镇|村级?|\\d+个月",
  villageClass: "行政村|村情|村况|村|社区|类别|类型|分类|所在|服务|单位|地点",
};
/** Its words may be in a heading of something else as well, as 工作 and 村 are, where none of these stands among them. */
const core: Readonly<Record<Kind, RegExp>> = {
  assessment: /考[核评]|(年度|年终|综合)评/,
  money: /报酬|补[助贴]|待遇|工资|增|运转经费/,
  villageClass: /村|社区|类|单位|地点/,
};
/** What is known of somebody beside the assessment and the pay. */
const ofPost = "工作(?=基本|情况|信息|资料)|^其[他它](?=情况|信息|$)|基础|身份|岗位|上岗|聘任|资格|条件|审查";
const nothing = new RegExp(structure, "g");
const general = new RegExp(`${structure}|${ofPerson}`, "g");
const personal = new RegExp(`${structure}|${ofPerson}|${ofPost}`, "g");
const generalOf = new Map(Object.entries(words).map(([kind, own]) => [kind, new RegExp(`${own}|${structure}|${ofPerson}`, "g")] as const));

/** A heading without its year, what it says in brackets, its number in a list, and the people whom all the sheet is about. */
function bareOf(heading: string): string {
  const bare = withoutYear(outsideBrackets(heading)).replace(/^[一二三四五六七八九十]+[、.]/, "");
  return isAboutAssistants(bare) ? bare.replace(/^.{0,15}协理员/, "") : bare;
}

/** Whether a heading stands between another and the columns and adds nothing: 情况, 2025年度. */
export const isStructure = (heading: string): boolean => withoutYear(outsideBrackets(heading)).replace(nothing, "") === "";

/** Whether a heading may stand over whatever is said of the sheet's people: 基本情况, 人社协理员. */
export const isGeneral = (heading: string): boolean => bareOf(heading).replace(general, "") === "";

/** Whether all that a heading says is that its columns are of the kind: 2025年度考核情况, and not 群众评价. */
export function isGeneralOf(kind: Kind, heading: string): boolean {
  if (isGeneral(heading)) return true;
  const bare = bareOf(heading);
  return core[kind].test(bare) && bare.replace(generalOf.get(kind) ?? general, "") === "";
}

/** Whether a heading speaks of money, be it of nothing else or not: 乡镇 below it is no place. */
export const speaksOfMoney = (heading: string): boolean => core.money.test(bareOf(heading));

/** Whether headings say one and the same thing of their columns as another does, as 考核情况 over 年度考核. */
export function isOfKindOf(other: string): (heading: string) => boolean {
  const kinds = (["assessment", "money", "villageClass"] as const).filter((kind) => says(kind, other));
  return (heading) => kinds.some((kind) => says(kind, heading));
}
const says = (kind: Kind, heading: string): boolean => !isStructure(heading) && isGeneralOf(kind, heading);

/** What a header of the kind says by itself where it leaves nothing to its heading: 考核得分 and not 得分, 乡镇增加报酬 and not 乡镇补助. */
const whole: Readonly<Record<Kind, RegExp>> = {
  assessment: /考核/,
  money: /增加报酬|增发/,
  villageClass: /村.{0,9}类/,
};
/** By what a heading speaks of such a thing, and of another one where it is not general; a word or a letter alone, as 德 and 工作, may be a part of a score. */
const near: Readonly<Record<Kind, RegExp>> = {
  assessment: /[考评分试测绩纪奖惩罚训学赛课季月]|群众|满意|平时|日常|转正|态度|能力|作风|素质|出勤|廉|^.{1,2}$/,
  money: /[补贴津奖扣罚发缴绩餐月]|经济|财政|保险|交通|通[讯信]|^.{1,2}$/,
  villageClass: /[贫党户]|经济|收入|产业|涣散|振兴|组织|干部|负责人|示范|文明|生态/,
};

/** Whether a header that says all of its matter may stand under a heading, which then need not speak of it: 考核得分 under 岗位信息, and not under 平时考核. */
export const leavesWhole = (kind: Kind, heading: string, header: string): boolean =>
  whole[kind].test(header) && (bareOf(heading).replace(personal, "") === "" || isAside(kind, heading));

/** Whether a heading does not speak of anything of the kind. */
export const isAside = (kind: Kind, heading: string): boolean => !near[kind].test(bareOf(heading));
