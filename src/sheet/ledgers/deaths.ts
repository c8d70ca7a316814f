import { deathLists } from "../../law/death-lists";
import { type IsoDate, lastDayOfMonth, yearText } from "../../model/dates";
import type { DeathListRecipient, DeathReportTask } from "../../model/facts/duties";
import type { DeathLedgerRow } from "../../review/ledgers";
import { stated } from "../roster/person";
import type { deathColumns } from "./columns";
import type { Kept } from "./kept";
import { keyOf, type LedgerCells } from "./table";

type Row = LedgerCells<typeof deathColumns>;
type SentField = "sentToPolice" | "sentToTownship" | "sentToAgency";
type DayField = "zeroReportedOn" | "listVerifiedOn" | SentField;

const columnOf = {
  "police-station": "sentToPolice",
  township: "sentToTownship",
  "paying-agency": "sentToAgency",
} as const satisfies Record<DeathListRecipient, SentField>;
/** The columns that say something of a row of the annex: what another row's list is sent to is left empty there. */
const sentIn: Readonly<Record<DeathReportTask, readonly DeathListRecipient[]>> = deathLists;

/** The rows of the ledger of deaths; of those for one village, insurance and month, the first. */
export function* deathRows(sheet: Iterable<Row>, { year, on }: { year: number; on: IsoDate }): Generator<Kept<DeathLedgerRow>> {
  const known = new Map<string, number>();
  for (const row of sheet) {
    const given = keyOf(row, ["township", "village", "task", "month"]);
    if (!given) continue;
    const { township, village, task } = given;
    const month = `${yearText(year)}-`.slice(0, 7 - given.month.length) + given.month;
    if (!month.startsWith(`${yearText(year)}-`)) {
      row.report("month", "month-of-other-year");
      continue;
    }
    if (`${month}-01` > on) {
      // A form printed for the whole year has rows for the months ahead.
      if (row.values.deaths !== undefined || dayFields.some((field) => row.values[field])) row.report("month", "month-ahead");
      continue;
    }
    const key = JSON.stringify([township, village, task, month]);
    const first = known.get(key);
    if (first !== undefined) {
      row.report("month", "duplicate-report", first);
      continue;
    }
    known.set(key, row.row);
    yield { row: row.row, name: "", facts: factsOf(row, { township, village, task, month }, on) };
  }
}

const dayFields = ["zeroReportedOn", "listVerifiedOn", "sentToPolice", "sentToTownship", "sentToAgency"] as const;

function factsOf(row: Row, key: Pick<DeathLedgerRow, "township" | "village" | "task" | "month">, on: IsoDate): DeathLedgerRow {
  return stated({
    ...key,
    deaths: row.values.deaths,
    zeroReportedOn: doneOn(row, "zeroReportedOn", key.month, on),
    listVerifiedOn: doneOn(row, "listVerifiedOn", key.month, on),
    sent: sentOf(row, key, on),
  });
}

/** When a thing was done. A blank cell says that it was not, once the month is over; before that it says nothing. */
function doneOn({ values, unreadable, has, report }: Row, field: DayField, month: string, on: IsoDate): IsoDate | null | undefined {
  const day = values[field];
  if (day === undefined) return has(field) && !unreadable.has(field) && lastDayOfMonth(month) <= on ? null : undefined;
  if (day === null || day >= `${month}-01`) return day;
  return void report(field, "day-before-month");
}

/** To whom the list was sent; undefined while that is not known of all whom it is for. */
function sentOf(row: Row, { task, month }: Pick<DeathLedgerRow, "task" | "month">, on: IsoDate): DeathLedgerRow["sent"] {
  const sendings = sentIn[task].map((to) => ({ to, on: doneOn(row, columnOf[to], month, on) }));
  if (sendings.length === 0 || sendings.some((sending) => sending.on === undefined)) return undefined;
  return sendings.flatMap(({ to, on: day }) => (day ? [{ to, on: day }] : []));
}
