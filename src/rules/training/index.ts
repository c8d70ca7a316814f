import { yearOf } from "../../model/dates";
import { type TrainingFacts, trainingFacts } from "../../model/facts/training";
import type { Finding } from "../../model/finding";
import { type Law, lawFor, prepared, type RuleOptions } from "../../model/in-force";
import { refuse } from "../../model/issue";
import { kept } from "../../model/kept";
import { remembered, rulingsUnder } from "../../model/remember";
import { ruleOn } from "../../model/rule-on";
import { none, type ReadingUsed, type Ruling } from "../../model/ruling";
import { caseOf, type TrainingOutcome, unknownSessions, weigh } from "./cases";
import { type Done, trainingDone } from "./done";
import { preJobPart, type TrainingCode, type TrainingDays, type YearlyDays, yearlyPart } from "./duties";
import { clockUnder } from "./length";
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
 * Whether an assistant has had the training that is owed (培训), 四(一): before the job, and each year from one year of service on.
 *
 * @param facts the date of hire, the first day of duty, every session so far, and the year asked about
 * @returns days owed, done and short, to the exact fraction; sessions after the day are not counted
 * @throws {InputError} where facts or options are not of their kind, the day or the year is before the measure, or the year lies ahead
 * @example
 * checkTraining({ hiredOn: "2026-06-01", sessions: [{ on: "2026-05-20", kind: "pre-job", hours: 12 }] }, { on: "2026-07-01" }).preJob.short //=> "1/2"
 */
export function checkTraining(facts: TrainingFacts, options: RuleOptions): TrainingRuling {
  return ruled(facts, lawFor(options));
}

const preparation = prepared((law) => ({
  clock: clockUnder(law),
  services: new Map<number, ServiceTest>(),
  rulings: new Map<number, Map<number, Map<number, TrainingRuling>>>(),
}));

/** {@link checkTraining} on facts that have been read. */
export function decideTraining(facts: TrainingFacts, law: Law): TrainingRuling {
  const year = facts.year ?? yearOf(law.on);
  if (year > yearOf(law.on)) refuse(["year"], "out-of-range", "the year of the date, or an earlier one");
  if (year < yearOf(law.policy.validFrom)) refuse(["year"], "before-validity", `a year from ${yearOf(law.policy.validFrom)}`);
  const { services, rulings, clock } = preparation(law);
  const service = kept(services, year, () => serviceTest(law, year));
  const { hiredOn } = facts;
  const done = facts.sessions && trainingDone(facts.sessions, year, law, clock);
  if (!done || hiredOn?.length !== 10 || service.isNew(hiredOn)) return rule(facts, year, service, done, law);
  // Of everyone past the first year, the sessions of the year decide, and few lengths of training ever come up.
  const ofYear = kept(rulings, service.owes(hiredOn) ? year : -year, () => new Map<number, Map<number, TrainingRuling>>());
  return remembered(rulingsUnder(ofYear, done.yearly), done.yearlySessions * 8 + done.kinds, () => rule(facts, year, service, done, law));
}

function rule(facts: TrainingFacts, year: number, service: ServiceTest, done: Done | undefined, law: Law): TrainingRuling {
  const cases = service.representatives(facts.hiredOn).map((hiredOn) => caseOf(hiredOn, facts, service, law));
  const { outcome, missing } = weigh(cases, done ? [done] : unknownSessions);
  const judging = { cases, done, clock: preparation(law).clock, law };
  const findings: Finding<TrainingCode>[] = [];
  const preJob = preJobPart(facts, judging, findings);
  const yearly = yearlyPart(year, judging, findings);
  return {
    rule: "checkTraining",
    outcome,
    findings,
    missing,
    preJob,
    yearly,
    readings: readingsUsed(facts, preJob !== null, law),
    policy: law.reference,
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

const ruled = /* @__PURE__ */ ruleOn(trainingFacts, decideTraining);
