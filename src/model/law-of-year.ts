import { yearOf, yearText } from "./dates";
import { type Law, lawFor } from "./in-force";

/** The law that a year goes by: that of its day nearest to the day asked about. */
export function lawOfYear(year: number, law: Law): Law {
  const { policy, on } = law;
  const asked = yearOf(on);
  if (year === asked) return law;
  return lawFor({ on: year < asked ? `${yearText(year)}-12-31` : `${yearText(year)}-01-01`, policy });
}
