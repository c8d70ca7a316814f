import type { Columns } from "./column";
import { fieldOf, hasOneMeaning, type Names } from "./header-names";
import { namesUnder } from "./names-under";
import { outsideBrackets } from "./note";
import { isInOtherUnit } from "./spoken-unit";
import { isByMonth, isByYear, isOfOtherYear, isOfPart, isOfPartPaid, isOfSeveralYears, withoutYear } from "./spoken-year";
import { readTopUp } from "./words";

/** A column that is not used, and why. */
export interface OtherColumn {
  /** Empty where the header is no text. */
  readonly header: string;
  readonly code:
    | "unknown-column"
    | "duplicate-column"
    | "ambiguous-column"
    | "other-year-column"
    | "part-year-column"
    | "other-unit-column";
}

/** The columns that are looked for, their fields by the headers that they go by, and what else is known of the sheet. */
export interface Known {
  readonly columns: Columns;
  readonly names: Names;
  readonly year: number | undefined;
  /** A row names two people, as one who left and one who came. */
  readonly ofTwo?: boolean;
}

/** A column that is known, and how plainly its header says so. */
interface NamedColumn {
  readonly header: string;
  readonly field: string;
  readonly plainness: number;
}
export type FoundColumn = NamedColumn & { readonly index: number };

/**
 * Of several columns with one meaning, the one whose header says so most plainly. Where several say it alike nobody can tell which is meant:
 * one that the sheet cannot do without is then the first, and of any other none.
 */
export function plainest(columns: readonly FoundColumn[], isNeeded: boolean): FoundColumn | undefined {
  const most = Math.max(...columns.map(({ plainness }) => plainness));
  const [first, ...others] = columns.filter(({ plainness }) => plainness === most);
  return others.length === 0 || isNeeded ? first : undefined;
}

const former = /(原|前|上一?任|后备|拟[任聘]?|接[任替]|离任)(村级)?(人社)?协理员/;
const isAboutAssistants = (text: string): boolean => /(?<!非)协理员/.test(text) && !former.test(text);
/** 协理员 alone may be a mark as well as a name. */
const isMark = (header: string): boolean => /^(村级)?(人社)?协理员$/.test(header);
const isQuestion = (header: string): boolean => /^(是否|有无)/.test(header);

/**
 * How plainly a column is named: about the assistants, by the project's own header, by another name, by one that beside another is that of
 * the post in the village (任职时间 beside 聘用时间), or only under some heading.
 */
const plainly = { assistants: 3, own: 2, known: 1, ofPost: 0.5, headed: 0 } as const;

function plainnessOf(
  field: string,
  name: string,
  { headings, header, own, alone }: { headings: readonly string[]; header: string; own: string; alone: readonly string[] },
): number {
  const isPlace = field === "township" || field === "village";
  // A place is that of the row, whoever else is named under some heading.
  const isAsked = isMark(header) || isQuestion(header);
  if (!isPlace && (headings.some(isAboutAssistants) || (!isAsked && isAboutAssistants(header)))) return plainly.assistants;
  if (headings.length > 0 && (isPlace || alone.includes(name))) return plainly.headed;
  if (name === own) return plainly.own;
  return field === "hiredOn" && /^任职/.test(name) ? plainly.ofPost : plainly.known;
}

/** What a column is under its headings. A header may be split over several rows, or one cell merged over all. */
export function columnUnder(
  headings: readonly string[],
  header: string,
  { columns, names, year, titles, ofTwo = false }: Known & { readonly titles: readonly string[] },
): NamedColumn | OtherColumn {
  const said = [header, ...headings];
  if (isOfOtherYear(said, year)) return { header, code: "other-year-column" };
  const under = namesUnder(headings, header);
  // 集中培训 over 培训日期 speaks of some training, and nobody can say that it is the one meant by 培训日期 alone.
  const isOwn = under.overlap === undefined || (!otherMatter.test(under.of) && hasOneMeaning(header, names));
  const ofTheYear = withoutYear(header);
  const alone = [...(isOwn ? [header] : []), ...(ofTheYear === header ? [] : [ofTheYear])];
  // 离任日期 over 时间 and 原因: its day; of a training that begins and ends, the first one.
  const headed = ofHeading.test(header) ? headings.slice(0, 1) : [];
  if (headings.some(isOfPlans)) return { header, code: "unknown-column" };
  const isOfOthers = headings.some((heading) => isOfAnother(heading, columns) || (ofTwo && isOfLeaver(heading)));
  const isEveryday = headings.some((heading) => /平时|日常/.test(outsideBrackets(heading)));
  for (const name of [...under.names, ...headed, ...(isOfOthers ? [] : alone)]) {
    const field = fieldOf(name, names);
    if (isEveryday && field !== undefined && ofYearsAssessment.has(field) && alone.includes(name)) continue;
    // 是否人社协理员 asks for no name.
    if (field === undefined || (columns[field]?.needed && isQuestion(header))) continue;
    if (ofWholeYear.has(field) && said.some(isOfSeveralYears)) return { header, code: "other-year-column" };
    const isMoney = columns[field]?.read === readTopUp;
    if (isMoney && isInOtherUnit([...said, ...[...titles].reverse()])) return { header, code: "other-unit-column" };
    const isOfWhole = isMoney && said.some(isByYear);
    return !isOfWhole &&
      ((ofWholeYear.has(field) && said.some(isOfPart)) || (isMoney && titles.some((title) => isByMonth(title) || isOfPartPaid(title))))
      ? { header, code: "part-year-column" }
      : { header: name, field, plainness: plainnessOf(field, name, { headings, header, own: columns[field]?.header ?? "", alone }) };
  }
  return { header: under.overlap ?? header, code: "unknown-column" };
}

/** The part of a heading's columns that it is about itself. */
const ofHeading = /^(时间|日期|年月日|起|开始(时间|日期)?|结果|等次|得分|分值)$/;

/** Headings over what is said of other people, of another post or benefit, or by others than the township, or of a part of a score alone. */
function isOfAnother(heading: string, columns: Columns): boolean {
  if (others.test(heading) || former.test(heading) || ofPoints.test(heading)) return true;
  return [otherPosts, denial, terms].some((pattern) => isSaidInRoster(pattern, heading, columns));
}

/** Of two people in a row, the one who left: 离任人员 beside 新任人员, 变动前 beside 变动后. */
export const isOfLeaver = (heading: string): boolean => leaver.test(outsideBrackets(heading)) || former.test(heading);

export const isOfAnotherPost = (heading: string, columns: Columns): boolean => isSaidInRoster(otherPosts, heading, columns);

/** Whether a heading of a roster says something that it does not say of its assistants. */
function isSaidInRoster(pattern: RegExp, heading: string, columns: Columns): boolean {
  const outside = outsideBrackets(heading);
  return isRoster(columns) && !outside.includes("协理员") && pattern.test(outside);
}
const isRoster = (columns: Columns): boolean => "hiredOn" in columns;

const others =
  /配偶|家庭|家属|亲属|父母|子女|前任|原任|继任|低保|养老|公益性?岗|误餐|交通|通讯|自评|互评|村评|民评|测评|评议|纪律|实绩|考试|^[德能勤绩廉]$/;
/** 业务工作(60分): a part of the hundred. */
const ofPoints = /(?<!\d)\d{1,2}(分\)|%)/;
const leaver =
  /^(已?(离[任岗职]|退出|解聘|辞[职退]|免职|调[出离]|减少)的?(人员|协理员|人社协理员)|减员|调出|(变动|调整|更换|变更)前|原[任聘])/;
const otherPosts =
  /户[籍口]|村干部|两委|支书|支部|书记|党员|党内|主任|公务员|网格|辅警|保洁|护林|会计|(?<!人社)信息员|(?<!人社|保障|社保|就业)专干|综治(?=专干|干部|员|主任)|村医|教师|公职(?!人员处分)/;
/** Of an agreement, and not of the post. */
const terms = /任期|合同|保险|协议/;
/** What is to be: 年度培训(计划), 应训. */
const isOfPlans = (heading: string): boolean => /计划(?!生育)|规划|拟参[加训]|应[参受]?训(?!不|\d)/.test(heading);
/** 无下列情形 turns every mark below it round. */
const denial =
  /^(未有|没有|不存在|未发[生现]|无(下列|以下|上述|违|犯|不良))|[来内间][均都]?[未无没](有|发[生现]|受|下列|以下|违|犯|不良|$)/;

/** Assessments that are none of the year's: 岗前培训考核, 转正考核. */
const otherMatter = /培训|岗前|任前|入职|试用|转正/;

const assessment = ["tookPart", "proposal", "score"];
/** What everyday assessments say is not said of the year's. */
const ofYearsAssessment: ReadonlySet<string> = new Set(assessment);
/** What is said of a part of the year is not said of the year. */
const ofWholeYear: ReadonlySet<string> = new Set([...assessment, "tieBreak", "townshipTopUp", "villageTopUp"]);
