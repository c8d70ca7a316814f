import * as z from "zod/mini";
import { type EducationLevel, educationLevels } from "../../law/education";
import type { PartialDate } from "../dates";
import { countedTest, counts, flagStated, holdsOnly, isFlag, isOneOf, isPlainDay, stated, type Test, type Unread } from "../quick";
import { flag, late, list, partialDate, strict } from "../schema";
import { type DecisionFacts, decisionShape } from "./decision";

const levels = Object.keys(educationLevels) as [EducationLevel, ...EducationLevel[]];

/** The items of 三(五) on which a decision can be recorded. */
export const conditionItems = ["三(五)1", "三(五)2", "三(五)3", "三(五)4", "三(五)5"] as const;

export const eligibilityShape = () => ({
  goodConduct: flag(),
  criminalRecord: flag(),
  longTermResident: flag(),
  knowsVillage: flag(),
  education: z.optional(strict({ level: z.enum(levels), completed: flag() })),
  canWrite: flag(),
  canUseComputer: flag(),
  canUseOfficeSoftware: flag(),
  canUseServiceApps: flag(),
  hasWorkSkills: flag(),
  responsible: flag(),
  goodHealth: flag(),
  timeEnough: flag(),
  birthDate: z.optional(partialDate()),
  decisions: z.optional(
    list(strict({ provision: z.enum(conditionItems), decision: z.enum(["accepted", "refused"]), ...decisionShape() }), 100),
  ),
});

const schema = () => strict(eligibilityShape());
/** What {@link assessEligibility} is told of a person. Whatever is left out is unknown. */
export interface EligibilityFacts {
  /** 遵纪守法、坚持原则、品行端正, 三(五)1: attested by whoever vouches for the person. */
  readonly goodConduct?: boolean | undefined;
  /** 有犯罪记录, 三(五)1: true where there is one. */
  readonly criminalRecord?: boolean | undefined;
  /** 长期居住在本村(社区), 三(五)2: attested; household registration says nothing of it. */
  readonly longTermResident?: boolean | undefined;
  /** 熟悉村(社区)情, 三(五)2. */
  readonly knowsVillage?: boolean | undefined;
  /** 文化程度, 三(五)3. */
  readonly education?: Education | undefined;
  /** 具有一定的文字表达能力, 三(五)3. */
  readonly canWrite?: boolean | undefined;
  /** 能熟练操作电脑, 三(五)3. */
  readonly canUseComputer?: boolean | undefined;
  /** 使用常用办公软件, 三(五)3. */
  readonly canUseOfficeSoftware?: boolean | undefined;
  /** 使用相关手机 APP, 三(五)3. */
  readonly canUseServiceApps?: boolean | undefined;
  /** 具备必备的知识和技能, 三(五)3. */
  readonly hasWorkSkills?: boolean | undefined;
  /** 有责任心, 三(五)4. */
  readonly responsible?: boolean | undefined;
  /** 身体健康, 三(五)4. */
  readonly goodHealth?: boolean | undefined;
  /** 有充裕时间, 三(五)4. */
  readonly timeEnough?: boolean | undefined;
  /** 出生日期, 三(五)5: an ISO date, or the month or the year alone where no more is known. */
  readonly birthDate?: PartialDate | undefined;
  /** 个案决定: decisions recorded on items of 三(五). */
  readonly decisions?: readonly ConditionDecision[] | undefined;
}

/** 文化程度: the highest level entered. */
interface Education {
  /** The level, from none (未上学) to postgraduate (研究生). */
  readonly level: EducationLevel;
  /** 毕业: whether it was completed. */
  readonly completed?: boolean | undefined;
}

/** A decision recorded on an item of 三(五) (个案决定). */
interface ConditionDecision extends DecisionFacts {
  /** The item of which it decides. */
  readonly provision: (typeof conditionItems)[number];
}

const isLevel = isOneOf(levels);
const isEducation: Test = (value) => holdsOnly(value, "level", "completed") && isLevel(value.level) && isFlag(value.completed);

/** How many of the facts are stated; decisions are rare, and left to the schema. */
export const eligibilityStated = (facts: Unread<EligibilityFacts>): number =>
  flagStated(facts.goodConduct) +
  flagStated(facts.criminalRecord) +
  flagStated(facts.longTermResident) +
  flagStated(facts.knowsVillage) +
  stated(facts.education, isEducation) +
  flagStated(facts.canWrite) +
  flagStated(facts.canUseComputer) +
  flagStated(facts.canUseOfficeSoftware) +
  flagStated(facts.canUseServiceApps) +
  flagStated(facts.hasWorkSkills) +
  flagStated(facts.responsible) +
  flagStated(facts.goodHealth) +
  flagStated(facts.timeEnough) +
  stated(facts.birthDate, isPlainDay);

/** Whether the facts are plainly in good form. */
export const arePlainEligibility = /* @__PURE__ */ countedTest(eligibilityStated);

/** What {@link assessEligibility} is told of a person. Whatever is left out is unknown. */
export const eligibilityFacts = /* @__PURE__ */ late(() => counts(schema(), arePlainEligibility));
