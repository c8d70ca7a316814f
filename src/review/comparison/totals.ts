import type { Fund } from "../../law/funds";
import { inOrder } from "../../model/in-order";
import { kept } from "../../model/kept";
import { wideFen, wideText } from "../../model/money";
import { byFund } from "../funds";
import { eachAmount } from "./differences";
import type { Effect, OutcomeChanges, PayDifference, PersonChange, VillageChange } from "./effects";
import type { PartId } from "./parts";
import { amountNames, outcomeNames, type PersonOutcomes } from "./states";

/** What changes for all together. */
export interface TotalChange {
  /** For how many people something changes, and for how many of them nobody can say by how much the total does. */
  readonly people: number;
  readonly undetermined: number;
  /** How many people, of `headcount` how many villages, come to another outcome. */
  readonly outcomes: Readonly<Record<keyof PersonOutcomes | "headcount", number>>;
  /** The exact sums in yuan, each of its own column: whoever's total cannot be told still adds the lines that can. */
  readonly difference: { readonly [A in keyof PayDifference]: string };
  /** The lines by the money that they come from. */
  readonly byFund: Readonly<Record<Fund, string>>;
}

/** What one cause, or several that cannot be told apart, changes for all together. */
export interface TotalEffect extends TotalChange {
  readonly causes: readonly PartId[];
}

class ChangeTally {
  private people = 0;
  private undetermined = 0;
  private readonly outcomes = { eligibility: 0, exit: 0, training: 0, grade: 0, pay: 0, headcount: 0 };
  private readonly sums = eachAmount(() => BigInt(0));

  /** Adds what changes for a person. A part of a difference that cannot be told as a whole stays out of the sums of the parts too. */
  add({ outcomes, difference }: { readonly outcomes: OutcomeChanges; readonly difference: PayDifference }, whole: PayDifference): void {
    this.people++;
    if (difference.total !== "0.00" && whole.total === null) this.undetermined++;
    for (const name of outcomeNames) if (outcomes[name]) this.outcomes[name]++;
    for (const name of amountNames) if (whole[name] !== null) this.sums[name] += wideFen(difference[name] as string);
  }

  addVillage({ before, after }: VillageChange["headcount"]): void {
    if (before !== after) this.outcomes.headcount++;
  }

  total(): TotalChange {
    const { people, undetermined, outcomes, sums } = this;
    return {
      people,
      undetermined,
      outcomes,
      difference: eachAmount((name) => wideText(sums[name])),
      byFund: byFund(sums),
    };
  }
}

/** The whole of what changes, and what of it each cause brings, in the order in which the causes were switched. */
export function totalsOf(
  people: readonly PersonChange[],
  villages: readonly VillageChange[],
  order: readonly PartId[],
): { readonly whole: TotalChange; readonly effects: readonly TotalEffect[] } {
  const whole = new ChangeTally();
  const byCause = new Map<string, { causes: readonly PartId[]; tally: ChangeTally }>();
  const of = ({ causes }: Pick<Effect, "causes">) => kept(byCause, causes.join(), () => ({ causes, tally: new ChangeTally() })).tally;
  for (const person of people) {
    whole.add(person, person.difference);
    for (const effect of person.effects) of(effect).add(effect, person.difference);
  }
  for (const { headcount, effects } of villages) {
    whole.addVillage(headcount);
    for (const effect of effects) of(effect).addVillage(effect.headcount);
  }
  const places = ({ causes }: Pick<Effect, "causes">) => causes.map((cause) => String(order.indexOf(cause)).padStart(3, "0")).join();
  const effects = inOrder(byCause.values(), places);
  return { whole: whole.total(), effects: effects.map(({ causes, tally }) => ({ causes, ...tally.total() })) };
}
