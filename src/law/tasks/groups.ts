import type { Bilingual } from "../types";

/** 业务经办服务 */
export const handling = { zh: "业务经办服务", en: "Handling of business" } as const satisfies Bilingual;

/** 业务宣传 */
export const publicity = { zh: "业务宣传", en: "Publicity" } as const satisfies Bilingual;

/** 死亡人员信息申报登记 */
export const deathRegistration = { zh: "死亡人员信息申报登记", en: "Reporting and registration of deaths" } as const satisfies Bilingual;

/** 基层公共就业创业平台业务经办服务 */
export const employmentPlatform = {
  zh: "基层公共就业创业平台业务经办服务",
  en: "Handling of business of the local public employment and entrepreneurship platform",
} as const satisfies Bilingual;
