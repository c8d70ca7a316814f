import type { Law } from "../../model/in-force";
import { inOrder } from "../../model/in-order";
import { kept } from "../../model/kept";
import type { Fen } from "../../model/money";
import { none } from "../../model/ruling";
import { villageKey } from "../../model/village";
import type { HeadcountOutcome } from "../../rules/headcount";
import { payAmounts } from "../../rules/pay";
import type { GradeOutcome } from "../counts";
import type { YearReview } from "../part";
import { payBasisOf, type ReviewedPerson } from "../reviewed";
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
    const { row, id, township, village } = reviewed;
    const state = this.stateOf(reviewed, law);
    const { states } = kept(this.people, row, () => ({ person: { row, id, township, village }, states: [] }));
    // Most policies leave most people as they were, and a state that repeats takes no room.
    const last = states.at(-1);
    states.push(last && sameState(last, state) ? last : state);
  }

  private stateOf(reviewed: ReviewedPerson, law: Law): PersonState {
    const { eligibility, exit, training, assessment } = reviewed;
    const basis = payBasisOf(reviewed);
    const { fixed, performance, topUp, total, missing, claimed, claimsOpen } = payAmounts(basis);
    const isOpen = total === undefined;
    return {
      outcomes: {
        eligibility: eligibility.outcome,
        exit: exit.outcome,
        training: training.outcome,
        grade: assessment.grade ?? (assessment.outcome as Exclude<typeof assessment.outcome, "graded">),
        pay: isOpen ? "undetermined" : "computed",
      },
      amounts: { fixed, performance, topUp, total },
      missing,
      completions: isOpen ? this.facts.completionsOf(reviewed, basis.part, law) : undefined,
      // What is added grows with a claim up to the cap, so no claim at all and the largest of all are the two ends.
      claims: isOpen ? [claimed, ...(claimsOpen ? [Number.POSITIVE_INFINITY] : none)] : undefined,
    };
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

const sameState = (a: PersonState, b: PersonState): boolean =>
  sameOutcomes(a, b) && amountNames.every((name) => a.amounts[name] === b.amounts[name]) && a.completions === b.completions;

export const sameOutcomes = (a: PersonState, b: PersonState): boolean =>
  outcomeNames.every((name) => a.outcomes[name] === b.outcomes[name]);
