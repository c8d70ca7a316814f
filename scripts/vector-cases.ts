import type { RuleName } from "../src/law/types";

/** A case chosen by hand, before it is answered. */
export interface Case {
  readonly name: string;
  readonly on?: string;
  readonly readings?: object;
  readonly amendment?: object;
  readonly facts: object;
}

type Ruled = Exclude<RuleName, "dutiesDue">;

const suitable = {
  goodConduct: true,
  criminalRecord: false,
  longTermResident: true,
  knowsVillage: true,
  education: { level: "senior-secondary", completed: true },
  canWrite: true,
  canUseComputer: true,
  canUseOfficeSoftware: true,
  canUseServiceApps: true,
  hasWorkSkills: true,
  responsible: true,
  goodHealth: true,
  timeEnough: true,
  birthDate: "1985-03-01",
};
const record = { decidedBy: "西岩镇人民政府", reason: "个案" };
const someone = (facts: object) => ({ ...suitable, ...facts });
const { birthDate: _birthDate, ...noBirthDate } = suitable;
const { goodHealth: _goodHealth, ...noHealth } = suitable;
const { education: _education, ...noEducation } = suitable;
const accepted5 = { decisions: [{ provision: "三(五)5", decision: "accepted", on: "2026-06-01", ...record }] };

/** At a turn of the age: the eve, the day, the day after, under each choice that bears on it. */
const ages: Case[] = ["through-age-60", "through-60th-birthday", "until-60th-birthday"].flatMap((end) =>
  ["on-birthday", "day-after-birthday"].flatMap((counting) =>
    ["2026-06-30", "2026-07-01", "2026-07-02", "2027-06-30", "2027-07-01", "2027-07-02"].map((on) => ({
      name: `born 1966-07-01, on ${on}, ${end}, ${counting}`,
      on,
      readings: { "age-upper-end": end, "age-counting": counting },
      facts: someone({ birthDate: "1966-07-01" }),
    })),
  ),
);

const clean = {
  breach: false,
  grade: "competent",
  harmfulConduct: false,
  poorAttitude: false,
  lowSatisfaction: false,
  lateWork: false,
  criticised: false,
  corrected: false,
  unableByHealth: false,
  otherUnsuitability: false,
};
const exit = (facts: object) => ({ ...clean, ...facts });
const found = (unsuitable: boolean, on = "2026-06-01") => ({ determination: { unsuitable, on, ...record } });

const candidates = (scores: readonly number[], others = 0) => ({
  people: [
    ...scores.map((score, i) => ({ id: `e${i}`, tookPart: true, proposal: "excellent", score })),
    ...Array.from({ length: others }, (_, i) => ({ id: `c${i}`, tookPart: true, proposal: "competent", score: 60 })),
  ],
});
const fullYear = { villageClass: 1, service: { months: 12 }, grade: "competent" };
const from = (day: string, to = "2026-12-31") => ({ service: { periods: [{ from: day, to }] } });
const session = (on: string, kind: string, length: object) => ({ on, kind, ...length });

/** The cases of each rule: each turn of the text from both sides, each reading, each thing that may be unknown. */
export const cases: Readonly<Record<Ruled, readonly Case[]>> = {
  assessEligibility: [
    { name: "every condition met", facts: suitable },
    { name: "nothing known", facts: {} },
    ...Object.entries(suitable).flatMap(([fact, value]): Case[] =>
      typeof value === "boolean"
        ? [
            { name: `${fact} the other way`, facts: someone({ [fact]: !value }) },
            { name: `${fact} the other way, all else unknown`, facts: { [fact]: !value } },
          ]
        : [],
    ),
    { name: "health unknown", facts: noHealth },
    { name: "birth date unknown", facts: noBirthDate },
    { name: "birth date unknown, binding", readings: { "age-force": "binding" }, facts: noBirthDate },
    { name: "education unknown", facts: noEducation },
    ...["none", "junior-secondary", "senior-secondary", "technical-school", "adult-secondary", "junior-college", "postgraduate"].flatMap(
      (level): Case[] => [
        { name: `${level}, finished`, facts: someone({ education: { level, completed: true } }) },
        { name: `${level}, unfinished`, facts: someone({ education: { level, completed: false } }) },
        { name: `${level}, not known whether finished`, facts: someone({ education: { level } }) },
        {
          name: `${level}, unfinished, attendance suffices`,
          readings: { "education-completion": "attendance-suffices" },
          facts: someone({ education: { level, completed: false } }),
        },
      ],
    ),
    ...ages,
    ...["2026-06-30", "2026-07-01"].map((on) => ({ name: `born 2006-07-01, on ${on}`, on, facts: someone({ birthDate: "2006-07-01" }) })),
    ...["march-1", "february-28"].flatMap((leap) =>
      ["2025-02-27", "2025-02-28", "2025-03-01"].map((on) => ({
        name: `born 1964-02-29, on ${on}, ${leap}`,
        on,
        readings: { "leap-day-birthday": leap },
        facts: someone({ birthDate: "1964-02-29" }),
      })),
    ),
    { name: "over age, binding", readings: { "age-force": "binding" }, facts: someone({ birthDate: "1960-01-01" }) },
    { name: "over age, for decision", facts: someone({ birthDate: "1960-01-01" }) },
    { name: "over age, accepted", facts: someone({ birthDate: "1960-01-01", ...accepted5 }) },
    {
      name: "over age, refused",
      facts: someone({ birthDate: "1960-01-01", decisions: [{ provision: "三(五)5", decision: "refused", on: "2026-06-01", ...record }] }),
    },
    {
      name: "over age, accepted only afterwards",
      facts: someone({ birthDate: "1960-01-01", decisions: [{ provision: "三(五)5", decision: "accepted", on: "2026-07-02", ...record }] }),
    },
    { name: "a decision where nothing is for decision", facts: someone(accepted5) },
    {
      name: "over age and unfinished, one of them accepted",
      facts: someone({ birthDate: "1960", education: { level: "technical-school", completed: false }, ...accepted5 }),
    },
    { name: "month of birth known, at the turn", facts: someone({ birthDate: "1965-07" }) },
    { name: "month of birth known, clear of the turn", facts: someone({ birthDate: "1985-07" }) },
    { name: "year of birth known, at the turn", facts: someone({ birthDate: "1965" }) },
    {
      name: "a higher age range from 2027",
      on: "2027-01-01",
      amendment: { from: "2027-01-01", figures: { "age-max": 62 } },
      facts: someone({ birthDate: "1964-07-01" }),
    },
    {
      name: "a higher age range not yet",
      on: "2026-12-31",
      amendment: { from: "2027-01-01", figures: { "age-max": 62 } },
      facts: someone({ birthDate: "1964-07-01" }),
    },
  ],
  checkAppointment: [
    { name: "nothing known", facts: {} },
    { name: "no step yet", facts: { source: "information-officer", steps: [] } },
    ...["information-officer", "village-cadre", "other"].map((source) => ({
      name: `from ${source}, in post`,
      facts: {
        source,
        steps: [1, 2, 3, 4].map((day) => ({
          step: ["nomination", "review", "approval", "filing"][day - 1],
          on: `2026-06-0${day}`,
          result: "passed",
        })),
      },
    })),
    ...["report", "condition"].map((effect) => ({
      name: `approved, not filed, ${effect}`,
      readings: { "filing-effect": effect },
      facts: {
        source: "village-cadre",
        steps: [
          { step: "nomination", on: "2026-06-01", result: "passed" },
          { step: "review", on: "2026-06-02", result: "passed" },
          { step: "approval", on: "2026-06-03", result: "passed" },
        ],
      },
    })),
    ...["returned", "refused"].map((result) => ({
      name: `review ${result}`,
      facts: {
        steps: [
          { step: "nomination", on: "2026-06-01", result: "passed" },
          { step: "review", on: "2026-06-02", result },
        ],
      },
    })),
    {
      name: "out of order",
      facts: {
        steps: [
          { step: "nomination", on: "2026-06-05", result: "passed" },
          { step: "review", on: "2026-06-02", result: "passed" },
        ],
      },
    },
    { name: "a step after the day", facts: { steps: [{ step: "nomination", on: "2026-07-02", result: "passed" }] } },
    {
      name: "nomination returned after the review, all passed anew",
      facts: {
        steps: [
          { step: "nomination", on: "2026-06-01", result: "passed" },
          { step: "review", on: "2026-06-02", result: "passed" },
          { step: "nomination", on: "2026-06-03", result: "returned" },
          { step: "nomination", on: "2026-06-04", result: "passed" },
          { step: "review", on: "2026-06-05", result: "passed" },
          { step: "approval", on: "2026-06-06", result: "passed" },
        ],
      },
    },
  ],
  checkHeadcount: [
    ...[0, 1, 2, 3, 4].flatMap((assistants): Case[] => [
      { name: `${assistants} in post, grounds unknown`, facts: { assistants } },
      { name: `${assistants} in post, no ground`, facts: { assistants, resettlementSite: false, heavyWorkload: false } },
      { name: `${assistants} in post, a resettlement site`, facts: { assistants, resettlementSite: true } },
      ...["accepted", "refused"].map((decision) => ({
        name: `${assistants} in post, no ground, ${decision}`,
        facts: { assistants, resettlementSite: false, heavyWorkload: false, decision: { decision, on: "2026-06-01", ...record } },
      })),
    ]),
    { name: "number unknown", facts: { heavyWorkload: true } },
    { name: "nothing known", facts: {} },
    {
      name: "2 in post, accepted though the ground is unknown",
      facts: { assistants: 2, decision: { decision: "accepted", on: "2026-06-01", ...record } },
    },
  ],
  evaluateExit: [
    { name: "no ground", facts: clean },
    { name: "nothing known", facts: {} },
    ...["breach", "harmfulConduct", "unableByHealth", "otherUnsuitability"].flatMap((ground): Case[] => [
      { name: ground, facts: exit({ [ground]: true }) },
      { name: `${ground} alone known`, facts: { [ground]: true } },
      { name: `${ground}, automatic`, readings: { "exit-effect": "automatic" }, facts: exit({ [ground]: true }) },
    ]),
    ...["excellent", "competent", "incompetent"].map((grade) => ({ name: `graded ${grade}`, facts: exit({ grade }) })),
    { name: "found unsuitable", facts: exit({ grade: "incompetent", ...found(true) }) },
    { name: "found suitable", facts: exit({ grade: "incompetent", ...found(false) }) },
    { name: "found unsuitable only afterwards", facts: exit({ grade: "incompetent", ...found(true, "2027-01-01") }) },
    { name: "a determination without a ground", facts: exit(found(true)) },
    { name: "a determination, automatic", readings: { "exit-effect": "automatic" }, facts: exit({ breach: true, ...found(false) }) },
    ...["any", "all"].flatMap((failure): Case[] =>
      [
        { poorAttitude: true, criticised: true, corrected: false },
        { poorAttitude: true, lowSatisfaction: true, lateWork: true, criticised: true, corrected: false },
        { poorAttitude: true, lowSatisfaction: true, lateWork: true, criticised: true, corrected: true },
        { lateWork: true, criticised: false },
      ].map((facts, i) => ({ name: `failings ${i + 1}, ${failure}`, readings: { "service-failure": failure }, facts: exit(facts) })),
    ),
    { name: "61 years old", facts: exit({ birthDate: "1965-01-01" }) },
  ],
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
  gradeCohort: [
    ...[0, 1, 3, 4, 6, 7, 10].map((size) => ({
      name: `${size} of different scores, all proposed`,
      on: "2026-12-31",
      facts: candidates(Array.from({ length: size }, (_, i) => 90 - i)),
    })),
    { name: "three share the top of seven", on: "2026-12-31", facts: candidates([95, 95, 95, 80, 80, 80, 80]) },
    { name: "a tie that fits", on: "2026-12-31", facts: candidates([95, 95, 90, 80, 80, 80, 80]) },
    { name: "at least one", on: "2026-12-31", readings: { "quota-small-pool": "at-least-one" }, facts: candidates([90, 80]) },
    {
      name: "displaced for decision",
      on: "2026-12-31",
      readings: { "quota-displaced": "for-decision" },
      facts: candidates([90, 80, 70, 60]),
    },
    {
      name: "as many proposals as seats need no scores",
      on: "2026-12-31",
      facts: {
        people: [
          { id: "a", tookPart: true, proposal: "excellent" },
          ...["b", "c", "d"].map((id) => ({ id, tookPart: true, proposal: "competent" })),
        ],
      },
    },
    {
      name: "29 in a hundred",
      on: "2026-12-31",
      amendment: { from: "2026-01-01", figures: { "excellent-ratio": 0.29 } },
      facts: candidates(Array.from({ length: 100 }, (_, i) => 1000 - i)),
    },
    {
      name: "seats raised",
      on: "2026-12-31",
      facts: { ...candidates([90, 80], 1), seatDecisions: [{ seats: 2, on: "2026-12-30", ...record }] },
    },
    {
      name: "graded by a scheme",
      on: "2026-12-31",
      facts: {
        people: [90, 75, 50, 76].map((score, i) => ({ id: `p${i}`, tookPart: true, score })),
        scheme: { excellent: 80, competent: 60 },
      },
    },
    {
      name: "someone did not take part",
      on: "2026-12-31",
      facts: { people: [...candidates([90, 80, 70]).people, { id: "x", tookPart: false, proposal: "excellent", score: 100 }] },
    },
    ...["township", "county"].map((pool) => ({
      name: `two townships, ${pool}`,
      on: "2026-12-31",
      readings: { "quota-pool": pool },
      facts: {
        people: [5, 4, 3, 2].flatMap((score) =>
          ["儒林镇", "西岩镇"].map((township) => ({
            id: `${township}${score}`,
            township,
            tookPart: true,
            proposal: "excellent",
            score: township === "西岩镇" ? score + 10 : score,
          })),
        ),
      },
    })),
    {
      name: "ties broken by keys",
      on: "2026-12-31",
      readings: { "quota-ties": "tie-break" },
      facts: { people: [1, 2, 3, 4].map((key) => ({ id: `k${key}`, tookPart: true, proposal: "excellent", score: 90, tieBreak: [key] })) },
    },
  ],
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
