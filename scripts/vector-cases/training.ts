import type { Cases } from "./case";

const session = (on: string, kind: string, length: object) => ({ on, kind, ...length });

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
  ],
};
