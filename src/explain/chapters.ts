import type { FindingCode } from "../law/citations";
import type { Bilingual } from "../law/types";
import type { AppointmentRuling } from "../rules/appointment";
import type { CohortRuling } from "../rules/assessment";
import type { DeathReportingRuling } from "../rules/duties/death-reporting";
import type { MonthlyContactRuling } from "../rules/duties/monthly-contact";
import type { ThreeOneOneRuling } from "../rules/duties/three-one-one";
import type { EligibilityRuling } from "../rules/eligibility";
import type { ExitRuling } from "../rules/exit";
import type { HeadcountRuling } from "../rules/headcount";
import type { PayRuling } from "../rules/pay";
import type { TrainingRuling } from "../rules/training";
import { appointment } from "./appointment";
import { assessment } from "./assessment";
import { contact } from "./contact";
import { deaths } from "./deaths";
import { eligibility } from "./eligibility";
import { exit } from "./exit";
import { headcount } from "./headcount";
import { pay } from "./pay";
import { services } from "./services";
import { training } from "./training";

/** A ruling (裁断) of any rule of the library. */
export type AnyRuling =
  | EligibilityRuling
  | AppointmentRuling
  | HeadcountRuling
  | ExitRuling
  | TrainingRuling
  | CohortRuling
  | PayRuling
  | DeathReportingRuling
  | MonthlyContactRuling
  | ThreeOneOneRuling;

/** The chapters by rule. A ruling without a chapter, and an outcome without words, do not compile. */
export const chapters = {
  assessEligibility: eligibility,
  checkAppointment: appointment,
  checkHeadcount: headcount,
  evaluateExit: exit,
  checkTraining: training,
  gradeCohort: assessment,
  computePay: pay,
  checkDeathReporting: deaths,
  checkMonthlyContact: contact,
  checkThreeOneOne: services,
} as const satisfies {
  readonly [R in AnyRuling as R["rule"]]: { readonly rule: R["rule"]; readonly outcomes: Readonly<Record<R["outcome"], Bilingual>> };
};

type Chapters = (typeof chapters)[keyof typeof chapters];
type Say = (finding: never) => Bilingual;

/** What says a finding of each code. A code that no chapter has does not compile. */
export const sayings: Readonly<Record<FindingCode, Say>> = /* @__PURE__ */ sayingsOf(chapters);

function sayingsOf(all: Readonly<Record<string, Chapters>>): Record<Chapters["codes"][number], Say> {
  const byCode = Object.values(all).flatMap(({ codes, say }) => codes.map((code): [string, Say] => [code, say]));
  return Object.fromEntries(byCode) as Record<Chapters["codes"][number], Say>;
}
