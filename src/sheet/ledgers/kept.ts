import type { Values } from "../roster/column";
import type { contactColumns, LedgerColumns } from "./columns";
import { keyOf, type LedgerCells } from "./table";

/** A row of a ledger that is used, and what the sheet says of it beside the facts. */
export interface Kept<Facts> {
  /** As the workbook numbers it, from 1. */
  readonly row: number;
  /** Empty where the ledger is not of people. */
  readonly name: string;
  readonly facts: Facts;
}

/** What ledgers of people have in common. */
type PersonColumns = Pick<typeof contactColumns, "township" | "village" | "name" | "residentId">;

interface Person {
  readonly id: string;
  readonly township: string;
  readonly village: string;
  readonly name: string;
}

/** The people of a ledger and their rows; of the rows of one person, the first. */
export function* personRows<C extends PersonColumns & LedgerColumns>(
  sheet: Iterable<LedgerCells<C>>,
): Generator<{ readonly person: Person; readonly row: LedgerCells<C> }> {
  const known = new Map<string, number>();
  for (const row of sheet) {
    const given = keyOf<PersonColumns, "township" | "village" | "name">(row, ["township", "village", "name"]);
    if (!given) continue;
    const { residentId } = row.values as Values<PersonColumns>;
    const key = residentId?.number ?? JSON.stringify([given.township, given.village, given.name]);
    const first = known.get(key);
    if (first !== undefined) {
      row.report("name", "duplicate-person", first);
      continue;
    }
    known.set(key, row.row);
    // No ruling is to carry an ID number, so the row stands for the person.
    yield { person: { id: `row-${row.row}`, ...given }, row };
  }
}
