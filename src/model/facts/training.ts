import * as z from "zod/mini";
import type { IsoDate, PartialDate } from "../dates";
import { countedTest, counts, holdsOnly, isOneOf, isPlainDay, listTest, stated, type Test, type Unread } from "../quick";
import { calendarYear, decimal, decimalTest, exactlyOne, isoDate, late, list, partialDate, strict } from "../schema";

/** The four subjects of pre-job training (岗前培训): 思想政治, 警示教育, 人社政策法规, 业务经办流程. */
export const preJobSubjects = ["ideology-and-politics", "warning-education", "policy-and-law", "procedures"] as const;
export type PreJobSubject = (typeof preJobSubjects)[number];

const mostSessions = 1000;
const mostSubjects = 50;
/** A length of training in days is at most so many, told to so many places. */
export const dayBounds = { most: 400, places: 3 };
/** The same of one in hours. */
export const hourBounds = { most: 9600, places: 3 };
const sessionKinds = ["pre-job", "in-service"] as const;

/** One training session (培训): its length in days or in hours. */
const session = /* @__PURE__ */ late(() =>
  exactlyOne(
    {
      on: isoDate(),
      kind: z.enum(sessionKinds),
      days: z.optional(decimal(dayBounds)),
      hours: z.optional(decimal(hourBounds)),
      subjects: z.optional(list(z.enum(preJobSubjects), mostSubjects)),
    },
    "days",
    "hours",
    "a length in days or in hours, one of the two",
  ),
);
/** One training session (培训), 四(一): its length in days or in hours, one of the two. */
export interface TrainingSession {
  /** Its day. */
  readonly on: IsoDate;
  /** Before the job (岗前培训) or in it (年度培训). */
  readonly kind: "pre-job" | "in-service";
  /** 培训天数: its length in days, at most 400, with three places at most, as a number or a decimal text. */
  readonly days?: number | string | undefined;
  /** 培训学时: its length in hours, at most 9600, with three places at most, as a number or a decimal text. */
  readonly hours?: number | string | undefined;
  /** 岗前培训内容: which of the four subjects it covered. */
  readonly subjects?: readonly PreJobSubject[] | undefined;
}

export const trainingShape = () => ({
  hiredOn: z.optional(partialDate()),
  firstDayOfDuty: z.optional(isoDate()),
  sessions: z.optional(list(session, mostSessions)),
});

const schema = () =>
  strict({
    ...trainingShape(),
    year: z.optional(calendarYear()),
  });
/** What {@link checkTraining} is told of an assistant. */
export interface TrainingFacts {
  /** 入职日期: an ISO date, or the month or the year alone where no more is known. */
  readonly hiredOn?: PartialDate | undefined;
  /** 上岗首日, where it is not the date of hire. */
  readonly firstDayOfDuty?: IsoDate | undefined;
  /** 培训记录: every session so far; a list that is given is complete. */
  readonly sessions?: readonly TrainingSession[] | undefined;
  /** The calendar year asked about: that of the date where it is left out, or an earlier one. */
  readonly year?: number | undefined;
}

const isKind = isOneOf(sessionKinds);
const isDays = decimalTest(dayBounds);
const isHours = decimalTest(hourBounds);
const areSubjects = listTest(isOneOf(preJobSubjects), mostSubjects);
const isSession: Test = (value) =>
  holdsOnly(value, "on", "kind", "days", "hours", "subjects") &&
  isPlainDay(value.on) &&
  isKind(value.kind) &&
  (value.days === undefined ? isHours(value.hours) : value.hours === undefined && isDays(value.days)) &&
  (value.subjects === undefined || areSubjects(value.subjects));
const areSessions = listTest(isSession, mostSessions);

/** How many of the facts are stated, but for the year. */
export const trainingStated = (facts: Unread<TrainingFacts>): number =>
  stated(facts.hiredOn, isPlainDay) + stated(facts.firstDayOfDuty, isPlainDay) + stated(facts.sessions, areSessions);

/** Whether the facts are plainly in good form. */
export const arePlainTraining = /* @__PURE__ */ countedTest(trainingStated);

/** What {@link checkTraining} is told of an assistant. */
export const trainingFacts = /* @__PURE__ */ late(() => counts(schema(), arePlainTraining));
