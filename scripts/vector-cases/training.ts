import type { Case, Cases } from "./case";

const session = (on: string, kind: string, length: object) => ({ on, kind, ...length });

const midYear = (figure: string, value: number) => ({ amendments: [{ from: "2026-07-01", figures: { [figure]: value } }] });
const dayOfTraining = (on: string) => session(on, "in-service", { days: 1 });

/** A change of figures in the middle of a year. */
const amended: readonly Case[] = [
  ...["2026-06-30", "2026-07-01"].map((on) => ({
    name: `2 days a year from 2026-07-01, on ${on}`,
    on,
    ...midYear("yearly-training-days", 2),
    facts: { hiredOn: "2020-01-01", sessions: [dayOfTraining("2026-03-01")] },
  })),
  ...[2025, 2026].map((year) => ({
    name: `2 days a year from 2026-07-01, the year ${year} asked about in 2027`,
    on: "2027-03-01",
    ...midYear("yearly-training-days", 2),
    facts: { hiredOn: "2020-01-01", sessions: [dayOfTraining("2025-03-01"), dayOfTraining("2026-03-01")], year },
  })),
  {
    name: "two sessions a year from 2026-07-01, and one of 2 days",
    on: "2026-12-31",
    ...midYear("yearly-training-sessions", 2),
    facts: { hiredOn: "2020-01-01", sessions: [session("2026-03-01", "in-service", { days: 2 })] },
  },
  ...["2023-07-01", "2026-06-30", "2026-07-01", "2026-08-16"].map((firstDayOfDuty) => ({
    name: `3 days before the job from 2026-07-01, first day of duty ${firstDayOfDuty}`,
    on: "2026-08-15",
    ...midYear("pre-job-days", 3),
    facts: { hiredOn: "2026-06-20", firstDayOfDuty, sessions: [session("2026-06-20", "pre-job", { days: 2 })] },
  })),
  {
    name: "3 days before the job from 2026-07-01, a first day of duty that lies beyond it",
    on: "2026-06-30",
    ...midYear("pre-job-days", 3),
    facts: { hiredOn: "2026-06-20", firstDayOfDuty: "2026-07-02", sessions: [] },
  },
  ...["2026-06-30", "2026-07-01"].map((hiredOn) => ({
    name: `3 days before the job from 2026-07-01, hired ${hiredOn}`,
    on: "2026-08-15",
    ...midYear("pre-job-days", 3),
    facts: { hiredOn, sessions: [session("2026-06-20", "pre-job", { days: 2 })] },
  })),
  {
    name: "3 days before the job from 2026-07-01, hired in 2026",
    on: "2026-08-15",
    ...midYear("pre-job-days", 3),
    facts: { hiredOn: "2026", sessions: [session("2026-06-20", "pre-job", { days: 2 })] },
  },
  ...["2026-06-30", "2026-07-01"].map((on) => ({
    name: `yearly training after 2 years from 2026-07-01, on ${on}`,
    on,
    ...midYear("yearly-training-after", 2),
    facts: { hiredOn: "2025-03-01", sessions: [] },
  })),
  {
    name: "yearly training after 2 years from 2026-07-01, the year before asked about",
    on: "2026-12-31",
    ...midYear("yearly-training-after", 2),
    facts: { hiredOn: "2024-12-31", sessions: [], year: 2025 },
  },
];

/** Sessions that count and that do not, and what is not known of them. */
const sessions: readonly Case[] = [
  ...["2026-07-01", "2026-07-02"].map((day) => ({
    name: `pre-job training on ${day}, asked on 2026-07-01`,
    facts: { hiredOn: "2026-06-01", sessions: [session(day, "pre-job", { days: 2 })] },
  })),
  ...["2025-12-31", "2026-07-01", "2026-07-02"].map((day) => ({
    name: `yearly training on ${day}, asked on 2026-07-01`,
    facts: { hiredOn: "2020-01-01", sessions: [dayOfTraining(day)] },
  })),
  ...["late-after-first-day", "not-judged"].flatMap((timing) =>
    ["2026-06-03", "2026-06-04"].map((day) => ({
      name: `pre-job training on ${day}, the first day of duty being 2026-06-03, ${timing}`,
      readings: { "pre-job-timing": timing },
      facts: { hiredOn: "2026-06-01", firstDayOfDuty: "2026-06-03", sessions: [session(day, "pre-job", { days: 2 })] },
    })),
  ),
  {
    name: "pre-job training does not count for the year",
    on: "2026-12-31",
    facts: { hiredOn: "2025-12-31", sessions: [session("2026-01-05", "pre-job", { days: 2 })] },
  },
  {
    name: "in-service training does not count before the job",
    facts: { hiredOn: "2026-06-01", sessions: [session("2026-06-01", "in-service", { days: 2 })] },
  },
  {
    name: "pre-job training of another year",
    facts: { hiredOn: "2026-01-05", sessions: [session("2025-12-30", "pre-job", { days: 2 })] },
  },
  ...["cumulative", "single-session"].map((total) => ({
    name: `a day and 8 hours before the job, ${total}`,
    readings: { "training-total": total },
    facts: {
      hiredOn: "2026-06-01",
      sessions: [session("2026-06-01", "pre-job", { days: 1 }), session("2026-06-02", "pre-job", { hours: "8.0" })],
    },
  })),
  {
    name: "a length that is no binary fraction",
    on: "2026-12-31",
    facts: { hiredOn: "2020-01-01", sessions: [0.1, 0.2, 0.7].map((days, i) => session(`2026-03-0${i + 1}`, "in-service", { days })) },
  },
  {
    name: "all subjects over two sessions",
    facts: {
      hiredOn: "2026-06-01",
      sessions: [
        { ...session("2026-06-01", "pre-job", { days: 1 }), subjects: ["ideology-and-politics", "warning-education"] },
        { ...session("2026-06-02", "pre-job", { days: 1 }), subjects: ["policy-and-law", "procedures"] },
      ],
    },
  },
  { name: "hire unknown, nothing had", on: "2026-12-31", facts: { sessions: [] } },
  {
    name: "hire unknown, all had that anyone could owe",
    on: "2026-12-31",
    facts: { sessions: [session("2026-01-05", "pre-job", { days: 2 }), dayOfTraining("2026-03-01")] },
  },
  { name: "month of hire known, of which every day owes nothing yet", on: "2026-05-31", facts: { hiredOn: "2025-05", sessions: [] } },
  { name: "sessions unknown of one who is new", facts: { hiredOn: "2026-06-01" } },
];

/** Training before the job and in it, 四(一). */
export const training: Cases<"checkTraining"> = {
  checkTraining: [
    { name: "nothing known", facts: {} },
    {
      name: "new, 2 days exactly",
      facts: { hiredOn: "2026-06-01", firstDayOfDuty: "2026-06-03", sessions: [session("2026-06-01", "pre-job", { days: 2 })] },
    },
    { name: "new, just under 2 days", facts: { hiredOn: "2026-06-01", sessions: [session("2026-06-01", "pre-job", { days: "1.999" })] } },
    { name: "new, still before the first day", facts: { hiredOn: "2026-06-01", firstDayOfDuty: "2026-08-01", sessions: [] } },
    {
      name: "hours of three sessions make a day",
      on: "2026-12-31",
      facts: { hiredOn: "2020-01-01", sessions: [3, 3, 2].map((hours, i) => session(`2026-03-0${i + 1}`, "in-service", { hours })) },
    },
    {
      name: "the same in one sitting only",
      on: "2026-12-31",
      readings: { "training-total": "single-session" },
      facts: { hiredOn: "2020-01-01", sessions: [3, 3, 2].map((hours, i) => session(`2026-03-0${i + 1}`, "in-service", { hours })) },
    },
    {
      name: "days of 6 hours",
      on: "2026-12-31",
      readings: { "training-hours-per-day": 6 },
      facts: { hiredOn: "2020-01-01", sessions: [session("2026-03-01", "in-service", { hours: 6 })] },
    },
    ...["2026-12-30", "2026-12-31"].map((on) => ({ name: `nothing done, on ${on}`, on, facts: { hiredOn: "2020-01-01", sessions: [] } })),
    ...["by-31-december", "by-1-january"].flatMap((year) =>
      ["2025-01-01", "2025-01-02", "2025-12-31", "2026-01-01"].map((hiredOn) => ({
        name: `hired ${hiredOn}, ${year}`,
        on: "2026-12-31",
        readings: { "training-year": year },
        facts: { hiredOn, sessions: [] },
      })),
    ),
    {
      name: "pre-job training counts for the year",
      on: "2026-12-31",
      readings: { "pre-job-counts-for-year": "yes" },
      facts: { hiredOn: "2025-12-31", sessions: [session("2026-01-05", "pre-job", { days: 2 })] },
    },
    { name: "month of hire known", on: "2026-12-31", facts: { hiredOn: "2025-12", sessions: [] } },
    { name: "sessions unknown", on: "2026-12-31", facts: { hiredOn: "2020-01-01" } },
    { name: "an earlier year", facts: { hiredOn: "2020-01-01", sessions: [session("2025-05-05", "in-service", { days: 1 })], year: 2025 } },
    {
      name: "subjects lacking, and late",
      facts: {
        hiredOn: "2026-06-01",
        firstDayOfDuty: "2026-06-01",
        sessions: [{ ...session("2026-06-02", "pre-job", { days: 2 }), subjects: ["procedures"] }],
      },
    },
    { name: "hired on a leap day", on: "2025-02-28", facts: { hiredOn: "2024-02-29", sessions: [] } },
    { name: "the day before that anniversary", on: "2025-02-27", facts: { hiredOn: "2024-02-29", sessions: [] } },
    ...amended,
    ...sessions,
  ],
};
