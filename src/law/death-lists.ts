import { deepFrozen } from "./frozen";

/**
 * To whom the list of deaths of a row of the annex goes (名单的去向), 附件-10(2), 20(2) and 35(2): the local police station, the township's department
 * for social insurance affairs, the agency that pays the pension. Row 23 has a report of months without deaths alone.
 */
export const deathLists = /* @__PURE__ */ deepFrozen({
  10: ["police-station", "township"],
  20: ["paying-agency"],
  23: [],
  35: ["police-station", "township"],
} as const);
