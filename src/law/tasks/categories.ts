import { deepFrozen } from "../frozen";
import type { Bilingual } from "../types";

/** The six categories of the annex (附件的类别), in printed order. */
export const taskCategories = /* @__PURE__ */ deepFrozen([
  { id: "resident-pension", name: { zh: "城乡居民基本养老保险", en: "Basic pension insurance for urban and rural residents" } },
  {
    id: "employee-pension",
    name: {
      zh: "城镇企业职工基本养老保险（灵活就业人员）",
      en: "Basic pension insurance for urban enterprise employees (flexibly employed persons)",
    },
  },
  {
    id: "public-institution-pension",
    name: { zh: "机关事业单位基本养老保险", en: "Basic pension insurance of government bodies and public institutions" },
  },
  { id: "unemployment-insurance", name: { zh: "失业保险", en: "Unemployment insurance" } },
  { id: "work-injury-insurance", name: { zh: "工伤保险", en: "Work-injury insurance" } },
  { id: "public-employment", name: { zh: "公共就业", en: "Public employment services" } },
] as const satisfies readonly { readonly id: string; readonly name: Bilingual }[]);

/** The id of a category of the annex (类别). */
export type TaskCategory = (typeof taskCategories)[number]["id"];

/** The name of each category, by its id. */
export const categoryNames = /* @__PURE__ */ deepFrozen(
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ taskCategories.map(({ id, name }) => [id, name])) as Record<TaskCategory, Bilingual>,
);
