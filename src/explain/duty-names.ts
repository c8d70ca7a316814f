import type { DutyKind } from "../law/duties";
import type { Bilingual } from "../law/types";
import { both } from "./words";

/** What each kind of duty is called (事项), in lists and calendars and as the title of its rulings. */
export const dutyNames = {
  "staffing-filing": both("协理员配备情况和调整计划备案", "Filing of staffing and plan of adjustments"),
  "zero-report": both("死亡信息零报告（当月无人死亡时）", "Zero report (if nobody died in the month)"),
  "death-list": both("死亡名单收集核实（当月有人死亡时）", "List of deaths (if anybody died in the month)"),
  "monthly-contact": both("登记失业人员每月联系", "Monthly contact with the registered unemployed"),
  "three-one-one": both("311就业服务", "3-1-1 employment service"),
  "publicity-week": both("温暖居保宣传周", "Publicity week of Warm Resident Insurance"),
} as const satisfies Record<DutyKind, Bilingual>;
