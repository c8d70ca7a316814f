import * as z from "zod/mini";
import { type Given, isoDate, late, list, strict } from "../schema";

/** The four steps of an appointment (聘用程序), in their order. */
export const appointmentSteps = ["nomination", "review", "approval", "filing"] as const;
export type AppointmentStep = (typeof appointmentSteps)[number];

export const stepResults = ["passed", "returned", "refused"] as const;
/** What came of a step: passed on (通过), returned for mending (退回), or refused (不同意). */
export type StepResult = (typeof stepResults)[number];

/** What {@link checkAppointment} is told of an appointment. */
export const appointmentFacts = /* @__PURE__ */ late(() =>
  strict({
    /** 来源: former village employment-information officer, village cadre with a fixed allowance, or another. */
    source: z.optional(z.enum(["information-officer", "village-cadre", "other"])),
    /** The steps taken, in any order; a list that is given is complete. A step may stand more than once. */
    steps: z.optional(list(strict({ step: z.enum(appointmentSteps), on: isoDate(), result: z.enum(stepResults) }), 1000)),
  }),
);
/** What {@link checkAppointment} is told of an appointment. */
export type AppointmentFacts = Given<z.output<typeof appointmentFacts>>;
