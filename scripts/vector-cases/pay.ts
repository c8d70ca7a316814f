import type { Cases } from "./case";

const fullYear = { villageClass: 1, service: { months: 12 }, grade: "competent" };
const from = (day: string, to = "2026-12-31") => ({ service: { periods: [{ from: day, to }] } });

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
      amendment: { from: "2027-01-01", figures: { "base-pay": { 1: "6600.50" } } },
      facts: { ...fullYear, year },
    })),
    { name: "the year in which the measure began", on: "2026-12-31", facts: { ...fullYear, year: 2023 } },
  ],
};
