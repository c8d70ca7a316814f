import type { Law } from "../../model/in-force";
import { inOrder } from "../../model/in-order";
import { kept } from "../../model/kept";
import { type Fen, wideFen } from "../../model/money";
import { villageKey } from "../../model/village";
import type { HeadcountOutcome } from "../../rules/headcount";
import type { PayLine } from "../../rules/pay";
import type { GradeOutcome } from "../counts";
import type { YearReview } from "../part";
import type { ReviewedPerson } from "../reviewed";
import type { Amounts, Completions, PayFactsOf } from "./completions";

/** What the rules make of one person (各项结论). */
export interface PersonOutcomes {
  readonly eligibility: ReviewedPerson["eligibility"]["outcome"];
  readonly exit: ReviewedPerson["exit"]["outcome"];
  readonly training: ReviewedPerson["training"]["outcome"];
  readonly grade: GradeOutcome;
  readonly pay: ReviewedPerson["pay"]["outcome"];
}

export const outcomeNames = ["eligibility", "exit", "training", "grade", "pay"] as const;
export const amountNames = ["fixed", "performance", "topUp", "total"] as const;

/** A person as one policy leaves them. */
export interface PersonState {
  readonly outcomes: PersonOutcomes;
  readonly amounts: Amounts;
  /** The facts that the pay waits for, what it may come to, and what is claimed in addition to it. */
  readonly missing: readonly string[];
  readonly completions: Completions | undefined;
  readonly claims?: readonly Fen[] | undefined;
}

/** A person under the policies of a walk, one state for each, the first and the last among them. */
export interface PersonPath {
  readonly person: Pick<ReviewedPerson, "row" | "id" | "township" | "village">;
  readonly states: readonly PersonState[];
}

/** A village under the policies of a walk. */
export interface VillagePath {
  readonly village: { readonly township: string; readonly village: string };
  readonly states: readonly HeadcountOutcome[];
}

/** Everyone's states, which grow review by review. */
export class Paths {
  private readonly people = new Map<number, { person: PersonPath["person"]; states: PersonState[] }>();
  private readonly villages = new Map<string, { village: VillagePath["village"]; states: HeadcountOutcome[] }>();

  constructor(private readonly facts: PayFactsOf) {}

  add({ townships }: YearReview, law: Law): void {
    for (const { people, villages } of townships) {
      for (const person of people) this.addPerson(person, law);
      for (const { township, village, headcount } of villages) {
        const place = { township, village };
        kept(this.villages, villageKey(place), () => ({ village: place, states: [] })).states.push(headcount.outcome);
      }
    }
  }

  private addPerson(reviewed: ReviewedPerson, law: Law): void {
    const { row, id, township, village, pay } = reviewed;
    const facts = pay.outcome === "undetermined" ? this.facts : undefined;
    const state = stateOf(reviewed, facts?.completionsOf(reviewed, law), facts?.givenOf(row, law)?.claims);
    const { states } = kept(this.people, row, () => ({ person: { row, id, township, village }, states: [] }));
    // Most policies leave most people as they were, and a state that repeats takes no room.
    const last = states.at(-1);
    states.push(last && sameState(last, state) ? last : state);
  }

  /** Ordered by township, village and id. */
  peopleInOrder(): PersonPath[] {
    return inOrder(this.people.values(), ({ person: { township, village, id } }) => inTurn(township, village, id));
  }

  villagesInOrder(): VillagePath[] {
    return inOrder(this.villages.values(), ({ village: { township, village } }) => inTurn(township, village));
  }
}

/** One text of names that are told apart in turn: each ends before every letter. */
const inTurn = (...names: readonly string[]): string => names.join("\0");

function stateOf(
  { eligibility, exit, training, assessment, pay: ruling }: ReviewedPerson,
  completions: Completions | undefined,
  claims: readonly Fen[] | undefined,
): PersonState {
  const { lines, total } = ruling.pay;
  return {
    outcomes: {
      eligibility: eligibility.outcome,
      exit: exit.outcome,
      training: training.outcome,
      grade: assessment.grade ?? (assessment.outcome as Exclude<typeof assessment.outcome, "graded">),
      pay: ruling.outcome,
    },
    amounts: {
      fixed: lineOf(lines, "fixed"),
      performance: lineOf(lines, "performance"),
      topUp: lineOf(lines, "top-up"),
      total: fenIn(total),
    },
    missing: ruling.missing,
    completions,
    claims,
  };
}

/** A line that is not there is one of nothing: who claims no top-up has none. */
function lineOf(lines: readonly PayLine[], name: PayLine["line"]): Fen | undefined {
  const line = lines.find((one) => one.line === name);
  return line ? fenIn(line.amount) : 0;
}

const fenIn = (amount: string | null): Fen | undefined => (amount === null ? undefined : Number(wideFen(amount)));

const sameState = (a: PersonState, b: PersonState): boolean =>
  sameOutcomes(a, b) && amountNames.every((name) => a.amounts[name] === b.amounts[name]) && a.completions === b.completions;

export const sameOutcomes = (a: PersonState, b: PersonState): boolean =>
  outcomeNames.every((name) => a.outcomes[name] === b.outcomes[name]);
