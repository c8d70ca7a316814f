import { suitable } from "../test/suitable";
import { type Case, type Cases, record } from "./vector-cases/case";
import { cohorts } from "./vector-cases/cohorts";
import { duties } from "./vector-cases/duties";
import { pay } from "./vector-cases/pay";
import { training } from "./vector-cases/training";

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

/** The cases of each rule: each turn of the text from both sides, each reading, each thing that may be unknown. */
export const cases: Cases = {
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
    ...["accepted", "refused"].map((decision) => ({
      name: `unfinished, ${decision}`,
      facts: someone({
        education: { level: "technical-school", completed: false },
        decisions: [{ provision: "三(五)3", decision, on: "2026-06-01", ...record }],
      }),
    })),
    {
      name: "over age, refused and later accepted",
      facts: someone({
        birthDate: "1960-01-01",
        decisions: [...accepted5.decisions, { provision: "三(五)5", decision: "refused", on: "2026-05-01", ...record }],
      }),
    },
    { name: "month of birth known, at the turn", facts: someone({ birthDate: "1965-07" }) },
    { name: "month of birth known, clear of the turn", facts: someone({ birthDate: "1985-07" }) },
    { name: "year of birth known, at the turn", facts: someone({ birthDate: "1965" }) },
    {
      name: "a higher age range from 2027",
      on: "2027-01-01",
      amendments: [{ from: "2027-01-01", figures: { "age-max": 62 } }],
      facts: someone({ birthDate: "1964-07-01" }),
    },
    {
      name: "a higher age range not yet",
      on: "2026-12-31",
      amendments: [{ from: "2027-01-01", figures: { "age-max": 62 } }],
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
    ...["on-birthday", "day-after-birthday"].map((counting) => ({
      name: `on the 61st birthday, ${counting}`,
      readings: { "age-counting": counting },
      facts: exit({ birthDate: "1965-07-01" }),
    })),
    ...["march-1", "february-28"].map((leap) => ({
      name: `born 1964-02-29, on 2025-02-28, ${leap}`,
      on: "2025-02-28",
      readings: { "leap-day-birthday": leap },
      facts: exit({ birthDate: "1964-02-29" }),
    })),
    { name: "61 years old or not, by the month of birth", facts: exit({ birthDate: "1965-07" }) },
  ],
  ...training,
  ...cohorts,
  ...pay,
  ...duties,
};
