import type { Case, Cases } from "./case";

/** Facts without those that are left out. */
const stated = (facts: object) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

const june = { month: "2026-06" };
const reportDay = (from: string, value: number) => ({ amendments: [{ from, figures: { "death-report-day": value } }] });

/** What is not known or not yet so, and days of reporting that change. */
const deaths: readonly Case[] = [
  ...[10, 20, 23, 35].flatMap((task): Case[] => [
    { name: `row ${task}, deaths, and nothing known of any report`, facts: { task, ...june, deaths: 1 } },
    { name: `row ${task}, no deaths, and nothing known of any report`, facts: { task, ...june, deaths: 0 } },
    { name: `row ${task}, deaths unknown, and a zero report made`, facts: { task, ...june, zeroReportedOn: "2026-07-01" } },
    { name: `row ${task}, deaths, and yet a zero report`, facts: { task, ...june, deaths: 1, zeroReportedOn: "2026-07-01" } },
    {
      name: `row ${task}, a zero report after the day`,
      on: "2026-07-05",
      facts: { task, ...june, deaths: 0, zeroReportedOn: "2026-07-06" },
    },
    { name: `row ${task}, no deaths, and yet a list`, facts: { task, ...june, deaths: 0, listVerifiedOn: "2026-07-01" } },
    { name: `row ${task}, the month not over, nothing known`, on: "2026-06-29", facts: { task, ...june } },
    { name: `row ${task}, the month not over, a death`, on: "2026-06-29", facts: { task, ...june, deaths: 1 } },
    { name: `row ${task}, the month just over, a death`, on: "2026-06-30", facts: { task, ...june, deaths: 1 } },
  ]),
  ...["2026-07-09", "2026-07-10"].map((on) => ({
    name: `list not verified on ${on}`,
    on,
    facts: { task: 10, ...june, deaths: 1, listVerifiedOn: null },
  })),
  { name: "list verified, sending unknown", facts: { task: 10, ...june, deaths: 1, listVerifiedOn: "2026-07-01" } },
  {
    name: "list sent to one of two, and to the other after the day",
    on: "2026-07-05",
    facts: {
      task: 35,
      ...june,
      deaths: 1,
      listVerifiedOn: "2026-07-01",
      sent: [
        { to: "township", on: "2026-07-05" },
        { to: "police-station", on: "2026-07-06" },
      ],
    },
  },
  ...["2026-07-10", "2026-07-11"].map((from) => ({
    name: `lists by the 15th from ${from}, one of the 11th`,
    ...reportDay(from, 15),
    facts: { task: 20, ...june, deaths: 1, listVerifiedOn: "2026-07-11", sent: [{ to: "paying-agency", on: "2026-07-11" }] },
  })),
  ...["2026-07-08", "2026-07-09"].map((day) => ({
    name: `lists by the 5th from 2026-07-08, one of ${day}`,
    ...reportDay("2026-07-08", 5),
    facts: { task: 20, ...june, deaths: 1, listVerifiedOn: day, sent: [{ to: "paying-agency", on: day }] },
  })),
  {
    name: "lists by the 5th from 2026-08-01, that of June asked about afterwards",
    on: "2026-08-31",
    ...reportDay("2026-08-01", 5),
    facts: { task: 20, ...june, deaths: 1, listVerifiedOn: "2026-07-06", sent: [{ to: "paying-agency", on: "2026-07-06" }] },
  },
  {
    name: "lists by the 5th from 2026-07-01, a zero report of the 6th",
    ...reportDay("2026-07-01", 5),
    facts: { task: 20, ...june, deaths: 0, zeroReportedOn: "2026-07-06" },
  },
].map((one) => ({ on: "2026-07-31", ...one }));

const registered = { registered: [{ from: "2026-01-15" }] };
const contactsFrom = (from: string, value: number) => ({ amendments: [{ from, figures: { "contacts-a-month": value } }] });

const contacts: readonly Case[] = [
  { name: "registered, contacts unknown", on: "2026-06-30", facts: registered },
  { name: "contacted, registration unknown", on: "2026-06-30", facts: { contacts: [{ on: "2026-06-30" }] } },
  { name: "not contacted, registration unknown", on: "2026-06-30", facts: { contacts: [] } },
  { name: "never registered", on: "2026-06-30", facts: { registered: [] } },
  { name: "contacted after the day", on: "2026-06-29", facts: { ...registered, contacts: [{ on: "2026-06-30" }] } },
  {
    name: "contacted in the months beside",
    on: "2026-07-31",
    facts: { ...registered, contacts: [{ on: "2026-05-31" }, { on: "2026-07-01" }], ...june },
  },
  { name: "registered after the day", on: "2026-06-29", facts: { registered: [{ from: "2026-06-30" }], contacts: [] } },
  { name: "registered on the day, the month's last", on: "2026-06-30", facts: { registered: [{ from: "2026-06-30" }], contacts: [] } },
  ...["2023-07-12", "2023-07-13"].map((to) => ({
    name: `registered until ${to}, in the month in which the measure began`,
    on: "2023-07-31",
    facts: { registered: [{ from: "2023-01-01", to }], contacts: [] },
  })),
  {
    name: "status and wish not recorded",
    on: "2026-06-30",
    facts: {
      ...registered,
      contacts: [
        { on: "2026-06-01", statusRecorded: false, trainingWishRecorded: true },
        { on: "2026-06-02", statusRecorded: false, trainingWishRecorded: false },
      ],
    },
  },
  ...["2026-06-30", "2026-07-01"].map((from) => ({
    name: `2 contacts a month from ${from}, asked on 2026-06-15`,
    on: "2026-06-15",
    ...contactsFrom(from, 2),
    facts: { ...registered, contacts: [{ on: "2026-06-01" }] },
  })),
  {
    name: "2 contacts a month from 2026-06-01, an earlier month asked about",
    on: "2026-06-30",
    ...contactsFrom("2026-06-01", 2),
    facts: { ...registered, contacts: [{ on: "2026-05-31" }], month: "2026-05" },
  },
];

const owed = { registered: true, unemployed: true, willing: true };
const had = {
  jobReferrals: ["2026-03-01", "2026-04-01", "2026-05-01"],
  trainingReferrals: ["2026-03-01"],
  guidanceSessions: ["2026-03-01"],
};

const services: readonly Case[] = [
  ...Object.keys(owed).flatMap((fact): Case[] => [
    { name: `${fact} not so, all else unknown`, facts: { [fact]: false } },
    { name: `${fact} not so, all had`, facts: { ...owed, ...had, [fact]: false } },
    { name: `${fact} unknown, all had`, facts: { ...owed, ...had, [fact]: undefined } },
    { name: `${fact} unknown, nothing had`, facts: { [fact]: undefined, jobReferrals: [], trainingReferrals: [], guidanceSessions: [] } },
  ]),
  ...Object.entries(had).flatMap(([service, days]): Case[] => [
    { name: `${service} one short`, facts: { ...owed, ...had, [service]: days.slice(1) } },
    { name: `${service} unknown alone`, facts: { ...owed, ...had, [service]: undefined } },
    {
      name: `${service} unknown, nothing else had`,
      facts: { ...owed, jobReferrals: [], trainingReferrals: [], guidanceSessions: [], [service]: undefined },
    },
    { name: `${service} of which one is in the year before`, facts: { ...owed, ...had, [service]: [...days.slice(1), "2025-12-31"] } },
  ]),
  { name: "the third referral after the day", on: "2026-04-30", facts: { ...owed, ...had } },
  { name: "an earlier year, all had", on: "2027-01-01", facts: { ...owed, ...had, year: 2026 } },
  { name: "an earlier year, nothing had in it", facts: { ...owed, ...had, year: 2025 } },
  ...["2026-12-31", "2027-01-01"].map((from) => ({
    name: `4 job referrals a year from ${from}, asked on 2026-06-01`,
    on: "2026-06-01",
    amendments: [{ from, figures: { "job-referrals": 4 } }],
    facts: { ...owed, ...had },
  })),
  {
    name: "2 training referrals and no guidance from 2027-01-01, the year before asked about",
    on: "2027-06-01",
    amendments: [{ from: "2027-01-01", figures: { "training-referrals": 2, "guidance-sessions": 0 } }],
    facts: { ...owed, ...had, year: 2026 },
  },
  {
    name: "2 training referrals and no guidance from 2026-07-01",
    amendments: [{ from: "2026-07-01", figures: { "training-referrals": 2, "guidance-sessions": 0 } }],
    facts: { ...owed, ...had, guidanceSessions: undefined },
  },
].map((one) => ({ on: "2026-12-31", ...one, facts: stated(one.facts) }));

/** The duties of the annex that have a day. */
export const duties: Cases<"checkDeathReporting" | "checkMonthlyContact" | "checkThreeOneOne"> = {
  checkDeathReporting: [
    ...[10, 20, 23, 35].flatMap((task): Case[] => [
      { name: `row ${task}, nothing known`, on: "2026-07-31", facts: { task, month: "2026-06" } },
      ...["2026-07-09", "2026-07-10"].map((on) => ({
        name: `row ${task}, no zero report on ${on}`,
        on,
        facts: { task, month: "2026-06", deaths: 0, zeroReportedOn: null },
      })),
      ...["2026-06-29", "2026-06-30", "2026-07-10", "2026-07-11"].map((day) => ({
        name: `row ${task}, zero report of ${day}`,
        on: "2026-07-31",
        facts: { task, month: "2026-06", deaths: 0, zeroReportedOn: day },
      })),
      ...["2026-07-10", "2026-07-11"].map((day) => ({
        name: `row ${task}, list of ${day}`,
        on: "2026-07-31",
        facts: {
          task,
          month: "2026-06",
          deaths: 1,
          listVerifiedOn: day,
          sent: ["police-station", "township", "paying-agency"].map((to) => ({ to, on: day })),
        },
      })),
      {
        name: `row ${task}, list not sent`,
        on: "2026-07-31",
        facts: { task, month: "2026-06", deaths: 2, listVerifiedOn: "2026-07-01", sent: [] },
      },
      {
        name: `row ${task}, reported by the 5th`,
        on: "2026-07-31",
        readings: { "zero-report-day": 5 },
        facts: { task, month: "2026-06", deaths: 0, zeroReportedOn: "2026-07-06" },
      },
    ]),
    ...deaths,
  ],
  checkMonthlyContact: [
    { name: "nothing known", on: "2026-06-30", facts: {} },
    ...["2026-06-29", "2026-06-30"].map((on) => ({
      name: `no contact by ${on}`,
      on,
      facts: { registered: [{ from: "2026-01-15" }], contacts: [] },
    })),
    { name: "contacted", on: "2026-06-30", facts: { registered: [{ from: "2026-01-15" }], contacts: [{ on: "2026-06-30" }] } },
    { name: "registered until the eve", on: "2026-06-30", facts: { registered: [{ from: "2026-01-15", to: "2026-05-31" }], contacts: [] } },
    {
      name: "registered on the first day alone",
      on: "2026-06-30",
      facts: { registered: [{ from: "2026-01-15", to: "2026-06-01" }], contacts: [] },
    },
    {
      name: "an earlier month",
      on: "2026-06-30",
      facts: { registered: [{ from: "2026-01-15" }], contacts: [{ on: "2026-05-02" }], month: "2026-05" },
    },
    ...contacts,
  ],
  checkThreeOneOne: [
    { name: "nothing known", on: "2026-12-31", facts: {} },
    ...["2026-12-30", "2026-12-31"].map((on) => ({
      name: `two referrals by ${on}`,
      on,
      facts: {
        ...owed,
        jobReferrals: ["2026-03-01", "2026-03-02"],
        trainingReferrals: ["2026-03-01"],
        guidanceSessions: ["2026-03-01"],
      },
    })),
    {
      name: "all had",
      on: "2026-12-31",
      facts: {
        ...owed,
        jobReferrals: ["2026-03-01", "2026-03-01", "2026-12-31"],
        trainingReferrals: ["2026-03-01"],
        guidanceSessions: ["2026-03-01"],
      },
    },
    { name: "not willing", on: "2026-12-31", facts: { willing: false } },
    {
      name: "guidance unknown",
      on: "2026-12-31",
      facts: {
        ...owed,
        jobReferrals: ["2026-03-01", "2026-03-01", "2026-12-31"],
        trainingReferrals: ["2026-03-01"],
      },
    },
    ...services,
  ],
};
