/** Under which a village is looked up in a county: names of villages come back in other townships. */
export const villageKey = ({ township, village }: { readonly township: string; readonly village: string }): string =>
  JSON.stringify([township, village]);
