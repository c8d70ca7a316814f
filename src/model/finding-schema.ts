import * as z from "zod/mini";
import { citations, type FindingCode } from "../law/citations";
import { deathListRecipients } from "../law/death-lists";
import { type EducationLevel, educationLevels } from "../law/education";
import { gradeIds } from "../law/grades";
import { appointmentSteps, stepResults } from "./facts/appointment";
import { preJobSubjects } from "./facts/training";
import { isoDate, strict } from "./schema";

type Shape = Record<string, z.ZodMiniType>;

const text = () => z.string();
const whole = () => z.int();
const truth = () => z.boolean();
const maybe = <S extends z.ZodMiniType>(schema: S) => z.optional(schema);
const level = () => z.enum(Object.keys(educationLevels) as [EducationLevel, ...EducationLevel[]]);
const grade = () => z.enum(gradeIds);
/** Yuan with two decimals. */
export const amount = () => z.string().check(z.regex(/^\d+\.\d\d$/));
/** Days as an exact fraction. */
export const fractionWords = () => z.string().check(z.regex(/^\d+(\/\d+)?$/));
/** A month, `2026-06`. */
export const month = () => z.string().check(z.regex(/^\d{4}-\d\d$/));

const record = (): Shape => ({ decidedBy: text(), decidedOn: isoDate(), reason: text() });
const perhapsRecord = (): Shape => ({ decidedBy: maybe(text()), decidedOn: maybe(isoDate()), reason: maybe(text()) });
const training = (): Shape => ({
  owed: fractionWords(),
  done: maybe(fractionWords()),
  short: maybe(fractionWords()),
  pending: maybe(truth()),
  by: maybe(isoDate()),
});
const zeroReport = (): Shape => ({
  month: month(),
  by: isoDate(),
  deaths: maybe(whole()),
  reportedOn: maybe(isoDate()),
  early: maybe(truth()),
  late: maybe(truth()),
  pending: maybe(truth()),
});
const deathList = (): Shape => ({
  month: month(),
  by: isoDate(),
  deaths: maybe(whole()),
  verifiedOn: maybe(isoDate()),
  late: maybe(truth()),
  pending: maybe(truth()),
});
const sent = (): Shape => ({ month: month(), lacking: maybe(z.array(z.enum(deathListRecipients))), pending: maybe(truth()) });
const times = (): Shape => ({ owed: whole(), by: isoDate(), done: maybe(whole()), short: maybe(whole()), pending: maybe(truth()) });
const pool = (): Shape => ({ pool: z.nullable(text()) });
const ofYear = (): Shape => ({ year: whole() });
const ofMonth = (): Shape => ({ month: month() });

/** What each finding carries beside provision, code and status; a code not named carries nothing. */
const figureShapes: Partial<Record<FindingCode, () => Shape>> = {
  education: () => ({ floor: level(), level: maybe(level()), completed: maybe(truth()), ...perhapsRecord() }),
  age: () => ({ min: whole(), max: whole(), age: maybe(whole()), ...perhapsRecord() }),
  "past-upper-birthday": () => ({ age: whole() }),
  "decision-without-effect": () => ({ about: text() }),
  "appointment-step": () => ({ step: z.enum(appointmentSteps), result: maybe(z.enum(stepResults)), date: maybe(isoDate()) }),
  headcount: () => ({ min: whole(), most: whole(), assistants: maybe(whole()), atLeast: maybe(whole()), ...perhapsRecord() }),
  determination: perhapsRecord,
  "age-no-ground": () => ({ age: whole() }),
  "pre-job-training": training,
  "pre-job-subjects": () => ({ lacking: z.array(z.enum(preJobSubjects)) }),
  "pre-job-late": () => ({ sessions: whole() }),
  "yearly-training": () => ({ ...training(), ...ofYear(), sessionsOwed: whole(), sessionsDone: maybe(whole()) }),
  "yearly-training-not-owed": ofYear,
  quota: () => ({
    ...pool(),
    participants: z.nullable(whole()),
    ratio: text(),
    seats: z.nullable(whole()),
    proposed: z.nullable(whole()),
  }),
  "quota-raised": () => ({ ...pool(), seats: whole(), ...record() }),
  "seat-decision-without-effect": pool,
  "grade-proposed": () => ({ grade: maybe(grade()) }),
  "seat-tied": () => ({ seatsLeft: z.nullable(whole()) }),
  "seat-beyond-quota": () => ({ grade: maybe(grade()) }),
  "fixed-pay": () => ({ villageClass: maybe(text()), yearly: maybe(amount()), amount: maybe(amount()) }),
  "performance-pay": () => ({ monthly: amount(), grade: maybe(grade()), coefficient: maybe(text()), amount: maybe(amount()) }),
  "top-up": () => ({ claimed: z.nullable(amount()), cap: z.nullable(amount()), amount: maybe(amount()) }),
  "top-up-over-cap": () => ({ cap: amount(), claimed: z.nullable(amount()), disallowed: z.nullable(amount()) }),
  "part-year": () => ({ months: maybe(whole()), days: maybe(whole()) }),
  "year-began-before-measure": () => ({ ...ofYear(), validFrom: isoDate() }),
  "zero-report-10": zeroReport,
  "death-list-10": deathList,
  "death-list-sent-10": sent,
  "zero-report-20": zeroReport,
  "death-list-20": deathList,
  "death-list-sent-20": sent,
  "zero-report-23": zeroReport,
  "family-urged-23": ofMonth,
  "employer-told-23": ofMonth,
  "zero-report-35": zeroReport,
  "death-list-35": deathList,
  "death-list-sent-35": sent,
  "registered-in-month": ofMonth,
  "monthly-contact": () => ({ ...ofMonth(), ...times() }),
  "contact-record": () => ({ ...ofMonth(), lackingStatus: whole(), lackingTrainingWish: whole() }),
  "registered-unemployed": ofYear,
  "out-of-work": ofYear,
  "willing-to-work": ofYear,
  "job-referrals": () => ({ ...ofYear(), ...times() }),
  "training-referrals": () => ({ ...ofYear(), ...times() }),
  "guidance-sessions": () => ({ ...ofYear(), ...times() }),
};

export const statuses = ["met", "unmet", "unknown", "excepted", "for-decision", "note"] as const;

/** The schema of one finding: its code decides provision and figures. */
const findingSchema = (code: FindingCode) =>
  strict({ provision: z.literal(citations[code]), code: z.literal(code), status: z.enum(statuses), ...figureShapes[code]?.() });

/** The schema of findings with any of these codes. */
export const findingsSchema = (codes: readonly FindingCode[]) =>
  z.array(z.discriminatedUnion("code", codes.map(findingSchema) as [ReturnType<typeof findingSchema>]));
