import type { AnyRuling } from "../../src/explain";
import type { EligibilityFacts } from "../../src/model/facts/eligibility";
import type { ExitFacts } from "../../src/model/facts/exit";
import type { TrainingFacts } from "../../src/model/facts/training";
import type { Finding } from "../../src/model/finding";
import { chengbu2023, withReadings } from "../../src/model/policy";
import { checkAppointment } from "../../src/rules/appointment";
import { assessEligibility } from "../../src/rules/eligibility";
import { evaluateExit } from "../../src/rules/exit";
import { checkHeadcount } from "../../src/rules/headcount";
import { checkTraining } from "../../src/rules/training";
import { suitable } from "../suitable";
import { dutyRulings } from "./duty-rulings";
import { on, record } from "./occasion";
import { yearEndRulings } from "./year-end-rulings";

const unsuitable: EligibilityFacts = {
  ...(Object.fromEntries(
    Object.entries(suitable).map(([fact, stated]) => [fact, typeof stated === "boolean" ? !stated : stated]),
  ) as EligibilityFacts),
  education: { level: "junior-secondary" },
  birthDate: "2010",
};

const binding = withReadings(chengbu2023, {
  "age-force": "binding",
  "age-counting": "day-after-birthday",
  "education-completion": "attendance-suffices",
});
const strictEnd = withReadings(chengbu2023, { "age-upper-end": "until-60th-birthday" });
const unfinished = { level: "technical-school", completed: false } as const;

const eligibility = [
  assessEligibility(suitable, { on }),
  assessEligibility(unsuitable, { on }),
  assessEligibility({}, { on }),
  assessEligibility({ ...suitable, birthDate: "1966-02-28" }, { on }),
  assessEligibility({ ...suitable, birthDate: "1966-02" }, { on, policy: strictEnd }),
  assessEligibility({ ...suitable, birthDate: "1950" }, { on, policy: binding }),
  assessEligibility({ ...suitable, birthDate: "2006", education: { level: "adult-secondary" } }, { on }),
  assessEligibility({ ...suitable, birthDate: "1960-02-29", education: unfinished }, { on }),
  assessEligibility(
    {
      ...suitable,
      birthDate: "1960-02-29",
      education: unfinished,
      decisions: [
        { provision: "三(五)5", decision: "accepted", ...record },
        { provision: "三(五)3", decision: "refused", ...record },
        { provision: "三(五)1", decision: "accepted", ...record },
      ],
    },
    { on },
  ),
  assessEligibility(
    {
      ...suitable,
      birthDate: "1960-02-29",
      education: unfinished,
      decisions: [
        { provision: "三(五)5", decision: "refused", ...record },
        { provision: "三(五)3", decision: "accepted", ...record },
      ],
    },
    { on },
  ),
];

const passed = (step: "nomination" | "review" | "approval" | "filing", day: string) => ({ step, on: day, result: "passed" }) as const;
const conditionOfFiling = withReadings(chengbu2023, { "filing-effect": "condition" });
const appointments = [
  checkAppointment({}, { on }),
  checkAppointment({ source: "village-cadre", steps: [] }, { on }),
  checkAppointment(
    { source: "other", steps: [passed("nomination", "2026-03-01"), { step: "review", on: "2026-03-03", result: "returned" }] },
    { on },
  ),
  checkAppointment({ steps: [{ step: "nomination", on: "2026-03-01", result: "refused" }] }, { on }),
  checkAppointment({ steps: [passed("approval", "2026-03-05"), passed("nomination", "2026-03-06")] }, { on }),
  checkAppointment(
    {
      steps: [
        passed("nomination", "2026-03-01"),
        passed("review", "2026-03-02"),
        passed("approval", "2026-03-03"),
        passed("filing", "2026-03-04"),
      ],
    },
    { on, policy: conditionOfFiling },
  ),
];

const headcounts = [
  checkHeadcount({}, { on }),
  checkHeadcount({ assistants: 0 }, { on }),
  checkHeadcount({ assistants: 1, decision: { decision: "accepted", ...record } }, { on }),
  checkHeadcount({ assistants: 2 }, { on }),
  checkHeadcount({ assistants: 2, heavyWorkload: true }, { on }),
  checkHeadcount({ assistants: 2, heavyWorkload: false, resettlementSite: false }, { on }),
  checkHeadcount({ assistants: 3 }, { on }),
  checkHeadcount({ assistants: 3, decision: { decision: "accepted", ...record } }, { on }),
  checkHeadcount({ assistants: 3, decision: { decision: "refused", ...record } }, { on }),
];

const noGround = {
  breach: false,
  grade: "competent",
  harmfulConduct: false,
  poorAttitude: false,
  lowSatisfaction: false,
  lateWork: false,
  unableByHealth: false,
  otherUnsuitability: false,
} as const satisfies ExitFacts;
const everyGround: ExitFacts = {
  breach: true,
  grade: "incompetent",
  harmfulConduct: true,
  poorAttitude: true,
  criticised: true,
  corrected: false,
  unableByHealth: true,
  otherUnsuitability: true,
};
const automatic = withReadings(chengbu2023, { "exit-effect": "automatic", "service-failure": "all", "leap-day-birthday": "february-28" });
const exits = [
  evaluateExit({}, { on }),
  evaluateExit({ ...noGround, determination: { unsuitable: true, ...record } }, { on }),
  evaluateExit({ ...everyGround, birthDate: "1964-02-29" }, { on }),
  evaluateExit({ ...everyGround, determination: { unsuitable: true, ...record } }, { on }),
  evaluateExit({ ...everyGround, determination: { unsuitable: false, ...record } }, { on }),
  evaluateExit({ ...everyGround, birthDate: "1964-02-29" }, { on, policy: automatic }),
];

const otherClock = withReadings(chengbu2023, {
  "training-hours-per-day": "7.5",
  "training-total": "single-session",
  "training-year": "by-1-january",
  "pre-job-counts-for-year": "yes",
  "pre-job-timing": "not-judged",
});
const preJob: NonNullable<TrainingFacts["sessions"]>[number] = { on: "2026-05-20", kind: "pre-job", hours: 12, subjects: ["procedures"] };
const trainings = [
  checkTraining({}, { on }),
  checkTraining({ hiredOn: "2026-06-01" }, { on }),
  checkTraining({ hiredOn: "2026-06-01", firstDayOfDuty: "2026-05-01", sessions: [preJob] }, { on }),
  checkTraining({ hiredOn: "2026-08-01", sessions: [preJob] }, { on }),
  checkTraining({ hiredOn: "2026-06-01", sessions: [preJob] }, { on, policy: otherClock }),
  checkTraining({ hiredOn: "2026-06", sessions: [{ ...preJob, hours: 16 }] }, { on }),
  checkTraining({ hiredOn: "2020", sessions: [{ on: "2026-03-01", kind: "in-service", days: 1 }] }, { on }),
  checkTraining({ hiredOn: "2020", sessions: [{ on: "2026-03-01", kind: "in-service", hours: 3 }] }, { on }),
  checkTraining({ hiredOn: "2020", sessions: [] }, { on: "2026-12-31" }),
  checkTraining({ hiredOn: "2025", sessions: [] }, { on }),
];

/** Rulings of every rule, so many that every code comes up in every status that a rule leaves it in. */
export const rulings: readonly AnyRuling[] = [
  ...eligibility,
  ...appointments,
  ...headcounts,
  ...exits,
  ...trainings,
  ...yearEndRulings,
  ...dutyRulings,
];

/** Every finding of a ruling, those of its people among them. */
export const findingsOf = (ruling: AnyRuling): Finding[] => [
  ...ruling.findings,
  ...("grades" in ruling ? ruling.grades.flatMap(({ findings }) => findings) : []),
];
