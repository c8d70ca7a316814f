import { type Fen, sumText } from "../model/money";
import type { Fund, Reckoning } from "../rules/pay";

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

/** Sums that grow person by person and can be joined, township by township. */
export class PayTally {
  private people = 0;
  private undetermined = 0;
  private readonly columns = { fixed: [0], performance: [0], topUp: [0], disallowed: [0], total: [0], ofUndetermined: [0] };

  add({ fixed, performance, claimed, claimsOpen, topUp, total }: Reckoning): void {
    this.people++;
    const known = (fixed ?? 0) + (performance ?? 0) + (topUp ?? 0);
    if (total === undefined) this.undetermined++;
    const amounts = {
      fixed,
      performance,
      topUp,
      disallowed: topUp === undefined || claimsOpen ? undefined : claimed - topUp,
      total,
      ofUndetermined: known - (total ?? 0),
    };
    for (const column of names) grow(this.columns[column], amounts[column] ?? 0);
  }

  join(other: PayTally): void {
    this.people += other.people;
    this.undetermined += other.undetermined;
    for (const column of names) for (const part of other.columns[column]) grow(this.columns[column], part);
  }

  totals(): PayTotals {
    const { fixed, performance, topUp, disallowed, total, ofUndetermined } = this.columns;
    return {
      people: this.people,
      undetermined: this.undetermined,
      fixed: sumText(fixed),
      performance: sumText(performance),
      topUp: sumText(topUp),
      disallowed: sumText(disallowed),
      total: sumText(total),
      ofUndetermined: sumText(ofUndetermined),
      byFund: { employment: sumText([...fixed, ...performance]), "village-operating": sumText(topUp) },
    };
  }
}

const names = ["fixed", "performance", "topUp", "disallowed", "total", "ofUndetermined"] as const;
const roomLeft = 2 ** 52;

/** A sum in parts, each of which stays a safe integer. */
function grow(parts: Fen[], amount: Fen): void {
  const last = parts.length - 1;
  const sum = (parts[last] ?? 0) + amount;
  if (sum > roomLeft) parts.push(amount);
  else parts[last] = sum;
}
