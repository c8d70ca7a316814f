import { deepFrozen } from "./frozen";
import type { Bilingual } from "./types";

/** The three grades of the annual assessment (考核等次), 四(四). */
export const grades = /* @__PURE__ */ deepFrozen({
  excellent: { zh: "优秀", en: "excellent" },
  competent: { zh: "称职", en: "competent" },
  incompetent: { zh: "不称职", en: "not competent" },
} as const satisfies Record<string, Bilingual>);

/** A grade of the annual assessment (考核等次): 优秀, 称职 or 不称职. */
export type Grade = keyof typeof grades;

/** The three of them, the best first. */
export const gradeIds = /* @__PURE__ */ Object.keys(grades) as [Grade, ...Grade[]];
