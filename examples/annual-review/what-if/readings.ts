import {
  type AnyRuling,
  assessEligibility,
  checkTraining,
  computePay,
  evaluateExit,
  explain,
  explainSensitivity,
  names,
  type Roster,
  type Sensitivity,
  sensitivity,
  type YearReview,
} from "xieliyuan";

type Rule = "assessEligibility" | "evaluateExit" | "checkTraining" | "computePay";

/** A ruling on a person that another reading of the text would change. */
export interface OpenReading {
  readonly id: string;
  readonly rule: Rule;
  readonly outcome: string;
  /** Each alternative that would change it, and to what, in words. */
  readonly otherwise: string;
}

/** Every ruling of the year that rests on a choice that the text leaves open. */
export function openReadings(roster: Roster, { on, townships }: YearReview): OpenReading[] {
  const classes = new Map(roster.villages.map(({ township, village, villageClass }) => [`${township} ${village}`, villageClass]));
  return townships.flatMap(({ people }) =>
    people.flatMap(({ id, row, township, village, assessment }) => {
      const facts = { ...roster.people[row], villageClass: classes.get(`${township} ${village}`), grade: assessment.grade ?? undefined };
      const of = <R extends Rule>(rule: R) => Object.fromEntries(Object.entries(facts).filter(([key]) => key in names.facts[rule]));
      const tried: readonly (readonly [Rule, Sensitivity<AnyRuling>])[] = [
        ["assessEligibility", sensitivity(assessEligibility, of("assessEligibility"), { on })],
        ["evaluateExit", sensitivity(evaluateExit, of("evaluateExit"), { on })],
        ["checkTraining", sensitivity(checkTraining, of("checkTraining"), { on })],
        ["computePay", sensitivity(computePay, of("computePay"), { on })],
      ];
      return tried
        .map(([rule, found]) => ({
          rule,
          found,
          changes: found.changes.filter(({ ruling }) => verdictOf(ruling) !== verdictOf(found.ruling)),
        }))
        .filter(({ changes }) => changes.length > 0)
        .map(({ rule, found, changes }) => ({
          ...{ id, rule },
          outcome: verdictOf(found.ruling),
          otherwise: explainSensitivity({ ...found, changes }, { language: "zh" }),
        }));
    }),
  );
}

/** What a ruling comes to: the first line of its explanation, after the name of the rule. */
const verdictOf = (ruling: AnyRuling): string => (explain(ruling, { language: "zh" }).split("\n")[0] ?? "").replace(/^[^：]*：|。$/g, "");
