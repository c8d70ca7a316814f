import type { EducationLevel } from "../../law/education";
import { type Cell, contentsOf, fault, type Reading, unread, value } from "./cell";
import { compact } from "./text";
import { vocabulary } from "./words";

/** A level of education and whether it was completed, as the rules ask for it. */
export interface EducationFact {
  readonly level: EducationLevel;
  readonly completed: boolean;
}

const levels = vocabulary<EducationLevel>(
  ["none", "文盲 半文盲 未上学 未入学"],
  ["primary", "小学"],
  ["junior-secondary", "初中 初级中学"],
  ["senior-secondary", "高中 普高 普通高中 高级中学"],
  ["secondary-specialised", "中专 中师 中等专科 中等专业学校 普通中专"],
  ["secondary-vocational", "中职 中等职业学校 中等职业教育"],
  ["vocational-high", "职高 职中 职业高中"],
  ["technical-school", "技校 技工学校 中技"],
  ["adult-secondary", "成人中专 成教中专 函授中专 电大中专"],
  ["junior-college", "大专 专科 大学专科 高职 高职高专"],
  ["bachelor", "本科 大本 大学 大学本科 学士"],
  ["postgraduate", "研究生 硕士 博士 硕士研究生 博士研究生 研究生硕士 研究生博士"],
);

/** How study ended; the longer words first, since they hold the shorter. 结业 is a leaving certificate without graduation. */
const endings = /未毕业|没毕业|没有毕业|毕业|肄业|结业|在读|在学|辍学|退学|未完成/g;
/** Ways of studying, which make no difference to the level. */
const modes = /全日制|函授|自学考试|自考|成人教育|成教|成人|电大|夜大|业余|网络教育|开放教育|在职|统招/g;

/**
 * A level of education (文化程度) and whether it was completed.
 *
 * A level that stands alone is taken as completed: a personnel roster's 文化程度 column states what was obtained. 肄业, 未毕业, 结业, 在读,
 * 辍学 and 退学 say that it was not. Two levels in one cell, or 以上, are refused.
 *
 * @param cell whatever the spreadsheet host hands over
 * @returns level and completion; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readEducation("大专（肄业）") //=> { value: { level: "junior-college", completed: false } }
 */
export function readEducation(cell: Cell): Reading<EducationFact> {
  const contents = contentsOf(cell);
  if (contents.kind !== "text") return unread(contents, "education-unknown");
  const text = compact(contents.text).replace(/[()[\]【】]/g, "");
  const ends = text.match(endings) ?? [];
  const study = text.replace(endings, "").replace(/(学历|学位|文化程度|文化|程度)$/, "");
  const level = levels.get(study) ?? levels.get(study.replace(modes, ""));
  if (level === undefined || ends.length > 1) return fault("education-unknown");
  return value({ level, completed: ends.length === 0 || ends[0] === "毕业" });
}
