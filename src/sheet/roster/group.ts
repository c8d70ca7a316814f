import { type Cell, contentsOf } from "../cells/cell";

/** What a row of group headings says of each column: a heading reaches over the empty cells to its right. Titles and notes are no headings. */
export function groupsIn(row: readonly Cell[] = [], below: readonly string[]): string[] {
  const cells = Array.from({ length: Math.max(row.length, below.length) }, (_, index) => textOf(row[index]));
  const lone = cells.filter((text) => text !== "").length === 1;
  let group = "";
  return cells.map((text, index) => {
    if (text !== "") group = isTitle(text) || (lone && isLeftOf(below, index)) ? "" : text.replace(/[ *:]/g, "");
    return group;
  });
}

/** The texts above a row of headers that are no headings over its columns. */
export function titlesAbove(rows: readonly (readonly Cell[])[], row: number): string[] {
  const headings = groupsIn(rows[row - 1], Array.from(rows[row] ?? [], textOf));
  return rows
    .slice(0, row)
    .flatMap((cells, above) => Array.from(cells, textOf).filter((text, i) => text !== "" && (above < row - 1 || headings[i] === "")));
}

function textOf(cell: Cell): string {
  const contents = contentsOf(cell);
  return contents.kind === "text" ? contents.text : "";
}

/** 花名册, 考核表, and what an office notes beside them, such as 单位：元. */
const isTitle = (text: string): boolean => /(表|册|名单)(\(.*\))?$|:./.test(text.replace(/ /g, ""));

/** A heading of its own has headers to its left, and a title hardly any. */
const isLeftOf = (headers: readonly string[], index: number): boolean => headers.slice(0, index).filter((text) => text !== "").length < 3;

/** A year, unless it is that of a day. */
const years = /(?<!\d)(?:20(\d\d)(?!\d|[-./]\d|年\d)|(\d\d)年度)/g;
const pastYears = /(上|上一|去|前|往|历)年/;

/** Whether a heading speaks of another year alone; where no year is asked for, none is another. */
export function isOfOtherYear(group: string, year: number | undefined): boolean {
  if (year === undefined) return false;
  const named = [...group.matchAll(years)].map(([, whole, short]) => 2000 + Number(whole ?? short));
  return named.length > 0 ? !named.includes(year) : pastYears.test(group);
}

/** The names by which a header may be known together with its heading, and whether the heading takes up a word of it, and so speaks of it. */
export function namesUnder(group: string, text: string): { readonly names: readonly string[]; readonly overlap: string | undefined } {
  const headings = [group, group.replace(/^(20)?\d\d年度?|^本年度?/, "")];
  const overlaps = headings.flatMap((heading) => overlapOf(heading, text) ?? []);
  return { names: [...headings.map((heading) => heading + text), ...overlaps], overlap: overlaps[0] };
}

/** 岗前培训 over 培训日期 is 岗前培训日期. */
function overlapOf(group: string, text: string): string | undefined {
  for (let length = Math.min(group.length, text.length); length >= 2; length--)
    if (group.endsWith(text.slice(0, length))) return group + text.slice(length);
  return undefined;
}
