import type { EligibilityFacts } from "xieliyuan";

/** Someone who meets every condition of 三(五). */
export const suitable = {
  goodConduct: true,
  criminalRecord: false,
  longTermResident: true,
  knowsVillage: true,
  education: { level: "senior-secondary", completed: true },
  canWrite: true,
  canUseComputer: true,
  canUseOfficeSoftware: true,
  canUseServiceApps: true,
  hasWorkSkills: true,
  responsible: true,
  goodHealth: true,
  timeEnough: true,
  birthDate: "1985-03-01",
} as const satisfies EligibilityFacts;
