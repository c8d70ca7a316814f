import type { Grade } from "../../law/grades";
import type { CohortFacts, CohortPerson } from "../../model/facts/cohort";
import { none } from "../../model/ruling";

/** Someone of a pool, as the contest for its seats sees them: with the grade that is proposed, by the township or by its scheme. */
export type Contender = CohortPerson;

/** A person as a contender. A grade follows from a score only where the caller has given the scheme for it. */
export function contender(person: CohortPerson, scheme: CohortFacts["scheme"]): Contender {
  const { id, township, tookPart, proposal, score, tieBreak } = person;
  if (!scheme || proposal !== undefined || score === undefined) return person;
  return { id, township, tookPart, proposal: gradeByScore(score, scheme), score, tieBreak };
}

function gradeByScore(score: number, { excellent, competent }: NonNullable<CohortFacts["scheme"]>): Grade {
  if (score >= excellent) return "excellent";
  return score >= competent ? "competent" : "incompetent";
}

/** The keys that decide between equal scores, where the policy has them decide. */
export type KeysOf = (one: Contender) => readonly number[];

export const ownKeys: KeysOf = ({ tieBreak }) => tieBreak ?? none;
export const noKeys: KeysOf = () => none;

/** Where one contender stands to another. */
export type Relation = "above" | "level" | "below" | "open";

/** The score decides, then the keys in turn; the first pair of which one is not known leaves it open. */
export function relation(a: Contender, b: Contender, keysOf: KeysOf): Relation {
  const scores = compared(a.score, b.score);
  return scores === "level" ? byKeys(keysOf(a), keysOf(b)) : scores;
}

function byKeys(keys: readonly number[], others: readonly number[]): Relation {
  for (let i = 0; i < Math.max(keys.length, others.length); i++) {
    const one = compared(keys[i], others[i]);
    if (one !== "level") return one;
  }
  return "level";
}

function compared(x: number | undefined, y: number | undefined): Relation {
  if (x === undefined || y === undefined) return "open";
  if (x === y) return "level";
  return x > y ? "above" : "below";
}

/** Whether every one of them can be told apart or told level. */
export function areRanked(contenders: readonly Contender[], keysOf: KeysOf): boolean {
  const [first] = contenders;
  const length = first && keysOf(first).length;
  return contenders.every((one) => one.score !== undefined && keysOf(one).length === length);
}

/** How many of a field stand above someone, level with them, or where it cannot be told. */
export interface Tally {
  readonly above: number;
  readonly level: number;
  readonly open: number;
}

/** Contenders ordered by score once, so that each one's place among them is looked up and not counted. */
export class Field {
  private readonly byScore = new Map<number, Contender[]>();
  private readonly scores: readonly number[];
  /** How many have a score higher than that of the same index. */
  private readonly higher: readonly number[];
  private readonly unscored: number;
  private readonly hasTieBreaks: boolean;

  constructor(
    private readonly contenders: readonly Contender[],
    private readonly keysOf: KeysOf,
  ) {
    let unscored = 0;
    for (const one of contenders) {
      const { score } = one;
      if (score === undefined) unscored++;
      else {
        const group = this.byScore.get(score);
        if (group) group.push(one);
        else this.byScore.set(score, [one]);
      }
    }
    this.unscored = unscored;
    this.hasTieBreaks = contenders.some((one) => keysOf(one).length > 0);
    this.scores = [...this.byScore.keys()].sort((a, b) => b - a);
    let before = 0;
    this.higher = this.scores.map((score) => {
      const count = before;
      before += (this.byScore.get(score) as Contender[]).length;
      return count;
    });
  }

  get size(): number {
    return this.contenders.length;
  }

  /** The place of a contender among the others; `inside` where they are of the field themselves. */
  tally(one: Contender, inside: boolean): Tally {
    const { score } = one;
    const self = inside ? 1 : 0;
    if (score === undefined) return { above: 0, level: 0, open: this.size - self };
    const group = this.byScore.get(score) ?? [];
    const above = this.higherThan(score);
    if (!this.hasTieBreaks) return { above, level: group.length - self, open: this.unscored };
    const within = { above: 0, level: 0, below: 0, open: 0 };
    for (const other of group) if (other !== one) within[relation(other, one, this.keysOf)]++;
    return { above: above + within.above, level: within.level, open: this.unscored + within.open };
  }

  private higherThan(score: number): number {
    let low = 0;
    let high = this.scores.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.scores[middle] as number) > score) low = middle + 1;
      else high = middle;
    }
    return this.higher[low] ?? this.size - this.unscored;
  }
}
