import { type Grade, gradeIds, grades } from "../../law/grades";
import { type PreJobSubject, preJobSubjects } from "../../model/facts/training";
import { type Cell, contentsOf, fault, type Reading, unread, value } from "./cell";
import type { CellFault } from "./fault";
import { compact } from "./text";

/** The meanings of words, each with the words for it. */
type Vocabulary<T> = ReadonlyMap<string, T>;

/** A vocabulary from pairs of a meaning and the words for it, set apart by spaces. */
export function vocabulary<T>(...entries: readonly (readonly [T, string])[]): Vocabulary<T> {
  return new Map(entries.flatMap(([meaning, words]) => words.split(" ").map((word) => [word, meaning] as const)));
}

/** A cell that holds one word of a vocabulary, in whatever case and width. */
export function readWord<T>(cell: Cell, words: Vocabulary<T | undefined>, code: CellFault = "word-unknown"): Reading<T> {
  const contents = contentsOf(cell);
  if (contents.kind !== "text") return unread(contents, code);
  const meaning = words.get(compact(contents.text).toUpperCase());
  return meaning === undefined ? fault(code) : value(meaning);
}

const gradeWords = vocabulary<Grade>(...gradeIds.map((grade) => [grade, `${grades[grade].zh} ${grades[grade].zh}等次`] as const));

/**
 * A grade of the annual assessment (考核等次). Words of other scales, such as 合格 or 基本称职, are not taken for one of the three.
 *
 * @param cell whatever the spreadsheet host hands over
 * @returns the grade; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readGrade(" 优 秀 ") //=> { value: "excellent" }
 */
export const readGrade = (cell: Cell): Reading<Grade> => readWord(cell, gradeWords, "grade-unknown");

/** The words for the numbers of classes. */
export const classWords = vocabulary<number>([1, "1 一 壹 I Ⅰ"], [2, "2 二 贰 II Ⅱ"], [3, "3 三 叁 III Ⅲ"]);

/** What a class is called without the words around it: `第一类村` and `一` are one. */
export const bareClass = (text: string): string =>
  compact(text)
    .replace(/^第/, "")
    .replace(/类(村|社区)?$/, "")
    .toUpperCase();

/**
 * A class of village (村类别) as 1, 2 or 3: `一类`, `二类村`, `３`, `III类`.
 *
 * @param cell whatever the spreadsheet host hands over
 * @returns the class; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readVillageClass("二类村") //=> { value: 2 }
 */
export function readVillageClass(cell: Cell): Reading<number> {
  const contents = contentsOf(cell);
  if (contents.kind === "number") return [1, 2, 3].includes(contents.number) ? value(contents.number) : fault("class-unknown");
  if (contents.kind !== "text") return unread(contents, "class-unknown");
  const found = classWords.get(bareClass(contents.text));
  return found === undefined ? fault("class-unknown") : value(found);
}

const yesNoWords: readonly (readonly [boolean, string])[] = [
  [true, "是 有 对 √ ✓ ✔ ☑ Y YES TRUE"],
  [false, "否 无 没有 不是 × ✗ ✘ ✕ ╳ X N NO FALSE"],
];

/** A reader of statements: a cell that is true or false by itself, or one of some words. */
const readerOf =
  (words: Vocabulary<boolean | undefined>): ((cell: Cell) => Reading<boolean>) =>
  (cell) => {
    const contents = contentsOf(cell);
    return contents.kind === "flag" ? value(contents.flag) : readWord(cell, words, "yes-no-unknown");
  };

/**
 * A statement that is true or false: 是, 否, 有, 无, √, ×, Y, N, true, false. The numbers 1 and 0 are not taken for one.
 *
 * @param cell whatever the spreadsheet host hands over
 * @returns true or false; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readYesNo("√") //=> { value: true }
 */
export const readYesNo = /* @__PURE__ */ readerOf(/* @__PURE__ */ vocabulary(...yesNoWords));

/** A reader of {@link readYesNo}'s words and of the words that one column has of its own, some of which may say neither there. */
export const yesNoOr = (yes: string, no: string, neither = ""): ((cell: Cell) => Reading<boolean>) =>
  readerOf(vocabulary<boolean | undefined>(...yesNoWords, [true, yes], [false, no], [undefined, neither]));

const subjectWords = vocabulary<readonly PreJobSubject[]>(
  [["ideology-and-politics"], "思想政治 思想政治教育 思想教育 政治思想"],
  [["warning-education"], "警示教育 警示"],
  [["policy-and-law"], "政策法规 人社政策法规 政策法律 法律法规 人社政策"],
  [["procedures"], "业务流程 业务经办流程 经办流程 业务经办 业务"],
  [preJobSubjects, "全部 全部科目 四项"],
);

/**
 * The subjects of a pre-job training (岗前培训内容): a list with 、 or another stop between its entries, or 全部 for all four.
 *
 * @param cell whatever the spreadsheet host hands over
 * @returns the subjects; what is wrong and what was expected; or undefined where the cell is blank
 * @example
 * readSubjects("警示教育、业务流程") //=> { value: ["warning-education", "procedures"] }
 */
export function readSubjects(cell: Cell): Reading<readonly PreJobSubject[]> {
  const contents = contentsOf(cell);
  if (contents.kind !== "text") return unread(contents, "subjects-unknown");
  const found = new Set<PreJobSubject>();
  for (const word of contents.text.split(/[、,;/+。 ]+/).filter((part) => part !== "")) {
    const subjects = subjectWords.get(word);
    if (!subjects) return fault("subjects-unknown");
    for (const subject of subjects) found.add(subject);
  }
  return value(preJobSubjects.filter((subject) => found.has(subject)));
}
