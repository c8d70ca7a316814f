/** Where somebody serves. */
export interface Place {
  readonly township: string;
  readonly village: string;
}

/** Under which a village is looked up in a county: names of villages come back in other townships. */
export const villageKey = ({ township, village }: Place): string => JSON.stringify([township, village]);
