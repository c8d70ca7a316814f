import { kept } from "../model/kept";
import { addOutcomes, noOutcomes, type OutcomeCounts } from "./counts";
import { PayTally, type PayTotals } from "./totals";
import { type TalliedTownship, totalsByClass } from "./township";

/** The county's totals (全县汇总). */
export interface CountySummary {
  readonly townships: number;
  readonly people: number;
  readonly villages: number;
  readonly outcomes: OutcomeCounts;
  readonly pay: PayTotals;
  readonly payByClass: Readonly<Record<string, PayTotals>>;
}

/** The county's sums, which grow township by township. */
export class CountyTally {
  private townships = 0;
  private people = 0;
  private villages = 0;
  private readonly outcomes = noOutcomes();
  private readonly pay = new PayTally();
  private readonly byClass = new Map<string, PayTally>();

  add({ review, tally, byClass }: TalliedTownship): void {
    this.townships++;
    this.people += review.people.length;
    this.villages += review.villages.length;
    addOutcomes(this.outcomes, review.outcomes);
    this.pay.join(tally);
    for (const [name, part] of byClass) kept(this.byClass, name, () => new PayTally()).join(part);
  }

  /** The totals of what has been added so far. */
  summary(): CountySummary {
    const { townships, people, villages } = this;
    const outcomes = noOutcomes();
    addOutcomes(outcomes, this.outcomes);
    return { townships, people, villages, outcomes, pay: this.pay.totals(), payByClass: totalsByClass(this.byClass) };
  }
}
