import { type Fund, payFunds } from "../law/funds";
import { type Fen, wideText } from "../model/money";
import type { PayAmounts } from "../rules/pay/reckon";
import { payPartNames } from "./funds";

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

/** An exact sum, whatever its size: what would pass the whole numbers of a double goes on without a bound. */
class Sum {
  private last: Fen = 0;
  private beyond: bigint | undefined;

  add(amount: Fen): void {
    const sum = this.last + amount;
    if (sum > Number.MAX_SAFE_INTEGER) {
      this.carry(BigInt(this.last));
      this.last = amount;
    } else this.last = sum;
  }

  join({ last, beyond }: Sum): void {
    this.add(last);
    if (beyond !== undefined) this.carry(beyond);
  }

  text(): string {
    return wideText(this.beyond === undefined ? this.last : this.beyond + BigInt(this.last));
  }

  private carry(amount: bigint): void {
    this.beyond = (this.beyond ?? BigInt(0)) + amount;
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

  add({ fixed, performance, topUp, disallowed, total }: PayAmounts): void {
    const { columns } = this;
    this.people++;
    if (fixed) columns.fixed.add(fixed);
    if (performance) columns.performance.add(performance);
    if (topUp) columns.topUp.add(topUp);
    if (disallowed) columns.disallowed.add(disallowed);
    if (total !== undefined) columns.total.add(total);
    else {
      this.undetermined++;
      columns.ofUndetermined.add((fixed ?? 0) + (performance ?? 0) + (topUp ?? 0));
    }
  }

  join(other: PayTally): void {
    this.people += other.people;
    this.undetermined += other.undetermined;
    for (const column of payColumns) this.columns[column].join(other.columns[column]);
  }

  totals(): PayTotals {
    const { fixed, performance, topUp, disallowed, total, ofUndetermined } = this.columns;
    const byFund: Record<Fund, Sum> = { employment: new Sum(), "village-operating": new Sum() };
    for (const part of payPartNames) byFund[payFunds[part]].join(this.columns[part]);
    return {
      people: this.people,
      undetermined: this.undetermined,
      fixed: fixed.text(),
      performance: performance.text(),
      topUp: topUp.text(),
      disallowed: disallowed.text(),
      total: total.text(),
      ofUndetermined: ofUndetermined.text(),
      byFund: { employment: byFund.employment.text(), "village-operating": byFund["village-operating"].text() },
    };
  }
}

/** The columns of a sum of pay. */
export const payColumns = ["fixed", "performance", "topUp", "disallowed", "total", "ofUndetermined"] as const;
