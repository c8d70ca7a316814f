import { outsideBrackets } from "./note";
import { withoutYear } from "./spoken-year";
import { isAboutAssistants } from "./whose-headings";

/** What has to be the office's own, and of the whole year: one word more in a heading over it, and it may be a part of it, or something else. */
export type Kind = "assessment" | "money" | "villageClass";

/** What says nothing of its own about the columns below. */
const structure =
  "基本|有关|相关|具体|情况|信息|资料|记录|年度|年终|全年|本年|当前|目前|最近|此次|本次|其中|(?:20)?\\d\\d(?:年度?)?|[的及和与、/,至~—–-]";
const ofPerson = "[个本]人(?=基本|情况|信息|资料)|人员|村级|人社|任职|履职|聘用|在[职岗任]";
const words: Readonly<Record<Kind, string>> = {
  assessment: "考核|考评|等次|等级|得分|分数|成绩|结果|评定|建议|工作|业务|综合|乡镇?|镇",
  money: "报酬|补助|补贴|待遇|工资|增加|增发|新增|额外|发放|标准|金额|部分|乡镇?|镇|村级?|\\d+个月",
  villageClass: "行政村|村|社区|类别|类型|分类|所在|服务|单位|地点",
};
/** Its words may be in a heading of something else as well, as 工作 and 村 are, where none of these stands among them. */
const core: Readonly<Record<Kind, RegExp>> = {
  assessment: /考[核评]/,
  money: /报酬|补[助贴]|待遇|工资|增/,
  villageClass: /村|社区|类|单位|地点/,
};
const nothing = new RegExp(structure, "g");
const general = new RegExp(`${structure}|${ofPerson}`, "g");
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
