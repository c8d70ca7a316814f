import { chengbu2023 } from "../../law/chengbu2023";
import { figures } from "../../law/figures";
import { deepFrozen } from "../../law/frozen";
import { type TaskCategory, taskCategories } from "../../law/tasks";
import type { Bilingual, Recurrence, TaskContentEntry, TaskRole } from "../../law/types";

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

/** The category of the annex (类别) by its id, in both languages. */
export const categoryName = (category: TaskCategory): Bilingual => taskCategories.find(({ id }) => id === category)?.name as Bilingual;

/** A day of the month by which a piece of work is done (截止日), as the measure was issued. */
export function deadlineName(deadline: NonNullable<TaskContentEntry["deadline"]>): Bilingual {
  const { name } = figures[deadline];
  const [{ value }] = chengbu2023.figures[deadline];
  return { zh: `${name.zh}：${value}日`, en: `${name.en}: ${value}` };
}
