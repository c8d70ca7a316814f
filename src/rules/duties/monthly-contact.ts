import { type IsoDate, lastDayOfMonth } from "../../model/dates";
import { type MonthlyContactFacts, monthlyContactFacts } from "../../model/facts/duties";
import { type Finding, find } from "../../model/finding";
import { type Law, lawFor, type RuleOptions } from "../../model/in-force";
import { refuse } from "../../model/issue";
import { read } from "../../model/read";
import { none, type Ruling } from "../../model/ruling";
import { doneWithin, monthAsked } from "./asked";
import { contactDue, lawWhenDue } from "./due";
import { either, settle } from "./possible";
import { type Times, timesFigures, timesOf, timesStatus } from "./progress";

/** Whether a registered unemployed person was contacted in a month: yes; not yet; no; not registered then; or not to be told. */
export type MonthlyContactOutcome = "compliant" | "pending" | "non-compliant" | "not-owed" | "undetermined";

type Code = "registered-in-month" | "monthly-contact" | "contact-record";

/** What {@link checkMonthlyContact} answers. */
export interface MonthlyContactRuling extends Ruling<"checkMonthlyContact", MonthlyContactOutcome, Code> {
  readonly month: string;
  /** Contacts owed, had and lacking; null where none are owed. */
  readonly contacts: Times | null;
}

/**
 * Whether a registered unemployed person has been contacted in a month (就业失业动态确认), 附件-43.
 *
 * Contact is owed for a month on some day of which, from the measure's first day on, the person was registered; a period of registration that
 * begins after the day of the ruling is not counted yet. Every contact of the calendar month counts. One that leaves status or training wish
 * unrecorded counts too, since the text counts contacts and not records, and a note says what is lacking.
 *
 * @param facts the periods of registration, the contacts, and the month asked about (that of the date where it is left out)
 * @param options the day asked about, and the policy (`chengbu2023` where none is named)
 * @returns contacts of the month in times owed, had and lacking; null where none are owed
 * @throws {InputError} where facts or options are not of their kind, the month lies ahead or was over before the measure, or a period ends
 *   before it begins
 * @example
 * checkMonthlyContact({ registered: [{ from: "2026-01-15" }], contacts: [{ on: "2026-06-30" }] }, { on: "2026-06-30" }).outcome //=> "compliant"
 */
export function checkMonthlyContact(facts: MonthlyContactFacts, options: RuleOptions): MonthlyContactRuling {
  return decideMonthlyContact(read(monthlyContactFacts, facts), lawFor(options));
}

/** {@link checkMonthlyContact} on facts that have been read. */
export function decideMonthlyContact(facts: MonthlyContactFacts, law: Law): MonthlyContactRuling {
  const month = monthAsked(facts.month ?? law.on.slice(0, 7), law);
  checkRegistration(facts);
  const by = contactDue(month);
  const { figures, reference } = lawWhenDue(law, by);
  const registered = registeredIn(month, facts, law);
  const had = facts.contacts && doneWithin(facts.contacts, ({ on }) => on, month, law.on);
  const times = timesOf(figures["contacts-a-month"], had?.length);
  const lacking = law.on < by ? "pending" : "non-compliant";

  const { outcome, missing } = settle(
    { registered: either(registered), contacts: either(times.short === null ? undefined : times.short === 0) },
    (state): MonthlyContactOutcome => (!state.registered ? "not-owed" : state.contacts ? "compliant" : lacking),
  );

  const findings: Finding<Code>[] = [
    find("registered-in-month", registered === undefined ? "unknown" : registered ? "met" : "unmet", { month }),
  ];
  if (registered !== false) {
    findings.push(find("monthly-contact", timesStatus(times), { month, ...timesFigures(times, by, law.on) }));
    const lackingStatus = had?.filter(({ statusRecorded }) => statusRecorded === false).length ?? 0;
    const lackingTrainingWish = had?.filter(({ trainingWishRecorded }) => trainingWishRecorded === false).length ?? 0;
    if (lackingStatus + lackingTrainingWish > 0)
      findings.push(find("contact-record", "note", { month, lackingStatus, lackingTrainingWish }));
  }
  return {
    rule: "checkMonthlyContact",
    outcome,
    month,
    contacts: registered === false ? null : times,
    findings,
    missing,
    readings: none,
    policy: reference,
    on: law.on,
  };
}

function checkRegistration({ registered = [] }: MonthlyContactFacts): void {
  for (const [i, { from, to }] of registered.entries())
    if (to !== undefined && to < from) refuse(["registered", i, "to"], "contradiction", "a day not before `from`");
}

/** Whether the person was registered on some day of the month that the measure covers. */
function registeredIn(month: string, { registered }: MonthlyContactFacts, { on, policy }: Law): boolean | undefined {
  const first = later(`${month}-01`, policy.validFrom);
  const last = lastDayOfMonth(month);
  const known = on < last ? on : last;
  return registered?.some(({ from, to }) => from <= known && (to === undefined || first <= to));
}

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
