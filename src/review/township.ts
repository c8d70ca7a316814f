import type { Law } from "../model/in-force";
import { inOrder } from "../model/in-order";
import { kept } from "../model/kept";
import type { GradedPerson } from "../rules/assessment";
import { decideExit, type ExitRuling } from "../rules/exit";
import { decideHeadcount } from "../rules/headcount";
import { type PayBasis, payAmounts, payBasis } from "../rules/pay";
import { countOutcomes, type OutcomeCounts } from "./counts";
import type { EnteredTownship } from "./intake";
import { type ReviewedPerson, type ReviewedVillage, reviewedPerson } from "./reviewed";
import { PayTally, type PayTotals } from "./totals";

/** One township of the review (乡镇汇总). */
export interface TownshipReview {
  readonly township: string;
  readonly people: readonly ReviewedPerson[];
  readonly villages: readonly ReviewedVillage[];
  readonly outcomes: OutcomeCounts;
  readonly pay: PayTotals;
  /** The pay by class of village; `unstated` where a village's class is not known. */
  readonly payByClass: Readonly<Record<string, PayTotals>>;
}

/** A township with the sums that go into those of the county. */
export interface TalliedTownship {
  readonly review: TownshipReview;
  readonly tally: PayTally;
  readonly byClass: ReadonlyMap<string, PayTally>;
}

/** The rulings on a township whose people have been graded, in the order of the people. */
export function reviewTownship(
  { township, villages, people }: EnteredTownship,
  grades: readonly GradedPerson[],
  law: Law,
): TalliedTownship {
  const byClass = new Map<string, PayTally>();
  const gradeOf = (i: number) => (grades[i] as GradedPerson).grade ?? undefined;
  const bases = people.map(({ facts: { service, topUps }, village }, i): PayBasis => {
    const basis = payBasis({ villageClass: village?.facts.villageClass, service, topUps, grade: gradeOf(i) }, law);
    kept(byClass, basis.part.villageClass ?? "unstated", () => new PayTally()).add(payAmounts(basis));
    return basis;
  });
  const exitRulings = people.map(({ facts }, i) => decideExit(facts, gradeOf(i), law));
  const reviewed = people.map((person, i) =>
    reviewedPerson(person, exitRulings[i] as ExitRuling, grades[i] as GradedPerson, bases[i] as PayBasis),
  );
  const headcounts = villages.map((staffed) => {
    const { facts } = staffed;
    return { township, village: facts.village, headcount: decideHeadcount(facts, law, staffed) };
  });
  const tally = new PayTally();
  for (const part of byClass.values()) tally.join(part);
  const review = {
    township,
    people: reviewed,
    villages: headcounts,
    outcomes: countOutcomes(reviewed, headcounts),
    pay: tally.totals(),
    payByClass: totalsByClass(byClass),
  };
  return { review, tally, byClass };
}

export const totalsByClass = (tallies: ReadonlyMap<string, PayTally>): Record<string, PayTotals> =>
  Object.fromEntries(inOrder(tallies, ([name]) => name).map(([name, tally]) => [name, tally.totals()]));
