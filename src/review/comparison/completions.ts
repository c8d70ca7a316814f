import { gradeIds } from "../../law/grades";
import { addDays } from "../../model/dates";
import type { Service } from "../../model/facts/pay";
import type { Law } from "../../model/in-force";
import { isInputError } from "../../model/issue";
import { kept } from "../../model/kept";
import { legible, read } from "../../model/read";
import { payClasses } from "../../rules/pay";
import type { PostPart } from "../../rules/pay/post";
import { type PayAmounts, payCase, reckon } from "../../rules/pay/reckon";
import type { ReviewedPerson } from "../reviewed";
import { type PersonFacts, personFacts, type Roster } from "../roster";

/** The year's pay by line and in total. */
export type Amounts = Pick<PayAmounts, "fixed" | "performance" | "topUp" | "total">;

/** A pay to which nothing is added, and the cap of what may be. */
type PostAmounts = Amounts & Partial<Pick<PayAmounts, "cap">>;

/** What a pay that cannot be told may come to before anything is added: by whatever else is not known, and by the grade. */
export type Completions = ReadonlyMap<string, ReadonlyMap<string, PostAmounts>>;

/** What the roster says of those whose pay cannot be told; it is looked up for them alone. */
export class PayFactsOf {
  private readonly facts = new Map<number, Pick<PersonFacts, "service"> | undefined>();
  private readonly known = new Map<Law, Map<number, Completions>>();

  /** @param laws those from which every other law of the comparison takes its readings */
  constructor(
    private readonly roster: Roster,
    private readonly laws: readonly Law[],
  ) {}

  /** Every pay that the facts of a person may yet come to, but for what is claimed, which is nearly everyone's own. */
  completionsOf({ row, assessment: { grade } }: ReviewedPerson, { villageClass, pattern }: PostPart, law: Law): Completions | undefined {
    const given = kept(this.facts, row, () => this.factsOf(row));
    if (!given) return undefined;
    const { service } = given;
    // Very many lack the same facts, and a year has very many times.
    const ofLaw = kept(this.known, law, () => new Map<number, Completions>());
    return kept(ofLaw, pattern, () => completions(villageClass, grade, service ? [service] : timesUnder(this.laws), law));
  }

  /** What a row says; undefined where it could be read once and cannot be read again. */
  private factsOf(row: number): Pick<PersonFacts, "service"> | undefined {
    try {
      const facts = legible(() => this.roster.people[row]);
      return { service: read(personFacts, facts).service };
    } catch (error) {
      if (isInputError(error)) return undefined;
      throw error;
    }
  }
}

/**
 * The times that someone may have served in a year, told apart by what either law makes of them: months, and periods from its first day to each other.
 */
function timesUnder(laws: readonly Law[]): Service[] {
  const from = `${(laws[0] as Law).on.slice(0, 4)}-01-01`;
  const told = new Map<string, Service>();
  for (let i = 0; i < 13 + 366; i++) {
    const service = i < 13 ? { months: i } : { periods: [{ from, to: addDays(from, i - 13) }] };
    told.set(JSON.stringify(laws.map((law) => payCase({ service }, law).share)), service);
  }
  return [...told.values()];
}

function completions(
  villageClass: string | undefined,
  grade: ReviewedPerson["assessment"]["grade"],
  times: readonly Service[],
  law: Law,
): Completions {
  const classes = villageClass === undefined ? payClasses(law) : [villageClass];
  const grades = grade === null ? gradeIds : [grade];
  const found = new Map<string, Map<string, PostAmounts>>();
  for (const className of classes) {
    for (const [i, service] of times.entries()) {
      const given = payCase({ villageClass: className, service }, law);
      found.set(`${i} ${classes.length > 1 && className}`, new Map(grades.map((grade) => [grade, reckon({ grade }, given)])));
    }
  }
  return found;
}
