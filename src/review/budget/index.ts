import { yearText } from "../../model/dates";
import type { Law } from "../../model/in-force";
import { inOrder } from "../../model/in-order";
import type { Issue } from "../../model/issue";
import { kept } from "../../model/kept";
import { lawAt } from "../../model/law-of-year";
import { legible, read } from "../../model/read";
import type { PolicyReference } from "../../model/ruling";
import { late, strict } from "../../model/schema";
import { payClasses } from "../../rules/pay";
import type { RowIssues } from "../intake";
import { type BudgetOptions, type BudgetVillage, budgetOptions, type GradeShares } from "./facts";
import { type BudgetRow, takeIn } from "./intake";
import { type BudgetLine, GroupTally } from "./tally";
import { classIn, costOf } from "./village";

export type { BudgetOptions, BudgetVillage, GradeShares } from "./facts";
export type { BudgetAmount, BudgetLine } from "./tally";

/** The cost of one year. */
export interface BudgetYear {
  readonly year: number;
  readonly policy: PolicyReference;
  readonly total: BudgetLine;
  /** Ordered by name. */
  readonly townships: readonly (BudgetLine & { readonly township: string })[];
  /**
   * The cost by class of village; `unstated` where a village's class is not known. Each is the least and the most that this class alone may come
   * to, so where a grade with a quota pays otherwise than the rest, the classes cannot all reach theirs at once.
   */
  readonly byClass: Readonly<Record<string, BudgetLine>>;
}

/** What {@link projectBudget} answers. */
export interface Budget {
  readonly years: readonly BudgetYear[];
  /** The rows that could not be used, or not in full. */
  readonly issues: readonly RowIssues[];
}

/**
 * What the villages' assistants will cost (预算测算), 五(一)(二): for each year by township, class and fund, the least and the most over every way
 * to grade them, and what is expected by the grades or shares of grades that are stated.
 *
 * Everyone is taken to be in post all year and to take part in the assessment. A year is paid by the figures of its 31 December. Shares are
 * rounded once for each village, half up to the fen, and every sum is the exact sum of its parts.
 *
 * @param villages class, number of assistants, grades or their shares, and yearly additions in yuan for each assistant; a bad row comes back
 *   with its issues, and all others are computed
 * @param options the years, the policy, and shares of grades for the villages that state none
 * @returns the years in the order in which they were asked, amounts as yuan texts, and the rows that could not be used
 * @throws {InputError} where options or villages are not of their kind, or a year is outside the policy's validity; never for a row
 * @example
 * projectBudget([{ township: "T", village: "V", villageClass: 3, assistants: 2 }], { years: [2026] }).years[0].total.most.total //=> "8000.00"
 */
export function projectBudget(villages: readonly BudgetVillage[], options: BudgetOptions): Budget {
  const { years, policy, gradeShares } = read(asked, { options }).options;
  const laws = years.map((year, i) => lawAt(`${yearText(year)}-12-31`, ["options", "years", i], policy));
  const faults = new Map<number, Issue[]>();
  const rows = legible(() => takeIn(villages, faults));
  checkClasses(rows, laws, faults);
  const issues = [...faults].sort(([a], [b]) => a - b).map(([row, issues]): RowIssues => ({ list: "villages", row, issues }));
  return { years: legible(() => laws.map((law, i) => projectYear(years[i] as number, rows, gradeShares, law))), issues };
}

const asked = /* @__PURE__ */ late(() => strict({ options: budgetOptions }));

function checkClasses(rows: readonly BudgetRow[], laws: readonly Law[], faults: Map<number, Issue[]>): void {
  for (const law of laws) {
    const expected = `one of ${payClasses(law).join(", ")} in ${law.on.slice(0, 4)}`;
    for (const { row, village } of rows) {
      if (village.villageClass !== undefined && !classIn(village, law))
        kept(faults, row, () => []).push({ path: ["villageClass"], code: "not-allowed", expected });
    }
  }
}

function projectYear(year: number, rows: readonly BudgetRow[], shares: GradeShares | undefined, law: Law): BudgetYear {
  const county = new GroupTally();
  const townships = new Map<string, GroupTally>();
  const byClass = new Map<string, GroupTally>();
  const ofCounty = law.readings["quota-pool"] === "county";
  for (const { village } of rows) {
    const { township } = village;
    const cost = costOf(village, shares, law);
    const groups = [county, kept(townships, township, newTally), kept(byClass, cost.className ?? "unstated", newTally)];
    for (const group of groups) group.add(cost, ofCounty ? null : township);
  }
  const line = (tally: GroupTally) => tally.line(county.pools, law);
  const named = (tallies: ReadonlyMap<string, GroupTally>) => inOrder(tallies, ([name]) => name);
  return {
    year,
    policy: law.reference,
    total: line(county),
    townships: named(townships).map(([township, tally]) => ({ township, ...line(tally) })),
    byClass: Object.fromEntries(named(byClass).map(([name, tally]) => [name, line(tally)])),
  };
}

const newTally = () => new GroupTally();
