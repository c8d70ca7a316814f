import {
  type Budget,
  type BudgetLine,
  type BudgetOptions,
  type BudgetVillage,
  type BudgetYear,
  projectBudget,
  type Roster,
} from "xieliyuan";
import { unlistedVillages } from "./next-year";

type Person = Roster["people"][number];
type Village = Roster["villages"][number];
type Row = Omit<BudgetVillage, "village">;

/** The cost of a roster that stays as it is: at least that of those who are in post, at most that of whoever else may be as well. */
export function budgetOf(roster: Roster, options: BudgetOptions): Budget {
  const villages = [...roster.villages, ...unlistedVillages(roster)];
  const staffed = villages.map((village) => ({ village, own: roster.people.filter((one) => isIn(one, village)) }));
  const sure = staffed.flatMap(({ village, own }) => rowsOf(village, own));
  const perhaps = staffed.flatMap(({ village, own }) => (village.staffUnknown ? [rowOfOthers(village, own)] : []));
  const [least, most] = [sure, [...sure, ...perhaps]].map((rows) => projectBudget(numbered(rows), options)) as [Budget, Budget];
  return { ...least, years: least.years.map((year, i) => between(year, most.years[i] as BudgetYear, villages)) };
}

const isIn = (one: Person, { township, village }: Village): boolean => one.township === township && one.village === village;

/** Since the cap is each person's own, and a mean loses fen, those to whom something else is added have a row to themselves. */
function rowsOf({ township, villageClass }: Village, own: readonly Person[]): Row[] {
  const alike = new Map<string, Person[]>();
  for (const one of own) alike.set(added(one), [...(alike.get(added(one)) ?? []), one]);
  const rows = [...alike.values()].map((group) => ({ assistants: group.length, topUps: group[0]?.topUps }));
  return (rows.length > 0 ? rows : [{ assistants: 0 }]).map((row) => ({ township, villageClass, ...row }));
}

/** A claim that is not stated stays one, since it may come to anything up to the cap. */
function added({ topUps = [] }: Person): string {
  const fen = topUps.reduce((sum, { amount }) => sum + Math.round(Number(amount ?? 0) * 100), 0);
  return `${fen} ${topUps.some(({ amount }) => amount === undefined)}`;
}

/** Somebody whose row could not be used; where nobody else is, as many as a village of which nothing is known. */
const rowOfOthers = ({ township, villageClass }: Village, own: readonly Person[]): Row => ({
  ...{ township, villageClass, topUps: [{ payer: "未说明" }] },
  ...(own.length > 0 && { assistants: 1 }),
});

/** A village may have several rows, and their names stand nowhere. */
const numbered = (rows: readonly Row[]): BudgetVillage[] => rows.map((row, i) => ({ ...row, village: String(i + 1) }));

function between(least: BudgetYear, most: BudgetYear, villages: readonly Village[]): BudgetYear {
  const townships = new Map(most.townships.map((line) => [line.township, line]));
  return {
    ...least,
    total: lineOf(least.total, most.total, villages),
    townships: least.townships.map(({ township, ...line }) => {
      const ofTownship = villages.filter((one) => one.township === township);
      return { township, ...lineOf(line, townships.get(township), ofTownship) };
    }),
    byClass: Object.fromEntries(
      Object.entries(least.byClass).map(([name, line]) => {
        const ofClass = villages.filter(({ villageClass = "unstated" }) => String(villageClass) === name);
        return [name, lineOf(line, most.byClass[name], ofClass)];
      }),
    ),
  };
}

/** What one line comes to; where somebody else may be in post, nothing is expected, since a part must not stand for the whole. */
function lineOf(least: BudgetLine, most: BudgetLine = least, villages: readonly Village[]): BudgetLine {
  const line = { ...least, most: most.most, villages: villages.length };
  if (most.assistants.most === least.assistants.most) return line;
  const assistants = { ...least.assistants, most: most.assistants.most };
  return { ...line, assistants, expected: null, missing: ["assistants", ...least.missing] };
}
