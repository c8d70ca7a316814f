import type { AnyRuling } from "../../src/explain";
import type { DeathReportingFacts } from "../../src/model/facts/duties";
import { chengbu2023, withReadings } from "../../src/model/policy";
import { checkDeathReporting } from "../../src/rules/duties/death-reporting";
import { checkMonthlyContact } from "../../src/rules/duties/monthly-contact";
import { checkThreeOneOne } from "../../src/rules/duties/three-one-one";

const month = "2026-06";
const onTheFifth = { on: "2026-07-05" };
const onTheLast = { on: "2026-07-31" };
const whileItLasts = { on: "2026-06-20" };
const byTheFifteenth = { on: "2026-07-31", policy: withReadings(chengbu2023, { "zero-report-day": 15 }) };

const ofTask = (task: DeathReportingFacts["task"]) => [
  checkDeathReporting({ task, month }, onTheLast),
  checkDeathReporting({ task, month }, whileItLasts),
  checkDeathReporting({ task, month, zeroReportedOn: "2026-06-19" }, whileItLasts),
  checkDeathReporting({ task, month, deaths: 0, zeroReportedOn: null }, onTheFifth),
  checkDeathReporting({ task, month, deaths: 0, zeroReportedOn: "2026-07-12" }, onTheLast),
  checkDeathReporting({ task, month, deaths: 0, zeroReportedOn: "2026-07-12" }, byTheFifteenth),
  checkDeathReporting({ task, month, deaths: 0, zeroReportedOn: "2026-06-12" }, onTheFifth),
  checkDeathReporting({ task, month, deaths: 0 }, onTheFifth),
  checkDeathReporting({ task, month, deaths: 0, listVerifiedOn: "2026-07-02" }, onTheFifth),
  checkDeathReporting({ task, month, deaths: 2, zeroReportedOn: "2026-07-01" }, onTheFifth),
  checkDeathReporting({ task, month, deaths: 2, listVerifiedOn: null, sent: [] }, onTheFifth),
  checkDeathReporting({ task, month, deaths: 2, listVerifiedOn: "2026-06-19" }, whileItLasts),
  checkDeathReporting({ task, month, deaths: 2, listVerifiedOn: "2026-07-12", sent: [] }, onTheLast),
  checkDeathReporting(
    {
      task,
      month,
      deaths: 2,
      listVerifiedOn: "2026-07-09",
      sent: [
        { to: "police-station", on: "2026-07-10" },
        { to: "township", on: "2026-07-10" },
        { to: "paying-agency", on: "2026-07-10" },
      ],
    },
    onTheLast,
  ),
];

const on = "2026-06-20";
const registered = [{ from: "2026-01-15" }];
const contacts = [
  checkMonthlyContact({}, { on }),
  checkMonthlyContact({ registered: [], contacts: [] }, { on }),
  checkMonthlyContact({ registered, contacts: [] }, { on }),
  checkMonthlyContact({ registered, contacts: [], month: "2026-05" }, { on }),
  checkMonthlyContact({ registered, contacts: [{ on: "2026-06-10", statusRecorded: false, trainingWishRecorded: false }] }, { on }),
];

const target = { registered: true, unemployed: true, willing: true };
const services = [
  checkThreeOneOne({}, { on }),
  checkThreeOneOne({ registered: false, unemployed: false, willing: false }, { on }),
  checkThreeOneOne({ ...target, jobReferrals: ["2026-03-01"], trainingReferrals: [], guidanceSessions: [] }, { on }),
  checkThreeOneOne({ ...target, jobReferrals: [], trainingReferrals: [], guidanceSessions: [], year: 2025 }, { on }),
  checkThreeOneOne(
    {
      ...target,
      jobReferrals: ["2026-03-01", "2026-03-02", "2026-03-03"],
      trainingReferrals: ["2026-03-01"],
      guidanceSessions: ["2026-03-01"],
    },
    { on },
  ),
];

/** Rulings on the duties of the annex, so many that every code comes up in every status that a rule leaves it in. */
export const dutyRulings: readonly AnyRuling[] = [...([10, 20, 23, 35] as const).flatMap(ofTask), ...contacts, ...services];
