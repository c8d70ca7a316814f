import * as z from "zod/mini";
import { decimal, type Given, isoDate, late, list, partialDate, strict, where, whole } from "../schema";

/** The four subjects of pre-job training (岗前培训): 思想政治, 警示教育, 人社政策法规, 业务经办流程. */
export const preJobSubjects = ["ideology-and-politics", "warning-education", "policy-and-law", "procedures"] as const;
export type PreJobSubject = (typeof preJobSubjects)[number];

/** One training session (培训): its length in days or in hours. */
const session = /* @__PURE__ */ late(() =>
  where(
    strict({
      on: isoDate(),
      kind: z.enum(["pre-job", "in-service"]),
      days: z.optional(decimal({ least: 0, most: 400, places: 3 })),
      hours: z.optional(decimal({ least: 0, most: 9600, places: 3 })),
      subjects: z.optional(list(z.enum(preJobSubjects), 50)),
    }),
    ({ days, hours }) => (days === undefined) !== (hours === undefined),
    "a length in days or in hours, one of the two",
  ),
);

export const trainingShape = () => ({
  /** 入职日期: an ISO date, or the month or the year alone. */
  hiredOn: z.optional(partialDate()),
  /** 上岗首日, where it is not the date of hire. */
  firstDayOfDuty: z.optional(isoDate()),
  /** 培训记录: every session so far; a list that is given is complete. */
  sessions: z.optional(list(session, 1000)),
});

/** What {@link checkTraining} is told of an assistant. */
export const trainingFacts = /* @__PURE__ */ late(() =>
  strict({
    ...trainingShape(),
    /** The calendar year asked about: that of the date, or an earlier one. */
    year: z.optional(whole(1900, 2999)),
  }),
);
/** What {@link checkTraining} is told of an assistant. */
export type TrainingFacts = Given<z.output<typeof trainingFacts>>;
export type TrainingSession = Given<z.output<typeof session>>;
