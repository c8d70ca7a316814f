import { type Issue, refuse } from "../../model/issue";
import { longestList } from "../../model/schema";
import { villageKey } from "../../model/village";
import { checkRows, eachOnce, rowOf } from "../row";
import { type BudgetVillage, budgetVillage } from "./facts";

/** A village whose row can be used. */
export interface BudgetRow {
  readonly row: number;
  readonly village: BudgetVillage;
}

/**
 * Reads every row by itself: a fault in one leaves all others as they are.
 *
 * @throws {InputError} where there is no list of rows at all
 */
export function takeIn(villages: readonly unknown[], faults: Map<number, Issue[]>): BudgetRow[] {
  checkRows(villages, ["villages"], longestList);
  return eachOnce(
    villages,
    "village",
    (row) => {
      const village = villageIn(row);
      return { key: villageKey(village), village };
    },
    (row, issues) => faults.set(row, [...issues]),
  );
}

function villageIn(given: unknown): BudgetVillage {
  const village = rowOf(budgetVillage, given);
  const { assistants, grades, gradeShares } = village;
  if (grades && gradeShares) refuse(["gradeShares"], "contradiction", "grades or their shares, not both");
  if (grades && assistants !== undefined && countOf(grades) !== assistants)
    refuse(["grades"], "contradiction", "as many grades as there are assistants");
  return village;
}

/** How many grades are given. */
export const countOf = ({ excellent = 0, competent = 0, incompetent = 0 }: NonNullable<BudgetVillage["grades"]>): number =>
  excellent + competent + incompetent;
