import type { Bilingual } from "../../law/types";

/** What can be wrong with the place of a row, and with what the sheets say of it. */
export const placeFaults = {
  "no-place": {
    zh: "乡镇或村无法确定，本行未采用，请补上；是写有村名的人员的，同名各村在任人数因此不明",
    en: "the township or the village cannot be told, so the row was left out: give them. Of a row of somebody in a village, nobody can say how many serve in any village of that name",
  },
  "duplicate-village": {
    zh: "与{row}是同一村，本行未采用，请删去一行",
    en: "{row} is the same village, so this row was left out: delete one of them",
  },
  "township-spelling": {
    zh: "村情况表中的写法不同，已按村情况表的乡镇读取，请改为一致",
    en: "the sheet of villages spells the township otherwise, and the row was read as of that one: make them agree",
  },
  "unknown-village": {
    zh: "村情况表中没有此乡镇的此村，名称相近的村在任人数因此不明，乡镇不同的优秀名额也另算，请核对乡镇名、村名，或补上该村",
    en: "the sheet of villages has no such village in such a township, so nobody can say how many serve in those of a like name, and a township of its own has seats of 优秀 of its own: correct the names, or add the village",
  },
  "class-contradiction": {
    zh: "与村情况表中的村类别不一致，以村情况表为准，请核对",
    en: "the sheet of villages has another class, which was used: correct one of them",
  },
  "class-unsettled": {
    zh: "村情况表未写明村类别，名册各行所写又不一致，均未采用，请在村情况表写明",
    en: "the sheet of villages gives no class, and the rows of people give different ones, so none was used: state it there",
  },
} as const satisfies Record<string, Bilingual>;
