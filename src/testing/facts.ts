import * as fc from "fast-check";
import { chengbu2023, type Policy } from "../law/chengbu2023";
import { type EducationLevel, educationLevels } from "../law/education";
import { gradeIds } from "../law/grades";
import { figureOn } from "../model/coherence";
import type { IsoDate } from "../model/dates";
import type { AppointmentFacts } from "../model/facts/appointment";
import { conditionItems, type EligibilityFacts } from "../model/facts/eligibility";
import type { ExitFacts } from "../model/facts/exit";
import type { HeadcountFacts } from "../model/facts/headcount";
import { birthDates, doneDays } from "./days";
import { mostly, partly } from "./partly";

const record = (policy: Policy, on?: IsoDate) => ({
  decidedBy: fc.constantFrom("西岩镇人民政府", "儒林镇人民政府"),
  on: doneDays(policy, on),
  reason: fc.constant("个案"),
});
const verdict = () => fc.constantFrom("accepted" as const, "refused" as const);

/**
 * What is known of a person who may serve (基本条件), for `assessEligibility`.
 *
 * @param policy for which the days are drawn, `chengbu2023` where none is named
 * @param on the day asked about, where it is known
 * @example
 * const isAnswered = fc.property(eligibilityFacts(), days(), (facts, on) => assessEligibility(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const eligibilityFacts = (policy: Policy = chengbu2023, on?: IsoDate): fc.Arbitrary<EligibilityFacts> =>
  fc.oneof(candidate(mostly, policy, on), candidate(fc.constant, policy, on));

/** With so many conditions hardly anybody would meet them all if each could fail by itself. */
const candidate = (usually: (value: boolean) => fc.Arbitrary<boolean>, policy: Policy, on?: IsoDate): fc.Arbitrary<EligibilityFacts> =>
  partly<EligibilityFacts>({
    goodConduct: usually(true),
    criminalRecord: usually(false),
    longTermResident: usually(true),
    knowsVillage: usually(true),
    education: education(figureOn(policy, "education-floor", on ?? policy.validFrom)),
    canWrite: usually(true),
    canUseComputer: usually(true),
    canUseOfficeSoftware: usually(true),
    canUseServiceApps: usually(true),
    hasWorkSkills: usually(true),
    responsible: usually(true),
    goodHealth: usually(true),
    timeEnough: usually(true),
    birthDate: birthDates(policy),
    decisions: fc.uniqueArray(fc.record({ provision: fc.constantFrom(...conditionItems), decision: verdict(), ...record(policy, on) }), {
      maxLength: 3,
      selector: (one) => `${one.provision} ${one.on}`,
    }),
  });

const levels = Object.keys(educationLevels) as EducationLevel[];
const reaches = (level: EducationLevel, floor: EducationLevel): boolean => educationLevels[level].rank >= educationLevels[floor].rank;

const education = (floor: EducationLevel) =>
  fc.record(
    {
      level: fc.oneof(fc.constantFrom(...levels), fc.constantFrom(...levels.filter((level) => reaches(level, floor)))),
      completed: fc.oneof(fc.boolean(), fc.constant(true)),
    },
    { requiredKeys: ["level"] },
  ) as fc.Arbitrary<NonNullable<EligibilityFacts["education"]>>;

/**
 * What is known of an appointment (聘用程序), for `checkAppointment`.
 *
 * @param policy for which the days are drawn, `chengbu2023` where none is named
 * @param on the day asked about, where it is known
 * @example
 * const isAnswered = fc.property(appointmentFacts(), days(), (facts, on) => checkAppointment(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const appointmentFacts = (policy: Policy = chengbu2023, on?: IsoDate): fc.Arbitrary<AppointmentFacts> =>
  partly<AppointmentFacts>({
    source: fc.constantFrom("information-officer", "village-cadre", "other"),
    steps: fc.uniqueArray(
      fc.record({
        step: fc.constantFrom("nomination" as const, "review" as const, "approval" as const, "filing" as const),
        on: doneDays(policy, on),
        result: fc.constantFrom("passed" as const, "passed" as const, "returned" as const, "refused" as const),
      }),
      { maxLength: 6, selector: (one) => `${one.step} ${one.on}` },
    ),
  });

/**
 * What is known of a village's staffing (配备人数), for `checkHeadcount`.
 *
 * @param policy for which the days are drawn, `chengbu2023` where none is named
 * @param on the day asked about, where it is known
 * @example
 * const isAnswered = fc.property(headcountFacts(), days(), (facts, on) => checkHeadcount(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const headcountFacts = (policy: Policy = chengbu2023, on?: IsoDate): fc.Arbitrary<HeadcountFacts> => {
  const day = on ?? policy.validFrom;
  const most = figureOn(policy, "headcount-min", day) + figureOn(policy, "headcount-extra", day);
  return partly<HeadcountFacts>({
    assistants: fc.nat(most + 2),
    resettlementSite: fc.boolean(),
    heavyWorkload: fc.boolean(),
    decision: fc.record({ decision: verdict(), ...record(policy, on) }),
  });
};

/**
 * What is known of an assistant who may have to leave (退出), for `evaluateExit`.
 *
 * @param policy for which the days are drawn, `chengbu2023` where none is named
 * @param on the day asked about, where it is known
 * @example
 * const isAnswered = fc.property(exitFacts(), days(), (facts, on) => evaluateExit(facts, { on }).on === on);
 * fc.check(isAnswered).failed //=> false
 */
export const exitFacts = (policy: Policy = chengbu2023, on?: IsoDate): fc.Arbitrary<ExitFacts> =>
  fc.constantFrom(true, false, false, false).chain((failing) =>
    partly<ExitFacts>({
      breach: mostly(false),
      grade: fc.constantFrom(...gradeIds),
      harmfulConduct: mostly(false),
      poorAttitude: mostly(failing),
      lowSatisfaction: mostly(failing),
      lateWork: mostly(failing),
      criticised: mostly(failing),
      corrected: mostly(false),
      unableByHealth: mostly(false),
      otherUnsuitability: mostly(false),
      birthDate: birthDates(policy),
      determination: fc.record({ unsuitable: fc.boolean(), ...record(policy, on) }),
    }),
  );
