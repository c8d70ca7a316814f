import type { Policy } from "xieliyuan";

/** The default of every reading, from the table of readings. */
const defaults = {
  "age-counting": "on-birthday",
  "leap-day-birthday": "march-1",
  "age-upper-end": "through-age-60",
  "age-force": "rebuttable",
  "education-completion": "graduation-only",
  "filing-effect": "report",
  "exit-effect": "determination",
  "service-failure": "any",
  "training-hours-per-day": 8,
  "training-total": "cumulative",
  "training-year": "by-31-december",
  "pre-job-counts-for-year": "no",
  "pre-job-timing": "late-after-first-day",
  "quota-pool": "township",
  "quota-small-pool": "floor",
  "quota-ties": "for-decision",
  "quota-displaced": "competent",
  "performance-share": "as-stated",
  "performance-by-grade": { excellent: "1", competent: "1", incompetent: "0" },
  "part-year": "by-month",
  "top-up-cap-part-year": "not-prorated",
  "zero-report-day": 10,
} as const;

type Choices = { [R in keyof typeof defaults]: unknown } & {
  "performance-by-grade": Record<string, unknown>;
  "zero-report-day": number;
};

/** A policy on a day, as the reference looks at it. */
export interface Setting {
  readonly on: string;
  readonly choices: Choices;
  /** The value of a figure on the day, or on another. */
  readonly figure: (id: keyof Policy["figures"], day?: string) => unknown;
  /** All values of a figure with their days, as a text by which policies are told apart. */
  readonly history: (id: keyof Policy["figures"]) => string;
}

export function setting(policy: Policy, on: string): Setting {
  return {
    on,
    choices: { ...defaults, ...(JSON.parse(JSON.stringify(policy.readings)) as object) } as Choices,
    figure: (id, day = on) => {
      let value: unknown;
      for (const entry of policy.figures[id]) if (entry.from <= day) value = entry.value;
      return value;
    },
    history: (id) => JSON.stringify(policy.figures[id]),
  };
}

/** What the reference says of a case: findings as code and status, in the order of the statute. */
export interface Answer {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly findings: readonly string[];
  readonly value?: unknown;
}

/** What came of a thing that is true, false or not stated. */
export const status = (holds: boolean | undefined): string => (holds === undefined ? "unknown" : holds ? "met" : "unmet");
