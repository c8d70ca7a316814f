import { type Place, villageKey } from "../../../model/village";

/** The key of a village whose place is known in full. */
export const wholePlaceKey = ({ township, village }: Partial<Place>): string | undefined =>
  township === undefined || village === undefined ? undefined : villageKey({ township, village });
