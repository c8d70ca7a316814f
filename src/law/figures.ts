import type { EducationLevel } from "./education";
import { deepFrozen } from "./frozen";
import type { Bilingual } from "./types";

/** An amount in yuan: a number, a decimal string, or a Decimal. */
export type Amount = number | string | { toFixed(): string };

/** What a figure counts, and so what its value looks like. */
export interface FigureUnits {
  years: number;
  people: number;
  sessions: number;
  times: number;
  days: number;
  "day-of-month": number;
  /** `MM-DD`. */
  "day-of-year": string;
  level: EducationLevel;
  /** A decimal between 0 and 1. */
  ratio: number | string;
  "yuan-a-month": Amount;
  "yuan-a-year": Amount;
  /** Yuan a year for each class of village. */
  "yuan-a-year-by-class": Readonly<Record<string, Amount>>;
}

interface FigureEntry {
  readonly unit: keyof FigureUnits;
  readonly provision: string;
  readonly name: Bilingual;
}

/** Every number of the measure: what it is, what it counts and where it stands. Its values are dated and belong to a policy. */
export const figures = /* @__PURE__ */ deepFrozen({
  "age-min": { unit: "years", provision: "三(五)5", name: { zh: "年龄下限", en: "lowest age" } },
  "age-max": { unit: "years", provision: "三(五)5", name: { zh: "年龄上限", en: "highest age" } },
  "education-floor": { unit: "level", provision: "三(五)3", name: { zh: "最低文化程度", en: "lowest level of education" } },
  "headcount-min": { unit: "people", provision: "三(三)", name: { zh: "每村最少人数", en: "fewest assistants in a village" } },
  "headcount-extra": { unit: "people", provision: "三(三)", name: { zh: "可增加人数", en: "assistants that may be added" } },
  "staffing-plan-day": {
    unit: "day-of-year",
    provision: "三(四)",
    name: { zh: "配备情况和调整计划报备截止日", en: "last day to file staffing and plan" },
  },
  "pre-job-days": { unit: "days", provision: "四(一)", name: { zh: "岗前培训天数", en: "days of pre-job training" } },
  "yearly-training-after": {
    unit: "years",
    provision: "四(一)",
    name: { zh: "每年培训所需任职年限", en: "years of service from which yearly training is owed" },
  },
  "yearly-training-sessions": { unit: "sessions", provision: "四(一)", name: { zh: "每年培训次数", en: "training sessions a year" } },
  "yearly-training-days": { unit: "days", provision: "四(一)", name: { zh: "每年培训天数", en: "days of training a year" } },
  "excellent-ratio": { unit: "ratio", provision: "四(四)", name: { zh: "优秀比例上限", en: "largest share graded excellent" } },
  "base-pay": { unit: "yuan-a-year-by-class", provision: "五(二)", name: { zh: "年待遇标准", en: "yearly pay by class of village" } },
  "performance-pay": { unit: "yuan-a-month", provision: "五(二)", name: { zh: "每月绩效待遇", en: "performance share of the pay" } },
  "top-up-cap": { unit: "yuan-a-year", provision: "五(二)", name: { zh: "增加报酬上限", en: "cap on additions" } },
  "death-report-day": {
    unit: "day-of-month",
    provision: "附件-10(2)",
    name: { zh: "死亡信息报送截止日", en: "last day to report deaths of the month before" },
  },
  "contacts-a-month": { unit: "times", provision: "附件-43", name: { zh: "每月联系次数", en: "contacts a month" } },
  "job-referrals": { unit: "times", provision: "附件-44", name: { zh: "每年岗位推荐次数", en: "job referrals a year" } },
  "training-referrals": { unit: "times", provision: "附件-44", name: { zh: "每年职业培训推荐次数", en: "training referrals a year" } },
  "guidance-sessions": { unit: "times", provision: "附件-44", name: { zh: "每年职业指导次数", en: "guidance sessions a year" } },
} as const satisfies Record<string, FigureEntry>);

/** The name of a figure of the measure, such as `top-up-cap`. */
export type FigureId = keyof typeof figures;

/** The value of every figure on one day. */
export type FigureValues = { readonly [F in FigureId]: FigureUnits[(typeof figures)[F]["unit"]] };

/** A value from a day on, until the next entry begins. */
export interface DatedValue<Value> {
  /** The first day on which it holds, an ISO date. */
  readonly from: string;
  readonly value: Value;
  /** The document that set it, where that is not the policy's own instrument. */
  readonly instrument?: string | undefined;
}

/** Every figure with its values over time, the earliest first. */
export type DatedFigures = { readonly [F in FigureId]: readonly DatedValue<FigureValues[F]>[] };
