import { type DutyKind, type DutySource, dutySources } from "../../law/duties";
import type { TaskNo } from "../../law/tasks";
import type { Addressee, Bilingual } from "../../law/types";
import { addYears, type IsoDate, lastDayOfMonth, yearOf, yearText } from "../../model/dates";
import { type DutyWindow, dutyWindow } from "../../model/facts/duties";
import type { Law } from "../../model/in-force";
import { order } from "../../model/in-order";
import { refuse } from "../../model/issue";
import { lawAt } from "../../model/law-of-year";
import { givenPolicy, type Policy } from "../../model/policy";
import { read } from "../../model/read";
import { none, type PolicyReference, type ReadingUsed } from "../../model/ruling";
import { late, strict } from "../../model/schema";
import { dutyText } from "./annex";
import { contactDue, deathListDue, lawWhenDue, monthBefore, nextMonth, staffingDue, threeOneOneDue, zeroReportDue } from "./due";

/** Under which policy duties are listed; over a stretch of time there is no one day to name. */
export interface DutyOptions {
  readonly policy?: Policy | undefined;
}

/** One thing that falls due on a day (到期事项). */
export interface Duty {
  readonly kind: DutyKind;
  /** Where it stands: an item of the annex, or 三(四). */
  readonly provision: DutySource["provision"];
  /** The row of the annex; null for what stands in the body. */
  readonly task: TaskNo | null;
  /** The month (`2026-06`) or the year (`2027`) that it is for. */
  readonly period: string;
  /** The first day of a duty that lasts several days; null where there is only the day by which it is due. */
  readonly begins: IsoDate | null;
  /** The last day, that day included. */
  readonly due: IsoDate;
  readonly owedBy: Addressee;
  /** Who is sent the report or the list, where the text says so. */
  readonly recipients: readonly Bilingual[];
  readonly readings: readonly ReadingUsed[];
  /** The policy, and since when the figures of the due date have held. */
  readonly policy: PolicyReference;
}

/** More than a working life, and little enough to list. */
const longestWindow = 100;
const lastYear = 2999;

/**
 * Everything that falls due between two days (到期清单), both included: the monthly reports of deaths, monthly contact, the yearly 3-1-1
 * service, the filing of 三(四), and the publicity week where its dates are given and it touches the window.
 *
 * A zero report and a list of deaths of one month stand beside each other, since only the month will tell which of them is owed. What is for a
 * month or year that was over before the measure is not listed, though its day would come after.
 *
 * @param window the first and the last day, at most 100 years apart, and the days of the publicity week
 * @param options the policy (`chengbu2023` where none is named)
 * @returns by due date, and on one day in the order of the text
 * @throws {InputError} where a part is not of its kind, or a day lies outside the policy's validity
 * @example
 * dutiesDue({ from: "2026-03-01", to: "2026-03-31" }).map(({ kind }) => kind).at(-2) //=> "staffing-filing"
 */
export function dutiesDue(window: DutyWindow, options: DutyOptions = {}): Duty[] {
  const asked = read(dutyWindow, window);
  return listDuties(asked, read(dutyOptions, { options }).options.policy);
}

/** {@link dutiesDue} on a window that has been read. */
export function listDuties(asked: DutyWindow, policy?: Policy): Duty[] {
  const law = lawAt(asked.from, ["from"], policy);
  lawAt(asked.to, ["to"], policy);
  checkWindow(asked);
  const duties = [...yearly(asked, law), ...monthly(asked, law), ...publicity(asked, law)];
  return duties.sort((a, b) => order(a.due, b.due) || rank(a) - rank(b));
}

const dutyOptions = /* @__PURE__ */ late(() => strict({ options: strict({ policy: givenPolicy() }) }));

function checkWindow({ from, to, publicityWeek: week }: DutyWindow): void {
  if (to < from) refuse(["to"], "contradiction", "a day not before `from`");
  if (yearOf(from) < 1900 || yearOf(to) > lastYear) refuse(["to"], "out-of-range", `days from 1900 to ${lastYear}`);
  if (to >= addYears(from, longestWindow)) refuse(["to"], "out-of-range", `a day less than ${longestWindow} years after \`from\``);
  if (!week) return;
  if (week.to < week.from) refuse(["publicityWeek", "to"], "contradiction", "a day not before its `from`");
  if (week.to >= addYears(week.from, 1)) refuse(["publicityWeek", "to"], "out-of-range", "a day less than a year after its `from`");
}

function* yearly({ from, to }: DutyWindow, law: Law): Generator<Duty> {
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const filing = staffingDue(year, law.policy);
    const planned = yearText(law.readings["staffing-plan-year"] === "same-year" ? year : year + 1);
    if (from <= filing && filing <= to) yield* duty("staffing-filing", planned, filing, law, [law.used["staffing-plan-year"]]);
    const end = threeOneOneDue(year);
    if (from <= end && end <= to && timesOwed(law, end, "three-one-one")) yield* duty("three-one-one", yearText(year), end, law);
  }
}

function* monthly({ from, to }: DutyWindow, law: Law): Generator<Duty> {
  const within = (due: IsoDate) => from <= due && due <= to;
  for (let month = monthBefore(from); month <= to.slice(0, 7); month = nextMonth(month)) {
    if (lastDayOfMonth(month) < law.policy.validFrom) continue;
    const zero = zeroReportDue(month, law);
    if (within(zero)) yield* duty("zero-report", month, zero, law, [law.used["zero-report-day"]]);
    const list = deathListDue(month, law.policy);
    if (within(list)) yield* duty("death-list", month, list, law);
    const contact = contactDue(month);
    if (within(contact) && timesOwed(law, contact, "monthly-contact")) yield* duty("monthly-contact", month, contact, law);
  }
}

function* publicity({ from, to, publicityWeek: week }: DutyWindow, law: Law): Generator<Duty> {
  if (week && week.from <= to && from <= week.to)
    yield* duty("publicity-week", week.from.slice(0, 4), week.to, law, none, week.from < week.to ? week.from : null);
}

/** An authority may bring a number of times down to 0, and then nothing falls due. */
function timesOwed(law: Law, due: IsoDate, kind: "monthly-contact" | "three-one-one"): boolean {
  const { figures } = lawWhenDue(law, due);
  if (kind === "monthly-contact") return figures["contacts-a-month"] > 0;
  return figures["job-referrals"] + figures["training-referrals"] + figures["guidance-sessions"] > 0;
}

/** A duty at each place where it stands in the text. */
function* duty(
  kind: DutyKind,
  period: string,
  due: IsoDate,
  law: Law,
  readings: readonly ReadingUsed[] = none,
  begins: IsoDate | null = null,
): Generator<Duty> {
  const policy = lawWhenDue(law, due).reference;
  for (const { provision, owedBy } of dutySources.filter((source) => source.kind === kind)) {
    const { task, recipients } = dutyText(provision) ?? { task: null, recipients: none };
    yield { kind, provision, task: (task?.no ?? null) as TaskNo | null, period, begins, due, owedBy, recipients, readings, policy };
  }
}

const rank = ({ provision }: Duty): number => dutySources.findIndex((source) => source.provision === provision);
