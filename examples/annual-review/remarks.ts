import type { YearReview } from "xieliyuan";
import type { Remark } from "./report";
import { type FoundRoster, sheetName } from "./roster";

/** Everything to put right, from reading the cells and from reviewing the facts, where it stands in the office's own workbook. */
export function remarksOn({ issues, rows, roster, sheets }: FoundRoster, review: YearReview): Remark[] {
  const fromCells = issues.map(({ sheet, row, column, fix }) => ({ sheet: sheetName(sheets, sheet), row, column, problem: fix.zh }));
  const fromFacts = review.issues.flatMap(({ list, row, issues: faults }) => {
    const person = list === "people" ? rows.get(roster.people[row]?.id ?? "") : undefined;
    return faults.map(({ path, expected }) => ({
      sheet: sheetName(sheets, list),
      row: person?.row ?? null,
      column: path.join("."),
      problem: `不能采用，应为：${expected}`,
    }));
  });
  // A village's name is reported when its cell is read, and the review would only say it again.
  const said = new Set(fromCells.map(({ sheet, row }) => `${sheet} ${row}`));
  return [...fromCells, ...fromFacts.filter(({ sheet, row }) => !said.has(`${sheet} ${row}`))];
}
