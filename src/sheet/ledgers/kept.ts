import type { Values } from "../roster/columns/column";
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

/** One row of somebody's, and the facts in it. */
interface PersonRow<C extends LedgerColumns, Facts> {
  readonly row: LedgerCells<C>;
  readonly person: Person;
  readonly facts: Facts;
}

interface Reader<C extends LedgerColumns, Facts extends object> {
  readonly read: (row: LedgerCells<C>) => Facts;
  /** What two rows of one person come to where they are no mistake, but one goes on where the other ended. */
  readonly continued?: (one: Facts, other: Facts) => Facts | undefined;
}

/**
 * The people of a ledger, a row for each. Of several rows for one person the first stands for all, with what they state alike; the others are
 * reported, unless they continue it.
 */
export function personRows<C extends PersonColumns & LedgerColumns, Facts extends object>(
  sheet: Iterable<LedgerCells<C>>,
  { read, continued = () => undefined }: Reader<C, Facts>,
): Kept<Omit<Person, "name"> & Facts>[] {
  const known = new Map<string, PersonRow<C, Facts>>();
  for (const row of sheet) {
    const given = keyOf<PersonColumns, "township" | "village" | "name">(row, ["township", "village", "name"]);
    if (!given) continue;
    const { residentId } = row.values as Values<PersonColumns>;
    const key = residentId?.number ?? JSON.stringify([given.township, given.village, given.name]);
    const first = known.get(key);
    const facts = read(row);
    // No ruling is to carry an ID number, so the row stands for the person.
    if (!first) known.set(key, { row, person: { id: `row-${row.row}`, ...given }, facts });
    else {
      const whole = residentId && continued(first.facts, facts);
      known.set(key, { ...first, facts: whole ?? agreedIn(first.facts, facts) });
      if (!whole) row.report("name", areAlike(first.facts, facts) ? "duplicate-person" : "person-differs", first.row.row);
    }
  }
  return [...known.values()].map(({ row, person: { name, ...place }, facts }) => ({ row: row.row, name, facts: { ...place, ...facts } }));
}

/** The facts that two rows state alike: what they state differently, or one alone, is not known. */
export const agreedIn = <Facts extends object>(one: Facts, other: Facts): Facts =>
  Object.fromEntries(Object.entries(one).filter(([fact, stated]) => areAlike(stated, other[fact as keyof Facts]))) as Facts;

export const areAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
