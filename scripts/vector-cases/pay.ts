import type { Case, Cases } from "./case";

const fullYear = { villageClass: 1, service: { months: 12 }, grade: "competent" };
const from = (day: string, to = "2026-12-31") => ({ service: { periods: [{ from: day, to }] } });

const basePay = (day: string, table: object) => ({ from: day, figures: { "base-pay": table } });
const inYears = (...days: readonly (readonly [from: string, to: string])[]) => ({ periods: days.map(([from, to]) => ({ from, to })) });

/** Half a fen goes up, in each line by itself. */
const rounding: readonly Case[] = [
  {
    name: "half a fen of the fixed line",
    on: "2026-12-31",
    amendments: [basePay("2026-01-01", { 1: "6000.06" })],
    facts: { ...fullYear, service: { months: 1 } },
  },
  {
    name: "less than half a fen of the fixed line",
    on: "2026-12-31",
    amendments: [basePay("2026-01-01", { 1: "6000.05" })],
    facts: { ...fullYear, service: { months: 1 } },
  },
  {
    name: "half a fen of the performance line",
    on: "2026-12-31",
    readings: { "performance-by-grade": { excellent: 1, competent: "0.50005", incompetent: 0 } },
    facts: { ...fullYear, service: { months: 1 } },
  },
  {
    name: "half a fen of the cap",
    on: "2026-12-31",
    readings: { "top-up-cap-part-year": "prorated" },
    amendments: [{ from: "2026-01-01", figures: { "top-up-cap": "4000.14" } }],
    facts: { ...fullYear, service: { months: 1 }, topUps: [{ payer: "village", amount: 4000 }] },
  },
  {
    name: "half a fen by days of a leap year",
    on: "2028-12-31",
    readings: { "part-year": "by-day" },
    amendments: [basePay("2028-01-01", { 1: "6000.01" })],
    facts: { ...fullYear, ...from("2028-07-02", "2028-12-31") },
  },
  {
    name: "days of February in a leap year",
    on: "2028-12-31",
    readings: { "part-year": "by-day", "top-up-cap-part-year": "prorated" },
    facts: { ...fullYear, ...from("2028-02-01", "2028-02-29"), topUps: [{ payer: "village", amount: 4000 }] },
  },
  {
    name: "a full leap year by days",
    on: "2028-12-31",
    readings: { "part-year": "by-day" },
    facts: { ...fullYear, ...from("2028-01-01", "2028-12-31") },
  },
];

/** The part of the year that was served: what lies outside it does not count. */
const served: readonly Case[] = [
  ...["by-month", "full-months", "by-day", "whole-year"].flatMap((reading): Case[] =>
    [
      { name: "over both ends of the year", service: inYears(["2025-11-20", "2026-02-14"], ["2026-12-10", "2027-03-31"]) },
      { name: "in other years alone", service: inYears(["2025-01-01", "2025-12-31"], ["2027-01-01", "2027-12-31"]) },
      { name: "given as months", service: { months: 5 } },
      { name: "given as no month", service: { months: 0 } },
    ].map(({ name, service }) => ({
      name: `service ${name}, ${reading}`,
      on: "2026-12-31",
      readings: { "part-year": reading },
      facts: { ...fullYear, service },
    })),
  ),
  { name: "no period of service", on: "2026-12-31", facts: { ...fullYear, service: { periods: [] } } },
  {
    name: "periods that do not stand in their order",
    on: "2026-12-31",
    readings: { "part-year": "full-months" },
    facts: { ...fullYear, service: inYears(["2026-04-11", "2026-06-30"], ["2026-03-01", "2026-04-10"], ["2026-07-02", "2026-08-31"]) },
  },
];

/** Which figures a year is paid by. */
const years: readonly Case[] = [
  ...["2027-01-01", "2027-01-02"].map((day) => ({
    name: `growth from ${day}, pay of 2027 asked in 2026`,
    on: "2026-12-31",
    amendments: [basePay(day, { 1: "7000" })],
    facts: { ...fullYear, year: 2027 },
  })),
  ...["2026-12-31", "2027-01-01"].map((day) => ({
    name: `growth from ${day}, pay of 2026 asked in 2027`,
    on: "2027-06-30",
    amendments: [basePay(day, { 1: "7000" })],
    facts: { ...fullYear, year: 2026 },
  })),
  ...["2026-06-30", "2026-07-01"].map((on) => ({
    name: `growth from 2026-07-01, pay of 2026 asked on ${on}`,
    on,
    amendments: [basePay("2026-07-01", { 1: "7000" })],
    facts: fullYear,
  })),
  ...[1, 2, 3].map((villageClass) => ({
    name: `growth of class 1 and then of class 2, class ${villageClass}`,
    on: "2028-12-31",
    amendments: [basePay("2027-01-01", { 1: "7000" }), basePay("2028-01-01", { 2: "5500" })],
    facts: { ...fullYear, villageClass },
  })),
  {
    name: "growth of the performance share and of the cap",
    on: "2026-12-31",
    amendments: [{ from: "2026-01-01", figures: { "performance-pay": "150", "top-up-cap": 5000 } }],
    facts: { ...fullYear, service: { months: 7 }, topUps: [{ payer: "village", amount: "4999.99" }] },
  },
];

const claims = (...amounts: readonly (number | string | undefined)[]) => ({
  topUps: amounts.map((amount, i) => ({ payer: `${i}`, ...(amount !== undefined && { amount }) })),
});
const prorated = { readings: { "top-up-cap-part-year": "prorated" } };
const { service: _service, ...unserved } = fullYear;
const { grade: _grade, ...ungraded } = fullYear;
const { villageClass: _villageClass, ...unclassed } = fullYear;

/** What is not known, where it matters and where it does not. */
const knownInPart: readonly Case[] = [
  { name: "a claim not stated beside others just below the cap", facts: { ...fullYear, ...claims("3999.99", undefined) } },
  { name: "a claim not stated beside others that reach the cap", facts: { ...fullYear, ...claims(4000, undefined) } },
  { name: "a claim not stated beside others beyond the cap", facts: { ...fullYear, ...claims(undefined, 3000, "1000.01") } },
  {
    name: "a claim not stated beside others that reach the part of the cap",
    ...prorated,
    facts: { ...fullYear, service: { months: 6 }, ...claims(2000, undefined) },
  },
  { name: "no additions", facts: { ...fullYear, topUps: [] } },
  { name: "service unknown, and a claim under a cap by time", ...prorated, facts: { ...unserved, ...claims(1) } },
  { name: "service unknown, and a claim of nothing under a cap by time", ...prorated, facts: { ...unserved, ...claims(0) } },
  { name: "class unknown of one who did not serve", facts: { ...unclassed, service: { months: 0 } } },
  { name: "grade unknown of one who did not serve", facts: { ...ungraded, service: { months: 0 } } },
  { name: "grade unknown, no performance share", readings: { "performance-share": "0" }, facts: ungraded },
  {
    name: "grade unknown, every grade with half of the share",
    readings: { "performance-by-grade": { excellent: 0.5, competent: "0.5", incompetent: "0.50" } },
    facts: ungraded,
  },
  {
    name: "all of the pay of class 3 by performance",
    readings: { "performance-share": "333.33" },
    facts: { ...fullYear, villageClass: 3, grade: "incompetent" },
  },
  { name: "a class named by its text", facts: { ...fullYear, villageClass: "2" } },
].map((one) => ({ ...one, on: "2026-12-31" }));

/** The pay of a year, 五(一)(二). */
export const pay: Cases<"computePay"> = {
  computePay: [
    ...[1, 2, 3].flatMap((villageClass) =>
      [0, 1, 5, 7, 12].flatMap((months) =>
        ["excellent", "competent", "incompetent"].map((grade) => ({
          name: `class ${villageClass}, ${months} months, ${grade}`,
          on: "2026-12-31",
          facts: { villageClass, service: { months }, grade },
        })),
      ),
    ),
    ...["by-month", "full-months", "by-day", "whole-year"].flatMap((reading) =>
      [
        from("2026-05-15"),
        from("2026-05-16"),
        from("2026-01-01", "2026-05-14"),
        from("2026-01-01", "2026-05-15"),
        {
          service: {
            periods: [
              { from: "2026-01-01", to: "2026-03-10" },
              { from: "2026-03-11", to: "2026-04-30" },
            ],
          },
        },
      ].map((service) => ({
        name: `${service.service.periods.map((one) => `${one.from} to ${one.to}`).join(", ")}, ${reading}`,
        on: "2026-12-31",
        readings: { "part-year": reading },
        facts: { villageClass: 3, ...service, grade: "excellent" },
      })),
    ),
    ...[["3999.99"], ["4000"], ["3000", "1000.01"], [0], [0.29, "0.71"]].map((amounts) => ({
      name: `top-ups of ${amounts.join(" and ")}`,
      on: "2026-12-31",
      facts: { ...fullYear, topUps: amounts.map((amount, i) => ({ payer: ["township", "village"][i], amount })) },
    })),
    {
      name: "cap prorated",
      on: "2026-12-31",
      readings: { "top-up-cap-part-year": "prorated" },
      facts: { villageClass: 2, service: { months: 5 }, grade: "competent", topUps: [{ payer: "village", amount: 4000 }] },
    },
    {
      name: "a claim not stated",
      on: "2026-12-31",
      facts: { ...fullYear, topUps: [{ payer: "township" }, { payer: "village", amount: 100 }] },
    },
    { name: "nothing known", on: "2026-12-31", facts: {} },
    { name: "not graded", on: "2026-12-31", facts: { villageClass: 1, service: { months: 12 } } },
    { name: "class unknown", on: "2026-12-31", facts: { service: { months: 12 }, grade: "competent" } },
    { name: "service unknown", on: "2026-12-31", facts: { villageClass: 1, grade: "incompetent" } },
    { name: "no performance share", on: "2026-12-31", readings: { "performance-share": 0 }, facts: fullYear },
    {
      name: "coefficients of one's own",
      on: "2026-12-31",
      readings: { "performance-by-grade": { excellent: 1, competent: "0.333333", incompetent: 0 } },
      facts: { ...fullYear, service: { months: 7 } },
    },
    ...[2026, 2027].map((year) => ({
      name: `growth from 2027, pay of ${year}`,
      on: "2027-12-31",
      amendments: [{ from: "2027-01-01", figures: { "base-pay": { 1: "6600.50" } } }],
      facts: { ...fullYear, year },
    })),
    { name: "the year in which the measure began", on: "2026-12-31", facts: { ...fullYear, year: 2023 } },
    ...rounding,
    ...served,
    ...years,
    ...knownInPart,
  ],
};
