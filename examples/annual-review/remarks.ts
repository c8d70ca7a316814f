import type { YearReview } from "xieliyuan";
import type { FoundLedgers } from "./ledgers";
import type { Remark } from "./report";
import { type FoundRoster, isHidden, sheetNames } from "./roster";

/** Everything to put right, from reading the cells and from reviewing the facts, where it stands in the office's own workbook. */
export const remarksOn = (roster: FoundRoster, ledgers: FoundLedgers, review: YearReview): Remark[] => [
  ...onRoster(roster, review),
  ...onLedgers(ledgers, review),
  ...onVillagesUnlisted(roster, ledgers),
];

function onRoster({ issues, rows, roster, sheets, noted }: FoundRoster, review: YearReview): Remark[] {
  const fromCells = issues.map(({ sheet, sheetName, row, column, fix }) => ({
    sheet: sheetName ?? sheetNames(sheets[sheet]),
    row,
    column,
    problem: fix.zh,
  }));
  const fromFacts = review.issues.flatMap(({ list, row, issues: faults }) => {
    const person = list === "people" ? rows.get(roster.people[row]?.id ?? "") : undefined;
    return faults.map(({ path, expected }) => ({
      sheet: person?.sheetName ?? sheetNames(sheets[list]),
      row: person?.row ?? null,
      column: path.join("."),
      problem: notUsed(expected),
    }));
  });
  // A village's name is reported when its cell is read, and the review would only say it again.
  const said = new Set(fromCells.map(({ sheet, row }) => `${sheet} ${row}`));
  return [...noted.map(wholeSheet), ...fromCells, ...fromFacts.filter(({ sheet, row }) => !said.has(`${sheet} ${row}`))];
}

function onLedgers({ issues, rows, sheets, noted }: FoundLedgers, review: YearReview): Remark[] {
  const fromCells = issues.map(({ sheet, row, column, fix }) => ({ sheet: sheets[sheet] ?? "", row, column, problem: fix.zh }));
  const fromFacts = (review.ledgers?.issues ?? []).flatMap(({ list, row, issues: faults }) =>
    faults.map(({ path, expected }) => ({
      sheet: sheets[list] ?? "",
      row: rows[list][row]?.row ?? null,
      column: path.join("."),
      problem: notUsed(expected),
    })),
  );
  const whole = [
    ...noted,
    ...sheets.others.map((name) => ({ name, problem: "同一种台账只采用一张表，本表未采用，请并入一张" })),
    ...sheets.hidden.map((name) => ({ name, problem: isHidden })),
  ];
  return [...fromCells, ...fromFacts, ...whole.map(wholeSheet)];
}

/** The rows of ledgers whose village the sheet of villages does not have; of several in one village, the first. */
function onVillagesUnlisted({ roster }: FoundRoster, { rows, sheets, kept }: FoundLedgers): Remark[] {
  const listed = roster.villages.map(({ township, village }) => placeKey(township, village));
  return kept.flatMap((ledger) => {
    const met = new Set(listed);
    return rows[ledger].flatMap(({ row, township, village }) => {
      const place = placeKey(township, village);
      if (met.has(place)) return [];
      met.add(place);
      return [{ sheet: sheets[ledger] ?? "", row, column: "村", problem: "村情况表中没有此村，请核对村名或补上该村" }];
    });
  });
}

const placeKey = (township: string, village: string): string => JSON.stringify([township, village]);

const wholeSheet = ({ name, problem }: { readonly name: string; readonly problem: string }): Remark => ({
  sheet: name,
  row: null,
  column: "",
  problem,
});

const notUsed = (expected: string): string => `不能采用，应为：${expected}`;
