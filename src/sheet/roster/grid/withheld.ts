import type { Cell } from "../../cells/cell";
import { isLeftEmpty } from "./texts";

/** A cell whose contents are not used for what the workbook says of it, whatever they are: it counts as one that cannot be read. */
export class Withheld {
  constructor(readonly code: "merged-cell" | "serial-of-1904" | "year-as-date") {}
}

/** The other rows of a range that is merged hold nothing of their own. */
export const holdsNothing = (cell: Cell): boolean => cell instanceof Withheld || isLeftEmpty(cell);
