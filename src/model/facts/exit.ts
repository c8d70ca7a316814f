import * as z from "zod/mini";
import { type Grade, gradeIds } from "../../law/grades";
import type { PartialDate } from "../dates";
import { countedTest, counts, flagStated, isOneOf, isPlainDay, stated, type Unread } from "../quick";
import { flag, late, partialDate, strict } from "../schema";
import { type Decided, decisionShape } from "./decision";

export const exitShape = () => ({
  breach: flag(),
  harmfulConduct: flag(),
  poorAttitude: flag(),
  lowSatisfaction: flag(),
  lateWork: flag(),
  criticised: flag(),
  corrected: flag(),
  unableByHealth: flag(),
  otherUnsuitability: flag(),
  determination: z.optional(strict({ unsuitable: z.boolean(), ...decisionShape() })),
});

const schema = () =>
  strict({
    ...exitShape(),
    grade: z.optional(z.enum(gradeIds)),
    birthDate: z.optional(partialDate()),
  });
/** What {@link evaluateExit} is told of an assistant in post. */
export interface ExitFacts {
  /** 违反政策、法律或纪律, 三(六)1. */
  readonly breach?: boolean | undefined;
  /** 行为影响工作、以权谋私或违规经办, 三(六)3. */
  readonly harmfulConduct?: boolean | undefined;
  /** 服务意识差, 三(六)4. */
  readonly poorAttitude?: boolean | undefined;
  /** 群众满意率低, 三(六)4. */
  readonly lowSatisfaction?: boolean | undefined;
  /** 不能按时完成工作, 三(六)4. */
  readonly lateWork?: boolean | undefined;
  /** 已受批评教育, 三(六)4. */
  readonly criticised?: boolean | undefined;
  /** 批评教育后已改正, 三(六)4. */
  readonly corrected?: boolean | undefined;
  /** 因身体原因不能坚持工作, 三(六)5. */
  readonly unableByHealth?: boolean | undefined;
  /** 其他不适合的情形, 三(六)6. */
  readonly otherUnsuitability?: boolean | undefined;
  /** 乡镇的认定, 三(六)末: whether the person was found unsuitable to continue. */
  readonly determination?: Determination | undefined;
  /** 年度考核等次, 三(六)2. */
  readonly grade?: Grade | undefined;
  /** 出生日期, an ISO date, or the month or the year alone: never a ground; the age is named in a note. */
  readonly birthDate?: PartialDate | undefined;
}

/** What the township found on whether somebody may stay (乡镇的认定), 三(六)末. */
interface Determination extends Decided {
  /** 不适合继续任职: whether the person was found unsuitable to continue. */
  readonly unsuitable: boolean;
}

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
