import { deepFrozen } from "./frozen";

/** The rows of the annex on reports of deaths (死亡信息申报): residents, flexibly employed, public institutions, work injury. */
export const deathReportTasks = [10, 20, 23, 35] as const;
export type DeathReportTask = (typeof deathReportTasks)[number];

/** To whom lists of deaths go: 所在地公安派出所, 乡镇(场)社会保险事务管理等部门, 支付基本养老金的社会保险经办机构. */
export const deathListRecipients = ["police-station", "township", "paying-agency"] as const;
export type DeathListRecipient = (typeof deathListRecipients)[number];

/** To whom the list of deaths of a row goes (名单的去向), 附件-10(2), 20(2) and 35(2). Row 23 has a report of months without deaths alone. */
export const deathLists: Readonly<Record<DeathReportTask, readonly DeathListRecipient[]>> = /* @__PURE__ */ deepFrozen({
  10: ["police-station", "township"],
  20: ["paying-agency"],
  23: [],
  35: ["police-station", "township"],
});
