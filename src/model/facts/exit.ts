import * as z from "zod/mini";
import { type Grade, grades } from "../../law/grades";
import { countedTest, counts, flagStated, isOneOf, isPlainDay, stated, type Unread } from "../quick";
import { flag, type Given, late, partialDate, strict } from "../schema";
import { decisionShape } from "./decision";

export const gradeIds = Object.keys(grades) as [Grade, ...Grade[]];

export const exitShape = () => ({
  /** 违反政策、法律或纪律 (三(六)1). */
  breach: flag(),
  /** 行为影响工作、以权谋私或违规经办 (三(六)3). */
  harmfulConduct: flag(),
  /** 服务意识差 (三(六)4). */
  poorAttitude: flag(),
  /** 群众满意率低 (三(六)4). */
  lowSatisfaction: flag(),
  /** 不能按时完成工作 (三(六)4). */
  lateWork: flag(),
  /** 已受批评教育 (三(六)4). */
  criticised: flag(),
  /** 批评教育后已改正 (三(六)4). */
  corrected: flag(),
  /** 因身体原因不能坚持工作 (三(六)5). */
  unableByHealth: flag(),
  /** 其他不适合的情形 (三(六)6). */
  otherUnsuitability: flag(),
  /** 乡镇的认定: whether the person was found unsuitable to continue (三(六)末). */
  determination: z.optional(strict({ unsuitable: z.boolean(), ...decisionShape() })),
});

const schema = () =>
  strict({
    ...exitShape(),
    /** 年度考核等次 (三(六)2). */
    grade: z.optional(z.enum(gradeIds)),
    /** 出生日期: never a ground; the age is named in a note. */
    birthDate: z.optional(partialDate()),
  });
/** What {@link evaluateExit} is told of an assistant in post. */
export type ExitFacts = Given<z.output<ReturnType<typeof schema>>>;

export const isGrade = isOneOf(gradeIds);

/** How many of the grounds are stated; determinations are rare, and left to the schema. */
export const groundsStated = (facts: Unread<ExitFacts>): number =>
  flagStated(facts.breach) +
  flagStated(facts.harmfulConduct) +
  flagStated(facts.poorAttitude) +
  flagStated(facts.lowSatisfaction) +
  flagStated(facts.lateWork) +
  flagStated(facts.criticised) +
  flagStated(facts.corrected) +
  flagStated(facts.unableByHealth) +
  flagStated(facts.otherUnsuitability);

/** The same of the grounds, the grade and the date of birth. */
export const exitStated = (facts: Unread<ExitFacts>): number =>
  groundsStated(facts) + stated(facts.grade, isGrade) + stated(facts.birthDate, isPlainDay);

/** Whether the facts are plainly in good form. */
export const arePlainExit = /* @__PURE__ */ countedTest(exitStated);

/** What {@link evaluateExit} is told of an assistant in post. */
export const exitFacts = /* @__PURE__ */ late(() => counts(schema(), arePlainExit));
