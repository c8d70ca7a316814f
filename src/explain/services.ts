import { match } from "ts-pattern";
import type { Bilingual } from "../law/types";
import type { ThreeOneOneFacts } from "../model/facts/duties";
import type { ThreeOneOneRuling } from "../rules/duties/three-one-one";
import type { Chapter } from "./chapter";
import { conditional } from "./conditional";
import { dutyNames } from "./duty-names";
import { calendarYear } from "./facts";
import { undetermined } from "./outcomes";
import { sayTimes } from "./times";
import { both, en, notStated, year, zh } from "./words";

const facts = {
  registered: both("是否为登记失业人员", "whether the person is registered as unemployed"),
  unemployed: both("是否处于失业状态", "whether the person is out of work"),
  willing: both("有无就业意愿", "whether the person is willing to work"),
  jobReferrals: both("岗位推荐记录", "the job referrals so far"),
  trainingReferrals: both("职业培训推荐记录", "the training referrals so far"),
  guidanceSessions: both("职业指导记录", "the guidance sessions so far"),
  year: calendarYear,
} as const satisfies Record<keyof ThreeOneOneFacts, Bilingual>;

const outcomes = {
  compliant: both("已达到要求", "complete"),
  pending: both("尚未达到要求，期限未到", "not yet complete, with time left"),
  "non-compliant": both("未达到要求", "not complete in time"),
  "not-owed": both("不属于服务对象", "not owed to this person"),
  undetermined,
} as const satisfies Record<ThreeOneOneRuling["outcome"], Bilingual>;

/** The words for the yearly referrals and guidance (311就业服务), 附件-44. */
export const services = {
  rule: "checkThreeOneOne",
  title: dutyNames["three-one-one"],
  outcomes,
  facts,
  codes: ["registered-unemployed", "out-of-work", "willing-to-work", "job-referrals", "training-referrals", "guidance-sessions"],
  say: (finding) =>
    match(finding)
      .with({ code: "registered-unemployed" }, ({ status, year }) =>
        conditional(status, {
          met: both(`${year}年是登记失业人员。`, `Registered as unemployed in ${year}.`),
          unmet: both(`${year}年不是登记失业人员。`, `Not registered as unemployed in ${year}.`),
          unknown: notStated(facts.registered),
        }),
      )
      .with({ code: "out-of-work" }, ({ status, year }) =>
        conditional(status, {
          met: both(`${year}年处于失业状态。`, `Out of work in ${year}.`),
          unmet: both(`${year}年没有处于失业状态。`, `Not out of work in ${year}.`),
          unknown: notStated(facts.unemployed),
        }),
      )
      .with({ code: "willing-to-work" }, ({ status, year }) =>
        conditional(status, {
          met: both(`${year}年有就业意愿。`, `Willing to work in ${year}.`),
          unmet: both(`${year}年没有就业意愿。`, `Not willing to work in ${year}.`),
          unknown: notStated(facts.willing),
        }),
      )
      .with({ code: "job-referrals" }, (found) => sayTimes(year(found.year), both("岗位推荐", "job referral"), found))
      .with({ code: "training-referrals" }, (found) => sayTimes(year(found.year), both("职业培训推荐", "training referral"), found))
      .with({ code: "guidance-sessions" }, (found) => sayTimes(year(found.year), both("职业指导", "guidance session"), found))
      .exhaustive(),
  verdict: ({ year, outcome }) => both(zh`${year}年${outcomes[outcome]}`, en`${outcomes[outcome]} (${year})`),
} as const satisfies Chapter<ThreeOneOneRuling>;
