import { ageCount, ageKnown, checkBorn, mayBeLeapDay } from "../model/age";
import { recordOf } from "../model/facts/decision";
import { arePlainExit, type ExitFacts, exitFacts } from "../model/facts/exit";
import { type Finding, find, type Shared, sharedFinding, sharedFindings } from "../model/finding";
import { type Law, lawFor, prepared, type RuleOptions } from "../model/in-force";
import { snapshot } from "../model/read";
import { remember } from "../model/remember";
import { ruleOn } from "../model/rule-on";
import { none, type ReadingUsed, type Ruling } from "../model/ruling";
import { all, any, bits, fact, not, type Weighed } from "../model/tri";

/**
 * Whether an assistant leaves the post: no ground; a ground that the township must weigh; the post ends; a ground, yet found suitable and kept;
 * or not to be told from what is known.
 */
export type ExitOutcome = "no-ground" | "for-decision" | "exit" | "retained" | "undetermined";

type Code =
  | "ground-breach"
  | "ground-grade"
  | "ground-conduct"
  | "ground-service"
  | "ground-health"
  | "ground-other"
  | "determination"
  | "determination-without-effect"
  | "exit-filing"
  | "age-no-ground";

/** What {@link evaluateExit} answers. A ground with status `met` is a ground that holds. */
export type ExitRuling = Ruling<"evaluateExit", ExitOutcome, Code>;

/**
 * Whether a ground for leaving the post holds, and whether it ends the post (退出), 三(六).
 *
 * @param facts what is known of each ground, the grade of the annual assessment, and the township's determination where it has made one
 * @param options the day asked about, and the policy (`chengbu2023` where none is named)
 * @returns the six grounds in their order, then the determination; age is never a ground, and a note says so where it is known
 * @throws {InputError} where facts or options are not of their kind, the day is before the measure, or the birth date after the day
 * @example
 * evaluateExit({ grade: "incompetent" }, { on: "2026-12-31" }).outcome //=> "for-decision"
 */
export function evaluateExit(facts: ExitFacts, options: RuleOptions): ExitRuling {
  return ruled(facts, lawFor(options));
}

/** What is known of a person but for the grade, which an assessment may have settled meanwhile. */
type OwnFacts = Omit<ExitFacts, "grade">;
type ExitGrade = ExitFacts["grade"];

interface Ground {
  readonly findings: Shared<Code>;
  readonly weigh: (facts: OwnFacts, grade: ExitGrade, law: Law) => Weighed;
}

type Statement = Exclude<keyof OwnFacts, "birthDate" | "determination">;

/** What one statement comes to. */
const stated = (facts: OwnFacts, name: Statement): Weighed => fact(name, facts[name]);

/** 三(六)1 to 6: what each ground comes to. */
const grounds: readonly Ground[] = [
  { findings: sharedFindings("ground-breach"), weigh: (facts) => stated(facts, "breach") },
  {
    findings: sharedFindings("ground-grade"),
    weigh: (_, grade) => fact("grade", grade === undefined ? undefined : grade === "incompetent"),
  },
  { findings: sharedFindings("ground-conduct"), weigh: (facts) => stated(facts, "harmfulConduct") },
  { findings: sharedFindings("ground-service"), weigh: (facts, _, law) => serviceFailure(facts, law) },
  { findings: sharedFindings("ground-health"), weigh: (facts) => stated(facts, "unableByHealth") },
  { findings: sharedFindings("ground-other"), weigh: (facts) => stated(facts, "otherUnsuitability") },
];

const failings = ["poorAttitude", "lowSatisfaction", "lateWork"] as const;

/** 三(六)4: failings in the work that criticism has not mended. */
function serviceFailure(facts: OwnFacts, law: Law): Weighed {
  const weighed = failings.map((name) => stated(facts, name));
  const failing = law.readings["service-failure"] === "all" ? all(weighed) : any(weighed);
  return all([failing, stated(facts, "criticised"), not(stated(facts, "corrected"))]);
}

const filing = sharedFinding("exit-filing", "note");
const idleDetermination = sharedFinding("determination-without-effect", "note");
const pending = sharedFinding("determination", "for-decision");
const atDay = /* @__PURE__ */ prepared((law) => ageCount(law, law.on));
const rulings = /* @__PURE__ */ prepared(() => new Map<number, ExitRuling>());

/** {@link evaluateExit} on facts that have been read. */
export function decideExit(facts: OwnFacts, grade: ExitGrade, law: Law): ExitRuling {
  const { birthDate, determination } = facts;
  const age = ageOn(birthDate, law);
  const known = determination ? undefined : rulings(law).get(patternOf(facts, grade, birthDate, age));
  return known ?? firstOn(snapshot(exitFacts, facts), grade, law);
}

/** The ruling on facts of a pattern that did not come up before, for all who will come with it, or on those of one person alone. */
function firstOn(facts: OwnFacts, grade: ExitGrade, law: Law): ExitRuling {
  const { birthDate, determination } = facts;
  const ruling = rule(facts, grade, law);
  return determination ? ruling : remember(rulings(law), patternOf(facts, grade, birthDate, ageOn(birthDate, law)), ruling);
}

function ageOn(birthDate: OwnFacts["birthDate"], law: Law): number | undefined {
  if (birthDate === undefined) return undefined;
  checkBorn(birthDate, law);
  return ageKnown(birthDate, atDay(law));
}

/** The statements and the age as one number. A birth date that leaves the age open brings its readings in all the same, and is no pattern of those without one. */
function patternOf(facts: OwnFacts, grade: ExitGrade, birthDate: OwnFacts["birthDate"], age: number | undefined): number {
  const ageNote = birthDate === undefined ? 0 : (age ?? -1) * 2 + (mayBeLeapDay(birthDate) ? 4 : 3);
  return ageNote * patterns + statements(facts, grade);
}

/** More than {@link statements} ever gives. */
const patterns = 4 ** 10;

/** The statements as one number, two bits each. */
function statements(facts: OwnFacts, grade: ExitGrade): number {
  let pattern = bits(facts.breach);
  pattern = (pattern << 2) | bits(grade === undefined ? undefined : grade === "incompetent");
  pattern = (pattern << 2) | bits(facts.harmfulConduct);
  pattern = (pattern << 2) | bits(facts.poorAttitude);
  pattern = (pattern << 2) | bits(facts.lowSatisfaction);
  pattern = (pattern << 2) | bits(facts.lateWork);
  pattern = (pattern << 2) | bits(facts.criticised);
  pattern = (pattern << 2) | bits(facts.corrected);
  pattern = (pattern << 2) | bits(facts.unableByHealth);
  return (pattern << 2) | bits(facts.otherUnsuitability);
}

function rule(facts: OwnFacts, grade: ExitGrade, law: Law): ExitRuling {
  const age = ageOn(facts.birthDate, law);
  const findings: Finding<Code>[] = [];
  const missing: string[] = [];
  let held = false;
  for (const ground of grounds) {
    const weighed = ground.weigh(facts, grade, law);
    findings.push(weighed.holds === undefined ? ground.findings.unknown : weighed.holds ? ground.findings.met : ground.findings.unmet);
    if (weighed.holds) held = true;
    missing.push(...weighed.missing);
  }
  const outcome = held ? consequence(facts, law, findings) : missing.length > 0 ? "undetermined" : "no-ground";
  if (outcome === "no-ground" && facts.determination) findings.push(idleDetermination);
  if (age !== undefined) findings.push(find("age-no-ground", "note", { age }));
  return {
    rule: "evaluateExit",
    outcome,
    findings,
    missing: outcome === "undetermined" ? missing : none,
    readings: readingsUsed(facts, law, held),
    policy: law.reference,
    on: law.on,
  };
}

/** The closing clause: what a ground that holds leads to. */
function consequence({ determination }: OwnFacts, law: Law, findings: Finding<Code>[]): ExitOutcome {
  const made = determination && determination.on <= law.on ? determination : undefined;
  if (law.readings["exit-effect"] === "automatic") {
    findings.push(filing);
    if (determination) findings.push(idleDetermination);
    return "exit";
  }
  if (!made) {
    findings.push(pending);
    if (determination) findings.push(idleDetermination);
    return "for-decision";
  }
  findings.push(find("determination", made.unsuitable ? "met" : "excepted", recordOf(made)));
  if (!made.unsuitable) return "retained";
  findings.push(filing);
  return "exit";
}

function readingsUsed(facts: OwnFacts, { used }: Law, held: boolean): readonly ReadingUsed[] {
  const readings: ReadingUsed[] = [];
  const { birthDate } = facts;
  if (birthDate) readings.push(used["age-counting"]);
  if (birthDate && mayBeLeapDay(birthDate)) readings.push(used["leap-day-birthday"]);
  if (held) readings.push(used["exit-effect"]);
  if (failings.some((name) => facts[name] !== undefined)) readings.push(used["service-failure"]);
  return readings;
}

const ruled = /* @__PURE__ */ ruleOn(exitFacts, arePlainExit, (facts, law) => decideExit(facts, facts.grade, law));
