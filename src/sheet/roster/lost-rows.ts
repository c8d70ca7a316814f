import type { Cell } from "../cells/cell";
import { readName } from "../cells/shown";

/** What may be the names of places in a row that is not read, as whoever reads places would read them. */
export const namesIn = (cells: readonly Cell[]): string[] =>
  cells.flatMap((cell) => {
    const reading = readName(cell);
    return reading && "value" in reading ? reading.value : [];
  });

interface Place {
  readonly township: string;
  readonly village: string;
}

/** The places that a row may be about which is not read: those whose village it names, in the townships that it names, if it names any of theirs. */
export function placesNamed<P extends Place>(names: readonly string[], places: readonly P[]): readonly P[] {
  const named = new Set(names);
  const inVillage = places.filter(({ village }) => named.has(village));
  const inTownship = inVillage.filter(({ township }) => named.has(township));
  return inTownship.length > 0 ? inTownship : inVillage;
}
