import * as z from "zod/mini";
import { type Grade, gradeIds } from "../../law/grades";
import { countedTest, counts, flagStated, listTest, spoilt, stated, type Unread } from "../quick";
import { finite, flag, isName, late, list, longestList, name, strict, where, whole } from "../schema";
import { type Decided, decisionShape } from "./decision";
import { isGrade } from "./exit";

const mostKeys = 20;

export const assessmentShape = () => ({
  tookPart: flag(),
  proposal: z.optional(z.enum(gradeIds)),
  score: z.optional(finite()),
  tieBreak: z.optional(list(finite(), mostKeys)),
});

/** 优秀名额的个案决定: more seats than the share gives, for one township, or where none is named for the whole cohort. */
export const seatDecision = /* @__PURE__ */ late(() =>
  strict({ township: z.optional(name()), seats: whole(0, 1_000_000), ...decisionShape() }),
);

/** 评分办法: the lowest score of 优秀 and of 称职, where the caller's township grades by score. */
export const scoreScheme = /* @__PURE__ */ late(() =>
  where(
    strict({ excellent: finite(), competent: finite() }),
    ({ excellent, competent }) => excellent >= competent,
    "a lowest score of 优秀 that is not below that of 称职",
  ),
);

const personSchema = () => strict({ id: name(), township: z.optional(name()), ...assessmentShape() });
/** Somebody who is assessed with others in one year (考核对象), 四(三)(四). */
export interface CohortPerson {
  /** Tells people apart; of one id there is one person. */
  readonly id: string;
  /** 乡镇(场): the pool of those who share a quota; left out where all are of one. */
  readonly township?: string | undefined;
  /** 是否参加考核: whoever did counts towards the quota of 优秀. */
  readonly tookPart?: boolean | undefined;
  /** 拟定等次: the grade that is proposed. */
  readonly proposal?: Grade | undefined;
  /** 得分: the higher the better. */
  readonly score?: number | undefined;
  /** Keys that decide between equal scores, the first one first, the higher the better; used where the reading says so. At most 20. */
  readonly tieBreak?: readonly number[] | undefined;
}

const areKeys = listTest(Number.isFinite, mostKeys);

/** How many of the facts of somebody's assessment are stated. */
export const assessmentStated = (facts: Unread<CohortPerson>): number =>
  flagStated(facts.tookPart) + stated(facts.proposal, isGrade) + stated(facts.score, Number.isFinite) + stated(facts.tieBreak, areKeys);

/** The same of one person of a cohort; without an id there is none. */
export const contenderStated = (facts: Unread<CohortPerson>): number =>
  isName(facts.id) ? 1 + stated(facts.township, isName) + assessmentStated(facts) : spoilt;

const isPlainPerson = /* @__PURE__ */ countedTest(contenderStated);
const person = /* @__PURE__ */ late(() => counts(personSchema(), isPlainPerson));

const cohort = () =>
  strict({
    people: list(person),
    seatDecisions: z.optional(list(seatDecision, 10_000)),
    scheme: z.optional(scoreScheme),
  });
const arePlainPeople = /* @__PURE__ */ listTest(isPlainPerson, longestList);

/** Whether the facts are plainly in good form; decisions on seats and schemes are few, and left to the schema. */
export const isPlainCohort = /* @__PURE__ */ countedTest<CohortFacts>(({ people }) => stated(people, arePlainPeople));

/** What {@link gradeCohort} is told of those assessed in one year. */
export const cohortFacts = /* @__PURE__ */ late(() => counts(cohort(), isPlainCohort));
/** What {@link gradeCohort} is told of those assessed in one year. */
export interface CohortFacts {
  /** Those who are assessed (考核对象), 四(三)(四), each once, in any order. */
  readonly people: readonly CohortPerson[];
  /** 优秀名额的个案决定, 四(四): for more seats than the share gives. */
  readonly seatDecisions?: readonly SeatDecision[] | undefined;
  /** 评分办法: the lowest score of 优秀 and of 称职, where the caller's township grades by score; the measure gives none. */
  readonly scheme?: ScoreScheme | undefined;
}

/** 评分办法: the lowest scores of the grades, in the unit of `score`. */
interface ScoreScheme {
  /** The lowest score of 优秀, not below that of 称职. */
  readonly excellent: number;
  /** The lowest score of 称职; below it is 不称职. */
  readonly competent: number;
}

/** 优秀名额的个案决定: more seats than the share gives, 四(四). */
export interface SeatDecision extends Decided {
  /** The township whose seats they are; where none is named, the whole cohort's. */
  readonly township?: string | undefined;
  /** 名额: how many people may be 优秀, a whole number. */
  readonly seats: number;
}
