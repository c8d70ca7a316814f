import type { Person, Township } from "../workload";

/**
 * What no engine of rules can work out by itself, since it knows neither calendars nor groups: worked out for all of them by the same plain
 * code, inside the time that is measured.
 */
export interface Derived {
  readonly eligibility: Person["eligibility"];
  readonly assessment: Person["assessment"];
  readonly pay: Person["pay"];
  readonly age: number;
  readonly isNew: boolean;
  readonly preJobDays: number;
  readonly yearlyDays: number;
  readonly months: number;
  readonly claimed: number;
  readonly seats: number;
  readonly proposals: number;
  readonly better: number;
  readonly through: number;
  /** To be filled in once it is decided. */
  grade: string | null;
}

/** What is left for plain code where an engine has words for everything about one person: the places in the township. */
export type Placed = Person & Pick<Derived, "seats" | "proposals" | "better" | "through" | "grade">;

/** The seats of a township, and the scores that contend for them. */
function contest(township: Township) {
  const participants = township.filter(({ assessment }) => assessment.tookPart);
  const seats = Math.floor((participants.length * 3) / 10);
  const scores = participants.filter(({ assessment }) => assessment.proposal === "excellent").map(({ assessment }) => assessment.score);
  return { seats, scores };
}

export function placed(township: Township): Placed[] {
  const { seats, scores } = contest(township);
  return township.map(({ eligibility, training, assessment, pay }) => ({
    eligibility,
    training,
    assessment,
    pay,
    seats,
    proposals: scores.length,
    better: scores.filter((score) => score > assessment.score).length,
    through: scores.filter((score) => score >= assessment.score).length,
    grade: null,
  }));
}

export function derived(township: Township): Derived[] {
  const { seats, scores } = contest(township);
  // In one literal: to spread a person and then more costs more than most engines do.
  return township.map(({ eligibility, training, assessment, pay }) => ({
    eligibility,
    assessment,
    pay,
    age: 2026 - Number(eligibility.birthDate.slice(0, 4)),
    isNew: training.hiredOn >= "2026",
    preJobDays: daysOf(training, "pre-job", ""),
    yearlyDays: daysOf(training, "in-service", "2026"),
    months: monthsOf(pay),
    claimed: pay.topUps.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0),
    seats,
    proposals: scores.length,
    better: scores.filter((score) => score > assessment.score).length,
    through: scores.filter((score) => score >= assessment.score).length,
    grade: null,
  }));
}

const daysOf = ({ sessions }: Person["training"], kind: string, from: string): number => {
  let sum = 0;
  for (const one of sessions) if (one.kind === kind && one.on >= from) sum += one.days;
  return sum;
};

function monthsOf({ service }: Person["pay"]): number {
  let months = 0;
  for (const { from, to } of service.periods) {
    const first = Number(from.slice(5, 7)) + (Number(from.slice(8, 10)) > 15 ? 1 : 0);
    const last = Number(to.slice(5, 7)) - (Number(to.slice(8, 10)) < 15 ? 1 : 0);
    if (last >= first) months += last - first + 1;
  }
  return months;
}

export const yuan = (fen: number | null): string | null => (fen === null ? null : (fen / 100).toFixed(2));
