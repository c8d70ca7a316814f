import type { Cell } from "../../cells/cell";
import type { Columns } from "../columns/column";
import { saysVacant } from "../columns/readers";
import { holdsNothing } from "../grid/withheld";
import type { Layout } from "../header/layout";
import { isRoster } from "../header/whose-headings";

const ofPlace: ReadonlySet<string> = new Set(["township", "village", "villageClass"]);

/** Whether a field is about somebody, and not about a place alone. */
export const isOfSomebody = (field: string): boolean => !ofPlace.has(field);

/** Whether a row is that of a post which nobody holds, and has no cells to fill in but those of its place. */
export function isVacancy(cells: readonly Cell[], { at }: Pick<Layout, "at">, columns: Columns): boolean {
  if (!isRoster(columns) || !saysVacant(cells[at.get("name") ?? -1])) return false;
  return [...at].every(([field, col]) => field === "name" || !isOfSomebody(field) || holdsNothing(cells[col]));
}
