import type { GradedPerson } from "../rules/assessment";
import type { EligibilityRuling } from "../rules/eligibility";
import type { ExitRuling } from "../rules/exit";
import type { HeadcountRuling } from "../rules/headcount";
import { type PayBasis, type PayRuling, payRuling } from "../rules/pay";
import type { TrainingRuling } from "../rules/training";
import type { Admitted } from "./intake";

/** Everything that is ruled of one person. */
export interface ReviewedPerson {
  /** The index of the person's row in the list that was given. */
  readonly row: number;
  readonly id: string;
  readonly township: string;
  readonly village: string;
  readonly eligibility: EligibilityRuling;
  readonly exit: ExitRuling;
  readonly training: TrainingRuling;
  readonly assessment: GradedPerson;
  /** Written each time that it is asked for, and so another object with the same content; whoever needs it often keeps it. */
  readonly pay: PayRuling;
}

/** Where a reviewed person holds what the pay is made of. It is no private field, since those cannot be read through a proxy of the person. */
const basisOfPay = Symbol("pay");

/** A person as it is put together. */
type Person = { -readonly [K in keyof ReviewedPerson]: ReviewedPerson[K] } & { readonly [basisOfPay]?: PayBasis };

/**
 * A reviewed person whose ruling on pay is written each time that it is asked for: with amounts of its own it is larger than all else that is
 * ruled of the person together, and a review of a country would hold one for everybody.
 */
function Reviewed(
  this: Person,
  { row, facts, eligibility, training }: Admitted,
  exit: ExitRuling,
  assessment: GradedPerson,
  basis: PayBasis,
): void {
  this.row = row;
  this.id = facts.id;
  this.township = facts.township;
  this.village = facts.village;
  this.eligibility = eligibility;
  this.exit = exit;
  this.training = training;
  this.assessment = assessment;
  Object.defineProperty(this, basisOfPay, { value: basis });
  // A property of the object itself, so that whoever copies, compares or writes a person has the pay as well.
  Object.defineProperty(this, "pay", written);
}

// A constructor has its objects hold all of this in one piece of memory; they are plain nevertheless, as whatever the library answers with.
Reviewed.prototype = Object.prototype;

type Constructor = new (...given: Parameters<typeof Reviewed>) => ReviewedPerson;

export const reviewedPerson = (...given: Parameters<typeof Reviewed>): ReviewedPerson => new (Reviewed as unknown as Constructor)(...given);

/** What the pay of a person whom a review has answered with is made of. */
export const payBasisOf = (person: ReviewedPerson): PayBasis => (person as Person)[basisOfPay] as PayBasis;

const written = {
  enumerable: true,
  get(this: ReviewedPerson): PayRuling {
    return payRuling(payBasisOf(this));
  },
};

/** Whether a village is staffed as it must be (配备情况). */
export interface ReviewedVillage {
  readonly township: string;
  readonly village: string;
  readonly headcount: HeadcountRuling;
}
