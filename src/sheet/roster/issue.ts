import type { Bilingual } from "../../law/types";
import { type CellFault, cellFaults } from "../cells/fault";
import { placeFaults } from "./place-faults";

/** The sheets of a roster: 人员名册 and 村(社区)情况. */
export type RosterSheet = "people" | "villages";

const fixes = {
  ...placeFaults,
  "no-header-row": { zh: "未找到表头行，请在一行内写明各列名称", en: "no row of headers was found: name the columns in one row" },
  "missing-column": { zh: "缺少本列，请补上", en: "this column is needed: add it" },
  "unknown-column": {
    zh: "未识别的列名，本列未使用（人员名册里写着离任的除外）",
    en: "the header is not known, so the column was not used, except where a sheet of people says in it that somebody left",
  },
  "duplicate-column": {
    zh: "另有一列说的是同一项，只采用了那一列",
    en: "another column says the same, and only that one was used",
  },
  "ambiguous-column": {
    zh: "有几列说的都像是这一项，不能确定以哪一列为准，均未使用，请只留一列，或把列名写明",
    en: "several columns seem to say this, and nobody can tell which is meant, so none was used: leave one, or name it plainly",
  },
  "other-year-column": {
    zh: "列名或上面的大类写的是另一年度，本列未使用",
    en: "the header, or the heading above, names another year, so the column was not used",
  },
  "part-year-column": {
    zh: "列名或上面的大类写的只是一年中的一段时间，本列未使用",
    en: "the header, or the heading above, speaks of a part of the year, so the column was not used",
  },
  "other-unit-column": {
    zh: "列名、上面的大类或标题写的金额单位不是元，本列未使用，请换算成元，并改写单位",
    en: "the header, the heading or the title above gives amounts in another unit than yuan, so the column was not used: convert them, and mend the unit",
  },
  "unnamed-column": {
    zh: "本列没有列名，却填了内容，未使用，请补上列名",
    en: "the column has no header and yet is filled in, and was not used: name it",
  },
  "other-table": {
    zh: "从本行起是另一张表，列与前面不同，本行以下均未读取，请另放一张工作表",
    en: "another table begins here, with other columns, and nothing from here on was read: put it on a sheet of its own",
  },
  "above-headers": {
    zh: "本行在表头行的上面，未读取；是人员的，所写的村在任人数因此不明：请把表头行移到各行之上，是另一张表的请另放一张工作表",
    en: "the row stands above the headers and was not read, so that nobody can say how many serve in a village that it names: move the headers above all rows, and put another table on a sheet of its own",
  },
  "two-people-in-row": {
    zh: "一行像是写了两个人，分不出在任的是谁，本表各行均未读取，所写的村在任人数因此不明：请一行只写一人，或把大类写明（如「离任人员」「新任人员」）",
    en: "a row seems to name two people, and nobody can tell which of them is in post, so no row was read, and nobody can say how many serve in the villages named: give each person a row, or say which of them has left, as 离任人员 beside 新任人员 does",
  },
  "other-person-column": {
    zh: "本列或所在的大类另有姓名或身份证号，说的像是另一个人，本列未使用",
    en: "a name or an ID number of somebody else's stands in this column or under its heading, so the column was not used",
  },
  "not-in-post": {
    zh: "从本行起列的像是离任、后备、拟任的人或填表样例，又没有「离任日期」一列，不能算作在任，本行以下均未读取：当年离任的请加上「离任日期」一列并逐人填写，不是在任人员的请另放一张工作表",
    en: "from here on the table seems to list people who have left, are in reserve or are yet to be appointed, or samples, and it has no column for the last day (离任日期), so nothing below was read: add the column and fill it in for whoever left in the year, and put the others on a sheet of their own",
  },
  "leavers-unmarked": {
    zh: "表名、标题或表下的说明说有人离任，或本表也有后备之类的人，本列却没有写明是谁，都算作在任：请逐人填写本列（没有的请加上），并删去从未在任的人",
    en: "the name of the sheet, its title or a note below it says that people have left, or that some are in reserve, and this column does not say who, so all were taken to be in post: fill it in (add it where there is none), and take out whoever was never in post",
  },
  "needed-cell": { zh: "此格不能为空，请补上", en: "this cell must not be blank" },
  "merged-cell": {
    zh: "此格与上下行合并，不能确定属于哪一行，未采用，请取消合并，逐行填写",
    en: "the cell is merged with others above or below, and nobody can say whose it is, so it was not used: fill it in row by row",
  },
  "serial-of-1904": {
    zh: "工作簿采用1904日期系统，此格是没有日期格式的序号，未采用，请设为日期格式并核对",
    en: "the workbook counts days from 1904, and the cell is a bare serial, so it was not used: give it a date format and check the day",
  },
  "year-as-date": {
    zh: "此格是日期格式，所填的像是年份（填 2025 会变成1905年的某一天），未采用，请写明日期",
    en: "the cell has a date format and seems to hold a year, since 2025 typed there becomes a day of 1905: it was not used, so write the date out",
  },
  "shown-unit": {
    zh: "此格的数字连同所显示的单位（如 %、万元、学时）不是本列的单位，未采用，请按本列的单位填写，并把格式改为常规",
    en: "the cell shows its number with another unit than the column's, such as % or 万元, so it was not used: convert it, and give it a plain format",
  },
  "no-identity": {
    zh: "姓名和身份证号都没有，或者岗位空缺，本行未采用",
    en: "neither a name nor an ID number, or a post that nobody holds, so the row was left out",
  },
  "unreadable-identity": {
    zh: "姓名和身份证号都没有可用的，或者一格写了几个人的姓名，本行未采用，本村在任人数因此不明，请补上，一人一行",
    en: "neither the name nor the ID number can be used, or the cell names several people, so the row was left out, and nobody can say how many serve in the village: give them, each person in a row",
  },
  "duplicate-person": {
    zh: "与{row}是同一身份证号，本行未采用，请核对后删去一行",
    en: "{row} has the same ID number, so this row was left out: delete one of them",
  },
  "person-elsewhere": {
    zh: "与{row}是同一身份证号，村却不同，本行未采用，本村在任人数因此不明：录错的请改正村名或身份证号，中途调动的请另行核定",
    en: "{row} has the same ID number in another village, so this row was left out, and nobody can say how many serve here: correct the village or the number, and settle by hand what somebody who moved is due",
  },
  "facts-differ": {
    zh: "与{row}是同一村或同一人，所写却不一致，均未采用，请核对后改为一致",
    en: "{row} is about the same village or person and states something else, so neither was used: make them agree",
  },
  "same-name": {
    zh: "与{row}同村同姓名，且身份证号不足以区分，请核对是否同一人",
    en: "{row} has the same name in the same village, and the ID numbers do not tell them apart: see whether they are one person",
  },
  "birth-date-contradicts-id": {
    zh: "与身份证号中的出生日期不一致，以身份证号为准，请核对",
    en: "the ID number has another date of birth, which was used: correct one of them",
  },
  "birth-date-ahead": {
    zh: "出生日期晚于审核日，未采用，请核对",
    en: "the date of birth is after the day of the review and was not used",
  },
  "hired-before-birth": {
    zh: "入职日期早于出生日期，未采用，请核对",
    en: "the date of hire is before the date of birth, so it was not used",
  },
  "hire-day-needed": {
    zh: "当年入职的须写到日，否则无法计算任职月数",
    en: "whoever was hired in the year reviewed needs the day, or the months served cannot be told",
  },
  "leave-day-needed": {
    zh: "当年离任的须写到日，否则无法计算任职月数",
    en: "whoever left in the year reviewed needs the day, or the months served cannot be told",
  },
  "leaving-undated": {
    zh: "备注、状态、姓名旁边或所在部分的标题等处写的像是已经离任，却没有写离任日期，任职时间因此不明：已离任的请填写离任日期，没有离任的请改写",
    en: "a remark, another column, what stands beside the name, or the title of the part seems to say that the post was left, and no last day is given, so the time served is not known: give the day, or reword what says so",
  },
  "leave-before-hire": { zh: "离任日期早于入职日期，请核对", en: "the date of leaving is before the date of hire" },
  "hired-after-year": {
    zh: "入职日期晚于所审年度，当年没有任职时间",
    en: "the date of hire is after the year reviewed, in which no time was served",
  },
  "unsuitable-in-post": {
    zh: "已认定不适合继续任职，却没有写离任日期，报酬算到年底，请核对",
    en: "found unsuitable to continue, and no date of leaving is given, so pay runs to the end of the year: check it",
  },
  "training-length": { zh: "天数和学时只填一项，且须填写", en: "give the length of the training, in days or in hours, one of the two" },
  "training-day-needed": { zh: "有培训时长，请补上培训日期（写到日）", en: "the training has a length but no date: give its day" },
  "training-after-year": {
    zh: "年度培训的日期晚于所审年度，不算所审年度的培训，请核对",
    en: "the day of this training is after the year reviewed, so it does not count for that year: check it",
  },
  "graded-without-taking-part": {
    zh: "未参加考核的不定等次，等次建议未采用，请核对",
    en: "whoever did not take part has no grade, so the proposal was not used",
  },
  "assessed-without-service": {
    zh: "当年没有任职时间，却写参加了考核，未采用，不计入考核人数，请核对",
    en: "no time was served in the year, so nobody can have been assessed for it: not used, and not counted among those who took part",
  },
  "decision-incomplete": {
    zh: "须同时写明意见、作出单位、日期和理由，否则不采用",
    en: "the opinion, who decided, the day and the reason are needed together; it was not used",
  },
} as const satisfies Record<string, Bilingual>;

/** What can be wrong with a roster beyond a single cell. */
export type RosterFault = keyof typeof fixes;

/** One thing to put right in a roster (问题): where it stands and what to do. It never holds what the cell holds. */
export interface RosterIssue {
  readonly sheet: RosterSheet;
  /** The sheet by the name that it has in the workbook, where the reader was told it. */
  readonly sheetName?: string;
  /** The row as the workbook numbers it, from 1. */
  readonly row: number;
  /** The header of the column as the sheet has it; where the sheet lacks it, the header that is looked for. */
  readonly column: string;
  readonly code: CellFault | RosterFault;
  readonly fix: Bilingual;
  /** The other row that it concerns. */
  readonly otherRow?: number;
  /** The sheet of that row, where it is another one. */
  readonly otherSheet?: string;
}

type Place = Pick<RosterIssue, "sheet" | "sheetName" | "row" | "column">;

/** A row that an issue names beside its own. */
export type OtherRow = Pick<RosterIssue, "sheetName" | "row">;

/** An issue, with its words. */
export function issueAt(place: Place, code: RosterIssue["code"], other?: OtherRow): RosterIssue {
  if (!other) return { ...place, code, fix: wordsOf(code) };
  const otherSheet = other.sheetName === place.sheetName ? undefined : other.sheetName;
  const fix = namingRow(wordsOf(code), other.row, otherSheet);
  return { ...place, code, fix, otherRow: other.row, ...(otherSheet !== undefined && { otherSheet }) };
}

/** The words of an issue, with a slot where another row is named. */
export function wordsOf(code: RosterIssue["code"]): Bilingual {
  if (!(code in cellFaults)) return { ...fixes[code as RosterFault] };
  const { zh, en } = cellFaults[code as CellFault];
  return { zh: `请填写：${zh}`, en: `expected: ${en}` };
}

/** Words with another row in their slot, and its sheet where that is another one. */
export function namingRow({ zh, en }: Bilingual, row: number, sheet?: string): Bilingual {
  const named = sheet === undefined ? { zh: "", en: "" } : { zh: `「${sheet}」`, en: ` of 「${sheet}」` };
  return { zh: zh.replace("{row}", () => `${named.zh}第${row}行`), en: en.replace("{row}", () => `row ${row}${named.en}`) };
}

export type IssueList = readonly RosterIssue[];

/** Puts down an issue of one row under one of its fields. */
export type Report = (field: string, code: RosterIssue["code"], other?: OtherRow) => void;
