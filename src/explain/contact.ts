import { match } from "ts-pattern";
import type { Bilingual } from "../law/types";
import type { MonthlyContactFacts } from "../model/facts/duties";
import type { MonthlyContactRuling } from "../rules/duties/monthly-contact";
import type { Chapter } from "./chapter";
import { conditional } from "./conditional";
import { dutyNames } from "./duty-names";
import { undetermined } from "./outcomes";
import { sayTimes } from "./times";
import { both, counted, en, listed, month, notStated, zh } from "./words";

const facts = {
  registered: both("登记失业的起止时间", "the periods of registration as unemployed"),
  contacts: both("联系记录", "the contacts so far"),
  month: both("所问的月份", "the month asked about"),
} as const satisfies Record<keyof MonthlyContactFacts, Bilingual>;

const outcomes = {
  compliant: both("已按月联系", "made"),
  pending: both("尚未联系够，期限未到", "not yet made, with time left"),
  "non-compliant": both("未按月联系", "not made in time"),
  "not-owed": both("不需要联系", "not owed"),
  undetermined,
} as const satisfies Record<MonthlyContactRuling["outcome"], Bilingual>;

/** The words for the monthly contact with the registered unemployed (就业失业动态确认), 附件-43. */
export const contact = {
  rule: "checkMonthlyContact",
  title: dutyNames["monthly-contact"],
  outcomes,
  facts,
  codes: ["registered-in-month", "monthly-contact", "contact-record"],
  say: (finding) =>
    match(finding)
      .with({ code: "registered-in-month" }, ({ status, month: asked }) =>
        conditional(status, {
          met: both(zh`${month(asked)}是登记失业人员。`, en`Registered as unemployed in ${month(asked)}.`),
          unmet: both(zh`${month(asked)}不是登记失业人员。`, en`Not registered as unemployed in ${month(asked)}.`),
          unknown: notStated(facts.registered),
        }),
      )
      .with({ code: "monthly-contact" }, (found) => sayTimes(month(found.month), both("联系", "contact"), found))
      .with({ code: "contact-record" }, ({ lackingStatus, lackingTrainingWish }) => {
        const lacking = listed([
          ...(lackingStatus > 0
            ? [both(`未记就业失业状态的联系${lackingStatus}次`, `${counted(lackingStatus, "contact")} without employment status`)]
            : []),
          ...(lackingTrainingWish > 0
            ? [both(`未记培训意愿的联系${lackingTrainingWish}次`, `${counted(lackingTrainingWish, "contact")} without training wish`)]
            : []),
        ]);
        return both(zh`有${lacking}。`, en`The record has ${lacking}.`);
      })
      .exhaustive(),
  verdict: (ruling) =>
    both(zh`${month(ruling.month)}${outcomes[ruling.outcome]}`, en`${outcomes[ruling.outcome]} (${month(ruling.month)})`),
} as const satisfies Chapter<MonthlyContactRuling>;
