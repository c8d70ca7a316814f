import type { DatedFigures } from "./figures";
import { deepFrozen } from "./frozen";
import type { ReadingValues } from "./readings";
import type { Bilingual } from "./types";

/** A policy (政策参数): the figures of one county over time, and the readings that its authority has chosen. */
export interface Policy {
  readonly id: string;
  readonly title: Bilingual;
  /** The document number of the measure that it states. */
  readonly instrument: string;
  /** The first day in force, an ISO date. */
  readonly validFrom: string;
  /** The last day in force; left out while no end is stated. */
  readonly validThrough?: string | undefined;
  readonly figures: DatedFigures;
  /** The choices that differ from the default of their reading. */
  readonly readings: Partial<ReadingValues>;
}

const from = "2023-07-13";

/** Chengbu county's measure of 2023 (城政办发〔2023〕11号): its figures as issued, every reading at its default. */
export const chengbu2023 = /* @__PURE__ */ deepFrozen({
  id: "chengbu2023",
  title: { zh: "城步苗族自治县村级人社协理员队伍建设管理办法", en: "Chengbu Miao Autonomous County: Measure on Village HRSS Assistants" },
  instrument: "城政办发〔2023〕11号",
  validFrom: from,
  figures: {
    "age-min": [{ from, value: 20 }],
    "age-max": [{ from, value: 60 }],
    "education-floor": [{ from, value: "senior-secondary" }],
    "headcount-min": [{ from, value: 1 }],
    "headcount-extra": [{ from, value: 1 }],
    "staffing-plan-day": [{ from, value: "03-31" }],
    "pre-job-days": [{ from, value: 2 }],
    "yearly-training-after": [{ from, value: 1 }],
    "yearly-training-sessions": [{ from, value: 1 }],
    "yearly-training-days": [{ from, value: 1 }],
    "excellent-ratio": [{ from, value: "0.30" }],
    "base-pay": [{ from, value: { 1: "6000.00", 2: "5000.00", 3: "4000.00" } }],
    "performance-pay": [{ from, value: "100.00" }],
    "top-up-cap": [{ from, value: "4000.00" }],
    "death-report-day": [{ from, value: 10 }],
    "contacts-a-month": [{ from, value: 1 }],
    "job-referrals": [{ from, value: 3 }],
    "training-referrals": [{ from, value: 1 }],
    "guidance-sessions": [{ from, value: 1 }],
  },
  readings: {},
} as const satisfies Policy);
