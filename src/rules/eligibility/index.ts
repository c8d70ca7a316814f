import { mayBeLeapDay } from "../../model/age";
import { recordOf, standing } from "../../model/facts/decision";
import { arePlainEligibility, conditionItems, type EligibilityFacts, eligibilityFacts } from "../../model/facts/eligibility";
import { find } from "../../model/finding";
import { type Law, lawFor, prepared, type RuleOptions } from "../../model/in-force";
import { snapshot } from "../../model/read";
import { remember } from "../../model/remember";
import { ruleOn } from "../../model/rule-on";
import type { ReadingUsed } from "../../model/ruling";
import { bits } from "../../model/tri";
import { ageTest } from "./age";
import { educationPattern, educationPatterns, educationTest } from "./education";
import { type Attested, attested, DECIDE, type EligibilityRuling, FAIL, type Judged, PASS, settled } from "./judged";

export type { EligibilityOutcome, EligibilityRuling } from "./judged";

/**
 * Whether a person meets the basic conditions for serving as a village assistant (基本条件), 三(五).
 *
 * @param facts what is known of the person; whatever is left out is unknown
 * @param options the day asked about, and the policy
 * @returns one finding for each condition, in the order of the statute, then the notes
 * @throws {InputError} where facts or options are not of their kind, the day is before the measure, or the birth date after the day
 * @example
 * assessEligibility({ criminalRecord: true }, { on: "2026-07-01" }).outcome //=> "ineligible"
 */
export function assessEligibility(facts: EligibilityFacts, options: RuleOptions): EligibilityRuling {
  return ruled(facts, lawFor(options));
}

/** What depends on the policy and the day alone. */
const tests = prepared((law) => ({ education: educationTest(law), age: ageTest(law) }));
type Tests = ReturnType<typeof tests>;

/** 三(五), condition by condition, as the statute orders them; between the statements stands the education, at the end the age. */
const beforeEducation = [
  attested("goodConduct", "good-conduct"),
  attested("criminalRecord", "no-criminal-record", false),
  attested("longTermResident", "long-term-resident"),
  attested("knowsVillage", "knows-village"),
];
const afterEducation = [
  attested("canWrite", "writing"),
  attested("canUseComputer", "computer"),
  attested("canUseOfficeSoftware", "office-software"),
  attested("canUseServiceApps", "service-apps"),
  attested("hasWorkSkills", "work-skills"),
  attested("responsible", "sense-of-duty"),
  attested("goodHealth", "good-health"),
  attested("timeEnough", "time-enough"),
];

/** {@link assessEligibility} on facts that have been read. */
export function decideEligibility(facts: EligibilityFacts, law: Law): EligibilityRuling {
  const { rulings } = tests(law).age(facts.birthDate);
  // A ruling that nobody shares rests on no snapshot: a roster of months of birth would wait for one with every row.
  if (!rulings && !facts.decisions) return rule(facts, law);
  const known = facts.decisions ? undefined : rulings?.get(patternOf(facts));
  return known ?? firstOn(snapshot(eligibilityFacts, facts), law);
}

/** The ruling on facts of a pattern that did not come up before, for all who will come with it, or on those of one person alone. */
function firstOn(facts: EligibilityFacts, law: Law): EligibilityRuling {
  const { rulings } = tests(law).age(facts.birthDate);
  const ruling = rule(facts, law);
  return rulings && !facts.decisions ? remember(rulings, patternOf(facts), ruling) : ruling;
}

const patternOf = (facts: EligibilityFacts): number => statements(facts) * educationPatterns + educationPattern(facts.education);

/** The statements as one number, two bits each. */
function statements(facts: EligibilityFacts): number {
  let pattern = bits(facts.goodConduct);
  pattern = (pattern << 2) | bits(facts.criminalRecord);
  pattern = (pattern << 2) | bits(facts.longTermResident);
  pattern = (pattern << 2) | bits(facts.knowsVillage);
  pattern = (pattern << 2) | bits(facts.canWrite);
  pattern = (pattern << 2) | bits(facts.canUseComputer);
  pattern = (pattern << 2) | bits(facts.canUseOfficeSoftware);
  pattern = (pattern << 2) | bits(facts.canUseServiceApps);
  pattern = (pattern << 2) | bits(facts.hasWorkSkills);
  pattern = (pattern << 2) | bits(facts.responsible);
  pattern = (pattern << 2) | bits(facts.goodHealth);
  return (pattern << 2) | bits(facts.timeEnough);
}

function rule(facts: EligibilityFacts, law: Law): EligibilityRuling {
  const under = tests(law);
  const age = under.age(facts.birthDate);
  const decisions = facts.decisions && decisionsOn(facts.decisions, law);
  const stated = ({ fact, judge }: Attested) => judge(facts[fact]);
  const plain = [...beforeEducation.map(stated), under.education.judge(facts.education), ...afterEducation.map(stated), age];
  const judged = decisions ? plain.map(decisions.applied) : plain;

  const known = judged.filter(({ may }) => settled(may)).reduce((all, { may }) => all | may, 0);
  const failed = (known & FAIL) !== 0;
  // Where something is for decision already, whether another thing passes or is for decision too changes nothing.
  const pivotal = failed ? [] : judged.filter(({ may }) => !settled(may) && (may & FAIL || !(known & DECIDE)));
  return {
    rule: "assessEligibility",
    outcome: failed ? "ineligible" : pivotal.length > 0 ? "undetermined" : known & DECIDE ? "for-decision" : "eligible",
    findings: [...judged.map(({ finding }) => finding), ...(age.note ? [age.note] : []), ...(decisions?.withoutEffect() ?? [])],
    missing: pivotal.map(({ lacking }) => lacking as string),
    readings: readingsUsed(facts, !failed || !!facts.decisions?.length, law, under),
    policy: law.reference,
    on: law.on,
  };
}

/** The recorded decisions on a person: how each settles what is for decision, and which of them found nothing to settle. */
function decisionsOn(decisions: NonNullable<EligibilityFacts["decisions"]>, law: Law) {
  const effective = new Set<string>();
  const latest = new Map(
    conditionItems.map((item) => [
      item,
      standing(
        decisions.filter(({ provision }) => provision === item),
        law.on,
        "decisions",
        decisions,
      ),
    ]),
  );
  return {
    applied: (judged: Judged): Judged => {
      if (!(judged.may & DECIDE)) return judged;
      const { provision } = judged.finding;
      const decision = latest.get(provision as (typeof conditionItems)[number]);
      if (!decision) return judged;
      effective.add(provision);
      const [own, status] = decision.decision === "accepted" ? [PASS, "excepted"] : [FAIL, "unmet"];
      const may = (judged.may & ~DECIDE) | own;
      if (!settled(may)) return { ...judged, may };
      // Once it is accepted, what is not known of it no longer matters; the finding then says both.
      const finding = Object.freeze({ ...judged.finding, status: judged.lacking ? "unknown" : status, ...recordOf(decision) });
      return { finding: finding as Judged["finding"], may };
    },
    withoutEffect: () =>
      conditionItems
        .filter((item) => !effective.has(item) && decisions.some(({ provision }) => provision === item))
        .map((about) => find("decision-without-effect", "note", { about })),
  };
}

/** The readings that an answer rests on. */
function readingsUsed({ birthDate, education }: EligibilityFacts, open: boolean, { used }: Law, under: Tests): readonly ReadingUsed[] {
  const ageKnown = birthDate !== undefined;
  // A fact that is lacking brings in the reading on it only while that could still matter, if only to whether a recorded decision has an effect.
  const outside = ageKnown ? under.age(birthDate).may !== PASS : open;
  const unfinished = education ? under.education.restsOnReading(education) : open && under.education.judge(education).may !== PASS;
  return [
    ...(unfinished ? [used["education-completion"]] : []),
    ...(ageKnown ? [used["age-counting"]] : []),
    ...(ageKnown && mayBeLeapDay(birthDate) ? [used["leap-day-birthday"]] : []),
    ...(ageKnown ? [used["age-upper-end"]] : []),
    ...(outside ? [used["age-force"]] : []),
  ];
}

const ruled = /* @__PURE__ */ ruleOn(eligibilityFacts, arePlainEligibility, decideEligibility);
