import { type Cell, contentsOf } from "../cells/cell";
import type { Layout } from "./header";
import { namesThoseInPost, standingIn, standingOf } from "./standing";
import { holdsNothing } from "./withheld";

/** What a row of a sheet of people is: the title of a part whose people are not in post, or a row within such a part. */
export type Part = "title-of-others" | "of-others" | undefined;

/**
 * Follows the parts of a sheet of people, as its name, its titles and the titles among its rows set them apart. Where the sheet has a column for the
 * last day, those who are not in post are read with the others.
 */
export function partsOf(sheetName: string | undefined, { titles }: Layout): (cells: readonly Cell[]) => Part {
  let ofOthers = standingOf([sheetName ?? "", ...titles]) === "others";
  return (cells) => {
    const title = titleIn(cells);
    if (title !== undefined && standingIn(title) === "others") {
      ofOthers = true;
      return "title-of-others";
    }
    if (title !== undefined && namesThoseInPost(title)) ofOthers = false;
    return ofOthers ? "of-others" : undefined;
  };
}

/** The one text of a row, beside its ordinal. */
function titleIn(cells: readonly Cell[]): string | undefined {
  const filled = cells.filter((cell) => !holdsNothing(cell));
  if (filled.length > 2) return undefined;
  const [title, ...others] = filled.filter((cell) => !isOrdinal(cell)).map(contentsOf);
  return title?.kind === "text" && others.length === 0 ? title.text : undefined;
}

/** 二、 before the title of a part, in a cell of its own. */
function isOrdinal(cell: Cell): boolean {
  const contents = contentsOf(cell);
  return contents.kind === "text" && /^\(?[一二三四五六七八九十\d]+\)?[、.]?$/.test(contents.text);
}
