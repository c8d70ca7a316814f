import { deepFrozen } from "../frozen";
import type { Bilingual, Recurrence, TaskRole } from "../types";

/** What the assistant is in a piece of work (角色), in both languages. */
export const roleNames = /* @__PURE__ */ deepFrozen({
  responsible: { zh: "负责", en: "responsible" },
  assists: { zh: "协助", en: "assists" },
  provides: { zh: "提供服务", en: "provides" },
  informs: { zh: "告知", en: "informs" },
  guides: { zh: "指导", en: "guides" },
  reminds: { zh: "提醒", en: "reminds" },
  urges: { zh: "督促", en: "urges" },
  publicises: { zh: "宣传", en: "publicises" },
} as const satisfies Record<TaskRole, Bilingual>);

/** How often a piece of work returns (周期), in both languages. */
export const recurrenceNames = /* @__PURE__ */ deepFrozen({
  monthly: { zh: "每月", en: "monthly" },
  yearly: { zh: "每年", en: "yearly" },
} as const satisfies Record<Recurrence, Bilingual>);
