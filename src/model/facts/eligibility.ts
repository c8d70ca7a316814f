import * as z from "zod/mini";
import { type EducationLevel, educationLevels } from "../../law/education";
import { countedTest, counts, flagStated, holdsOnly, isFlag, isOneOf, isPlainDay, stated, type Test, type Unread } from "../quick";
import { flag, type Given, late, list, partialDate, strict } from "../schema";
import { decisionShape } from "./decision";

const levels = Object.keys(educationLevels) as [EducationLevel, ...EducationLevel[]];

/** The items of 三(五) on which a decision can be recorded. */
export const conditionItems = ["三(五)1", "三(五)2", "三(五)3", "三(五)4", "三(五)5"] as const;

export const eligibilityShape = () => ({
  /** 遵纪守法、坚持原则、品行端正: attested by whoever vouches for the person. */
  goodConduct: flag(),
  /** 有犯罪记录: true where there is one. */
  criminalRecord: flag(),
  /** 长期居住在本村(社区): attested; household registration says nothing of it. */
  longTermResident: flag(),
  /** 熟悉村(社区)情. */
  knowsVillage: flag(),
  /** 文化程度: the highest level entered, and whether it was completed (毕业). */
  education: z.optional(strict({ level: z.enum(levels), completed: flag() })),
  /** 具有一定的文字表达能力. */
  canWrite: flag(),
  /** 能熟练操作电脑. */
  canUseComputer: flag(),
  /** 使用常用办公软件. */
  canUseOfficeSoftware: flag(),
  /** 使用相关手机 APP. */
  canUseServiceApps: flag(),
  /** 具备必备的知识和技能. */
  hasWorkSkills: flag(),
  /** 有责任心. */
  responsible: flag(),
  /** 身体健康. */
  goodHealth: flag(),
  /** 有充裕时间. */
  timeEnough: flag(),
  /** 出生日期: an ISO date, or the month or the year alone where no more is known. */
  birthDate: z.optional(partialDate()),
  /** 个案决定: decisions recorded on items of 三(五). */
  decisions: z.optional(
    list(strict({ provision: z.enum(conditionItems), decision: z.enum(["accepted", "refused"]), ...decisionShape() }), 100),
  ),
});

const schema = () => strict(eligibilityShape());
/** What {@link assessEligibility} is told of a person. Whatever is left out is unknown. */
export type EligibilityFacts = Given<z.output<ReturnType<typeof schema>>>;

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
