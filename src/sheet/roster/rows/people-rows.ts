import type { Columns, Values } from "../columns/column";
import { namesSeveral } from "../columns/several-people";
import type { Rows } from "../grid/grid";
import { leavingIn } from "./leaving";
import { NotesOfLeaving } from "./note-of-leaving";
import { type Part, partsOf } from "./parts";
import type { Sheet, SheetRow } from "./row";

/** What the rows of people say that is looked for in no other sheet: who left, and that a row names several. */
export function peopleRows<C extends Columns>(sheet: Sheet<C>, unnamed: Iterable<number>) {
  const { layout } = sheet;
  const leaves = leavingIn(sheet, unnamed);
  const notes = new NotesOfLeaving(sheet.year);
  const isOfSeveral = ({ values, unreadable }: SheetRow<C>, cells: Rows[number]) => {
    if (!unreadable.has("name")) return false;
    const several = namesSeveral(cells[layout.at.get("name") ?? -1]);
    // One number tells whose the row is where the names may be those of one person.
    return several === "surely" || (several === "perhaps" && !("residentId" in values));
  };
  return {
    partAt: partsOf(sheet.sheetName, layout),
    hasOpenNote: (cells: Rows[number]) => notes.isIn(cells),
    told(row: SheetRow<C>, cells: Rows[number], part: Part): SheetRow<C> {
      if (isOfSeveral(row, cells)) return ofNobody(row);
      const told = part === "of-others" || leaves(cells) ? withLeavingUndated(row) : row;
      notes.meet(told);
      return told;
    },
  };
}

/** A row that names several people is nobody's: whose number it gives, and whose days, cannot be told. */
function ofNobody<C extends Columns>(row: SheetRow<C>): SheetRow<C> {
  const { residentId: _, ...values } = row.values as Values<Columns>;
  return { ...row, values: values as Values<C>, unreadable: new Set([...row.unreadable, "residentId"]) };
}

/** A row that speaks of leaving and gives no last day: nobody can say how long its person served, if it has one. */
function withLeavingUndated<C extends Columns>(row: SheetRow<C>): SheetRow<C> {
  const { values, unreadable, report } = row;
  const isSomebody = ["name", "residentId"].some((field) => field in values || unreadable.has(field));
  if (!isSomebody || "leftOn" in values || unreadable.has("leftOn")) return row;
  report("leftOn", "leaving-undated");
  return { ...row, unreadable: new Set([...unreadable, "leftOn"]) };
}
