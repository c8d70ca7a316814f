import { type DeathListRecipient, deathLists } from "../../law/death-lists";
import { type IsoDate, lastDayOfMonth, yearText } from "../../model/dates";
import { defined } from "../../model/defined";
import { type DeathLedgerRow, isReportedIn } from "../../review/ledgers";
import type { deathColumns } from "./columns";
import { agreedIn, areAlike, type Kept } from "./kept";
import { keyOf, type LedgerCells } from "./table";

type Row = LedgerCells<typeof deathColumns>;
type SentField = "sentToPolice" | "sentToTownship" | "sentToAgency";
type DayField = "zeroReportedOn" | "listVerifiedOn" | SentField;

const columnOf = {
  "police-station": "sentToPolice",
  township: "sentToTownship",
  "paying-agency": "sentToAgency",
} as const satisfies Record<DeathListRecipient, SentField>;

/**
 * The rows of the ledger of deaths. Of several for one village, insurance and month the first stands for all, with what they state alike; one that
 * states nothing differs from none.
 */
export function deathRows(sheet: Iterable<Row>, when: { year: number; on: IsoDate }): Iterable<Kept<DeathLedgerRow>> {
  const kept = new Map<string, Kept<DeathLedgerRow>>();
  const blank = new Map<string, Row>();
  for (const row of sheet) {
    const given = keyIn(row, when);
    if (!given) continue;
    const key = JSON.stringify(given);
    const one = { row: row.row, name: "", facts: factsOf(row, given, when.on) };
    const [first, spare] = [kept.get(key), blank.get(key)];
    if (first && statesNothing(row)) row.report("month", "duplicate-report", first.row);
    else if (first && !spare) kept.set(key, joined(first, one, row));
    else {
      kept.set(key, one);
      spare?.report("month", "duplicate-report", row.row);
      if (statesNothing(row)) blank.set(key, row);
      else blank.delete(key);
    }
  }
  return kept.values();
}

/** The first of two rows with what both state alike, and what is wrong with the second. */
function joined(first: Kept<DeathLedgerRow>, { facts }: Kept<DeathLedgerRow>, { report }: Row): Kept<DeathLedgerRow> {
  const same = areAlike(facts, first.facts);
  report("month", same ? "duplicate-report" : "reports-differ", first.row);
  return same ? first : { ...first, facts: agreedIn(first.facts, facts) };
}

/** Of which village, insurance and month a row is; undefined where that is lacking, or the month is none that is reviewed. */
function keyIn(row: Row, { year, on }: { year: number; on: IsoDate }): Key | undefined {
  const given = keyOf(row, ["township", "village", "task", "month"]);
  if (!given) return undefined;
  const { township, village, task } = given;
  const month = `${yearText(year)}-`.slice(0, 7 - given.month.length) + given.month;
  if (!isReportedIn(year, month)) return void row.report("month", "month-of-other-year");
  if (`${month}-01` <= on) return { township, village, task, month };
  // A form printed for the whole year has rows for the months ahead.
  if (!statesNothing(row)) row.report("month", "month-ahead");
  return undefined;
}

const statesNothing = ({ values, unreadable }: Row): boolean =>
  (["deaths", ...dayFields] as const).every((field) => values[field] === undefined && !unreadable.has(field));

type Key = Pick<DeathLedgerRow, "township" | "village" | "task" | "month">;

const dayFields = ["zeroReportedOn", "listVerifiedOn", "sentToPolice", "sentToTownship", "sentToAgency"] as const;

function factsOf(row: Row, key: Key, on: IsoDate): DeathLedgerRow {
  return defined({
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
  // What another row's list is sent to is left empty in this one.
  const sendings = deathLists[task].map((to) => ({ to, on: doneOn(row, columnOf[to], month, on) }));
  if (sendings.length === 0 || sendings.some((sending) => sending.on === undefined)) return undefined;
  return sendings.flatMap(({ to, on: day }) => (day ? [{ to, on: day }] : []));
}
