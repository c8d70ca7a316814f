import * as fc from "fast-check";
import { chengbu2023, type Policy } from "../law/chengbu2023";
import { type EducationLevel, educationLevels } from "../law/education";
import { gradeIds } from "../law/grades";
import type { AppointmentFacts } from "../model/facts/appointment";
import { conditionItems, type EligibilityFacts } from "../model/facts/eligibility";
import type { ExitFacts } from "../model/facts/exit";
import type { HeadcountFacts } from "../model/facts/headcount";
import type { PayFacts } from "../model/facts/pay";
import { preJobSubjects, type TrainingFacts } from "../model/facts/training";
import { birthDates, days } from "./days";

/** Facts of which any may be left out. */
export const partly = <F extends object>(shape: { [K in keyof F]-?: fc.Arbitrary<NonNullable<F[K]>> }): fc.Arbitrary<F> =>
  fc.record(shape, { requiredKeys: [] }) as unknown as fc.Arbitrary<F>;

/** A condition that is nearly always so; otherwise hardly any case would get past the first few. */
const mostly = (value: boolean) => fc.constantFrom(value, value, value, value, value, value, value, !value);

const record = () => ({ decidedBy: fc.constantFrom("西岩镇人民政府", "儒林镇人民政府"), on: days(), reason: fc.constant("个案") });
const verdict = () => fc.constantFrom("accepted" as const, "refused" as const);

/**
 * What is known of a person who may serve (基本条件), for `assessEligibility`.
 *
 * @example
 * const isAnswered = fc.property(eligibilityFacts(), days(), (facts, on) => assessEligibility(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const eligibilityFacts = (): fc.Arbitrary<EligibilityFacts> =>
  partly<EligibilityFacts>({
    goodConduct: mostly(true),
    criminalRecord: mostly(false),
    longTermResident: mostly(true),
    knowsVillage: mostly(true),
    education: fc.record(
      { level: fc.constantFrom(...(Object.keys(educationLevels) as EducationLevel[])), completed: fc.boolean() },
      { requiredKeys: ["level"] },
    ) as fc.Arbitrary<NonNullable<EligibilityFacts["education"]>>,
    canWrite: mostly(true),
    canUseComputer: mostly(true),
    canUseOfficeSoftware: mostly(true),
    canUseServiceApps: mostly(true),
    hasWorkSkills: mostly(true),
    responsible: mostly(true),
    goodHealth: mostly(true),
    timeEnough: mostly(true),
    birthDate: birthDates(),
    decisions: fc.uniqueArray(fc.record({ provision: fc.constantFrom(...conditionItems), decision: verdict(), ...record() }), {
      maxLength: 3,
      selector: ({ provision, on }) => `${provision} ${on}`,
    }),
  });

/**
 * What is known of an appointment (聘用程序), for `checkAppointment`.
 *
 * @example
 * const isAnswered = fc.property(appointmentFacts(), days(), (facts, on) => checkAppointment(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const appointmentFacts = (): fc.Arbitrary<AppointmentFacts> =>
  partly<AppointmentFacts>({
    source: fc.constantFrom("information-officer", "village-cadre", "other"),
    steps: fc.uniqueArray(
      fc.record({
        step: fc.constantFrom("nomination" as const, "review" as const, "approval" as const, "filing" as const),
        on: days(),
        result: fc.constantFrom("passed" as const, "passed" as const, "returned" as const, "refused" as const),
      }),
      { maxLength: 6, selector: ({ step, on }) => `${step} ${on}` },
    ),
  });

/**
 * What is known of a village's staffing (配备人数), for `checkHeadcount`.
 *
 * @example
 * const isAnswered = fc.property(headcountFacts(), days(), (facts, on) => checkHeadcount(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const headcountFacts = (): fc.Arbitrary<HeadcountFacts> =>
  partly<HeadcountFacts>({
    assistants: fc.nat(4),
    resettlementSite: fc.boolean(),
    heavyWorkload: fc.boolean(),
    decision: fc.record({ decision: verdict(), ...record() }),
  });

/**
 * What is known of an assistant who may have to leave (退出), for `evaluateExit`.
 *
 * @example
 * const isAnswered = fc.property(exitFacts(), days(), (facts, on) => evaluateExit(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const exitFacts = (): fc.Arbitrary<ExitFacts> =>
  partly<ExitFacts>({
    breach: mostly(false),
    grade: fc.constantFrom(...gradeIds),
    harmfulConduct: mostly(false),
    poorAttitude: fc.boolean(),
    lowSatisfaction: fc.boolean(),
    lateWork: fc.boolean(),
    criticised: fc.boolean(),
    corrected: fc.boolean(),
    unableByHealth: mostly(false),
    otherUnsuitability: mostly(false),
    birthDate: birthDates(),
    determination: fc.record({ unsuitable: fc.boolean(), ...record() }),
  });

const held = () => ({
  on: days(),
  kind: fc.constantFrom("pre-job" as const, "in-service" as const),
});
const withSubjects = <T extends object>(session: fc.Arbitrary<T>) =>
  fc
    .tuple(session, fc.option(fc.subarray([...preJobSubjects]), { nil: undefined }))
    .map(([one, subjects]) => ({ ...one, ...(subjects && { subjects }) }));
const session = () =>
  fc.oneof(
    withSubjects(fc.record({ ...held(), days: fc.constantFrom<number | string>(0.5, 1, "1.999", 2) })),
    withSubjects(fc.record({ ...held(), hours: fc.constantFrom<number | string>(2, 3, "7.5", 8, 16) })),
  );

/**
 * What is known of an assistant's training (培训), for `checkTraining`; the year lies before every day of {@link days}.
 *
 * @example
 * const isAnswered = fc.property(trainingFacts(), days(), (facts, on) => checkTraining(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const trainingFacts = (): fc.Arbitrary<TrainingFacts> =>
  partly<TrainingFacts>({
    hiredOn: fc.oneof(days(), fc.constantFrom("2024", "2025", "2025-07", "2026-02", "2024-02")),
    firstDayOfDuty: days(),
    sessions: fc.array(session(), { maxLength: 4 }),
    year: fc.constantFrom(2023, 2024),
  });

const periods = () =>
  fc.uniqueArray(days(), { maxLength: 6 }).map((ends) => {
    const inOrder = [...ends].sort();
    return Array.from({ length: Math.floor(inOrder.length / 2) }, (_, i) => ({ from: inOrder[2 * i] ?? "", to: inOrder[2 * i + 1] ?? "" }));
  });

/** The classes of village that a policy's pay table has had all the time. */
export function classesOf({ figures }: Policy): string[] {
  const tables = figures["base-pay"].map(({ value }) => Object.keys(value));
  return (tables[0] ?? []).filter((name) => tables.every((table) => table.includes(name)));
}

const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** The same facts with a class of another policy in place of one of Chengbu's. */
export function inClassesOf({ villageClass, ...facts }: PayFacts, policy: Policy): PayFacts {
  const classes = classesOf(policy);
  const place = classesOf(chengbu2023).indexOf(String(villageClass));
  return villageClass === undefined || classes.includes(String(villageClass))
    ? { ...facts, ...(villageClass !== undefined && { villageClass }) }
    : { ...facts, villageClass: classes[place % classes.length] };
}

/**
 * What is known of an assistant's year (报酬), for `computePay`.
 *
 * @param policy whose pay table names the classes of village, `chengbu2023` where none is named
 * @example
 * const isAnswered = fc.property(payFacts(), days(), (facts, on) => computePay(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const payFacts = (policy: Policy = chengbu2023): fc.Arbitrary<PayFacts> =>
  partly<PayFacts>({
    villageClass: fc.constantFrom<number | string>(...classesOf(policy), ...classesOf(policy).filter(isNumber).map(Number)),
    service: fc.oneof(
      fc.record({ months: fc.integer({ min: 0, max: 12 }) }),
      periods().map((list) => ({ periods: list })),
    ),
    grade: fc.constantFrom(...gradeIds),
    topUps: fc.array(
      fc.record(
        { payer: fc.constantFrom("镇", "村"), amount: fc.constantFrom<number | string>(0, 500, "1999.99", 2000.01, 4000) },
        { requiredKeys: ["payer"] },
      ) as fc.Arbitrary<{ payer: string; amount?: number | string }>,
      { maxLength: 3 },
    ),
    year: fc.constantFrom(2023, 2024, 2026),
  });
