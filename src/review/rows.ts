import { inOrder } from "../model/in-order";
import { kept } from "../model/kept";
import { isObjectLike } from "../model/quick";
import type { Roster } from "./roster";

/** The rows of one township, by their indexes in the lists that were given. */
export interface TownshipRows {
  readonly township: string;
  readonly villages: readonly number[];
  readonly people: readonly number[];
}

/** A roster sorted by township before any row is examined: a township is then reviewed and let go before the next one is read. */
export interface SortedRows {
  /** Ordered by name. */
  readonly townships: readonly TownshipRows[];
  /** Rows that name no township. */
  readonly strays: Omit<TownshipRows, "township">;
  /** The rows of every id that stands on the roster more than once. */
  readonly repeated: ReadonlyMap<string, readonly number[]>;
}

type Lists = Pick<Roster, "villages" | "people">;
type Rows = { readonly township: string; readonly villages: number[]; readonly people: number[] };

export function sortedRows({ villages, people }: Lists): SortedRows {
  const strays: Rows = { township: "", villages: [], people: [] };
  const townships = new Map<string, Rows>();
  let last = strays;
  const of = (township: string | undefined): Rows => {
    if (township === undefined) return strays;
    // Most rows stand below one of their own township.
    if (township === last.township) return last;
    last = kept(townships, township, () => ({ township, villages: [], people: [] }));
    return last;
  };
  const ids = new Set<string>();
  const repeated = new Map<string, number[]>();
  for (let row = 0; row < villages.length; row++) of(namesIn(villages[row]).township).villages.push(row);
  for (let row = 0; row < people.length; row++) {
    const { township, id } = namesIn(people[row]);
    of(township).people.push(row);
    if (id === undefined) continue;
    if (ids.has(id)) repeated.set(id, []);
    else ids.add(id);
  }
  // Hardly ever does an id come twice, so the rows of all others need not be remembered.
  if (repeated.size > 0) for (let row = 0; row < people.length; row++) repeated.get(namesIn(people[row]).id ?? "")?.push(row);
  return { townships: inOrder(townships.values(), ({ township }) => township), strays, repeated };
}

/** The names in a row that nobody has examined yet; it may be no row at all, or a getter of it throw, which is for the examination to say. */
export function namesIn(row: unknown): RowNames {
  if (!isObjectLike(row)) return nameless;
  try {
    const { id, township, village } = row as { readonly [N in keyof RowNames]?: unknown };
    return { id: textIn(id), township: textIn(township), village: textIn(village) };
  } catch {
    return nameless;
  }
}

interface RowNames {
  readonly id: string | undefined;
  readonly township: string | undefined;
  readonly village: string | undefined;
}

const nameless: RowNames = { id: undefined, township: undefined, village: undefined };

const textIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
