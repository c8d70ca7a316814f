/** The statements that must all be true, by their names in the facts. */
export const attested = [
  "goodConduct",
  "longTermResident",
  "knowsVillage",
  "canWrite",
  "canUseComputer",
  "canUseOfficeSoftware",
  "canUseServiceApps",
  "hasWorkSkills",
  "responsible",
  "goodHealth",
  "timeEnough",
];
