import type { Grade } from "../../../law/grades";
import type { conditionItems } from "../../../model/facts/eligibility";
import { type Cell, fault, type Reader, type Reading, value } from "../../cells/cell";
import { readDate } from "../../cells/date";
import { readDays, readHours, readMoney } from "../../cells/number";
import { readName } from "../../cells/shown";
import { compact, outsideBrackets } from "../../cells/text";
import { readGrade, readWord, vocabulary, yesNoOr } from "../../cells/words";
import { textIn } from "../grid/texts";
import { died, ended } from "../spoken/leavers";
import { namesSeveral } from "./several-people";
import { readTrainingSpan } from "./training-day";

const unsuitability = vocabulary<boolean>(
  [true, "不适合 不适合继续任职 不宜继续任职 不适宜继续任职 不适合继续工作 退出"],
  [false, "适合 适合继续任职 可继续任职 适宜继续任职 适合继续工作 留任"],
);
/** 认定意见: true where the person was found unsuitable to continue. */
export const readUnsuitability = (cell: Cell): Reading<boolean> => readWord(cell, unsuitability);

const acceptance = vocabulary<"accepted" | "refused">(["accepted", "同意 批准 准予"], ["refused", "不同意 不批准 不准予"]);
/** 决定意见: accepted or refused. */
export const readAcceptance = (cell: Cell): Reading<"accepted" | "refused"> => readWord(cell, acceptance);

const items = vocabulary<(typeof conditionItems)[number]>(["三(五)3", "学历 文化程度 三(五)3"], ["三(五)5", "年龄 超龄 三(五)5"]);
/** 决定事项: the item of 三(五) that a recorded decision is about; age and education are the ones that can be for decision. */
export const readConditionItem = (cell: Cell): Reading<(typeof conditionItems)[number]> => readWord(cell, items);

/** 考核等次建议; null where it says that somebody did not take part, and has no grade. */
export const readProposal: Reader<Grade | null> = (cell) => (says(absent, cell) ? value(null) : readGrade(cell));
const absent = /^(?:[未不没](?:有)?参加(?:本?年度)?(?:业务)?(?:考核)?|未考核)$/;

/** 是否参加考核. */
export const readTookPart = yesNoOr("参加 已参加", "未参加 不参加");

/** A reader of a cell without what a text in it says besides. */
const without =
  <T>(besides: RegExp, read: Reader<T>): Reader<T> =>
  (cell, options) => {
    const text = textIn(cell);
    return read(text !== "" && text.length <= longestDate ? text.replace(besides, "") : cell, options);
  };
/** No text with a date or an amount in it is longer. */
const longestDate = 40;

/** 入职日期: whoever is still in post may be said to be so from then on, as 2018年2月至今 and 2020.3起 do. */
export const readHireDate = /* @__PURE__ */ without(
  /^自|(?<=[\d年月日号份]) ?(?:起?[-~\u2010-\u2015\u2212]*(?:至今|现在)|起|[-~\u2010-\u2015\u2212]+)$/g,
  readDate,
);

const inPost = /^(至今|在职|在岗|在任|现任|无|未离任|未离职)$/;
/** 离任日期: blank, or a word such as 至今 or 无, means still in post; a word for leaving behind the day says no more than the column. */
export const readLeavingDate: Reader<string> = (cell, options) =>
  says(inPost, cell) ? undefined : without(new RegExp(`(?<=[\\d年月日号]) ?[已被]?(?:${ended}|${died}|退休)$`), readDate)(cell, options);

/** A reader that answers something else to one of some words. */
const answering =
  <T, E>(words: RegExp, answer: E, read: Reader<T>): Reader<T | E> =>
  (cell, options) =>
    says(words, cell) ? value(answer) : read(cell, options);

const untrained = /^(无|没有|未参加|未参训|未培训|未训)$/;
/** 培训日期; null where a word such as 未参加 says that there was no training. */
export const readTrainingDay = /* @__PURE__ */ answering(untrained, null, readTrainingSpan);
const readCounted: Reader<number> = (cell) => {
  const [, count] = /^([一二三四五六七八九十两])[天日]$/.exec(compact(textIn(cell))) ?? [];
  return count === undefined ? readDays(cell) : value(count === "两" ? 2 : "一二三四五六七八九十".indexOf(count) + 1);
};
/** 培训天数 and 培训学时, to which such a word is 0. */
export const readTrainingDays = /* @__PURE__ */ answering(untrained, 0, readCounted);
export const readTrainingHours = /* @__PURE__ */ answering(untrained, 0, readHours);

/** 增加报酬: an amount in yuan, or a word that says there is none. */
export const readTopUp = /* @__PURE__ */ answering(/^(无|没有|未增加|未发)$/, 0, /* @__PURE__ */ without(/(?<=[元圆整])\/年$/, readMoney));

const vacant =
  /^(空[缺编]?|缺[额员人编]?|无((合适)?人选?|协理员)?|没有人?|[未待拟](配备?|安排|定|聘[用任请]?|选聘?|补[充选录]?|招聘?|任命|确定|落实|换届)|(选聘|招聘|补[选录])中|由?(村?(主任|支书|书记|干部)|村委会|乡镇)代管)$/;
const isVacant = (text: string): boolean => vacant.test(bareVacancy(text));
/** Whether a cell says that nobody holds a post. */
export function saysVacant(cell: Cell): boolean {
  const text = textIn(cell);
  return [text, outsideBrackets(text)].some(isVacant);
}
/** 姓名: a word such as 空缺, in brackets, with a count or about the post, is nobody's name, and neither is a count alone; several names are no one's. */
export const readPersonName: Reader<string> = (cell) => {
  if (saysVacant(cell)) return undefined;
  const reading = readName(cell);
  if (!reading || "fault" in reading) return reading;
  return /^\d+[人名]?$/.test(reading.value) || namesSeveral(cell) ? fault("text-format") : reading;
};

/** （岗位空缺1人） is 空缺, and 暂无人选 is 无人选. */
const bareVacancy = (text: string): string =>
  compact(text)
    .replace(/[()[\]【】〔〕]/g, "")
    .replace(/^(岗位|本岗|本村|目前|现|尚|暂时?)+(?=.)/, "")
    .replace(/(?<![\d一二两三])[\d一二两三]+[人名个]$/, "")
    .replace(/(?<=.)岗位?$/, "");

const says = (words: RegExp, cell: Cell): boolean => words.test(compact(textIn(cell)));
