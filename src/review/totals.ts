import { type Fen, sumText } from "../model/money";
import type { Fund, PayResult } from "../rules/pay";

/** Sums of pay in yuan. Each is the exact sum of its own column: a person whose total cannot be told yet adds to what can be told of the rest. */
export interface PayTotals {
  readonly people: number;
  /** Whose total cannot be told yet. */
  readonly undetermined: number;
  readonly fixed: string;
  readonly performance: string;
  readonly topUp: string;
  readonly disallowed: string;
  readonly total: string;
  /** The lines that can be told of those whose total cannot: what the three lines come to beyond the sum of the totals. */
  readonly ofUndetermined: string;
  /** The lines of the pay by the money that they come from. */
  readonly byFund: Readonly<Record<Fund, string>>;
}

/** A sum in parts, each of which stays a safe integer. */
class Sum {
  private last: Fen = 0;
  private readonly full: Fen[] = [];

  add(amount: Fen): void {
    const sum = this.last + amount;
    if (sum > Number.MAX_SAFE_INTEGER) {
      this.full.push(this.last);
      this.last = amount;
    } else this.last = sum;
  }

  parts(): readonly Fen[] {
    return [...this.full, this.last];
  }
}

/** Sums that grow person by person and can be joined, township by township. */
export class PayTally {
  private people = 0;
  private undetermined = 0;
  private readonly columns = {
    fixed: new Sum(),
    performance: new Sum(),
    topUp: new Sum(),
    disallowed: new Sum(),
    total: new Sum(),
    ofUndetermined: new Sum(),
  };

  add({ post: { fixed, performance }, additions: { claimed, claimsOpen, topUp }, total }: PayResult): void {
    const { columns } = this;
    this.people++;
    if (fixed) columns.fixed.add(fixed);
    if (performance) columns.performance.add(performance);
    if (topUp) columns.topUp.add(topUp);
    if (topUp !== undefined && !claimsOpen) columns.disallowed.add(claimed - topUp);
    if (total !== undefined) columns.total.add(total);
    else {
      this.undetermined++;
      columns.ofUndetermined.add((fixed ?? 0) + (performance ?? 0) + (topUp ?? 0));
    }
  }

  join(other: PayTally): void {
    this.people += other.people;
    this.undetermined += other.undetermined;
    for (const column of names) for (const part of other.columns[column].parts()) this.columns[column].add(part);
  }

  totals(): PayTotals {
    const { fixed, performance, topUp, disallowed, total, ofUndetermined } = this.columns;
    return {
      people: this.people,
      undetermined: this.undetermined,
      fixed: sumText(fixed.parts()),
      performance: sumText(performance.parts()),
      topUp: sumText(topUp.parts()),
      disallowed: sumText(disallowed.parts()),
      total: sumText(total.parts()),
      ofUndetermined: sumText(ofUndetermined.parts()),
      byFund: { employment: sumText([...fixed.parts(), ...performance.parts()]), "village-operating": sumText(topUp.parts()) },
    };
  }
}

const names = ["fixed", "performance", "topUp", "disallowed", "total", "ofUndetermined"] as const;
