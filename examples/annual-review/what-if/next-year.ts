import type { Roster } from "xieliyuan";

type Person = Roster["people"][number];
type Village = Roster["villages"][number];

/**
 * The roster as it would be next year, if nobody came and nobody left: whoever is in post on the day serves the whole of it, and so does whoever
 * may be, since a budget without them would fall short.
 */
export function nextYear({ ledgers: _, ...roster }: Roster, on: string): Roster {
  const people = roster.people.filter((one) => mayStay(one, on)).map((one) => ({ ...one, service: { months: 12 } }));
  return { ...roster, people };
}

const mayStay = ({ service }: Person, on: string): boolean => service?.periods?.some(({ from, to }) => from <= on && on <= to) ?? true;

/** The villages that have people and no row of their own, so that nothing else is known of them. */
export function unlistedVillages({ villages, people }: Roster): Village[] {
  const listed = new Set(villages.map(keyOf));
  const others = new Map(people.filter((one) => !listed.has(keyOf(one))).map((one) => [keyOf(one), one] as const));
  return [...others.values()].map(({ township, village }) => ({ township, village }));
}

const keyOf = ({ township, village }: Village): string => `${township} ${village}`;
