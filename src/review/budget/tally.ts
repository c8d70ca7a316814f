import type { Law } from "../../model/in-force";
import { kept } from "../../model/kept";
import { type Fen, wideText } from "../../model/money";
import { quota } from "../../rules/assessment/seats";
import type { Fund } from "../../rules/pay";
import { performancePay, type Range, type VillageCost } from "./village";

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

  add({ least, expected, most }: Range): void {
    this.least += BigInt(least);
    this.most += BigInt(most);
    if (expected === undefined) this.expected = undefined;
    else if (this.expected !== undefined) this.expected += BigInt(expected);
  }

  join({ least, expected, most }: Sums): void {
    this.least += least;
    this.most += most;
    this.expected = sumOf(this.expected, expected);
  }
}

const sumOf = (a: bigint | undefined, b: bigint | undefined) => (a === undefined || b === undefined ? undefined : a + b);

/** The performance pay of those who share the seats of one pool. */
interface Seated {
  graded: number;
  excellent: number;
  openLeast: number;
  openMost: number;
  settled: bigint;
  expected: bigint | undefined;
}

/** The same, as it comes of one village. */
type Given = Omit<Seated, "settled" | "expected"> & { readonly settled: bigint | Fen; readonly expected: bigint | Fen | undefined };

export type Pools = ReadonlyMap<string | null, Readonly<Seated>>;

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
    const { graded, excellent, open, settled, performance: expected } = cost;
    this.seat(pool, { graded, excellent, openLeast: open.least, openMost: open.most, settled, expected });
  }

  join(other: GroupTally): void {
    this.villages += other.villages;
    this.assistants.join(other.assistants);
    this.fixed.join(other.fixed);
    this.topUp.join(other.topUp);
    for (const fact of other.missing) this.missing.add(fact);
    for (const [pool, part] of other.pools) this.seat(pool, part);
  }

  private seat(pool: string | null, part: Given): void {
    const seated = kept(this.pools, pool, nobody);
    seated.graded += part.graded;
    seated.excellent += part.excellent;
    seated.openLeast += part.openLeast;
    seated.openMost += part.openMost;
    seated.settled += BigInt(part.settled);
    seated.expected = sumOf(seated.expected, part.expected === undefined ? undefined : BigInt(part.expected));
  }

  /** The group's cost; the pools are those of all villages, since others may sit on the same seats. */
  line(all: Pools, law: Law): BudgetLine {
    const performance = performanceRange([...this.pools], all, law);
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

const nobody = (): Seated => ({ graded: 0, excellent: 0, openLeast: 0, openMost: 0, settled: BigInt(0), expected: BigInt(0) });

function amountOf(fixed: bigint | undefined, performance: bigint | undefined, topUp: bigint | undefined): BudgetAmount | null {
  if (fixed === undefined || performance === undefined || topUp === undefined) return null;
  return {
    fixed: wideText(fixed),
    performance: wideText(performance),
    topUp: wideText(topUp),
    total: wideText(fixed + performance + topUp),
    byFund: { employment: wideText(fixed + performance), "village-operating": wideText(topUp) },
  };
}

function performanceRange(parts: readonly (readonly [string | null, Readonly<Seated>])[], all: Pools, law: Law) {
  const sums = { least: BigInt(0), expected: BigInt(0) as bigint | undefined, most: BigInt(0) };
  for (const [pool, part] of parts) {
    const { least, most } = bounds(part, all.get(pool) ?? part, law);
    const { expected } = part;
    // Seats may be raised by a decision, so whoever expects more of a grade than the share allows is taken at their word.
    sums.least += lesser(expected ?? least, least);
    sums.most += greater(expected ?? most, most);
    sums.expected = expected === undefined || sums.expected === undefined ? undefined : sums.expected + expected;
  }
  return sums;
}

const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const greater = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** The least and the most over every way to grade those who are not graded, 优秀 within the seats of their pool. */
function bounds(part: Readonly<Seated>, pool: Readonly<Seated>, law: Law): { least: bigint; most: bigint } {
  const pay = performancePay(law);
  const seatsLeft = (open: number) => Math.max(0, quota(law)(pool.graded + open) - pool.excellent);
  const extreme = (open: number, seats: number, pick: (a: Fen, b: Fen) => Fen): bigint => {
    const unseated = pick(pay.competent, pay.incompetent);
    const seated = pick(pay.excellent, unseated) === unseated ? 0 : Math.min(seats, open);
    return part.settled + BigInt(seated) * BigInt(pay.excellent) + BigInt(open - seated) * BigInt(unseated);
  };
  // One more in the pool adds one seat at most, so fewer people never cost more; those outside the part may be as many as they can.
  const others = pool.openMost - part.openMost;
  return {
    least: extreme(part.openLeast, seatsLeft(others + part.openLeast), Math.min),
    most: extreme(part.openMost, seatsLeft(pool.openMost), Math.max),
  };
}
