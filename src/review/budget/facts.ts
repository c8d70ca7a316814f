import * as z from "zod/mini";
import { scaled } from "../../model/exact";
import { type PayFacts, payShape, villageClass } from "../../model/facts/pay";
import type { Policy } from "../../model/policy";
import { givenPolicy } from "../../model/policy";
import { calendarYear, late, list, name, share, strict, where, whole } from "../../model/schema";

const places = 6;
const mostAssistants = 1000;

const counts = /* @__PURE__ */ late(() =>
  strict({
    excellent: z.optional(whole(0, mostAssistants)),
    competent: z.optional(whole(0, mostAssistants)),
    incompetent: z.optional(whole(0, mostAssistants)),
  }),
);

/** 各等次所占比例: which share of the assistants is expected to earn each grade; one that is left out is 0. */
export const gradeShares = /* @__PURE__ */ late(() =>
  where(
    strict({ excellent: z.optional(share()), competent: z.optional(share()), incompetent: z.optional(share()) }),
    (shares) => Object.values(shares).reduce<number>((sum, one) => sum + millionths(one), 0) === 10 ** places,
    "shares that come to 1",
  ),
);
/** 各等次所占比例: which share of the assistants is expected to earn each grade, as decimals that come to 1. */
export interface GradeShares {
  /** 优秀: a decimal from 0 to 1, as a number or a text. */
  readonly excellent?: number | string | undefined;
  /** 称职: the same. */
  readonly competent?: number | string | undefined;
  /** 不称职: the same. */
  readonly incompetent?: number | string | undefined;
}

/** 各等次人数: how many are sure of each grade; one that is left out is earned by nobody. */
interface GradeCounts {
  /** 优秀: a whole number. */
  readonly excellent?: number | undefined;
  /** 称职: the same. */
  readonly competent?: number | undefined;
  /** 不称职: the same. */
  readonly incompetent?: number | undefined;
}

/** A share in millionths, the finest that it may be. */
export const millionths = (one: number | string | undefined): number => scaled(one ?? 0, places) ?? 0;

/** A village or community (行政村、社区) of a budget, told apart by township and name. */
export const budgetVillage = /* @__PURE__ */ late(() =>
  strict({
    township: name(),
    village: name(),
    villageClass: z.optional(villageClass()),
    assistants: z.optional(whole(0, mostAssistants)),
    grades: z.optional(counts),
    gradeShares: z.optional(gradeShares),
    topUps: payShape().topUps,
  }),
);
/** What {@link projectBudget} is told of a village or community (行政村、社区). */
export interface BudgetVillage {
  /** 乡镇(场). */
  readonly township: string;
  /** 村(社区). */
  readonly village: string;
  /** 村类别, 五(二), as the policy's pay table names it. */
  readonly villageClass?: PayFacts["villageClass"];
  /** 协理员人数. Where nobody says, it lies between the fewest of 三(三) and the most that may be in post without a decision. */
  readonly assistants?: number | undefined;
  /** 各等次人数: how many are sure of each grade; one that is left out is earned by nobody. */
  readonly grades?: GradeCounts | undefined;
  /** 各等次所占比例: which share of the assistants is expected to earn each grade. */
  readonly gradeShares?: GradeShares | undefined;
  /** 乡镇、村增加的报酬: what each payer adds for each assistant, in yuan a year; none where none are named. */
  readonly topUps?: PayFacts["topUps"];
}

/** Which years a budget is for, and under which policy. */
export interface BudgetOptions {
  readonly years: readonly number[];
  readonly policy?: Policy | undefined;
  /** What is expected of the villages that state neither grades nor shares of their own. */
  readonly gradeShares?: GradeShares | undefined;
}

export const budgetOptions = /* @__PURE__ */ late(() =>
  strict({
    years: list(calendarYear(), 200),
    policy: givenPolicy(),
    gradeShares: z.optional(gradeShares),
  }),
);
