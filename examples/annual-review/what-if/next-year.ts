import type { BudgetVillage, Roster } from "xieliyuan";

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

/** The villages with the assistants that they have, and what is added on average for each of them; also those that only people name. */
export function villagesOf(roster: Roster): BudgetVillage[] {
  const { villages, people } = roster;
  return [...villages, ...unlistedVillages(roster)].map(({ township, village, villageClass, staffUnknown }) => {
    const own = people.filter((one) => one.township === township && one.village === village);
    // Somebody whose row could not be used may be the only one.
    const counted = own.length > 0 || !staffUnknown;
    return { ...{ township, village, villageClass, ...(counted && { assistants: own.length }) }, topUps: addedOnAverage(own) };
  });
}

/** A claim that is not stated stays one, since it may come to anything up to the cap. */
function addedOnAverage(people: readonly Person[]): NonNullable<BudgetVillage["topUps"]> {
  const claims = people.flatMap(({ topUps = [] }) => topUps);
  const fen = claims.reduce((sum, { amount }) => sum + Math.round(Number(amount ?? 0) * 100), 0);
  const average = Math.round(fen / Math.max(1, people.length));
  return [
    ...(average > 0 ? [{ payer: "乡镇、村", amount: (average / 100).toFixed(2) }] : []),
    ...(claims.some(({ amount }) => amount === undefined) ? [{ payer: "未说明" }] : []),
  ];
}

/** The villages that have people and no row of their own, so that nothing else is known of them. */
export function unlistedVillages({ villages, people }: Roster): Village[] {
  const listed = new Set(villages.map(keyOf));
  const others = new Map(people.filter((one) => !listed.has(keyOf(one))).map((one) => [keyOf(one), one] as const));
  return [...others.values()].map(({ township, village }) => ({ township, village }));
}

const keyOf = ({ township, village }: Village): string => `${township} ${village}`;
