import type { Columns } from "../columns/column";
import { readTopUp } from "../columns/readers";
import { isAboutAssistants, isMark } from "../spoken/assistants";
import { isInOtherUnit } from "../spoken/unit";
import { isByMonth, isByYear, isOfOtherYear, isOfPart, isOfPartPaid, isOfSeveralYears, withoutYear } from "../spoken/year";
import { isAside, isGeneral, isGeneralOf, type Kind, leavesWhole } from "./general-headings";
import { fieldOf, hasOneMeaning, type Names } from "./names";
import { namesUnder } from "./names-under";
import { isOfAnother, isOfLeaver, isOfPlans, isOfProxy } from "./whose-headings";

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
    | "other-unit-column"
    | "other-person-column";
  /** A heading over it speaks of other people, or of another post. */
  readonly isOfOther?: true;
  /** The heading that tells it from others with its header; empty where nothing does. */
  readonly under?: string;
}

/** The columns that are looked for, their fields by the headers that they go by, and the year that is asked for. */
export interface Known {
  readonly columns: Columns;
  readonly names: Names;
  readonly year: number | undefined;
}

/** What is known of the sheet besides. */
interface KnownOfSheet extends Known {
  /** The texts above the headers that are no headings. */
  readonly titles: readonly string[];
  /** A row names two people, as one who left and one who came. */
  readonly ofTwo: boolean;
  /** One of them is known to have left, so that the other may be the successor. */
  readonly succeeded: boolean;
}

/** A column that is known, and how plainly its header says so. */
interface NamedColumn {
  readonly header: string;
  readonly field: string;
  readonly plainness: number;
}
export type FoundColumn = NamedColumn & { readonly index: number };

const isQuestion = (header: string): boolean => /^(是否|有无)/.test(header);

/**
 * How plainly a column is named: about the assistants, by the project's own header, by another name, by one that beside another is that of
 * the post in the village (任职时间 beside 聘用时间), only under some heading, or under that of whoever draws the pay for somebody.
 */
export const plainly = { assistants: 3, own: 2, known: 1, ofPost: 0.5, headed: 0, proxy: -1 } as const;

function plainnessOf(
  field: string,
  name: string,
  { headings, header, own, alone }: { headings: readonly string[]; header: string; own: string; alone: readonly string[] },
): number {
  const isPlace = field === "township" || field === "village";
  // A place is that of the row, whoever else is named under some heading.
  const isAsked = isMark(header) || isQuestion(header);
  if (!isPlace && headings.some(isOfProxy)) return plainly.proxy;
  if (!isPlace && (headings.some(isAboutAssistants) || (!isAsked && isAboutAssistants(header)))) return plainly.assistants;
  if (isPlace ? headings.length > 0 : alone.includes(name) && !headings.every(isGeneral)) return plainly.headed;
  if (name === own) return plainly.own;
  return field === "hiredOn" && /^任职(?!.*聘)/.test(name) ? plainly.ofPost : plainly.known;
}

/**
 * What a column is under its headings. A header may be split over several rows, or one cell merged over all.
 *
 * @param needsClass no other column gives the class that the sheet cannot do without
 */
function columnUnder(headings: readonly string[], header: string, known: KnownOfSheet, needsClass: boolean): NamedColumn | OtherColumn {
  const { columns, names, year, ofTwo, succeeded } = known;
  const said = [header, ...headings];
  if (isOfOtherYear(said, year)) return { header, code: "other-year-column" };
  if (headings.some(isOfPlans)) return { header, code: "unknown-column" };
  const under = namesUnder(headings, header);
  // 集中培训 over 培训日期 speaks of some training, and nobody can say that it is the one meant by 培训日期 alone.
  const isOwn = under.overlap === undefined || hasOneMeaning(header, names);
  const ofTheYear = withoutYear(header);
  const alone = [...(isOwn ? [header] : []), ...(ofTheYear === header ? [] : [ofTheYear])];
  // 离任日期 over 时间 and 原因: its day; of a training that begins and ends, the first one.
  const headed = ofHeading.test(header) ? headings.slice(0, 1) : [];
  const isOfOther = headings.some((heading) => isOfAnother(heading, columns, succeeded) || (ofTwo && isOfLeaver(heading)));
  for (const { name, beyond } of [
    ...under.names,
    ...headed.map((name) => ({ name, beyond: headings.slice(1) })),
    ...(isOfOther ? [] : alone.map((name) => ({ name, beyond: headings }))),
  ]) {
    const field = fieldOf(name, names);
    // 是否人社协理员 asks for no name.
    if (field === undefined || (columns[field]?.needed && isQuestion(header))) continue;
    const code = notOfTheYear(field, said, known);
    if (code) return { header, code };
    const kind = isMoney(field, columns) ? "money" : kinds.get(field);
    const isLast = needsClass && kind === "villageClass" && beyond.every((heading) => isAside(kind, heading));
    if (kind && (isOfOther || !(isLast || isOfKind(kind, name, { beyond, isAlone: beyond === headings })))) continue;
    return { header: name, field, plainness: plainnessOf(field, name, { headings, header, own: columns[field]?.header ?? "", alone }) };
  }
  return { header: under.overlap ?? header, code: "unknown-column", ...(isOfOther && { isOfOther }) };
}

const isMoney = (field: string, columns: Columns): boolean => columns[field]?.read === readTopUp;

/** Why what stands in a column of a field is not what it comes to in yuan and for the whole year, as the column's texts and the titles tell. */
function notOfTheYear(field: string, said: readonly string[], { columns, titles }: KnownOfSheet): OtherColumn["code"] | undefined {
  if (ofWholeYear.has(field) && said.some(isOfSeveralYears)) return "other-year-column";
  const isPart = ofWholeYear.has(field) && said.some(isOfPart);
  if (!isMoney(field, columns)) return isPart ? "part-year-column" : undefined;
  if (isInOtherUnit([...said, ...[...titles].reverse()])) return "other-unit-column";
  if (said.some(isByYear)) return undefined;
  return isPart || titles.some((title) => isByMonth(title) || isOfPartPaid(title)) ? "part-year-column" : undefined;
}

/** Whether what a name leaves unsaid makes nothing else of a score, an amount or a class, as 群众评价 over 得分 and 平时 over 考核 over 得分 do. */
const isOfKind = (
  kind: Kind,
  name: string,
  { beyond, isAlone }: { readonly beyond: readonly string[]; readonly isAlone: boolean },
): boolean =>
  beyond.every((heading) => isGeneralOf(kind, heading) || (isAlone && leavesWhole(kind, heading, name))) ||
  (kind === "assessment" && !isAlone && /年度|年终/.test(name));

/** The part of a heading's columns that it is about itself. */
const ofHeading = /^(时间|日期|年月日|起|开始(时间|日期)?|结果|等次|得分|分值)$/;

const assessment = ["tookPart", "proposal", "score"] as const;
const kinds: ReadonlyMap<string, Kind> = new Map([
  ...assessment.map((field) => [field, "assessment"] as const),
  ["villageClass", "villageClass"],
]);
/** What is said of a part of the year is not said of the year. */
const ofWholeYear: ReadonlySet<string> = new Set([...assessment, "tieBreak", "townshipTopUp", "villageTopUp"]);

/** What each column of a row of headers is. A class that the sheet cannot do without is that of the one column which may hold it, however the heading over it is put. */
export function columnsUnder(
  headings: readonly (readonly string[])[],
  own: readonly string[],
  known: KnownOfSheet,
): readonly (NamedColumn | OtherColumn)[] {
  const all = (needsClass: boolean) =>
    headings.map((over, col) => {
      const header = own[col] ?? "";
      // A cell that is merged downwards, with the row above as its reader filled it.
      return columnUnder(over[0] === header ? over.slice(1) : over, header, known, needsClass);
    });
  const found = all(false);
  if (!known.columns.villageClass?.needed || found.some(isClass)) return found;
  const others = all(true);
  return others.filter(isClass).length === 1 ? others : found;
}

const isClass = (column: NamedColumn | OtherColumn): boolean => "field" in column && column.field === "villageClass";
