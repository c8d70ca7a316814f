import { type Issue, isInputError, refuse } from "../../model/issue";
import { legible } from "../../model/read";
import { longestList } from "../../model/schema";
import { villageKey } from "../../model/village";
import { checkRows, rowOf } from "../row";
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
  const rowOf = new Map<string, number>();
  const rows: BudgetRow[] = [];
  for (let row = 0; row < villages.length; row++) {
    try {
      const village = villageIn(legible(() => villages[row] as unknown));
      const key = villageKey(village);
      if (rowOf.has(key)) refuse(["village"], "duplicate", `a village that does not stand in row ${rowOf.get(key)} already`);
      rowOf.set(key, row);
      rows.push({ row, village });
    } catch (error) {
      if (!isInputError(error)) throw error;
      faults.set(row, [...error.issues]);
    }
  }
  return rows;
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
