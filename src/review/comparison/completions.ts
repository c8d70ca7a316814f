import type * as z from "zod/mini";
import { gradeIds } from "../../model/facts/exit";
import type { Law } from "../../model/in-force";
import { isInputError } from "../../model/issue";
import { kept } from "../../model/kept";
import { type Fen, largestAmount } from "../../model/money";
import { legible, read } from "../../model/read";
import { payClasses, payOf } from "../../rules/pay";
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

  constructor(private readonly roster: Roster) {}

  /** Every pay that the facts of a person may yet come to. */
  completionsOf({ row, assessment }: ReviewedPerson, law: Law): Completions | undefined {
    const facts = kept(this.facts, row, () => readOr(personFacts, () => this.roster.people[row]));
    return facts && completions(facts, this.classOf(facts), assessment.grade, law);
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

const monthsOfYear = Array.from({ length: 13 }, (_, months) => ({ months }));

function completions(
  { service, topUps = [] }: PersonFacts,
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
    for (const time of service ? [service] : monthsOfYear) {
      for (const claim of claims) {
        const added = topUps.map(({ payer, amount = claim }) => ({ payer, amount }));
        const byGrade = grades.map((one): [string, Amounts] => {
          const paid = payOf({ villageClass, service: time, grade: one, topUps: added }, law);
          return [
            grade === null ? one : "",
            { fixed: paid.post.fixed, performance: paid.post.performance, topUp: paid.additions.topUp, total: paid.total },
          ];
        });
        found.set(JSON.stringify([classes.length > 1 ? villageClass : "", service ? "" : time.months, claim]), new Map(byGrade));
      }
    }
  }
  return found;
}
