import { kept } from "../../../model/kept";
import { type Place, villageKey } from "../../../model/village";

/** The key of a village whose place is known in full. */
export const wholePlaceKey = ({ township, village }: Partial<Place>): string | undefined =>
  township === undefined || village === undefined ? undefined : villageKey({ township, village });

/** Places by the name of the village, which several townships may have. */
type PlacesByName = ReadonlyMap<string, readonly Place[]>;

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
