import { deepFrozen } from "./frozen";
import type { Bilingual } from "./types";

interface EducationLevelEntry {
  readonly name: Bilingual;
  /** Levels of one rank count alike: a floor of 高中 is reached by 中专, 中职, 职高, 技校 and 成人中专 just as well. */
  readonly rank: number;
  /** The rank that one has completed on entering this level. */
  readonly entersFrom: number;
}

/** Levels of education (文化程度), from none to postgraduate. */
export const educationLevels = /* @__PURE__ */ deepFrozen({
  none: { name: { zh: "未上学", en: "no schooling" }, rank: 0, entersFrom: 0 },
  primary: { name: { zh: "小学", en: "primary school" }, rank: 1, entersFrom: 0 },
  "junior-secondary": { name: { zh: "初中", en: "junior secondary school" }, rank: 2, entersFrom: 1 },
  "senior-secondary": { name: { zh: "高中", en: "senior secondary school" }, rank: 3, entersFrom: 2 },
  "secondary-specialised": { name: { zh: "中专", en: "secondary specialised school" }, rank: 3, entersFrom: 2 },
  "secondary-vocational": { name: { zh: "中职", en: "secondary vocational school" }, rank: 3, entersFrom: 2 },
  "vocational-high": { name: { zh: "职高", en: "vocational high school" }, rank: 3, entersFrom: 2 },
  "technical-school": { name: { zh: "技校", en: "technical school" }, rank: 3, entersFrom: 2 },
  "adult-secondary": { name: { zh: "成人中专", en: "adult secondary specialised school" }, rank: 3, entersFrom: 2 },
  "junior-college": { name: { zh: "大专", en: "junior college" }, rank: 4, entersFrom: 3 },
  bachelor: { name: { zh: "本科", en: "bachelor's degree" }, rank: 5, entersFrom: 3 },
  postgraduate: { name: { zh: "研究生", en: "postgraduate" }, rank: 6, entersFrom: 5 },
} as const satisfies Record<string, EducationLevelEntry>);

/** A level of education (文化程度). */
export type EducationLevel = keyof typeof educationLevels;
