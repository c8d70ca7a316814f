import type { Fund } from "../../law/funds";
import type { Law } from "../../model/in-force";
import { kept } from "../../model/kept";
import { type Fen, wideText } from "../../model/money";
import { quota } from "../../rules/assessment/seats";
import { byFund } from "../funds";
import { performancePay, type RangeOf, type VillageCost } from "./village";

/** A year's cost in yuan, line by line, and by the money that it comes from. */
export interface BudgetAmount {
  readonly fixed: string;
  readonly performance: string;
  readonly topUp: string;
  /** The sum of the three. */
  readonly total: string;
  readonly byFund: Readonly<Record<Fund, string>>;
}

/** What a group of villages costs in a year (测算). */
export interface BudgetLine {
  readonly villages: number;
  readonly assistants: { readonly least: number; readonly expected: number | null; readonly most: number };
  readonly least: BudgetAmount;
  /** The sum over the villages by the grades, or shares of grades, that are stated; null while a fact of one of them is missing. */
  readonly expected: BudgetAmount | null;
  readonly most: BudgetAmount;
  /** The facts that keep the expected cost from being told. */
  readonly missing: readonly string[];
}

/** A range of sums of any size. */
class Sums {
  least = BigInt(0);
  expected: bigint | undefined = BigInt(0);
  most = BigInt(0);

  add({ least, expected, most }: RangeOf<bigint | number>): void {
    this.least += BigInt(least);
    this.most += BigInt(most);
    this.expected = this.expected === undefined || expected === undefined ? undefined : this.expected + BigInt(expected);
  }
}

/** Those who share the seats of one pool, and their performance pay. */
interface Seated {
  graded: number;
  excellent: number;
  settled: bigint;
  readonly open: Sums;
  readonly performance: Sums;
}

type Pools = ReadonlyMap<string | null, Readonly<Seated>>;

/** The sums of a group of villages, which grow village by village. */
export class GroupTally {
  readonly pools = new Map<string | null, Seated>();
  private villages = 0;
  private readonly assistants = new Sums();
  private readonly fixed = new Sums();
  private readonly topUp = new Sums();
  private readonly missing = new Set<string>();

  add(cost: VillageCost, pool: string | null): void {
    this.villages++;
    this.assistants.add(cost.assistants);
    this.fixed.add(cost.fixed);
    this.topUp.add(cost.topUp);
    for (const fact of cost.missing) this.missing.add(fact);
    const seated = kept(this.pools, pool, nobody);
    seated.graded += cost.graded;
    seated.excellent += cost.excellent;
    seated.settled += BigInt(cost.settled);
    seated.open.add(cost.open);
    seated.performance.add(cost.performance);
  }

  /** The group's cost; the pools are those of all villages, since others may sit on the same seats. */
  line(all: Pools, law: Law): BudgetLine {
    const performance = performanceRange(this.pools, all, law);
    const { assistants, fixed, topUp } = this;
    const amounts = (which: "least" | "expected" | "most") => amountOf(fixed[which], performance[which], topUp[which]);
    return {
      villages: this.villages,
      assistants: {
        least: Number(assistants.least),
        expected: assistants.expected === undefined ? null : Number(assistants.expected),
        most: Number(assistants.most),
      },
      least: amounts("least") as BudgetAmount,
      expected: amounts("expected"),
      most: amounts("most") as BudgetAmount,
      missing: factOrder.filter((fact) => this.missing.has(fact)),
    };
  }
}

const factOrder: readonly string[] = ["villageClass", "assistants", "grades", "topUps"];

const nobody = (): Seated => ({ graded: 0, excellent: 0, settled: BigInt(0), open: new Sums(), performance: new Sums() });

function amountOf(fixed: bigint | undefined, performance: bigint | undefined, topUp: bigint | undefined): BudgetAmount | null {
  if (fixed === undefined || performance === undefined || topUp === undefined) return null;
  return {
    fixed: wideText(fixed),
    performance: wideText(performance),
    topUp: wideText(topUp),
    total: wideText(fixed + performance + topUp),
    byFund: byFund({ fixed, performance, topUp }),
  };
}

function performanceRange(parts: Pools, all: Pools, law: Law): Sums {
  const sums = new Sums();
  for (const [pool, part] of parts) {
    const { least, most } = bounds(part, all.get(pool) as Seated, law);
    const word = part.performance;
    // Seats may be raised by a decision, so whoever expects more of a grade than the share allows is taken at their word.
    sums.add({ least: word.least < least ? word.least : least, expected: word.expected, most: word.most > most ? word.most : most });
  }
  return sums;
}

/** The least and the most over every way to grade those who are not graded, 优秀 within the seats of their pool. */
function bounds(part: Readonly<Seated>, pool: Readonly<Seated>, law: Law): { least: bigint; most: bigint } {
  const pay = performancePay(law);
  const seatsLeft = (open: bigint) => Math.max(0, quota(law)(pool.graded + Number(open)) - pool.excellent);
  const extreme = (open: bigint, seats: number, pick: (a: Fen, b: Fen) => Fen): bigint => {
    const unseated = pick(pay.competent, pay.incompetent);
    const seated = BigInt(pick(pay.excellent, unseated) === unseated ? 0 : Math.min(seats, Number(open)));
    return part.settled + seated * BigInt(pay.excellent) + (open - seated) * BigInt(unseated);
  };
  // One more in the pool adds one seat at most, so fewer people never cost more; those outside the part may be as many as they can.
  const others = pool.open.most - part.open.most;
  return {
    least: extreme(part.open.least, seatsLeft(others + part.open.least), Math.min),
    most: extreme(part.open.most, seatsLeft(pool.open.most), Math.max),
  };
}
