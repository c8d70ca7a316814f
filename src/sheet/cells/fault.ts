import type { Bilingual } from "../../law/types";
import { longestName, longestText } from "../../model/lengths";

/** What can be wrong with a cell, and what was expected there. The words are fixed, so that none of them can repeat a value. */
export const cellFaults = {
  "not-a-value": { zh: "一个文字、数字或日期", en: "one text, number or date" },
  "error-value": { zh: "能算出结果的公式，或内容本身", en: "a formula that works, or the value itself" },
  "text-format": { zh: "文字", en: "a text" },
  "text-length": {
    zh: `${longestName}字以内的名称，或${longestText}字以内的说明`,
    en: `at most ${longestName} characters for a name, ${longestText} for a reason`,
  },
  "name-is-id": {
    zh: "姓名或地名（此格像是身份证号，应填在身份证号一列）",
    en: "a name: the cell seems to hold an ID number, which belongs in its own column",
  },
  "date-format": {
    zh: "日期，如 2026-07-01、2026年7月1日；年月，如 2026年7月",
    en: "a date such as 2026-07-01 or 2026年7月1日, or the month alone, 2026年7月",
  },
  "date-impossible": { zh: "日历上有的日期", en: "a date that the calendar has" },
  "date-range": { zh: "1900年至2199年的日期", en: "a date from 1900 to 2199" },
  "date-ambiguous": {
    zh: "写明年月日的日期：1900年初的序号、1月与10月分不清的数字(如把10月写成 .1)都不采用",
    en: "a date written out: serials of early 1900 are not used, nor numbers in which January and October look alike",
  },
  "day-needed": { zh: "写到日的日期", en: "a date with its day" },
  "education-unknown": {
    zh: "一个文化程度，如 初中、高中、中专、职高、技校、大专、本科、研究生，可加 毕业、肄业、在读",
    en: "one level of education, such as 高中，中专 or 大专, with 毕业，肄业 or 在读 where needed",
  },
  "class-unknown": { zh: "一类、二类或三类", en: "class 1, 2 or 3" },
  "class-unlisted": { zh: "待遇标准中的村类别", en: "a class of village that the pay table has" },
  "grade-unknown": { zh: "优秀、称职或不称职", en: "优秀，称职 or 不称职" },
  "yes-no-unknown": { zh: "是或否", en: "yes or no (是，否)" },
  "subjects-unknown": {
    zh: "思想政治、警示教育、政策法规、业务流程，用顿号隔开",
    en: "思想政治，警示教育，政策法规，业务流程, with 、 between them",
  },
  "word-unknown": { zh: "本列规定的用语", en: "one of the words of this column" },
  "number-format": { zh: "数字", en: "a number" },
  "number-range": { zh: "合理的时长(0或更大，至多三位小数)", en: "a length of 0 or more that a year has room for, to three places" },
  "money-format": { zh: "以元为单位的金额，如 3000 或 1,250.50", en: "an amount in yuan such as 3000 or 1,250.50" },
  "money-range": { zh: "0元或更多", en: "an amount of 0 or more" },
  "money-too-fine": { zh: "精确到分的金额", en: "an amount no finer than a fen" },
  "id-not-text": {
    zh: "设为文本格式后重新录入的身份证号（存为数字时末尾几位已丢失）",
    en: "the ID number typed again into a column set to text: stored as a number it has lost its last digits",
  },
  "id-lost-digits": {
    zh: "设为文本格式后重新录入的身份证号（末尾几位已被表格软件改成0）",
    en: "the ID number typed again from the card into a text column: the spreadsheet has turned its last digits into 0",
  },
  "id-old-number": { zh: "18位身份证号（旧号已停用）", en: "the 18-character ID number: the old 15-digit ones are no longer valid" },
  "id-length": { zh: "18位身份证号", en: "an ID number of 18 characters" },
  "id-characters": { zh: "17位数字加一位数字或X", en: "17 digits, then a digit or X" },
  "id-area": { zh: "前两位为省级代码的身份证号", en: "an ID number whose first two digits are those of a province" },
  "id-birth-date": { zh: "出生日期无误的身份证号", en: "an ID number with a possible date of birth" },
  "id-checksum": {
    zh: "与证件一致的身份证号（校验码不符，有数字录错）",
    en: "the ID number checked against the card: its check character does not fit",
  },
} as const satisfies Record<string, Bilingual>;

/** What is wrong with a cell. */
export type CellFault = keyof typeof cellFaults;
