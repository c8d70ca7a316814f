import type { Columns } from "../columns/column";
import { withoutItsYear } from "../spoken/year";
import { addedBy } from "./amounts-added";
import { endOfPost } from "./dates-of-post";

/** Fewer known headers than this are found in a title or in somebody's data as well. */
export const fewest = 3;

/** The fields of columns by the headers that they go by. */
export type Names = ReadonlyMap<string, string> & { readonly columns: Columns };

export const fieldsByHeader = (columns: Columns): Names =>
  Object.assign(
    new Map(Object.entries(columns).flatMap(([field, { header, aliases }]) => [header, ...aliases].map((name) => [name, field] as const))),
    { columns },
  );

export const withNames = (names: Names, more: Iterable<readonly [string, string]>): Names =>
  Object.assign(new Map([...names, ...more]), { columns: names.columns });

/** The field that a header names: as it stands, without a remark at its end, or without what an office puts around a name. */
export const fieldOf = (header: string, names: Names): string | undefined =>
  names.get(header) ??
  names.get(withoutRemarks(header)) ??
  names.get(bareName(header)) ??
  placeIn(header, names) ??
  saidIn(bareName(header), names) ??
  listing(header, names);

const kinds = "(?:街道|[农林]?场|社区|居委会|[居村乡镇])";
const ofKinds = new RegExp(`\\(${kinds}(?:[、\\/]${kinds})*\\)$`);

/** 乡镇(街道、场) and 村(社区、居委会); a score (村) is what the village gave. */
function placeIn(header: string, names: Names): string | undefined {
  const field = names.get(header.replace(ofKinds, ""));
  return field === "township" || field === "village" ? field : undefined;
}

/** What is said in words that go together in many ways, by the header that the project itself writes for it; a ledger has no such column. */
function saidIn(name: string, names: Names): string | undefined {
  const end = endOfPost(name);
  if (end) return names.get(end === "first" ? "入职日期" : "离任日期");
  const payer = addedBy(name);
  return payer && names.get(payer === "township" ? "乡镇增加报酬" : "村增加报酬");
}

/** 考核等次（优秀、称职、不称职）: what may stand in its cells, as the column reads it; not 考核得分（60/40）, and not of a column that takes any words. */
function listing(header: string, names: Names): string | undefined {
  if (header.length > longest || !header.endsWith(")")) return undefined;
  const [name = "", words = "", ...others] = header.slice(0, -1).split("(");
  const field = others.length === 0 ? names.get(name) : undefined;
  const read = names.columns[field ?? ""]?.read;
  const listed = words.split(/[、,/或;]/);
  if (!read || listed.length < 2 || /\d/.test(words) || takes(read, name)) return undefined;
  return listed.every((word) => takes(read, word)) ? field : undefined;
}

function takes(read: Columns[string]["read"], word: string): boolean {
  const reading = read(word);
  return reading !== undefined && "value" in reading;
}

/** Units, and how to fill a cell in; never whose, of when, or by whom. */
const remark = [
  "元|元\\/年|元\\/人|年|分|(?:满分:?)?100分?|百分制|是\\/否|有\\/无|[√✓]\\/[×x]|打[√✓]",
  "必填|选填|可不填|[^()元分年月季]{0,8}(?:不填|留空|填写?[—/无])|\\d{2}位|文本(?:格式|型)?",
  "(?:年[-\\/.、]?月[-\\/.、]?日|yyyy.?mm.?dd|精确到日|(?:格式|例如?|如|示例):?[\\d年月日.\\/-]+)",
];
/** Of a number whose name says the same: 培训时间（天） is no day. */
const unitAgain = "(?<=天数)\\(天\\)|(?<=[学课]时|小时数)\\((?:[学课]时|小时)\\)";
const remarks = new RegExp(`(?:\\((?:${remark.join("|")})\\)|${unitAgain})$`, "i");
const withoutRemarks = (header: string): string => header.replace(remarks, "");

/** No name of a column is longer, and a cell may be very long. */
const longest = 40;

/** 所在乡镇名称 is 乡镇, 是否身体健康 is 身体健康, 学历情况 is 学历; 村情况 is a sheet and not the name of a village. */
export const bareName = (header: string): string =>
  header.length > longest
    ? header
    : withoutItsYear(withoutRemarks(header))
        .replace(/^(现?所[在属]|是否有?|有无)/, "")
        .replace(/名称$|(?<=..)情况$/, "");

/** 培训日期 is a part of the names of several columns, and 认定单位 of one. */
export const hasOneMeaning = (header: string, names: Names): boolean =>
  new Set([...names].flatMap(([name, field]) => (name.endsWith(header) ? field : []))).size === 1;
