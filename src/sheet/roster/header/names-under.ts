import { outsideBrackets } from "../../cells/text";
import { withoutYear } from "../spoken/year";
import { isOfKindOf, isStructure } from "./general-headings";

/** A name by which a header may be known together with the headings over it, and those headings that the name says nothing of. */
interface NameUnder {
  readonly name: string;
  readonly beyond: readonly string[];
}

interface NamesUnder {
  readonly names: readonly NameUnder[];
  /** The name where a heading takes up a word of the header, and so speaks of it. */
  readonly overlap: string | undefined;
}

/**
 * The headings stand in order, the nearest first. One further away names the columns where nothing is said in between: 考核情况 over 平时考核 over 得分
 * says no more than 平时考核 does.
 */
export function namesUnder(headings: readonly string[], text: string): NamesUnder {
  const near = headings.find((heading) => !isStructure(heading));
  // 2025年度 over 乡镇 says no more than 乡镇, where 增加报酬 stands above both; nor does 年度考核 where 考核情况 does.
  const isSame = isOfKindOf(near ?? "");
  const single = (near === undefined ? headings : headings.filter((one) => one === near || isSame(one))).map((heading) => ({
    heading,
    beyond: headings.filter((one) => one !== heading),
  }));
  const paths =
    headings.length < 2 ? [] : [[...headings].reverse().join(""), headings.join("")].map((heading) => ({ heading, beyond: [] }));
  const [nearest, ...others] = single;
  const all = [...(nearest ? [nearest] : []), ...paths, ...others].flatMap(inShort);
  const overlaps = all.flatMap(overlapping(text));
  return {
    // 增加报酬 over 乡镇 is 乡镇增加报酬.
    names: [
      ...all.map(({ heading, beyond }) => ({ name: heading + text, beyond })),
      ...overlaps,
      ...all.map(({ heading, beyond }) => ({ name: outsideBrackets(text) + heading, beyond })),
    ],
    // 在岗培训 under 2025年度 does not speak of 年度培训日期 by chance.
    overlap: single.flatMap(inShort).flatMap(overlapping(text))[0]?.name,
  };
}

interface Heading {
  readonly heading: string;
  readonly beyond: readonly string[];
}

const inShort = ({ heading, beyond }: Heading): Heading[] =>
  [...new Set(shortened(heading))].filter((short) => short !== "").map((short) => ({ heading: short, beyond }));

const overlapping =
  (text: string) =>
  ({ heading, beyond }: Heading): NameUnder[] => {
    const name = overlapOf(heading, text);
    return name === undefined ? [] : [{ name, beyond }];
  };

/** 2025年度岗前培训情况（不少于3天） over 培训日期 is 岗前培训. */
function shortened(heading: string): string[] {
  const bare = outsideBrackets(heading).replace(/(基本|有关)?(情况|信息|记录|结果)$/, "");
  return [heading, bare, withoutYear(heading), withoutYear(bare)];
}

/** 岗前培训 over 培训日期 is 岗前培训日期. */
function overlapOf(heading: string, text: string): string | undefined {
  for (let length = Math.min(heading.length, text.length); length >= 2; length--)
    if (heading.endsWith(text.slice(0, length))) return heading + text.slice(length);
  return undefined;
}
