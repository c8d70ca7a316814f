import type { Grade } from "../../law/grades";
import type { CohortFacts, CohortPerson } from "../../model/facts/cohort";

/** Someone of a pool, as the contest for its seats sees them. */
export interface Contender {
  readonly person: CohortPerson;
  /** The grade that is proposed, by the township or by its scheme; undefined while it is not known. */
  readonly proposal: Grade | undefined;
  /** The score, then the tie-break keys where the policy has them used; an entry not known is undefined. */
  readonly keys: readonly (number | undefined)[];
}

/** A person as a contender. A grade follows from a score only where the caller has given the scheme for it. */
export function contender(person: CohortPerson, scheme: CohortFacts["scheme"], breakTies: boolean): Contender {
  const { proposal, score, tieBreak } = person;
  return {
    person,
    proposal: proposal ?? (scheme && score !== undefined ? gradeByScore(score, scheme) : undefined),
    keys: breakTies && tieBreak ? [score, ...tieBreak] : [score],
  };
}

function gradeByScore(score: number, { excellent, competent }: NonNullable<CohortFacts["scheme"]>): Grade {
  if (score >= excellent) return "excellent";
  return score >= competent ? "competent" : "incompetent";
}

/** Where one contender stands to another. */
type Relation = "above" | "level" | "below" | "open";

/** Keys decide in turn; the first pair of which one is not known leaves it open. */
export function relation(a: Contender, b: Contender): Relation {
  const length = Math.max(a.keys.length, b.keys.length);
  for (let i = 0; i < length; i++) {
    const x = a.keys[i];
    const y = b.keys[i];
    if (x === undefined || y === undefined) return "open";
    if (x !== y) return x > y ? "above" : "below";
  }
  return "level";
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

  constructor(private readonly contenders: readonly Contender[]) {
    let unscored = 0;
    for (const one of contenders) {
      const score = one.keys[0];
      if (score === undefined) unscored++;
      else {
        const group = this.byScore.get(score);
        if (group) group.push(one);
        else this.byScore.set(score, [one]);
      }
    }
    this.unscored = unscored;
    this.hasTieBreaks = contenders.some(({ keys }) => keys.length > 1);
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
    const score = one.keys[0];
    const self = inside ? 1 : 0;
    if (score === undefined) return { above: 0, level: 0, open: this.size - self };
    const group = this.byScore.get(score) ?? [];
    const above = this.higherThan(score);
    if (!this.hasTieBreaks) return { above, level: group.length - self, open: this.unscored };
    const within = { above: 0, level: 0, below: 0, open: 0 };
    for (const other of group) if (other !== one) within[relation(other, one)]++;
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
