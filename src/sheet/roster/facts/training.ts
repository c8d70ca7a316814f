import { yearOf, yearText } from "../../../model/dates";
import type { TrainingSession } from "../../../model/facts/training";
import type { Law } from "../../../model/in-force";
import { mayOwe } from "../../../rules/training";
import type { peopleColumns } from "../columns/columns";
import { agrees, isAcrossYears, lastDayOf } from "../columns/training-day";
import type { SheetRow } from "../rows/row";

type Row = SheetRow<typeof peopleColumns>;

const preJob = { kind: "pre-job", on: "preJobOn", days: "preJobDays", hours: "preJobHours" } as const;
const yearly = [
  { kind: "in-service", on: "yearly1On", days: "yearly1Days", hours: "yearly1Hours" },
  { kind: "in-service", on: "yearly2On", days: "yearly2Days", hours: "yearly2Hours" },
  { kind: "in-service", on: "yearly3On", days: "yearly3Days", hours: "yearly3Hours" },
] as const;
type Slot = typeof preJob | (typeof yearly)[number];

/**
 * Every training session of a person, or undefined while they are not all known: a list that is given counts as complete. Empty cells leave
 * a training unknown for whoever may owe it; for others, whether it is listed makes no difference. A length of 0 says that there was none.
 */
export function sessionsOf(row: Row, law: Law): readonly TrainingSession[] | undefined {
  const year = yearOf(law.on);
  const before = sessionsIn([preJob], row, year);
  const during = sessionsIn(yearly, row, year);
  reportAhead(row, year);
  if (before === "unknown" || during === "unknown") return undefined;
  const owed = mayOwe(row.values.hiredOn, law);
  if ((before === "empty" && owed.preJob) || (during === "empty" && owed.yearly)) return undefined;
  if (before === "empty" && during === "empty") return undefined;
  return [...(before === "empty" ? [] : before), ...(during === "empty" ? [] : during)];
}

/** Training of the years before may stand in the list as well; a day after the year reviewed is a slip, or of no use yet. */
function reportAhead({ values, report }: Row, year: number): void {
  for (const { on } of yearly) if (lastDayOf(values[on] ?? "") > `${yearText(year)}-12-31`) report(on, "training-after-year");
}

function sessionsIn(slots: readonly Slot[], row: Row, year: number): readonly TrainingSession[] | "empty" | "unknown" {
  const read = slots.map((slot) => sessionIn(slot, row, year)).filter((session) => session !== "empty");
  if (read.length === 0) return "empty";
  return read.includes("unknown") ? "unknown" : read.filter((session) => typeof session === "object");
}

function sessionIn(slot: Slot, { values, unreadable, report }: Row, year: number): TrainingSession | "none" | "empty" | "unknown" {
  const on = values[slot.on];
  const days = values[slot.days];
  const hours = values[slot.hours];
  if ([slot.on, slot.days, slot.hours].some((field) => unreadable.has(field))) return "unknown";
  if (on === undefined && days === undefined && hours === undefined) return "empty";
  if (on === null && !days && !hours) return "none";
  if ((days === undefined) === (hours === undefined)) {
    report(hours === undefined ? slot.days : slot.hours, "training-length");
    return "unknown";
  }
  const length = days === undefined ? { hours } : { days };
  if ((days ?? hours) === 0) return "none";
  if (on === undefined || on === null) {
    report(slot.on, "training-day-needed");
    return "unknown";
  }
  if (!agrees(on, days)) {
    report(slot.on, "date-format");
    return "unknown";
  }
  // For which of two years its days count nobody can say; one that ends after the year reviewed is reported for that.
  if (isAcrossYears(on)) {
    if (yearOf(on.last) <= year) report(slot.on, "date-format");
    return "unknown";
  }
  const subjects = slot.kind === "pre-job" && values.preJobSubjects;
  return { on: lastDayOf(on), kind: slot.kind, ...length, ...(subjects && { subjects: [...subjects] }) };
}
