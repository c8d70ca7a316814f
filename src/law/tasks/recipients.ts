import type { Bilingual } from "../types";

/** 公安派出所 */
export const policeStation = { zh: "公安派出所", en: "Police station" } as const satisfies Bilingual;

/** 所在地公安派出所 */
export const localPoliceStation = { zh: "所在地公安派出所", en: "Local police station" } as const satisfies Bilingual;

/** 乡镇（场）社会保险事务管理等部门 */
export const townshipSocialInsurance = {
  zh: "乡镇（场）社会保险事务管理等部门",
  en: "Township (farm) department for social insurance affairs and other departments",
} as const satisfies Bilingual;

/** 县级社保经办机构 */
export const countyAgency = { zh: "县级社保经办机构", en: "County social insurance agency" } as const satisfies Bilingual;

/** 乡镇或县级社保经办机构 */
export const townshipOrCountyAgency = {
  zh: "乡镇或县级社保经办机构",
  en: "Township or county social insurance agency",
} as const satisfies Bilingual;

/** 县区级及以上社保经办机构 */
export const countyAgencyOrAbove = {
  zh: "县区级及以上社保经办机构",
  en: "Social insurance agency at county or district level or above",
} as const satisfies Bilingual;

/** 参保地工伤保险经办机构 */
export const workInjuryAgency = {
  zh: "参保地工伤保险经办机构",
  en: "Work-injury insurance agency of the place of insurance",
} as const satisfies Bilingual;

/** 为参保人支付基本养老金的社会保险经办机构 */
export const payingAgency = {
  zh: "为参保人支付基本养老金的社会保险经办机构",
  en: "Social insurance agency that pays the insured person's basic pension",
} as const satisfies Bilingual;

/** 死亡人员所在单位 */
export const employerOfTheDeceased = { zh: "死亡人员所在单位", en: "Employer of the deceased" } as const satisfies Bilingual;
