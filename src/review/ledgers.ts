import * as z from "zod/mini";
import { lastDayOfMonth, monthsOf, yearOf, yearText } from "../model/dates";
import {
  type DeathReportingFacts,
  deathReportingShape,
  type MonthlyContactFacts,
  monthlyContactShape,
  type ThreeOneOneFacts,
  threeOneOneShape,
} from "../model/facts/duties";
import type { Law } from "../model/in-force";
import { type Issue, refuse } from "../model/issue";
import { read } from "../model/read";
import type { PolicyReference } from "../model/ruling";
import { late, longestList, name, shortList, strict } from "../model/schema";
import {
  type DeathReportingOutcome,
  type DeathReportingRuling,
  decideDeathReporting,
  decideMonthlyContact,
  decideThreeOneOne,
  type MonthlyContactOutcome,
  type MonthlyContactRuling,
  type ThreeOneOneOutcome,
  type ThreeOneOneRuling,
} from "../rules/duties";
import { lawOfReview, type ReviewOptions } from "./options";
import { eachOnce, objectIn } from "./row";

const place = () => ({ township: name(), village: name() });
/** Of which village a row is. */
interface Place {
  /** 乡镇(场). */
  readonly township: string;
  /** 村(社区). */
  readonly village: string;
}

/** One month of one village under one row of the annex (死亡信息申报台账). */
export const deathLedgerRow = /* @__PURE__ */ late(() => strict({ ...place(), ...deathReportingShape() }));
/** One month of one village under one row of the annex (死亡信息申报台账). */
export interface DeathLedgerRow extends Place, DeathReportingFacts {}

/** One person's registration and contacts (登记失业人员联系台账). */
export const contactLedgerRow = /* @__PURE__ */ late(() =>
  strict({
    id: name(),
    ...place(),
    ...monthlyContactShape(),
  }),
);
/** One person's registration and contacts (登记失业人员联系台账). */
export interface ContactLedgerRow extends Place, Omit<MonthlyContactFacts, "month"> {
  /** Tells people apart. */
  readonly id: string;
}

/** One person's services of the year (311就业服务台账). */
export const serviceLedgerRow = /* @__PURE__ */ late(() =>
  strict({
    id: name(),
    ...place(),
    ...threeOneOneShape(),
  }),
);
/** One person's services of the year (311就业服务台账). */
export interface ServiceLedgerRow extends Place, Omit<ThreeOneOneFacts, "year"> {
  /** Tells people apart. */
  readonly id: string;
}

/** A year's ledgers (台账) of any number of villages; one that is left out has no rows. */
export interface Ledgers {
  /** 死亡信息申报台账: a row for each month, village and row of the annex; the December before is among them, since its reports fall due in the year. */
  readonly deaths?: readonly DeathLedgerRow[] | undefined;
  /** 登记失业人员联系台账: a row for each person. */
  readonly contacts?: readonly ContactLedgerRow[] | undefined;
  /** 311就业服务台账: a row for each person. */
  readonly services?: readonly ServiceLedgerRow[] | undefined;
}

/** Where a row stands, by its index in the list that was given, and of which village it is. */
interface Placed {
  readonly row: number;
  readonly township: string;
  readonly village: string;
}

/** What {@link reviewLedgers} answers: rows in the order in which they were given. */
export interface LedgerReview {
  readonly year: number;
  readonly on: string;
  readonly policy: PolicyReference;
  readonly deaths: readonly (Placed & { readonly ruling: DeathReportingRuling })[];
  /** A ruling for each month of the year that has begun by the day and that the measure covers. */
  readonly contacts: readonly (Placed & { readonly id: string; readonly months: readonly MonthlyContactRuling[] })[];
  readonly services: readonly (Placed & { readonly id: string; readonly ruling: ThreeOneOneRuling })[];
  /** How many rulings came to each outcome; of contacts, person by person and month by month. */
  readonly outcomes: {
    readonly deaths: Readonly<Record<DeathReportingOutcome, number>>;
    readonly contacts: Readonly<Record<MonthlyContactOutcome, number>>;
    readonly services: Readonly<Record<ThreeOneOneOutcome, number>>;
  };
  /** The rows that could not be used. */
  readonly issues: readonly LedgerIssues[];
}

/** The faults of one row of a ledger. */
export interface LedgerIssues {
  readonly list: "deaths" | "contacts" | "services";
  readonly row: number;
  readonly issues: readonly Issue[];
}

/**
 * A year's ledgers examined (台账核查): reports of deaths month by month, contacts with each registered unemployed person for each month, and
 * each person's 3-1-1 services.
 *
 * @param ledgers rows of any number of villages; a bad row comes back with its issues, and all others are ruled on
 * @param options the year, the day as at the end of which it speaks (31 December where none is named), the policy
 * @returns a ruling for each row, in the order of the rows, how many came to each outcome, and the rows that could not be used
 * @throws {InputError} where options or ledgers are not of their kind, or the year is before the measure; never for a row
 * @example
 * reviewLedgers({ deaths: [{ township: "T", village: "V", task: 10, month: "2026-05", deaths: 0, zeroReportedOn: null }] }, { year: 2026 }).outcomes.deaths["non-compliant"] //=> 1
 */
export function reviewLedgers(ledgers: Ledgers, options: ReviewOptions): LedgerReview {
  return ledgersUnder(ledgers, lawOfReview(options));
}

/** {@link reviewLedgers} under the law of the last day that it speaks of. */
export function ledgersUnder(ledgers: Ledgers, law: Law): LedgerReview {
  const { deaths = [], contacts = [], services = [] } = read(ledgerLists, ledgers);
  const year = yearOf(law.on);
  const issues: LedgerIssues[] = [];
  const months = monthsUnder(year, law);
  const deathRows = each("deaths", deaths, deathLedgerRow, issues, ({ township, village, ...facts }) => {
    if (!isReportedIn(year, facts.month)) refuse(["month"], "out-of-range", "a month of the year that is reviewed");
    return {
      key: JSON.stringify([township, village, facts.task, facts.month]),
      township,
      village,
      ruling: decideDeathReporting(facts, law),
    };
  });
  const contactRows = each("contacts", contacts, contactLedgerRow, issues, ({ id, township, village, ...facts }) => {
    const rulings = months.map((month) => decideMonthlyContact({ ...facts, month }, law));
    return { key: id, id, township, village, months: rulings };
  });
  const serviceRows = each("services", services, serviceLedgerRow, issues, ({ id, township, village, ...facts }) => {
    return { key: id, id, township, village, ruling: decideThreeOneOne({ ...facts, year }, law) };
  });
  return {
    year,
    on: law.on,
    policy: law.reference,
    deaths: deathRows,
    contacts: contactRows,
    services: serviceRows,
    outcomes: {
      deaths: counted(deathRows.map(({ ruling }) => ruling.outcome)),
      contacts: counted(contactRows.flatMap(({ months }) => months.map(({ outcome }) => outcome))),
      services: counted(serviceRows.map(({ ruling }) => ruling.outcome)),
    },
    issues,
  };
}

/** Whether deaths of a month are of a year's ledger: those of the December before fall due in it, and no ledger of their own year sees that day. */
export const isReportedIn = (year: number, month: string): boolean =>
  month.startsWith(`${yearText(year)}-`) || month === `${yearText(year - 1)}-12`;

const anyRows = () => z.optional(shortList<unknown>(longestList, { type: "array", maxItems: longestList }));
const ledgerLists = /* @__PURE__ */ late(() => strict({ deaths: anyRows(), contacts: anyRows(), services: anyRows() }));

/** The months of a year that have begun by the day of the law and were not over before the measure. */
const monthsUnder = (year: number, { on, policy }: Law): string[] =>
  monthsOf(year).filter((month) => `${month}-01` <= on && lastDayOfMonth(month) >= policy.validFrom);

/** Rules on every row by itself; a row that repeats another is named, and the first of them stands. */
const each = <S extends z.core.$ZodType, R extends { readonly key: string }>(
  list: LedgerIssues["list"],
  rows: readonly unknown[],
  schema: S,
  issues: LedgerIssues[],
  rule: (facts: z.output<S>) => R,
) =>
  eachOnce(
    rows,
    "row",
    (row) => rule(read(schema, objectIn(row))),
    (row, faults) => issues.push({ list, row, issues: faults }),
  );

function counted<Outcome extends DeathReportingOutcome>(outcomes: readonly Outcome[]): Record<DeathReportingOutcome, number> {
  const counts = { compliant: 0, pending: 0, "non-compliant": 0, "not-owed": 0, undetermined: 0 };
  for (const outcome of outcomes) counts[outcome]++;
  return counts;
}
