import type { Bilingual } from "../../law/types";
import { categoryName, type DutyKind, dutyText } from "./annex";

/** The languages in which a calendar can be written. */
export type Language = keyof Bilingual;

/** What each kind of duty is called (事项). */
export const dutyNames = {
  "staffing-filing": { zh: "协理员配备情况和调整计划备案", en: "Filing of staffing and plan of adjustments" },
  "zero-report": { zh: "死亡信息零报告（当月无人死亡时）", en: "Zero report (if nobody died in the month)" },
  "death-list": { zh: "死亡名单收集核实（当月有人死亡时）", en: "List of deaths (if anybody died in the month)" },
  "monthly-contact": { zh: "登记失业人员每月联系", en: "Monthly contact with the registered unemployed" },
  "three-one-one": { zh: "311就业服务", en: "3-1-1 employment service" },
  "publicity-week": { zh: "温暖居保宣传周", en: "Publicity week of Warm Resident Insurance" },
} as const satisfies Record<DutyKind, Bilingual>;

interface Named {
  readonly kind: DutyKind;
  readonly provision: string;
  readonly period: string;
}

/** The title of a duty, with the population that a report of deaths is on. */
export function titleOf({ kind, provision, period }: Named, language: Language): string {
  const task = kind === "zero-report" || kind === "death-list" ? dutyText(provision)?.task : undefined;
  const about = [...(task ? [categoryName(task.category)[language]] : []), periodText(period, language)];
  return language === "zh" ? `${dutyNames[kind].zh}：${about.join("，")}` : `${dutyNames[kind].en}: ${about.join(", ")}`;
}

function periodText(period: string, language: Language): string {
  if (language === "en") return period;
  const [year, month] = period.split("-");
  return month === undefined ? `${year}年` : `${year}年${Number(month)}月`;
}

interface Described extends Named {
  readonly recipients: readonly Bilingual[];
  readonly policy: { readonly instrument: string };
}

/** What is to be done, to whom it goes, and where it stands. */
export function descriptionOf({ provision, recipients, policy }: Described, language: Language): string {
  const names = recipients.map((recipient) => recipient[language]);
  const zh = language === "zh";
  return [
    ...(dutyText(provision) ? [dutyText(provision)?.says[language]] : []),
    ...(names.length > 0 ? [zh ? `报送：${names.join("；")}` : `To: ${names.join("; ")}`] : []),
    zh ? `依据：${policy.instrument} ${provision}` : `Basis: ${policy.instrument} ${provision}`,
  ].join("\n");
}
