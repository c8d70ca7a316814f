import { kept } from "../../model/kept";
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

/** Places by the name of the village, which several townships may have. */
export type PlacesByName = ReadonlyMap<string, readonly Place[]>;

export function placesByName(places: Iterable<Place>): PlacesByName {
  const byName = new Map<string, Place[]>();
  for (const place of places) kept(byName, place.village, () => []).push(place);
  return byName;
}

/** The places that a row may be about which is not read: those whose village it names, in the townships that it names, if it names any of theirs. */
export function placesNamed(names: readonly string[], places: PlacesByName): readonly Place[] {
  const named = new Set(names);
  const inVillage = [...named].flatMap((name) => places.get(name) ?? []);
  const inTownship = inVillage.filter(({ township }) => named.has(township));
  return inTownship.length > 0 ? inTownship : inVillage;
}
