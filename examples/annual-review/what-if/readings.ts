import {
  type AnyRuling,
  chengbu2023,
  explain,
  names,
  type ReadingId,
  type ReviewedPerson,
  type Roster,
  readings,
  reviewYear,
  withReadings,
  type YearReview,
} from "xieliyuan";

/** The rulings on a person, in the order of the sheets. */
const parts = {
  eligibility: "assessEligibility",
  assessment: "gradeCohort",
  exit: "evaluateExit",
  training: "checkTraining",
  pay: "computePay",
} as const satisfies Partial<Record<keyof ReviewedPerson, keyof typeof names.rules>>;
type Part = keyof typeof parts;

/** A ruling on a person that another reading of the text would change. */
export interface OpenReading {
  readonly id: string;
  readonly rule: (typeof parts)[Part];
  readonly outcome: string;
  /** Each alternative that would change it, and to what, in words. */
  readonly otherwise: string;
}

/** What was found by trying other readings, and which of those that bear on people could be tried. */
export interface ReadingTrials {
  readonly open: readonly OpenReading[];
  readonly tried: readonly ReadingId[];
  /** Those whose other choices are an authority's own figures, so that there is no list of them to try. */
  readonly untried: readonly ReadingId[];
}

/** Reviews the whole roster under each other alternative, since a seat that goes to one person is lost to another and a grade bears on pay. */
export function tryReadings(roster: Roster, review: YearReview): ReadingTrials {
  const rules: readonly string[] = Object.values(parts);
  const onPeople = (Object.keys(readings) as ReadingId[]).filter((id) => readings[id].usedBy.some((rule) => rules.includes(rule)));
  const others = onPeople.flatMap((id) => otherChoices(id).map((choice) => trial(roster, review, id, choice)));
  const tried = new Set(others.map(({ id }) => id));
  return {
    open: review.townships.flatMap(({ people }) => people.flatMap((one) => openOf(one, others))),
    tried: onPeople.filter((id) => tried.has(id)),
    untried: onPeople.filter((id) => !tried.has(id)),
  };
}

const otherChoices = (id: ReadingId): string[] =>
  Object.keys(readings[id].alternatives).filter((choice) => choice !== (chengbu2023.readings[id] ?? readings[id].default));

interface Trial {
  readonly id: ReadingId;
  /** The alternative in words, after the question that it answers. */
  readonly words: string;
  readonly people: ReadonlyMap<number, ReviewedPerson>;
}

function trial(roster: Roster, { year, on }: YearReview, id: ReadingId, choice: string): Trial {
  const policy = withReadings(chengbu2023, { [id]: choice });
  const { townships } = reviewYear(roster, { year, on, policy });
  const answers: Readonly<Record<string, { readonly zh: string }>> = readings[id].alternatives;
  return {
    id,
    words: `${readings[id].question.zh}——如取“${answers[choice]?.zh ?? choice}”`,
    people: new Map(townships.flatMap(({ people }) => people.map((one) => [one.row, one] as const))),
  };
}

function openOf(one: ReviewedPerson, others: readonly Trial[]): OpenReading[] {
  return (Object.keys(parts) as Part[]).flatMap((part) => {
    const outcome = resultOf(one, part);
    const otherwise = others.flatMap(({ words, people }) => {
      const other = people.get(one.row);
      const result = other && resultOf(other, part);
      return result === undefined || result === outcome ? [] : [`${words}，结果为：${result}。`];
    });
    return otherwise.length === 0 ? [] : [{ id: one.id, rule: parts[part], outcome, otherwise: otherwise.join("\n") }];
  });
}

/** What a ruling on a person comes to. */
function resultOf({ assessment, pay, ...rulings }: ReviewedPerson, part: Part): string {
  if (part === "assessment")
    return (assessment.grade === null ? names.personOutcomes[assessment.outcome] : names.grades[assessment.grade]).zh;
  if (part !== "pay") return verdictOf(rulings[part]);
  const known = pay.pay.lines.flatMap(({ line, amount }) => (amount === null ? [] : [`${names.payLines[line].zh}${amount}元`]));
  return verdictOf(pay) + (pay.pay.total === null && known.length > 0 ? `，其中${known.join("、")}` : "");
}

/** The first line of an explanation, after the name of the rule. */
const verdictOf = (ruling: AnyRuling): string => (explain(ruling, { language: "zh" }).split("\n")[0] ?? "").replace(/^[^：]*：|。$/g, "");
