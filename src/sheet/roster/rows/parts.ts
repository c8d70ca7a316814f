import type { Cell } from "../../cells/cell";
import { textIn } from "../grid/texts";
import { holdsNothing } from "../grid/withheld";
import type { Layout } from "../header/layout";
import { namesThoseInPost, standingIn, standingOf } from "../spoken/standing";

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
  const [title, ...others] = filled.filter((cell) => !isOrdinal(cell));
  return (others.length === 0 && textIn(title)) || undefined;
}

/** 二、 before the title of a part, in a cell of its own. */
const isOrdinal = (cell: Cell): boolean => /^\(?[一二三四五六七八九十\d]+\)?[、.]?$/.test(textIn(cell));
