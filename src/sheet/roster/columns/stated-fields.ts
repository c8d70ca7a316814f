/** The facts of 三(五) that a sheet states under their own names, in the order in which a formula takes their cells. */
export const directConditions = [
  "goodConduct",
  "criminalRecord",
  "longTermResident",
  "knowsVillage",
  "education",
  "canWrite",
  "canUseComputer",
  "canUseOfficeSoftware",
  "canUseServiceApps",
  "hasWorkSkills",
  "responsible",
  "goodHealth",
  "timeEnough",
] as const;

/** The facts of 三(六), likewise. */
export const directGrounds = [
  "breach",
  "harmfulConduct",
  "poorAttitude",
  "lowSatisfaction",
  "lateWork",
  "criticised",
  "corrected",
  "unableByHealth",
  "otherUnsuitability",
] as const;
