import type { Columns } from "./column";
import { fieldOf, hasOneMeaning, type Names } from "./header-names";
import { namesUnder } from "./names-under";
import { isInOtherUnit } from "./spoken-unit";
import { isOfOtherYear, isOfPart, withoutYear } from "./spoken-year";
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

/** 人社协理员 over 姓名 goes before 村支书 over 姓名; a place is that of the row, whoever else is named by theirs. */
function plainnessOf(
  field: string,
  name: string,
  { said, header, alone }: Record<"said" | "alone", readonly string[]> & { header: string },
): number {
  if (field === "township" || field === "village") return 0;
  if (said.some((text) => /(?<!非)协理员/.test(text))) return 3;
  if (said.length > 1 && alone.includes(name)) return 0;
  return name === header ? 2 : 1;
}

/** What a column is under its headings. A header may be split over several rows, or one cell merged over all. */
export function columnUnder(
  headings: readonly string[],
  header: string,
  { columns, names, year, titles }: Known & { readonly titles: readonly string[] },
): NamedColumn | OtherColumn {
  const said = [header, ...headings];
  if (isOfOtherYear(said, year)) return { header, code: "other-year-column" };
  const under = namesUnder(headings, header);
  // 集中培训 over 培训日期 speaks of some training, and nobody can say that it is the one meant by 培训日期 alone.
  const isOwn = under.overlap === undefined || (!otherMatter.test(under.of) && hasOneMeaning(header, names));
  const ofTheYear = withoutYear(header);
  const alone = [...(isOwn ? [header] : []), ...(ofTheYear === header ? [] : [ofTheYear])];
  for (const name of headings.some(isOfAnother) ? under.names : [...under.names, ...alone]) {
    const field = fieldOf(name, names);
    // 是否人社协理员 asks for no name.
    if (field === undefined || (columns[field]?.needed && /^(是否|有无)/.test(header))) continue;
    const isMoney = columns[field]?.read === readTopUp;
    if (isMoney && isInOtherUnit([...said, ...[...titles].reverse()])) return { header, code: "other-unit-column" };
    return (ofWholeYear.has(field) && said.some(isOfPart)) || (isMoney && titles.some(isByMonth) && !said.some(isByYear))
      ? { header, code: "part-year-column" }
      : { header: name, field, plainness: plainnessOf(field, name, { said, header: columns[field]?.header ?? "", alone }) };
  }
  return { header: under.overlap ?? header, code: "unknown-column" };
}

/** Headings over what is said of other people, of another post or benefit, or by others than the township, or of a part of a score alone. */
const isOfAnother = (heading: string): boolean =>
  /配偶|家庭|家属|父母|子女|前任|原任|继任|村干部|支书|书记|主任|网格|辅警|保洁|护林|会计|低保|养老|公益性?岗|误餐|交通|通讯|自评|互评|村评|民评|测评|评议|纪律|实绩|考试|平时|日常|^[德能勤绩廉]$/.test(
    heading,
  ) || isDenial(heading);

/** 无下列情形 turns every mark below it round. */
const isDenial = (heading: string): boolean =>
  /^(未有|没有|不存在|未发[生现]|无(下列|以下|上述|违|犯|不良))|[来内年期间][均未无没]/.test(heading);

/** 单位：元/月, over the whole of a sheet. */
const isByMonth = (title: string): boolean => /元[/每]月/.test(title);
const isByYear = (text: string): boolean => /元[/每]年/.test(text);

/** Assessments that are none of the year's: 岗前培训考核, 转正考核. */
const otherMatter = /培训|岗前|任前|入职|试用|转正/;

/** What is said of a part of the year is not said of the year. */
const ofWholeYear = new Set(["tookPart", "proposal", "score", "tieBreak", "townshipTopUp", "villageTopUp"]);
