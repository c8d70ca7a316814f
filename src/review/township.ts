import type { Law } from "../model/in-force";
import { kept } from "../model/kept";
import type { GradedPerson } from "../rules/assessment";
import { decideExit } from "../rules/exit";
import { decideHeadcount } from "../rules/headcount";
import { payOf } from "../rules/pay";
import { countOutcomes, type OutcomeCounts } from "./counts";
import { type Admitted, type Intake, villageKey } from "./intake";
import type { ReviewedPerson, ReviewedVillage } from "./reviewed";
import type { PersonFacts, VillageFacts } from "./roster";
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

export interface TownshipFacts {
  readonly township: string;
  readonly villages: readonly VillageFacts[];
  readonly people: readonly Admitted[];
  readonly uncounted: Intake["uncounted"];
}

/** The rulings on a township whose people have been graded. */
export function reviewTownship(
  { township, villages, people, uncounted }: TownshipFacts,
  graded: ReadonlyMap<string, GradedPerson>,
  law: Law,
): TalliedTownship {
  const byName = new Map(villages.map((village) => [village.village, village]));
  const tally = new PayTally();
  const byClass = new Map<string, PayTally>();
  const reviewed = people.map(({ row, facts, eligibility, training }): ReviewedPerson => {
    const assessment = graded.get(facts.id) as GradedPerson;
    const village = byName.get(facts.village);
    const grade = assessment.grade ?? undefined;
    const payFacts = { villageClass: village?.villageClass, service: facts.service, topUps: facts.topUps, grade };
    const { reckoned, ruling: pay } = payOf(payFacts, law);
    tally.add(reckoned);
    kept(byClass, reckoned.ownClass?.name ?? "unstated", () => new PayTally()).add(reckoned);
    return {
      row,
      id: facts.id,
      township,
      village: facts.village,
      eligibility,
      exit: decideExit({ ...facts, grade }, law),
      training,
      assessment,
      pay,
    };
  });
  const counted = staffing(people, law.on);
  const staffed = (village: VillageFacts) => (uncounted.has(villageKey(village)) ? undefined : counted(village.village));
  const headcounts = villages.map((village) => ({
    township,
    village: village.village,
    headcount: decideHeadcount({ ...village, assistants: staffed(village) }, law),
  }));
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
  Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, tally]) => [name, tally.totals()]));

/** How many are in post in a village on a day; unknown as soon as it is unknown of one of its people. */
function staffing(people: readonly Admitted[], on: string): (village: string) => number | undefined {
  const counts = new Map<string, number | undefined>();
  for (const { facts } of people) {
    const present = inPost(facts, on);
    const before = counts.has(facts.village) ? counts.get(facts.village) : 0;
    counts.set(facts.village, before === undefined || present === undefined ? undefined : before + (present ? 1 : 0));
  }
  return (village) => (counts.has(village) ? counts.get(village) : 0);
}

/** A number of months says whether someone is in post on a day only when it is all of the year or nothing. */
function inPost({ service }: PersonFacts, on: string): boolean | undefined {
  if (service?.periods) return service.periods.some(({ from, to }) => from <= on && on <= to);
  if (service?.months === 0) return false;
  return service?.months === 12 ? true : undefined;
}
