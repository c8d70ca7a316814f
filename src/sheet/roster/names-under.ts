import { outsideBrackets } from "./note";
import { withoutYear } from "./spoken-year";

/** The names by which a header may be known together with the headings over it. */
interface NamesUnder {
  readonly names: readonly string[];
  /** The name where a heading takes up a word of the header, and so speaks of it. */
  readonly overlap: string | undefined;
  /** What that heading says before the word. */
  readonly of: string;
}

/** The headings stand in order, the nearest first. */
export function namesUnder(headings: readonly string[], text: string): NamesUnder {
  const [nearest = "", ...others] = headings;
  const paths = others.length === 0 ? [] : [[...headings].reverse().join(""), headings.join("")];
  const all = [...new Set([nearest, ...paths, ...others].flatMap(shortened))].filter((heading) => heading !== "");
  const overlaps = all.flatMap((heading) => overlapOf(heading, text) ?? []);
  const [first] = overlaps;
  return {
    // 增加报酬 over 乡镇 is 乡镇增加报酬.
    names: [
      ...all.map((heading) => heading + text),
      ...overlaps.map(({ name }) => name),
      ...all.map((heading) => outsideBrackets(text) + heading),
    ],
    overlap: first?.name,
    of: first?.of ?? "",
  };
}

/** 2025年度岗前培训情况（不少于3天） over 培训日期 is 岗前培训. */
function shortened(heading: string): string[] {
  const bare = outsideBrackets(heading).replace(/(基本|有关)?(情况|信息|记录|结果)$/, "");
  return [heading, bare, withoutYear(heading), withoutYear(bare)];
}

/** 岗前培训 over 培训日期 is 岗前培训日期. */
function overlapOf(heading: string, text: string): { readonly name: string; readonly of: string } | undefined {
  for (let length = Math.min(heading.length, text.length); length >= 2; length--)
    if (heading.endsWith(text.slice(0, length))) return { name: heading + text.slice(length), of: heading.slice(0, -length) };
  return undefined;
}
