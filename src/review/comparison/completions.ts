import { addDays, yearOf, yearText } from "../../model/dates";
import { gradeIds } from "../../model/facts/exit";
import type { Service } from "../../model/facts/pay";
import type { Finding } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { isInputError } from "../../model/issue";
import { kept } from "../../model/kept";
import { type Fen, yuanText } from "../../model/money";
import { legible, read } from "../../model/read";
import { none } from "../../model/ruling";
import { payClasses, payOf } from "../../rules/pay";
import { payCase, reckonAdditions } from "../../rules/pay/reckon";
import { shareOfYear } from "../../rules/pay/service";
import { payTables } from "../../rules/pay/tables";
import type { ReviewedPerson } from "../reviewed";
import { type PersonFacts, personFacts, type Roster } from "../roster";

/** The year's pay by line and in total, in fen; undefined where it cannot be told. */
export interface Amounts {
  readonly fixed: Fen | undefined;
  readonly performance: Fen | undefined;
  readonly topUp: Fen | undefined;
  readonly total: Fen | undefined;
}

/** What a pay that cannot be told may come to: by whatever else is not known, and by the grade. */
export type Completions = ReadonlyMap<string, ReadonlyMap<string, Amounts>>;

/** What the roster says of those whose pay cannot be told; it is looked up for them alone. */
export class PayFactsOf {
  private readonly facts = new Map<number, PersonFacts | undefined>();
  private times: readonly Service[] | undefined;
  private readonly known = new Map<Law, Map<string, Completions>>();

  /** @param laws those from which every other law of the comparison takes its readings */
  constructor(
    private readonly roster: Roster,
    private readonly laws: readonly Law[],
  ) {}

  /** Every pay that the facts of a person may yet come to. */
  completionsOf({ row, assessment, pay }: ReviewedPerson, law: Law): Completions | undefined {
    const facts = kept(this.facts, row, () => factsIn(() => this.roster.people[row]));
    if (!facts) return undefined;
    const { service, topUps = none } = facts;
    const { villageClass } = pay.findings.find(({ code }) => code === "fixed-pay") as Finding<"fixed-pay">;
    const { claimed, claimsOpen } = reckonAdditions(topUps, payCase({}, law));
    // What is added is told with the rest only where it hangs on something that is lacking.
    const hangs = claimsOpen || this.laws.some(isProrated);
    const given = { service, claimed: hangs ? upToCap(claimed, law) : 0, claimsOpen, villageClass, grade: assessment.grade };
    // Very many lack the same facts, and a year has very many times.
    const ofLaw = kept(this.known, law, () => new Map<string, Completions>());
    return kept(ofLaw, JSON.stringify(given), () => completions(given, service ? [service] : this.timesOfYear(), law));
  }

  private timesOfYear(): readonly Service[] {
    this.times ??= timesUnder(this.laws);
    return this.times;
  }
}

/** Claims by what they come to, so that those of very many people are alike: no amount depends on whose they are, or on what lies above the cap. */
const upToCap = (claimed: Fen, law: Law): Fen => Math.min(claimed, payTables(law).topUpCap);

const isProrated = ({ readings }: Law): boolean => readings["top-up-cap-part-year"] === "prorated";

/** A row that could be read once and cannot be read again is one of which nothing is known. */
function factsIn(row: () => unknown): PersonFacts | undefined {
  try {
    return read(personFacts, legible(row));
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

/** What is known of a pay that cannot be told. */
interface Given {
  readonly service: Service | undefined;
  readonly claimed: Fen;
  /** Whether other claims are not known. */
  readonly claimsOpen: boolean;
  readonly villageClass: string | undefined;
  readonly grade: ReviewedPerson["assessment"]["grade"];
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

function completions({ claimed, claimsOpen, villageClass, grade }: Given, times: readonly Service[], law: Law): Completions {
  const classes = villageClass === undefined ? payClasses(law) : [villageClass];
  const grades = grade === null ? gradeIds : [grade];
  // What is added grows with a claim up to the cap, so no claim at all and the largest of all are the two ends.
  const claims = claimsOpen ? [claimed, payTables(law).topUpCap] : [claimed];
  const found = new Map<string, Map<string, Amounts>>();
  for (const className of classes) {
    for (const [i, service] of times.entries()) {
      for (const [nth, claim] of claims.entries()) {
        const topUps = [{ payer: "", amount: yuanText(claim) }];
        const byGrade = grades.map((one): [string, Amounts] => {
          const { post, additions, total } = payOf({ villageClass: className, service, grade: one, topUps }, law);
          return [one, { fixed: post.fixed, performance: post.performance, topUp: additions.topUp, total }];
        });
        found.set(JSON.stringify([classes.length > 1 && className, i, nth]), new Map(byGrade));
      }
    }
  }
  return found;
}
