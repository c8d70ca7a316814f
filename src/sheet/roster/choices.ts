import { villageKey } from "../../model/village";
import type { Cell } from "../cells/cell";
import { compact } from "../cells/text";
import type { Rows } from "./grid/grid";
import { isLeftEmpty, textIn } from "./grid/texts";
import type { Layout } from "./header/layout";
import { isFooter } from "./rows/footer";

const places = ["township", "village", "villageClass"];

/**
 * Whether a sheet under headers of villages lists the words that may be chosen in another (字典): it says nothing of a village beyond its class, and
 * its columns are lists of their own, so that places come twice or are blank.
 */
export function isOfChoices(rows: Rows, layout: Layout): boolean {
  if ([...layout.at.keys()].some((field) => !places.includes(field))) return false;
  const met = new Set<string>();
  for (const cells of rows.slice(layout.row + 1)) {
    if (cells.every(isLeftEmpty) || isFooter(cells, layout)) continue;
    const [township = "", village = ""] = places.map((field) => textOf(cells[layout.at.get(field) ?? -1]));
    const key = villageKey({ township, village });
    if (township === "" || village === "" || met.has(key)) return true;
    met.add(key);
  }
  return false;
}

const textOf = (cell: Cell): string => (isLeftEmpty(cell) ? "" : compact(textIn(cell)));
