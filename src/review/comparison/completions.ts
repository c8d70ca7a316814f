import { gradeIds } from "../../law/grades";
import { addDays } from "../../model/dates";
import type { Service } from "../../model/facts/pay";
import type { Finding } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { isInputError } from "../../model/issue";
import { kept } from "../../model/kept";
import type { Fen } from "../../model/money";
import { legible, read } from "../../model/read";
import { none } from "../../model/ruling";
import { payClasses } from "../../rules/pay";
import { payCase, reckon, reckonAdditions } from "../../rules/pay/reckon";
import type { ReviewedPerson } from "../reviewed";
import { personFacts, type Roster } from "../roster";

/** The year's pay by line and in total, in fen; undefined where it cannot be told. */
export interface Amounts {
  readonly fixed: Fen | undefined;
  readonly performance: Fen | undefined;
  readonly topUp: Fen | undefined;
  readonly total: Fen | undefined;
}

/** A pay to which nothing is added, and the cap of what may be. */
type PostAmounts = Amounts & { readonly cap?: Fen | undefined };

/** What a pay that cannot be told may come to before anything is added: by whatever else is not known, and by the grade. */
export type Completions = ReadonlyMap<string, ReadonlyMap<string, PostAmounts>>;

/** What bears on the pay of a person and not on any law. */
interface Given {
  readonly service: Service | undefined;
  /** What the claims may come to: one sum, or the two ends of what they may be. */
  readonly claims: readonly Fen[];
}

/** What the roster says of those whose pay cannot be told; it is looked up for them alone. */
export class PayFactsOf {
  private readonly facts = new Map<number, Given | undefined>();
  private readonly known = new Map<Law, Map<string, Completions>>();

  /** @param laws those from which every other law of the comparison takes its readings */
  constructor(
    private readonly roster: Roster,
    private readonly laws: readonly Law[],
  ) {}

  /** Every pay that the facts of a person may yet come to, but for what is claimed, which is nearly everyone's own. */
  completionsOf({ row, assessment: { grade }, pay }: ReviewedPerson, law: Law): Completions | undefined {
    const given = this.givenOf(row, law);
    if (!given) return undefined;
    const { villageClass } = pay.findings.find(({ code }) => code === "fixed-pay") as Finding<"fixed-pay">;
    // Very many lack the same facts, and a year has very many times.
    const ofLaw = kept(this.known, law, () => new Map<string, Completions>());
    const key = JSON.stringify([payCase(given, law).share, villageClass, grade]);
    return kept(ofLaw, key, () => completions(villageClass, grade, given.service ? [given.service] : timesUnder(this.laws), law));
  }

  /** What a row says; undefined where it cannot be read. */
  givenOf(row: number, law: Law): Given | undefined {
    return kept(this.facts, row, () => givenIn(() => this.roster.people[row], law));
  }
}

/** A row that could be read once and cannot be read again is one of which nothing is known. */
function givenIn(row: () => unknown, law: Law): Given | undefined {
  try {
    const { service, topUps = none } = read(personFacts, legible(row));
    const { claimed, claimsOpen } = reckonAdditions(topUps, payCase({}, law));
    // What is added grows with a claim up to the cap, so no claim at all and the largest of all are the two ends.
    return { service, claims: claimsOpen ? [claimed, Number.POSITIVE_INFINITY] : [claimed] };
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
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
