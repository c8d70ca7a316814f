import * as z from "zod/mini";
import { dutyKinds } from "../../law/duties";
import { tasks } from "../../law/tasks";
import { addDays, type IsoDate } from "../../model/dates";
import { refuse } from "../../model/issue";
import { read } from "../../model/read";
import { isoDate, late, list, name, shortList, strict, whole } from "../../model/schema";
import type { Duty } from "../../rules/duties/listed";
import { both, type Language } from "../words";
import { contentLine, escaped } from "./content-line";
import { descriptionOf, titleOf } from "./wording";

/** How duties are written as a calendar. */
export interface CalendarOptions {
  /** The calendar's name (日历名称), as the phone or Outlook shows it. */
  readonly name?: string | undefined;
  /** Chinese where none is named. */
  readonly language?: Language | undefined;
  /** A reminder so many days before each date, 0 to 60; none where it is left out. */
  readonly remindDaysBefore?: number | undefined;
}

/**
 * Duties as a calendar file (日历文件, RFC 5545) that a phone, Outlook or WPS imports: a whole day for each due date, and the days of the
 * publicity week from first to last.
 *
 * The same duties give the same text. The id of an event is made from kind, row, period and policy, so that a second import replaces the first, and
 * a duty that stands in a list twice is one event; its stamp is the day from which the figures of its due date have held, since the clock is never
 * read. A program that keeps what bears the same stamp has to drop the old events first where a reading is chosen anew. Without duties it is a
 * calendar without events.
 *
 * @param duties as {@link dutiesDue} lists them
 * @param options the name of the calendar, its language (`zh` where none is named), and how many days ahead it reminds
 * @returns the text of the file, its lines ended by CR and LF
 * @throws {InputError} where duties or options are not of their kind
 * @example
 * toICalendar(dutiesDue({ from: "2026-12-31", to: "2026-12-31" })).match(/DTSTART;VALUE=DATE:\d+/g) //=> ["DTSTART;VALUE=DATE:20261231", "DTSTART;VALUE=DATE:20261231"]
 */
export function toICalendar(duties: readonly Duty[], options: CalendarOptions = {}): string {
  const { name, language = "zh", remindDaysBefore } = read(calendarOptions, options);
  const given = read(list(dutyFacts, 100_000), duties);
  checkDays(given);
  // A week that touches two windows is listed in both, and a calendar has an id once.
  const events = new Map(given.map((duty) => [uidOf(duty), duty]));
  const title = name ?? calendarName[language];
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", `-//xieliyuan//duties//${language.toUpperCase()}`),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("NAME", escaped(title)),
    contentLine("X-WR-CALNAME", escaped(title)),
    ...[...events.values()].map((duty) => event(duty, language, remindDaysBefore)),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

const calendarName = /* @__PURE__ */ both("村级人社协理员任务到期", "Duties of village HRSS assistants");

const calendarOptions = /* @__PURE__ */ late(() =>
  strict({
    name: z.optional(name()),
    language: z.optional(z.enum(["zh", "en"])),
    remindDaysBefore: z.optional(whole(0, 60)),
  }),
);

const text = () => z.string().check(z.minLength(1), z.maxLength(200));

/** Duties may come back from JSON or from elsewhere, so they are read like any other facts. */
const dutyFacts = /* @__PURE__ */ late(() =>
  strict({
    kind: z.enum(dutyKinds),
    provision: text(),
    task: z.nullable(whole(1, tasks.length)),
    period: z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, { error: "a month or a year, such as 2026-06 or 2026" })),
    begins: z.nullable(isoDate()),
    due: isoDate(),
    owedBy: text(),
    recipients: list(strict({ zh: text(), en: text() }), 100),
    readings: shortList(100, {}),
    policy: strict({ id: text(), instrument: text(), figuresFrom: isoDate() }),
  }),
);
type DutyFacts = z.output<typeof dutyFacts>;

function checkDays(duties: readonly DutyFacts[]): void {
  for (const [i, { begins, due }] of duties.entries()) {
    if (due > "9000") refuse([i, "due"], "out-of-range", "a day before the year 9000");
    if (begins !== null && begins > due) refuse([i, "begins"], "contradiction", "a day not after `due`");
  }
}

const uidOf = ({ kind, task, period, policy }: DutyFacts): string =>
  `${[kind, ...(task === null ? [] : [task]), period].join("-")}@${policy.id}.xieliyuan`;

function event(duty: DutyFacts, language: Language, remindDaysBefore: number | undefined): string {
  const { begins, due, policy } = duty;
  const title = escaped(titleOf(duty)[language]);
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", escaped(uidOf(duty))),
    contentLine("DTSTAMP", `${basic(policy.figuresFrom)}T000000Z`),
    contentLine("DTSTART;VALUE=DATE", basic(begins ?? due)),
    contentLine("DTEND;VALUE=DATE", basic(addDays(due, 1))),
    contentLine("SUMMARY", title),
    contentLine("DESCRIPTION", escaped(descriptionOf(duty)[language])),
    contentLine("TRANSP", "TRANSPARENT"),
    ...(remindDaysBefore === undefined ? [] : alarm(title, remindDaysBefore)),
    contentLine("END", "VEVENT"),
  ].join("");
}

const alarm = (title: string, days: number): string[] => [
  contentLine("BEGIN", "VALARM"),
  contentLine("ACTION", "DISPLAY"),
  contentLine("DESCRIPTION", title),
  contentLine("TRIGGER", days === 0 ? "PT0S" : `-P${days}D`),
  contentLine("END", "VALARM"),
];

/** A date as calendars write it: `20260710`. */
const basic = (date: IsoDate): string => date.replaceAll("-", "");
