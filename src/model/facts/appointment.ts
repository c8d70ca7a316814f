import * as z from "zod/mini";
import type { IsoDate } from "../dates";
import { isoDate, late, list, strict } from "../schema";

/** The four steps of an appointment (聘用程序), in their order. */
export const appointmentSteps = ["nomination", "review", "approval", "filing"] as const;
export type AppointmentStep = (typeof appointmentSteps)[number];

export const stepResults = ["passed", "returned", "refused"] as const;
/** What came of a step: passed on (通过), returned for mending (退回), or refused (不同意). */
export type StepResult = (typeof stepResults)[number];

/** What {@link checkAppointment} is told of an appointment. */
export const appointmentFacts = /* @__PURE__ */ late(() =>
  strict({
    source: z.optional(z.enum(["information-officer", "village-cadre", "other"])),
    steps: z.optional(list(strict({ step: z.enum(appointmentSteps), on: isoDate(), result: z.enum(stepResults) }), 1000)),
  }),
);
/** What {@link checkAppointment} is told of an appointment. */
export interface AppointmentFacts {
  /** 来源, 三(一): former village employment-information officer, village cadre with a fixed allowance, or another. */
  readonly source?: "information-officer" | "village-cadre" | "other" | undefined;
  /** The steps taken (聘用程序), 三(二), in any order; a list that is given is complete. A step may stand more than once. */
  readonly steps?: readonly StepTaken[] | undefined;
}

/** A step of an appointment that was taken (聘用程序), 三(二). */
interface StepTaken {
  /** Which of the four: 提名, 审核, 审批 or 备案. */
  readonly step: AppointmentStep;
  /** The day on which it was taken. */
  readonly on: IsoDate;
  /** What came of it: passed on (通过), returned for mending (退回), or refused (不同意). */
  readonly result: StepResult;
}
