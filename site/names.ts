import type { Addressee, Bilingual, Force, RuleName } from "../src/law/types";
import { both } from "./html";

/** The chapters of the measure by the first sign of their locators; the headings of its sections, and what stands before and after them. */
export const chapters = [
  { sign: "引言", slug: "preamble", name: both("引言", "Preamble") },
  { sign: "一", slug: "1", name: both("一、总体要求", "1. General requirements") },
  { sign: "二", slug: "2", name: both("二、工作职责", "2. Duties of the role") },
  { sign: "三", slug: "3", name: both("三、人员聘用管理", "3. Appointment and management") },
  { sign: "四", slug: "4", name: both("四、培训及考核", "4. Training and assessment") },
  { sign: "五", slug: "5", name: both("五、经费保障及待遇标准", "5. Funds and rates of pay") },
  { sign: "六", slug: "6", name: both("六、工作要求", "6. Requirements of the work") },
  { sign: "施行", slug: "closing", name: both("施行", "Commencement") },
] as const satisfies readonly { readonly sign: string; readonly slug: string; readonly name: Bilingual }[];

export const forceNames = {
  mandatory: both("必须", "binding"),
  "in-principle": both("原则上", "in principle"),
  general: both("一般", "as a rule"),
  may: both("可以", "optional"),
} as const satisfies Record<Force, Bilingual>;

export const forceMeanings = {
  mandatory: both("直接陈述或者至少、不超过：不能例外", "a flat statement, or at least and at most: no exception"),
  "in-principle": both("可以经记录在案的决定例外", "a recorded decision may depart from it"),
  general: both("可以经记录在案的决定例外", "a recorded decision may depart from it"),
  may: both("由主管部门选择，默认选项写明", "left to the authority; the default is named"),
} as const satisfies Record<Force, Bilingual>;

export const addresseeNames = {
  assistant: both("协理员", "the assistant"),
  "village-committees": both("村支两委", "the village's two committees"),
  village: both("村（社区）", "the village or community"),
  "township-service-centre": both("乡镇社会事业综合服务中心", "the township's service centre"),
  township: both("乡镇（场）人民政府", "the township government"),
  "county-bureau": both("县人社局", "the county bureau"),
  "county-departments": both("县直有关单位", "the county departments"),
} as const satisfies Record<Addressee, Bilingual>;

/** What each rule is about, for links to it. `dutiesDue` makes no ruling, so that the library's own names do not have it. */
export const dutiesName = both("到期事项", "Duties that fall due");

/** A class of village as the measure calls it. */
export const villageClassName = (villageClass: string): Bilingual =>
  both(`${"一二三"[Number(villageClass) - 1] ?? villageClass}类村`, `class ${villageClass}`);

export const rulesWithCalculator: Partial<Record<RuleName, string>> = {
  assessEligibility: "eligibility",
  computePay: "pay",
  gradeCohort: "grades",
  checkTraining: "training",
};
