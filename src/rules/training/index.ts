import { type IsoDate, yearOf, yearText } from "../../model/dates";
import { preJobSubjects, type TrainingFacts, type TrainingSession, trainingFacts } from "../../model/facts/training";
import { type Finding, find } from "../../model/finding";
import { type Law, lawFor, prepared, type RuleOptions } from "../../model/in-force";
import { refuse } from "../../model/issue";
import { kept } from "../../model/kept";
import { ruleOn } from "../../model/read";
import { none, type ReadingUsed, type Ruling } from "../../model/ruling";
import type { Tri } from "../../model/tri";
import { type Clock, clockUnder } from "./length";
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

const preparation = prepared((law) => ({
  clock: clockUnder(law),
  services: new Map<number, ServiceTest>(),
  yearly: new Map<number, Map<number, Map<number, YearlyPart>>>(),
  readings: new Map<number, readonly ReadingUsed[]>(),
}));

/** {@link checkTraining} on facts that have been read. */
export function decideTraining(facts: TrainingFacts, law: Law): TrainingRuling {
  const year = facts.year ?? yearOf(law.on);
  if (year > yearOf(law.on)) refuse(["year"], "out-of-range", "the year of the date, or an earlier one");
  if (year < yearOf(law.policy.validFrom)) refuse(["year"], "before-validity", `a year from ${yearOf(law.policy.validFrom)}`);
  const service = kept(preparation(law).services, year, () => serviceTest(law, year));
  const done = facts.sessions && trainingDone(facts.sessions, year, law);
  const cases = service.representatives(facts.hiredOn).map((hiredOn) => caseOf(hiredOn, facts, service, law));
  const { outcome, missing } = weigh(cases, done ? [done] : unknownSessions);

  const findings: Finding<Code>[] = [];
  const preJob = preJobPart(facts, cases, done, law, findings);
  const yearly = yearlyPart(year, cases, done, law);
  findings.push(yearly.finding);
  return {
    rule: "checkTraining",
    outcome,
    findings,
    missing,
    preJob,
    yearly: yearly.days,
    readings: readingsUsed(facts, preJob !== null, law),
    policy: law.reference,
    on: law.on,
  };
}

/** The pre-job training: what is owed of it, with its findings; null where it is not judged. */
function preJobPart(
  facts: TrainingFacts,
  cases: readonly Case[],
  done: Done | undefined,
  law: Law,
  findings: Finding<Code>[],
): TrainingDays | null {
  const judged = agreed(cases, isPreJobJudged);
  if (judged === false) return null;
  const { clock } = preparation(law);
  const days = daysText(clock.ticksOf(law.figures["pre-job-days"]), done?.preJob, clock);
  const by = facts.firstDayOfDuty ?? (facts.hiredOn?.length === 10 ? facts.hiredOn : undefined);
  const pending = agreed(cases, ({ preJobPends }) => preJobPends);
  findings.push(
    find("pre-job-training", statusOf(judged, done?.preJobMet), {
      ...stated(days, done?.preJobMet, pending),
      ...(by !== undefined && { by }),
    }),
  );
  if (facts.sessions) addPreJobNotes(findings, facts.sessions, facts, law);
  return days;
}

/** The training of a year, and its finding. */
interface YearlyPart {
  readonly days: TrainingRuling["yearly"];
  readonly finding: Finding<"yearly-training" | "yearly-training-not-owed">;
}

function yearlyPart(year: number, cases: readonly Case[], done: Done | undefined, law: Law): YearlyPart {
  const judged = agreed(cases, isYearlyJudged);
  if (judged === undefined || !done) return newYearlyPart(year, judged, cases, done, law);
  // Where the date of hire is settled, the part follows from the sessions alone, and few lengths of training ever come up.
  const ofYear = kept(preparation(law).yearly, judged ? year : -year, () => new Map<number, Map<number, YearlyPart>>());
  const ofLength = kept(ofYear, done.yearly, () => new Map<number, YearlyPart>());
  return kept(ofLength, done.yearlySessions, () => newYearlyPart(year, judged, cases, done, law));
}

function newYearlyPart(year: number, judged: Tri, cases: readonly Case[], done: Done | undefined, law: Law): YearlyPart {
  if (judged === false) return { days: null, finding: find("yearly-training-not-owed", "note", { year }) };
  const { clock } = preparation(law);
  const days = daysText(clock.ticksOf(law.figures["yearly-training-days"]), done?.yearly, clock);
  const pending = agreed(cases, ({ yearlyPends }) => yearlyPends);
  const finding = find("yearly-training", statusOf(judged, done?.yearlyMet), {
    ...stated(days, done?.yearlyMet, pending),
    year,
    by: `${yearText(year)}-12-31`,
    sessionsOwed: law.figures["yearly-training-sessions"],
    ...(done && { sessionsDone: done.yearlySessions }),
  });
  return { days: Object.freeze({ ...days, year }), finding };
}

function daysText(owed: number, had: number | undefined, { text }: Clock): TrainingDays {
  const short = had === undefined ? null : text(Math.max(0, owed - had));
  return { owed: text(owed), done: had === undefined ? null : text(had), short };
}

/** What one date of hire makes of the two duties: undefined where the duty is not judged, otherwise whether a shortfall would still have time. */
interface Case {
  readonly preJobPends: boolean | undefined;
  readonly yearlyPends: boolean | undefined;
}

function caseOf(hiredOn: IsoDate, { firstDayOfDuty = hiredOn }: TrainingFacts, service: ServiceTest, { on }: Law): Case {
  return {
    preJobPends: service.isNew(hiredOn) ? on < firstDayOfDuty : undefined,
    yearlyPends: service.owes(hiredOn) ? on < service.lastDay : undefined,
  };
}

const isPreJobJudged = ({ preJobPends }: Case): boolean => preJobPends !== undefined;
const isYearlyJudged = ({ yearlyPends }: Case): boolean => yearlyPends !== undefined;

/** With no sessions stated, each of the two duties may have been met or not. */
const unknownSessions = [true, false].flatMap((preJobMet) => [true, false].map((yearlyMet) => ({ preJobMet, yearlyMet })));

/** The outcome under every date of hire and every state of the two duties that is possible: definite only where they all agree. */
function weigh(cases: readonly Case[], states: readonly Met[]): { outcome: TrainingOutcome; missing: readonly string[] } {
  if (cases.length === 1 && states.length === 1) return { outcome: outcomeOf(cases[0] as Case, states[0] as Met), missing: none };
  const rows = cases.map((one) => states.map((met) => outcomeOf(one, met)));
  const hireMatters = states.some((_, column) => new Set(rows.map((row) => row[column])).size > 1);
  const sessionsMatter = rows.some((row) => new Set(row).size > 1);
  const missing = [...(hireMatters ? ["hiredOn"] : []), ...(sessionsMatter ? ["sessions"] : [])];
  const outcome: TrainingOutcome = missing.length > 0 ? "undetermined" : (rows[0]?.[0] ?? "compliant");
  return { outcome, missing: missing.length > 0 ? missing : none };
}

function outcomeOf({ preJobPends, yearlyPends }: Case, { preJobMet, yearlyMet }: Met): TrainingOutcome {
  const preJobShort = preJobMet ? undefined : preJobPends;
  const yearlyShort = yearlyMet ? undefined : yearlyPends;
  if (preJobShort === false || yearlyShort === false) return "non-compliant";
  return preJobShort || yearlyShort ? "pending" : "compliant";
}

/** What all cases say alike; undefined where they differ. */
function agreed<T>(cases: readonly Case[], ask: (one: Case) => T): T | undefined {
  const first = ask(cases[0] as Case);
  return cases.every((one) => ask(one) === first) ? first : undefined;
}

/** Which of the two duties has been met. */
interface Met {
  readonly preJobMet: boolean;
  readonly yearlyMet: boolean;
}

/** What the sessions up to the day come to, in ticks. */
interface Done extends Met {
  readonly preJob: number;
  readonly yearly: number;
  readonly yearlySessions: number;
}

function trainingDone(sessions: readonly TrainingSession[], year: number, law: Law): Done {
  const { clock } = preparation(law);
  const preJobCounts = law.readings["pre-job-counts-for-year"] === "yes";
  let preJob = 0;
  let yearly = 0;
  let yearlySessions = 0;
  for (const session of sessions) {
    if (session.on > law.on) continue;
    const ticks = clock.ticksIn(session);
    if (session.kind === "pre-job") preJob = clock.joined(preJob, ticks);
    if ((session.kind === "in-service" || preJobCounts) && yearOf(session.on) === year) {
      yearly = clock.joined(yearly, ticks);
      yearlySessions++;
    }
  }
  return {
    preJob,
    preJobMet: preJob >= clock.ticksOf(law.figures["pre-job-days"]),
    yearly,
    yearlySessions,
    yearlyMet: yearly >= clock.ticksOf(law.figures["yearly-training-days"]) && yearlySessions >= law.figures["yearly-training-sessions"],
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
function addPreJobNotes(
  findings: Finding<Code>[],
  sessions: readonly TrainingSession[],
  { firstDayOfDuty }: TrainingFacts,
  { on, readings }: Law,
): void {
  const had = sessions.filter((session) => session.kind === "pre-job" && session.on <= on);
  if (had.length > 0 && had.every(({ subjects }) => subjects !== undefined)) {
    const lacking = preJobSubjects.filter((subject) => !had.some(({ subjects }) => subjects?.includes(subject)));
    if (lacking.length > 0) findings.push(find("pre-job-subjects", "note", { lacking }));
  }
  if (readings["pre-job-timing"] === "late-after-first-day" && firstDayOfDuty !== undefined) {
    const late = had.filter((session) => session.on > firstDayOfDuty).length;
    if (late > 0) findings.push(find("pre-job-late", "note", { sessions: late }));
  }
}

function readingsUsed({ sessions = none, firstDayOfDuty }: TrainingFacts, preJobJudged: boolean, law: Law): readonly ReadingUsed[] {
  const { used } = law;
  const inHours = sessions.some(({ hours }) => hours !== undefined);
  const preJob = sessions.some(({ kind }) => kind === "pre-job");
  const timed = preJobJudged && firstDayOfDuty !== undefined;
  return kept(preparation(law).readings, +inHours | (+preJob << 1) | (+timed << 2), () =>
    Object.freeze([
      ...(inHours ? [used["training-hours-per-day"]] : []),
      used["training-total"],
      used["training-year"],
      ...(preJob ? [used["pre-job-counts-for-year"]] : []),
      ...(timed ? [used["pre-job-timing"]] : []),
    ]),
  );
}
