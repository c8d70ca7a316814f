import type * as z from "zod/mini";
import { addDays, yearOf, yearText } from "../../model/dates";
import { gradeIds } from "../../model/facts/exit";
import type { Service } from "../../model/facts/pay";
import type { Law } from "../../model/in-force";
import { isInputError } from "../../model/issue";
import { kept } from "../../model/kept";
import { type Fen, largestAmount } from "../../model/money";
import { legible, read } from "../../model/read";
import { payClasses, payOf } from "../../rules/pay";
import { shareOfYear } from "../../rules/pay/service";
import type { ReviewedPerson } from "../reviewed";
import { type PersonFacts, personFacts, type Roster, villageFacts, villageKey } from "../roster";

/** The year's pay by line and in total, in fen; undefined where it cannot be told. */
export interface Amounts {
  readonly fixed: Fen | undefined;
  readonly performance: Fen | undefined;
  readonly topUp: Fen | undefined;
  readonly total: Fen | undefined;
}

/** What a pay that cannot be told may come to: by whatever else is not known, and by the grade, where that is open too. */
export type Completions = ReadonlyMap<string, ReadonlyMap<string, Amounts>>;

/** What the roster says of those whose pay cannot be told; it is looked up for them alone. */
export class PayFactsOf {
  private readonly facts = new Map<number, PersonFacts | undefined>();
  private classes: Map<string, number | string | undefined> | undefined;
  private times: readonly Service[] | undefined;
  private readonly known = new Map<Law, Map<string, Completions>>();

  /** @param laws those from which every other law of the comparison takes its readings */
  constructor(
    private readonly roster: Roster,
    private readonly laws: readonly Law[],
  ) {}

  /** Every pay that the facts of a person may yet come to. */
  completionsOf({ row, assessment }: ReviewedPerson, law: Law): Completions | undefined {
    const facts = kept(this.facts, row, () => readOr(personFacts, () => this.roster.people[row]));
    if (!facts) return undefined;
    const villageClass = this.classOf(facts);
    this.times ??= timesUnder(this.laws);
    const times = facts.service ? [facts.service] : this.times;
    const topUps = facts.topUps?.filter(() => this.isAddedLater(facts));
    // Very many lack the same facts, and a year has very many times.
    const key = JSON.stringify([facts.service, topUps, villageClass, assessment.grade]);
    const ofLaw = kept(this.known, law, () => new Map<string, Completions>());
    return kept(ofLaw, key, () => completions(times, topUps, villageClass, assessment.grade, law));
  }

  /** Whether what is added hangs on something that is lacking; where it does not, the difference knows it without the completions. */
  private isAddedLater({ topUps = [] }: PersonFacts): boolean {
    return (
      topUps.some(({ amount }) => amount === undefined) || this.laws.some(({ readings }) => readings["top-up-cap-part-year"] === "prorated")
    );
  }

  private classOf(place: { township: string; village: string }): number | string | undefined {
    this.classes ??= this.classesByVillage();
    return this.classes.get(villageKey(place));
  }

  private classesByVillage() {
    const classes = new Map<string, number | string | undefined>();
    for (let row = 0; row < this.roster.villages.length; row++) {
      const village = readOr(villageFacts, () => this.roster.villages[row]);
      if (village) kept(classes, villageKey(village), () => village.villageClass);
    }
    return classes;
  }
}

/** A row that could be read once and cannot be read again is one of which nothing is known. */
function readOr<S extends z.core.$ZodType>(schema: S, row: () => unknown): z.output<S> | undefined {
  try {
    return read(schema, legible(row));
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

/**
 * The times that someone may have served in a year, told apart by what either law makes of them: months, and periods from its first day to each other.
 */
function timesUnder(laws: readonly Law[]): Service[] {
  const year = yearOf((laws[0] as Law).on);
  const from = `${yearText(year)}-01-01`;
  const months = Array.from({ length: 13 }, (_, months): Service => ({ months }));
  const periods = Array.from({ length: 366 }, (_, days): Service => ({ periods: [{ from, to: addDays(from, days) }] }));
  const shares = (time: Service) => JSON.stringify(laws.map((law) => shareOfYear(time, year, law)));
  return [...new Map([...months, ...periods].map((time) => [shares(time), time])).values()];
}

function completions(
  times: readonly Service[],
  topUps: PersonFacts["topUps"] = [],
  stated: number | string | undefined,
  grade: ReviewedPerson["assessment"]["grade"],
  law: Law,
): Completions {
  const known = payClasses(law);
  const classes = stated !== undefined && known.includes(String(stated)) ? [String(stated)] : known;
  const grades = grade === null ? gradeIds : [grade];
  // What is added grows with a claim up to the cap, so no claim at all and the largest of all are the two ends.
  const claims = topUps.some(({ amount }) => amount === undefined) ? [0, largestAmount] : [0];
  const found = new Map<string, Map<string, Amounts>>();
  for (const villageClass of classes) {
    for (const [i, service] of times.entries()) {
      for (const claim of claims) {
        const added = topUps.map(({ payer, amount = claim }) => ({ payer, amount }));
        const byGrade = grades.map((one): [string, Amounts] => {
          const paid = payOf({ villageClass, service, grade: one, topUps: added }, law);
          return [
            grade === null ? one : "",
            { fixed: paid.post.fixed, performance: paid.post.performance, topUp: paid.additions.topUp, total: paid.total },
          ];
        });
        found.set(JSON.stringify([classes.length > 1 ? villageClass : "", i, claim]), new Map(byGrade));
      }
    }
  }
  return found;
}
