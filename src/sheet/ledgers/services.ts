import { type IsoDate, lastDayOfMonth, yearOf, yearText } from "../../model/dates";
import { defined } from "../../model/defined";
import type { ServiceLedgerRow } from "../../review/ledgers";
import { guidanceFields, jobFields, type serviceColumns, trainingFields } from "./columns";
import { type Kept, personRows } from "./kept";
import type { LedgerCells, OpenLedger } from "./table";

type Columns = typeof serviceColumns;
type Row = LedgerCells<Columns>;
type DayField = (typeof jobFields | typeof trainingFields | typeof guidanceFields)[number];

/** The people of the ledger of services. */
export const serviceRows = ({ rows }: OpenLedger<Columns>, year: number): Kept<ServiceLedgerRow>[] =>
  personRows<Columns, Services>(rows, { read: (row) => servicesIn(row, year) });

type Services = Omit<ServiceLedgerRow, "id" | "township" | "village">;

function servicesIn(row: Row, year: number): Services {
  const { registered, unemployed, willing } = row.values;
  return defined({
    registered,
    unemployed,
    willing,
    jobReferrals: daysOf(row, jobFields, year),
    trainingReferrals: daysOf(row, trainingFields, year),
    guidanceSessions: daysOf(row, guidanceFields, year),
  });
}

/** The days of one service, a blank cell standing for a time it was not given; undefined where the sheet has no column, or a cell is not known. */
function daysOf({ values, unreadable, has, report }: Row, fields: readonly DayField[], year: number): IsoDate[] | undefined {
  const kept = fields.filter(has);
  const days = kept.flatMap((field) => {
    const written = values[field];
    return written ? [{ field, day: `${yearText(year)}-`.slice(0, 10 - written.length) + written }] : [];
  });
  const strays = days.filter(({ day }) => yearOf(day) !== year);
  const impossible = days.filter(({ day }) => day > lastDayOfMonth(day.slice(0, 7)));
  for (const { field } of strays) report(field, "day-of-other-year");
  for (const { field } of impossible) report(field, "date-impossible");
  const isKnown = kept.length > 0 && strays.length + impossible.length === 0 && !kept.some((field) => unreadable.has(field));
  return isKnown ? days.map(({ day }) => day) : undefined;
}
