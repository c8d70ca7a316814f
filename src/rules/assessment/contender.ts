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

/** Which of two contenders of whom everything is known comes first: below 0 the first, above 0 the second, 0 where they are level. */
export function order(a: Contender, b: Contender, keysOf: KeysOf): number {
  const byScore = (b.score as number) - (a.score as number);
  return byScore === 0 ? byKeys(keysOf(a), keysOf(b)) : byScore;
}

/** Keys in turn, as many for the one as for the other. */
function byKeys(keys: readonly number[], others: readonly number[]): number {
  for (let i = 0; i < keys.length; i++) {
    const byKey = (others[i] as number) - (keys[i] as number);
    if (byKey !== 0) return byKey;
  }
  return 0;
}

/** Whether every one of them can be told apart or told level. */
export function areRanked(contenders: readonly Contender[], keysOf: KeysOf): boolean {
  const [first] = contenders;
  const length = first && keysOf(first).length;
  return contenders.every((one) => one.score !== undefined && keysOf(one).length === length);
}

/** Tells of whom another may be level in score and in all keys, with keys left that the first has no answer to. */
export function keysLacking(contenders: readonly Contender[], keysOf: KeysOf): (one: Contender) => boolean {
  const beginnings = new Set<string>();
  const beginning = (score: number | string | undefined, keys: readonly number[]) => JSON.stringify([score, ...keys]);
  for (const one of contenders)
    keysOf(one).forEach((_, i, keys) => {
      for (const score of ["any", one.score]) beginnings.add(beginning(score, keys.slice(0, i)));
    });
  return (one) =>
    (one.score === undefined ? ["any"] : [one.score, undefined]).some((score) => beginnings.has(beginning(score, keysOf(one))));
}

/** How many of a field stand above someone, level with them, or where it cannot be told. */
export interface Tally {
  readonly above: number;
  readonly level: number;
  readonly open: number;
}

/** Contenders ordered once by score and keys, so that each one's place among them is looked up and not counted. */
export class Field {
  private readonly all = new Ranks();

  constructor(
    contenders: readonly Contender[],
    private readonly keysOf: KeysOf,
  ) {
    for (const one of contenders) this.all.add(this.ranksOf(one));
  }

  /** The place of a contender among the others; `inside` where they are of the field themselves. */
  tally(one: Contender, inside: boolean): Tally {
    const self = inside ? 1 : 0;
    // Nothing is known of how two stand to one another of whom either has no score.
    if (one.score === undefined) return { above: 0, level: 0, open: this.all.size - self };
    const { above, level, open } = this.all.tally(this.ranksOf(one));
    return { above, level: level - self, open };
  }

  private ranksOf(one: Contender): readonly number[] {
    return one.score === undefined ? none : [one.score, ...this.keysOf(one)];
  }
}

/** Lists of numbers in the order of {@link order}: by the first, those alike in it by the second, and so on. */
class Ranks {
  size = 0;
  /** How many lists have nothing more here. */
  private ending = 0;
  private readonly following = new Map<number, Ranks>();
  /** The numbers that lists go on with, from the highest, and how many go on with a higher one than each. */
  private numbers: readonly number[] | undefined;
  private readonly higher: number[] = [];

  add(list: readonly number[]): void {
    let at: Ranks = this;
    at.size++;
    for (const number of list) {
      const next: Ranks = at.following.get(number) ?? new Ranks();
      at.following.set(number, next);
      at = next;
      at.size++;
    }
    at.ending++;
  }

  tally(list: readonly number[]): Tally {
    let at: Ranks | undefined = this;
    let [above, open] = [0, 0];
    for (const number of list) {
      open += at.ending;
      above += at.above(number);
      at = at.following.get(number);
      if (!at) return { above, level: 0, open };
    }
    return { above, level: at.ending, open: open + at.size - at.ending };
  }

  /** How many lists go on with a higher number. */
  private above(number: number): number {
    this.numbers ??= this.sorted();
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.numbers[middle] as number) > number) low = middle + 1;
      else high = middle;
    }
    return this.higher[low] ?? this.size - this.ending;
  }

  private sorted(): readonly number[] {
    const numbers = [...this.following.keys()].sort((a, b) => b - a);
    let before = 0;
    for (const number of numbers) {
      this.higher.push(before);
      before += (this.following.get(number) as Ranks).size;
    }
    return numbers;
  }
}
