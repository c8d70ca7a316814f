import { type DeathListRecipient, type DeathReportTask, deathLists } from "../../law/death-lists";
import { type IsoDate, lastDayOfMonth } from "../../model/dates";
import { type DeathReportingFacts, deathReportingFacts } from "../../model/facts/duties";
import { type Finding, find } from "../../model/finding";
import { type Law, lawFor, type RuleOptions } from "../../model/in-force";
import { refuse } from "../../model/issue";
import { read } from "../../model/read";
import { none, type Ruling } from "../../model/ruling";
import type { Tri } from "../../model/tri";
import { monthAsked } from "./asked";
import { deathListDue, lawWhenDue, zeroReportDue } from "./due";
import { either, settle } from "./possible";
import { type Progress, possibleProgress, progressOf } from "./progress";

/** Whether a month's deaths, or that there were none, have been reported: yes; not yet; not in time; nothing with a date to report; or not to be told. */
export type DeathReportingOutcome = "compliant" | "pending" | "non-compliant" | "not-owed" | "undetermined";

type ListTask = Exclude<DeathReportTask, 23>;
type Code =
  | `zero-report-${DeathReportTask}`
  | `death-list-${ListTask}`
  | `death-list-sent-${ListTask}`
  | "family-urged-23"
  | "employer-told-23";

/** What {@link checkDeathReporting} answers. */
export interface DeathReportingRuling extends Ruling<"checkDeathReporting", DeathReportingOutcome, Code> {
  readonly task: DeathReportTask;
  readonly month: string;
}

/**
 * Whether the deaths of a month have been reported (死亡信息申报), 附件-10, 20, 23 and 35: a zero report where nobody of the row's population
 * died; otherwise, save in row 23, the list collected and verified by its day, and sent to whom it goes.
 *
 * A zero report made before the last day of the month does not speak of all of it and does not count. The text leaves the day of sending to
 * other documents: until the list is sent the outcome is `pending`, and never fails for that. Row 23 has no list, so nothing with a date is
 * owed there once somebody has died.
 *
 * @param facts the row, the month, how many died, and what was reported when
 * @param options the day asked about, and the policy (`chengbu2023` where none is named)
 * @returns the findings of the row's items, with the day by which each was owed, where the text names one
 * @throws {InputError} where facts or options are not of their kind, the month lies ahead or was over before the measure, or a day of
 *   reporting comes before the month
 * @example
 * checkDeathReporting({ task: 10, month: "2026-06", deaths: 0, zeroReportedOn: "2026-07-11" }, { on: "2026-07-31" }).outcome //=> "non-compliant"
 */
export function checkDeathReporting(facts: DeathReportingFacts, options: RuleOptions): DeathReportingRuling {
  return decideDeathReporting(read(deathReportingFacts, facts), lawFor(options));
}

/** {@link checkDeathReporting} on facts that have been read. */
export function decideDeathReporting(facts: DeathReportingFacts, law: Law): DeathReportingRuling {
  const { task } = facts;
  const month = monthAsked(facts.month, law);
  checkDays(facts);
  const last = lastDayOfMonth(month);
  const over = law.on >= last;
  const zeroBy = zeroReportDue(month, law);
  const listBy = deathListDue(month, law.policy);
  const zero = progressOf({ doneOn: facts.zeroReportedOn, counted: last, by: zeroBy, on: law.on });
  const list = progressOf({ doneOn: facts.listVerifiedOn, counted: null, by: listBy, on: law.on });
  const lacking = recipientsLacking(facts, law.on);
  const died = someoneDied(facts.deaths, over);

  const { outcome, missing } = settle(
    {
      deaths: facts.deaths === undefined ? [true, false] : [facts.deaths > 0],
      zeroReportedOn: possibleProgress(zero, zeroBy, law.on),
      listVerifiedOn: possibleProgress(list, listBy, law.on),
      sent: either(lacking && lacking.length === 0),
    },
    (state: State) => outcomeOf(state, task, over),
  );

  const parts = { facts, law, died, over, month };
  const zeroReported = zeroReport(parts, zero, zeroBy, last);
  return {
    rule: "checkDeathReporting",
    outcome,
    task,
    month,
    findings: [
      ...zeroReported,
      ...(task === 23 ? rowWithoutList(parts) : [...deathList(parts, task, list, listBy), ...listSent(parts, task, lacking)]),
    ],
    missing,
    readings: zeroReported.length === 0 ? none : [law.used["zero-report-day"]],
    policy: lawWhenDue(law, listBy).reference,
    on: law.on,
  };
}

interface State {
  readonly deaths: boolean;
  readonly zeroReportedOn: Progress;
  readonly listVerifiedOn: Progress;
  readonly sent: boolean;
}

const outcomes = { done: "compliant", pending: "pending", failed: "non-compliant" } as const;

function outcomeOf({ deaths, zeroReportedOn, listVerifiedOn, sent }: State, task: DeathReportTask, over: boolean): DeathReportingOutcome {
  if (deaths && task === 23) return "not-owed";
  if (!over) return "pending";
  if (!deaths) return outcomes[zeroReportedOn];
  return listVerifiedOn === "done" && !sent ? "pending" : outcomes[listVerifiedOn];
}

/** While the month lasts, nobody can say yet that it passes without a death. */
function someoneDied(deaths: number | undefined, over: boolean): Tri {
  if (deaths === undefined) return undefined;
  return deaths > 0 || (over ? false : undefined);
}

function checkDays({ month, zeroReportedOn, listVerifiedOn, sent = [] }: DeathReportingFacts): void {
  const first = `${month}-01`;
  const days: [(string | number)[], IsoDate | null | undefined][] = [
    [["zeroReportedOn"], zeroReportedOn],
    [["listVerifiedOn"], listVerifiedOn],
    ...sent.map(({ on }, i): [(string | number)[], IsoDate] => [["sent", i, "on"], on]),
  ];
  for (const [path, day] of days) if (day && day < first) refuse(path, "contradiction", "a day not before the month of the deaths");
}

function recipientsLacking({ task, sent }: DeathReportingFacts, on: IsoDate): readonly DeathListRecipient[] | undefined {
  return sent && deathLists[task].filter((recipient) => !sent.some((sending) => sending.to === recipient && sending.on <= on));
}

interface Parts {
  readonly facts: DeathReportingFacts;
  readonly law: Law;
  readonly died: Tri;
  readonly over: boolean;
  readonly month: string;
}

function zeroReport({ facts, law, died, over, month }: Parts, progress: Progress | undefined, by: IsoDate, last: IsoDate): Finding<Code>[] {
  const { task, zeroReportedOn, deaths } = facts;
  const code = `zero-report-${task}` as const;
  const reportedOn = zeroReportedOn && zeroReportedOn <= law.on ? zeroReportedOn : undefined;
  const figures = {
    month,
    by,
    ...(reportedOn && { reportedOn }),
    ...(reportedOn && reportedOn < last && { early: true }),
    ...(reportedOn && reportedOn > by && { late: true }),
  };
  if (died) return reportedOn ? [find(code, "note", { ...figures, ...(deaths !== undefined && { deaths }) })] : [];
  if (died === undefined) return [find(code, "unknown", { ...figures, ...(!over && { pending: true }) })];
  return [find(code, statusOf(progress), { ...figures, ...stillTime(progress), ...(progress === undefined && { deaths: 0 }) })];
}

function deathList({ facts, law, died, over, month }: Parts, task: ListTask, progress: Progress | undefined, by: IsoDate): Finding<Code>[] {
  const code = `death-list-${task}` as const;
  const { deaths, listVerifiedOn } = facts;
  const verifiedOn = listVerifiedOn && listVerifiedOn <= law.on ? listVerifiedOn : undefined;
  const figures = {
    month,
    by,
    // A sum with 0 is never −0, which no text of a ruling could give back.
    ...(deaths !== undefined && { deaths: 0 + deaths }),
    ...(verifiedOn && { verifiedOn }),
    ...(verifiedOn && verifiedOn > by && { late: true }),
  };
  if (died === false) return verifiedOn ? [find(code, "note", figures)] : [];
  if (!over) return [find(code, died ? "unmet" : "unknown", { ...figures, pending: true })];
  if (died === undefined) return [find(code, "unknown", figures)];
  return [find(code, statusOf(progress), { ...figures, ...stillTime(progress) })];
}

/** Sending has no day in the text, so there is always still time for it. */
function listSent({ died, month }: Parts, task: ListTask, lacking: readonly DeathListRecipient[] | undefined): Finding<Code>[] {
  if (!died) return [];
  const code = `death-list-sent-${task}` as const;
  if (lacking === undefined) return [find(code, "unknown", { month })];
  return [lacking.length > 0 ? find(code, "unmet", { month, lacking, pending: true }) : find(code, "met", { month })];
}

const rowWithoutList = ({ died, month }: Parts): Finding<Code>[] =>
  died ? [find("family-urged-23", "note", { month }), find("employer-told-23", "note", { month })] : [];

function statusOf(progress: Progress | undefined) {
  if (progress === undefined) return "unknown";
  return progress === "done" ? "met" : "unmet";
}

const stillTime = (progress: Progress | undefined) =>
  (progress === "pending" || progress === "failed") && { pending: progress === "pending" };
