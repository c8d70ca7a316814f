import type { Case, Cases } from "./case";

/** The duties of the annex that have a day. */
export const duties: Cases<"checkDeathReporting" | "checkMonthlyContact" | "checkThreeOneOne"> = {
  checkDeathReporting: [10, 20, 23, 35].flatMap((task): Case[] => [
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
  ],
  checkThreeOneOne: [
    { name: "nothing known", on: "2026-12-31", facts: {} },
    ...["2026-12-30", "2026-12-31"].map((on) => ({
      name: `two referrals by ${on}`,
      on,
      facts: {
        registered: true,
        unemployed: true,
        willing: true,
        jobReferrals: ["2026-03-01", "2026-03-02"],
        trainingReferrals: ["2026-03-01"],
        guidanceSessions: ["2026-03-01"],
      },
    })),
    {
      name: "all had",
      on: "2026-12-31",
      facts: {
        registered: true,
        unemployed: true,
        willing: true,
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
        registered: true,
        unemployed: true,
        willing: true,
        jobReferrals: ["2026-03-01", "2026-03-01", "2026-12-31"],
        trainingReferrals: ["2026-03-01"],
      },
    },
  ],
};
