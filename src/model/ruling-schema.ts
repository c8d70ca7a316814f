import * as z from "zod/mini";
import { citations, type FindingCode } from "../law/citations";
import { deathReportTasks } from "../law/death-lists";
import { gradeIds } from "../law/grades";
import { type ReadingId, readings } from "../law/readings";
import type { RuleName } from "../law/types";
import { appointmentSteps } from "./facts/appointment";
import { amount, findingsSchema, fractionWords } from "./finding-schema";
import { isoDate, strict } from "./schema";

interface RulingKind {
  readonly outcomes: readonly [string, ...string[]];
  readonly codes: readonly FindingCode[];
  /** What the rule works out, beside what every ruling holds. */
  readonly value?: () => Record<string, z.ZodMiniType>;
}

type Ruled = Exclude<RuleName, "dutiesDue">;

const outcomesOfDuties = ["compliant", "pending", "non-compliant", "not-owed", "undetermined"] as const;
const whole = () => z.int();
const maybeWhole = () => z.nullable(z.int());
const texts = () => z.array(z.string());
const trainingDays = () => ({ owed: fractionWords(), done: z.nullable(fractionWords()), short: z.nullable(fractionWords()) });
const times = () => strict({ owed: whole(), done: maybeWhole(), short: maybeWhole() });
const personCodes = ["grade-proposed", "seat-granted", "seat-tied", "seat-beyond-quota", "seat-open", "not-assessed"] as const;

const kinds = {
  assessEligibility: {
    outcomes: ["eligible", "ineligible", "for-decision", "undetermined"],
    codes: [
      "good-conduct",
      "no-criminal-record",
      "long-term-resident",
      "knows-village",
      "education",
      "writing",
      "computer",
      "office-software",
      "service-apps",
      "work-skills",
      "sense-of-duty",
      "good-health",
      "time-enough",
      "age",
      "past-upper-birthday",
      "decision-without-effect",
    ],
  },
  checkAppointment: {
    outcomes: ["in-post", "under-way", "returned", "refused", "undetermined"],
    codes: ["recruitment-source", "appointment-step", "steps-out-of-order"],
    value: () => ({ inPostFrom: z.nullable(isoDate()), next: z.nullable(z.enum(appointmentSteps)) }),
  },
  checkHeadcount: {
    outcomes: ["compliant", "violation", "for-decision", "undetermined"],
    codes: ["headcount", "headcount-decision-without-effect"],
  },
  evaluateExit: {
    outcomes: ["no-ground", "for-decision", "exit", "retained", "undetermined"],
    codes: [
      "ground-breach",
      "ground-grade",
      "ground-conduct",
      "ground-service",
      "ground-health",
      "ground-other",
      "determination",
      "determination-without-effect",
      "exit-filing",
      "age-no-ground",
    ],
  },
  checkTraining: {
    outcomes: ["compliant", "pending", "non-compliant", "undetermined"],
    codes: ["pre-job-training", "pre-job-subjects", "pre-job-late", "yearly-training", "yearly-training-not-owed"],
    value: () => ({ preJob: z.nullable(strict(trainingDays())), yearly: z.nullable(strict({ ...trainingDays(), year: whole() })) }),
  },
  gradeCohort: {
    outcomes: ["graded", "for-decision", "undetermined"],
    codes: ["quota", "quota-raised", "seat-decision-without-effect"],
    value: () => ({
      pools: z.array(
        strict({
          pool: z.nullable(z.string()),
          participants: maybeWhole(),
          seats: maybeWhole(),
          granted: whole(),
          open: maybeWhole(),
        }),
      ),
      grades: z.array(
        strict({
          id: z.string(),
          township: z.nullable(z.string()),
          outcome: z.enum(["graded", "for-decision", "undetermined", "not-assessed"]),
          grade: z.nullable(z.enum(gradeIds)),
          findings: findingsSchema(personCodes),
          missing: texts(),
        }),
      ),
    }),
  },
  computePay: {
    outcomes: ["computed", "undetermined"],
    codes: ["fixed-pay", "performance-pay", "top-up", "top-up-over-cap", "part-year", "year-began-before-measure"],
    value: () => ({
      pay: strict({
        year: whole(),
        served: z.nullable(strict({ unit: z.enum(["months", "days"]), count: whole(), of: whole() })),
        lines: z.array(
          strict({
            line: z.enum(["fixed", "performance", "top-up"]),
            provision: z.literal(citations["fixed-pay"]),
            fund: z.enum(["employment", "village-operating"]),
            amount: z.nullable(amount()),
          }),
        ),
        disallowed: z.nullable(amount()),
        total: z.nullable(amount()),
      }),
    }),
  },
  checkDeathReporting: {
    outcomes: outcomesOfDuties,
    codes: [
      ...deathReportTasks.map((task) => `zero-report-${task}` as const),
      ...([10, 20, 35] as const).flatMap((task) => [`death-list-${task}`, `death-list-sent-${task}`] as const),
      "family-urged-23",
      "employer-told-23",
    ],
    value: () => ({ task: z.literal([...deathReportTasks]), month: z.string() }),
  },
  checkMonthlyContact: {
    outcomes: outcomesOfDuties,
    codes: ["registered-in-month", "monthly-contact", "contact-record"],
    value: () => ({ month: z.string(), contacts: z.nullable(times()) }),
  },
  checkThreeOneOne: {
    outcomes: outcomesOfDuties,
    codes: ["registered-unemployed", "out-of-work", "willing-to-work", "job-referrals", "training-referrals", "guidance-sessions"],
    value: () => ({
      year: whole(),
      services: z.nullable(strict({ jobReferrals: times(), trainingReferrals: times(), guidanceSessions: times() })),
    }),
  },
} as const satisfies Record<Ruled, RulingKind>;

/** The outcomes that the schema of a rule's rulings knows. */
export type RuledOutcome<R extends Ruled> = (typeof kinds)[R]["outcomes"][number];
/** The codes that it knows of their findings. */
export type RuledCode<R extends Ruled> = (typeof kinds)[R]["codes"][number];

/** The rules whose rulings have a schema. */
export const ruled = Object.keys(kinds) as Ruled[];

/** The schema of the rulings of one rule (裁断). */
export function rulingSchema(rule: Ruled) {
  const { outcomes, codes, value }: RulingKind = kinds[rule];
  return strict({
    rule: z.literal(rule),
    outcome: z.enum(outcomes),
    findings: findingsSchema(codes),
    missing: texts(),
    readings: z.array(strict({ id: z.enum(Object.keys(readings) as [ReadingId, ...ReadingId[]]), choice: choice() })),
    policy: strict({ id: z.string(), instrument: z.string(), figuresFrom: isoDate() }),
    on: isoDate(),
    ...value?.(),
  });
}

/** A named alternative, or a value of the authority's own: a number, an amount, a coefficient for each grade. */
const choice = () => z.union([z.string(), z.number(), z.record(z.string(), z.union([z.string(), z.number()]))]);
