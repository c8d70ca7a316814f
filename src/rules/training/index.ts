import { type IsoDate, yearOf, yearText } from "../../model/dates";
import { preJobSubjects, type TrainingFacts, type TrainingSession, trainingFacts } from "../../model/facts/training";
import { type Finding, find } from "../../model/finding";
import { type Law, lawFor, prepared, type RuleOptions } from "../../model/in-force";
import { refuse } from "../../model/issue";
import { kept } from "../../model/kept";
import { ruleOn } from "../../model/read";
import { none, type ReadingUsed, type Ruling } from "../../model/ruling";
import { clockUnder } from "./length";
import { type ServiceTest, serviceTest } from "./service";

/** Whether the training that is owed has been had: all of it; not yet, with time left; not in time; or not to be told from what is known. */
export type TrainingOutcome = "compliant" | "pending" | "non-compliant" | "undetermined";

type Code = "pre-job-training" | "pre-job-subjects" | "pre-job-late" | "yearly-training" | "yearly-training-not-owed";

/** Days of training as exact fractions (`2`, `3/8`); null where the sessions are not stated. */
export interface TrainingDays {
  readonly owed: string;
  readonly done: string | null;
  readonly short: string | null;
}

/** What {@link checkTraining} answers. */
export interface TrainingRuling extends Ruling<"checkTraining", TrainingOutcome, Code> {
  /** Pre-job training (岗前培训); null where it is not judged on this day. */
  readonly preJob: TrainingDays | null;
  /** The yearly training (年度培训) of the year asked about; null where none is owed for it. */
  readonly yearly: (TrainingDays & { readonly year: number }) | null;
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
  const law = lawFor(options);
  return ruleOn(trainingFacts, facts, (given) => decideTraining(given, law));
}

const preparation = prepared((law) => ({ clock: clockUnder(law), years: new Map<number, ServiceTest>() }));

/** {@link checkTraining} on facts that have been read. */
export function decideTraining(facts: TrainingFacts, law: Law): TrainingRuling {
  const year = facts.year ?? yearOf(law.on);
  if (year > yearOf(law.on)) refuse(["year"], "out-of-range", "the year of the date, or an earlier one");
  if (year < yearOf(law.policy.validFrom)) refuse(["year"], "before-validity", `a year from ${yearOf(law.policy.validFrom)}`);
  const { clock, years } = preparation(law);
  const service = kept(years, year, () => serviceTest(law, year));

  const done = facts.sessions && trainingDone(facts.sessions, year, law);
  const cases = service.representatives(facts.hiredOn).map((hiredOn) => caseOf(hiredOn, facts, service, year, law));
  const { outcome, missing } = weigh(cases, done ? [[done.preJobMet, done.yearlyMet]] : unknownSessions);

  const preJobJudged = agreed(cases, ({ preJobPends }) => preJobPends !== undefined);
  const yearlyJudged = agreed(cases, ({ yearlyPends }) => yearlyPends !== undefined);
  const figures = (owed: number, had: number | undefined) => ({
    owed: clock.text(owed),
    done: had === undefined ? null : clock.text(had),
    short: had === undefined ? null : clock.text(Math.max(0, owed - had)),
  });
  const preJob = preJobJudged === false ? null : figures(clock.ticksOf(law.figures["pre-job-days"]), done?.preJob);
  const yearly = yearlyJudged === false ? null : { ...figures(clock.ticksOf(law.figures["yearly-training-days"]), done?.yearly), year };

  const findings: Finding<Code>[] = [];
  if (preJob) {
    const by = facts.firstDayOfDuty ?? (facts.hiredOn?.length === 10 ? facts.hiredOn : undefined);
    const pending = agreed(cases, ({ preJobPends }) => preJobPends);
    findings.push(
      find("pre-job-training", statusOf(preJobJudged, done?.preJobMet), {
        ...stated(preJob, done?.preJobMet, pending),
        ...(by !== undefined && { by }),
      }),
    );
    if (done) findings.push(...preJobNotes(done.preJobSessions, facts, law));
  }
  if (yearly) {
    const pending = agreed(cases, ({ yearlyPends }) => yearlyPends);
    findings.push(
      find("yearly-training", statusOf(yearlyJudged, done?.yearlyMet), {
        ...stated(yearly, done?.yearlyMet, pending),
        year,
        by: `${yearText(year)}-12-31`,
        sessionsOwed: law.figures["yearly-training-sessions"],
        ...(done && { sessionsDone: done.yearlySessions }),
      }),
    );
  } else findings.push(find("yearly-training-not-owed", "note", { year }));

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

/** What one date of hire makes of the two duties: undefined where the duty is not judged, otherwise whether a shortfall would still have time. */
interface Case {
  readonly preJobPends: boolean | undefined;
  readonly yearlyPends: boolean | undefined;
}

function caseOf(hiredOn: IsoDate, facts: TrainingFacts, service: ServiceTest, year: number, { on }: Law): Case {
  return {
    preJobPends: service.isNew(hiredOn) ? on < (facts.firstDayOfDuty ?? hiredOn) : undefined,
    yearlyPends: service.owes(hiredOn) ? on < `${yearText(year)}-12-31` : undefined,
  };
}

/** With no sessions stated, each of the two duties may have been met or not. */
const unknownSessions = [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
] as const;

/** The outcome under every date of hire and every state of the two duties that is possible: definite only where they all agree. */
function weigh(cases: readonly Case[], states: readonly (readonly [boolean, boolean])[]) {
  const rows = cases.map((one) => states.map(([preJobMet, yearlyMet]) => outcomeOf(one, preJobMet, yearlyMet)));
  const hireMatters = states.some((_, column) => new Set(rows.map((row) => row[column])).size > 1);
  const sessionsMatter = rows.some((row) => new Set(row).size > 1);
  const missing = [...(hireMatters ? ["hiredOn"] : []), ...(sessionsMatter ? ["sessions"] : [])];
  const outcome: TrainingOutcome = missing.length > 0 ? "undetermined" : (rows[0]?.[0] ?? "compliant");
  return { outcome, missing: missing.length > 0 ? missing : none };
}

function outcomeOf({ preJobPends, yearlyPends }: Case, preJobMet: boolean, yearlyMet: boolean): TrainingOutcome {
  const shortfalls = [preJobMet ? undefined : preJobPends, yearlyMet ? undefined : yearlyPends];
  if (shortfalls.includes(false)) return "non-compliant";
  return shortfalls.includes(true) ? "pending" : "compliant";
}

/** What all cases say alike; undefined where they differ. */
function agreed<T>(cases: readonly Case[], ask: (one: Case) => T): T | undefined {
  const [first, ...rest] = cases.map(ask);
  return rest.every((answer) => answer === first) ? first : undefined;
}

function trainingDone(sessions: readonly TrainingSession[], year: number, law: Law) {
  const { clock } = preparation(law);
  const past = sessions.filter(({ on }) => on <= law.on);
  const preJobSessions = past.filter(({ kind }) => kind === "pre-job");
  const counted = law.readings["pre-job-counts-for-year"] === "yes" ? past : past.filter(({ kind }) => kind === "in-service");
  const inYear = counted.filter(({ on }) => yearOf(on) === year);
  const preJob = clock.lengthOf(preJobSessions);
  const yearly = clock.lengthOf(inYear);
  return {
    preJobSessions,
    preJob,
    preJobMet: preJob >= clock.ticksOf(law.figures["pre-job-days"]),
    yearly,
    yearlySessions: inYear.length,
    yearlyMet: yearly >= clock.ticksOf(law.figures["yearly-training-days"]) && inYear.length >= law.figures["yearly-training-sessions"],
  };
}

function statusOf(judged: boolean | undefined, met: boolean | undefined) {
  if (met) return "met";
  return met === undefined || judged === undefined ? "unknown" : "unmet";
}

function stated({ owed, done, short }: TrainingDays, met: boolean | undefined, pending: boolean | undefined) {
  return {
    owed,
    ...(done !== null && short !== null && { done, short }),
    ...(met === false && pending !== undefined && { pending }),
  };
}

/** What is worth knowing of the pre-job sessions, though it changes no outcome: subjects not covered, sessions after the first day. */
function preJobNotes(sessions: readonly TrainingSession[], { firstDayOfDuty }: TrainingFacts, { readings }: Law): Finding<Code>[] {
  const notes: Finding<Code>[] = [];
  if (sessions.length > 0 && sessions.every(({ subjects }) => subjects !== undefined)) {
    const lacking = preJobSubjects.filter((subject) => !sessions.some(({ subjects }) => subjects?.includes(subject)));
    if (lacking.length > 0) notes.push(find("pre-job-subjects", "note", { lacking }));
  }
  if (readings["pre-job-timing"] === "late-after-first-day" && firstDayOfDuty !== undefined) {
    const late = sessions.filter(({ on }) => on > firstDayOfDuty).length;
    if (late > 0) notes.push(find("pre-job-late", "note", { sessions: late }));
  }
  return notes;
}

function readingsUsed(facts: TrainingFacts, preJobJudged: boolean, { used }: Law): readonly ReadingUsed[] {
  const sessions = facts.sessions ?? none;
  return [
    ...(sessions.some(({ hours }) => hours !== undefined) ? [used["training-hours-per-day"]] : []),
    used["training-total"],
    used["training-year"],
    ...(sessions.some(({ kind }) => kind === "pre-job") ? [used["pre-job-counts-for-year"]] : []),
    ...(preJobJudged && facts.firstDayOfDuty !== undefined ? [used["pre-job-timing"]] : []),
  ];
}
