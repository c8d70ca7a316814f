import { type PartialDate, yearOf } from "../../model/dates";
import { arePlainTraining, type TrainingFacts, trainingFacts } from "../../model/facts/training";
import type { Finding } from "../../model/finding";
import { type Law, lawFor, prepared, type RuleOptions } from "../../model/in-force";
import { keep } from "../../model/kept";
import { yearAsked } from "../../model/law-of-year";
import { snapshot } from "../../model/read";
import { remember, rulingsUnder } from "../../model/remember";
import { ruleOn } from "../../model/rule-on";
import { none, type ReadingUsed, type Ruling } from "../../model/ruling";
import { caseOf, type TrainingOutcome, unknownStates, weigh } from "./cases";
import { type Done, subjectsKind, trainingDone } from "./done";
import { preJobPart, type TrainingCode, type TrainingDays, type YearlyDays, yearlyPart } from "./duties";
import { type Lengths, lengthsUnder } from "./length";
import { type ServiceTest, serviceTest } from "./service";

export type { TrainingOutcome } from "./cases";
export type { TrainingDays } from "./duties";

/** What {@link checkTraining} answers. */
export interface TrainingRuling extends Ruling<"checkTraining", TrainingOutcome, TrainingCode> {
  /** Pre-job training (岗前培训); null where it is not judged on this day. */
  readonly preJob: TrainingDays | null;
  /** The yearly training (年度培训) of the year asked about; null where none is owed for it. */
  readonly yearly: YearlyDays | null;
}

/**
 * Whether an assistant has had the training that is owed (培训), 四(一): before the job, and each year from one year of service on. A year goes by
 * the figures in force when it ended, or on the day asked about while it lasts; the training before the job by those of the first day of duty,
 * or of the day asked about while that lies ahead.
 *
 * @param facts the date of hire, the first day of duty, every session so far, and the year asked about
 * @param options the day asked about, and the policy (`chengbu2023` where none is named)
 * @returns days owed, done and short, to the exact fraction; sessions after the day are not counted
 * @throws {InputError} where facts or options are not of their kind, the day or the year is before the measure, or the year lies ahead
 * @example
 * checkTraining({ hiredOn: "2026-06-01", sessions: [{ on: "2026-05-20", kind: "pre-job", hours: 12 }] }, { on: "2026-07-01" }).preJob?.short //=> "1/2"
 */
export function checkTraining(facts: TrainingFacts, options: RuleOptions): TrainingRuling {
  return ruled(facts, lawFor(options));
}

const preparation = prepared((law) => ({ lengths: lengthsUnder(law), ownYear: yearOf(law.on), years: new Map<number, YearPrepared>() }));

/** The rulings on those of whom the number and the kinds of the year's sessions are the same, by the length of these. */
type ByLength = Map<number, TrainingRuling>;

/** What depends on the policy, the day and the year asked about alone, and the rulings that are shared. */
interface YearPrepared {
  readonly service: ServiceTest;
  /** On those past their first year: whether training is owed for the year decides, and the sessions of the year. */
  readonly owed: ByLength[];
  readonly notOwed: ByLength[];
  /** On those who may be in their first year: their date of hire is named as far as it is known, and the length of their pre-job training. */
  readonly hires: Map<PartialDate | undefined, Map<number, Map<number, ByLength>>>;
}

function yearUnder(law: Law, year: number, lengths: Lengths): YearPrepared {
  return { service: serviceTest(law, yearAsked(year, law), lengths), owed: [], notOwed: [], hires: new Map() };
}

/** What is prepared for a year, that of the day where none is named. */
function yearOn(law: Law, named?: number): YearPrepared {
  const { lengths, ownYear, years } = preparation(law);
  const year = named ?? ownYear;
  return years.get(year) ?? keep(years, year, yearUnder(law, year, lengths));
}

/** {@link checkTraining} on facts that have been read. */
export function decideTraining(facts: TrainingFacts, law: Law): TrainingRuling {
  const under = yearOn(law, facts.year);
  const done = doneIn(facts, under, law);
  const known = alike(facts, done, under);
  return known ? (known.get(done.yearly) ?? firstOn(snapshot(trainingFacts, facts), under, law)) : rule(facts, under, law);
}

const doneIn = ({ sessions }: TrainingFacts, { service }: YearPrepared, law: Law): Done =>
  sessions ? trainingDone(sessions, service, law, preparation(law).lengths) : unstated;

/** What stands for sessions that are not stated, among the lengths of those that are. */
const unstated: Done = { preJob: 0, yearly: -1, yearlySessions: 0, kinds: 0, yearlyMet: false };

/** Which training somebody who was hired on a day, or on one that is not known, may owe on the day of a law: a list that is silent of it may be incomplete. */
export function mayOwe(hiredOn: PartialDate | undefined, law: Law): { readonly preJob: boolean; readonly yearly: boolean } {
  const { representatives, isNew, owes } = yearOn(law).service;
  const hires = representatives(hiredOn);
  return { preJob: hires.some(isNew), yearly: hires.some(owes) };
}

/** The ruling on facts of a pattern that did not come up before, for all who will come with it. */
function firstOn(facts: TrainingFacts, under: YearPrepared, law: Law): TrainingRuling {
  const done = doneIn(facts, under, law);
  const known = alike(facts, done, under);
  const ruling = rule(facts, under, law);
  return known ? remember(known, done.yearly, ruling) : ruling;
}

/** The sessions of the year and their kinds, as one number. */
const sessionsHad = ({ yearlySessions, kinds }: Done): number => yearlySessions * 8 + kinds;

/** The rulings on those alike; undefined where the sessions bring notes of one person's own. */
function alike(
  { hiredOn, firstDayOfDuty }: TrainingFacts,
  done: Done,
  { service, owed, notOwed, hires }: YearPrepared,
): ByLength | undefined {
  const had = sessionsHad(done);
  if (hiredOn?.length === 10 && !service.isNew(hiredOn)) {
    const bySessions = service.owes(hiredOn) ? owed : notOwed;
    bySessions[had] ??= new Map();
    return bySessions[had];
  }
  if (firstDayOfDuty !== undefined || done.kinds >= subjectsKind) return undefined;
  return rulingsUnder(rulingsUnder(rulingsUnder(hires, hiredOn), done.preJob), had);
}

function rule(facts: TrainingFacts, { service }: YearPrepared, law: Law): TrainingRuling {
  const { lengths } = preparation(law);
  const done = facts.sessions && trainingDone(facts.sessions, service, law, lengths);
  const cases = service.representatives(facts.hiredOn).map((hiredOn) => caseOf(hiredOn, facts, service, law));
  const { outcome, missing } = weigh(cases, done ? [done] : unknownStates(cases, service));
  const judging = { cases, done, service, lengths, law };
  const findings: Finding<TrainingCode>[] = [];
  const preJob = preJobPart(facts, judging, findings);
  const yearly = yearlyPart(judging, findings);
  return {
    rule: "checkTraining",
    outcome,
    findings,
    missing,
    preJob,
    yearly,
    readings: readingsUsed(facts, preJob !== null, law),
    policy: service.law.reference,
    on: law.on,
  };
}

function readingsUsed({ sessions = none, firstDayOfDuty }: TrainingFacts, preJobJudged: boolean, { used }: Law): readonly ReadingUsed[] {
  return [
    ...(sessions.some(({ hours }) => hours !== undefined) ? [used["training-hours-per-day"]] : []),
    used["training-total"],
    used["training-year"],
    ...(sessions.some(({ kind }) => kind === "pre-job") ? [used["pre-job-counts-for-year"]] : []),
    ...(preJobJudged && firstDayOfDuty !== undefined ? [used["pre-job-timing"]] : []),
  ];
}

const ruled = /* @__PURE__ */ ruleOn(trainingFacts, arePlainTraining, decideTraining);
