import type { AnnexTask } from "./entry";

/** 第28至32项的依据栏 */
export const basesOfRows28To32 = {
  degree: "weak",
  zh: "依据只印一次，在第28项旁；按第28至32项合并单元格理解。",
  en: "The basis is printed once, beside row 28; it is read as one merged cell for rows 28–32.",
} as const satisfies AnnexTask["doubt"];

/** 第34、35项的依据栏 */
export const basesOfRows34And35 = {
  degree: "strong",
  zh: "两件依据印在第34、35项合用的一格内；湘政办发〔2022〕20号规定死亡信息申报，按内容属第35项，是否也作第34项的依据存疑。",
  en: "Both bases stand in one merged cell for rows 34 and 35; 湘政办发〔2022〕20号, on the reporting of deaths, belongs to row 35, and whether it is meant for row 34 as well is in doubt.",
} as const satisfies AnnexTask["doubt"];

/** 第44、45项的依据栏 */
export const basesOfRows44And45 = {
  degree: "weak",
  zh: "依据只印一次，在第44、45项之间；按两项合并单元格理解。",
  en: "The basis is printed once, between rows 44 and 45; it is read as one merged cell for both.",
} as const satisfies AnnexTask["doubt"];
