import { type IsoDate, lastDayOfMonth, spanOf, yearText } from "../../model/dates";
import { defined } from "../../model/defined";
import { order } from "../../model/in-order";
import type { ContactLedgerRow } from "../../review/ledgers";
import { isOpenIn } from "../within-year";
import { type contactColumns, monthFields } from "./columns";
import { type Kept, personRows } from "./kept";
import type { LedgerCells, OpenLedger } from "./table";

type Columns = typeof contactColumns;
type Row = LedgerCells<Columns>;
type MonthField = (typeof monthFields)[number];

interface Year {
  readonly year: number;
  readonly on: IsoDate;
}

/** The people of the ledger of contacts. */
export function contactRows({ rows, has, lacks }: OpenLedger<Columns>, when: Year): Kept<ContactLedgerRow>[] {
  const months = monthsBegun(when);
  if (has("name")) for (const { field } of months) if (!has(field)) lacks(field);
  const read = (row: Row): Contacts => defined({ registered: registeredIn(row, when.year), contacts: contactsOf(row, months) });
  return personRows<Columns, Contacts>(rows, { read, continued: registeredAgain });
}

type Contacts = Pick<ContactLedgerRow, "registered" | "contacts">;

/** Somebody who was registered, was struck off and is registered again has a row for each time. */
function registeredAgain(one: Contacts, other: Contacts): Contacts | undefined {
  if (!one.registered || !one.contacts || !other.registered || !other.contacts) return undefined;
  const registered = [...one.registered, ...other.registered].sort((a, b) => order(a.from, b.from));
  const isApart = registered.every(
    ({ to }, i) => i === registered.length - 1 || (to !== undefined && to < (registered[i + 1]?.from ?? "")),
  );
  return isApart ? { registered, contacts: [...one.contacts, ...other.contacts] } : undefined;
}

interface Month {
  readonly field: MonthField;
  readonly month: string;
}

function monthsBegun({ year, on }: Year): Month[] {
  return monthFields.map((field) => ({ field, month: `${yearText(year)}-${field.slice(1)}` })).filter(({ month }) => `${month}-01` <= on);
}

/**
 * The period of registration. A month alone is enough outside the year, of which it then covers all or nothing; within the year the day is
 * needed, and without it nothing is known.
 */
function registeredIn({ values, unreadable, report }: Row, year: number): ContactLedgerRow["registered"] {
  const { registeredOn, deregisteredOn } = values;
  if (registeredOn === undefined || unreadable.has("deregisteredOn")) return undefined;
  if (deregisteredOn !== undefined && spanOf(deregisteredOn).last < spanOf(registeredOn).first)
    return void report("deregisteredOn", "end-before-start");
  const vague = (["registeredOn", "deregisteredOn"] as const).filter((field) => {
    const date = values[field];
    return date !== undefined && isOpenIn(year, date);
  });
  for (const field of vague) report(field, "registration-day-needed");
  if (vague.length > 0) return undefined;
  return [{ from: spanOf(registeredOn).first, ...(deregisteredOn !== undefined && { to: spanOf(deregisteredOn).last }) }];
}

/** Every contact of the year so far, or undefined while they are not all known: a list that is given counts as complete. */
function contactsOf(row: Row, months: readonly Month[]): ContactLedgerRow["contacts"] {
  const days = months.map((month) => contactDay(row, month));
  if (days.includes(undefined)) return undefined;
  const { statusRecorded, status, trainingWishRecorded, trainingWish } = row.values;
  const record = defined({ statusRecorded: statusRecorded ?? status, trainingWishRecorded: trainingWishRecorded ?? trainingWish });
  return days.flatMap((day) => (day ? [{ on: day, ...record }] : []));
}

/** The day of a month's contact; null for a blank cell, which says that there was none. */
function contactDay({ values, unreadable, has, report }: Row, { field, month }: Month): IsoDate | null | undefined {
  const written = values[field];
  if (written === undefined) return has(field) && !unreadable.has(field) ? null : undefined;
  if (written === null) return null;
  const day = `${month}-`.slice(0, 10 - written.length) + written;
  if (`${month}-01` <= day && day <= lastDayOfMonth(month)) return day;
  return void report(field, "day-of-other-month");
}
