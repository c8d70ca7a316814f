import * as z from "zod/mini";
import { countedTest, counts, flagStated, listTest, spoilt, stated, type Unread } from "../quick";
import { finite, flag, type Given, isName, late, list, longestList, name, strict, where, whole } from "../schema";
import { decisionShape } from "./decision";
import { gradeIds, isGrade } from "./exit";

const mostKeys = 20;

export const assessmentShape = () => ({
  /** 是否参加考核. */
  tookPart: flag(),
  /** 拟定等次: the grade that is proposed. */
  proposal: z.optional(z.enum(gradeIds)),
  /** 得分: the higher the better. */
  score: z.optional(finite()),
  /** Keys that decide between equal scores, the first one first, the higher the better; used where the reading says so. */
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
export type CohortPerson = Given<z.output<ReturnType<typeof personSchema>>>;

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
export type CohortFacts = Given<z.output<ReturnType<typeof cohort>>>;
export type SeatDecision = Given<z.output<typeof seatDecision>>;
