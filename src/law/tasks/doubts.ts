import type { AnnexTask } from "./entry";

/** 第28至32项的依据栏 */
export const basesOfRows28To32 = {
  degree: "weak",
  zh: "依据只印一次，位于第28项处，第29至32项未另印；按第28至32项合并单元格理解。",
  en: "The basis is printed once, beside row 28, and rows 29–32 print none of their own; it is read as one merged cell for rows 28–32.",
} as const satisfies AnnexTask["doubt"];

/** 第34、35项的依据栏 */
export const basesOfRows34And35 = {
  degree: "strong",
  zh: "两件依据印在第34、35项合用的一格内；湘政办发〔2022〕20号规定死亡信息申报，就内容而言属第35项，是否也作第34项的依据存疑。",
  en: "Both bases stand in one merged cell for rows 34 and 35; 湘政办发〔2022〕20号 is on the reporting of deaths and by its subject belongs to row 35, so whether it is also meant for row 34 is in doubt.",
} as const satisfies AnnexTask["doubt"];

/** 第44、45项的依据栏 */
export const basesOfRows44And45 = {
  degree: "weak",
  zh: "依据只印一次，位于第44、45项之间；按两项合并单元格理解。",
  en: "The basis is printed once, between rows 44 and 45; it is read as one merged cell for both.",
} as const satisfies AnnexTask["doubt"];
