import { match } from "ts-pattern";
import type { Bilingual } from "../law/types";
import type { AppointmentFacts, AppointmentStep, StepResult } from "../model/facts/appointment";
import type { Finding } from "../model/finding";
import type { AppointmentRuling } from "../rules/appointment";
import type { Chapter } from "./chapter";
import { undetermined } from "./outcomes";
import { bare } from "./statuses";
import { both, day, en, notStated, zh } from "./words";

/** The steps of an appointment (聘用程序). */
export const stepNames = {
  nomination: both("村支两委提名", "nomination by the village's two committees"),
  review: both("社会事业综合服务中心审核", "review by the township's social-affairs service centre"),
  approval: both("乡镇（场）人民政府审批", "approval by the township government"),
  filing: both("报县人社局备案", "filing with the county bureau"),
} as const satisfies Record<AppointmentStep, Bilingual>;

/** What may come of a step. */
export const stepResultNames = {
  passed: both("完成", "completed"),
  returned: both("退回", "sent back"),
  refused: both("未获同意", "refused"),
} as const satisfies Record<StepResult, Bilingual>;

/** Where assistants come from (人选来源), 三(一). */
export const sourceNames = {
  "information-officer": both("原村级就业信息员", "former village employment-information officer"),
  "village-cadre": both("领取固定补贴的村支两委人员", "member of the village's two committees with a fixed allowance"),
  other: both("其他", "another source"),
} as const satisfies Record<NonNullable<AppointmentFacts["source"]>, Bilingual>;

const facts = {
  source: both("人选来源", "where the person comes from"),
  steps: both("已办的聘用步骤", "the steps of the appointment so far"),
} as const satisfies Record<keyof AppointmentFacts, Bilingual>;

const outcomes = {
  "in-post": both("已任职", "in post"),
  "under-way": both("程序尚未走完", "under way"),
  returned: both("已退回", "sent back"),
  refused: both("未获同意", "refused"),
  undetermined,
} as const satisfies Record<AppointmentRuling["outcome"], Bilingual>;

/** The words for an appointment (聘用程序), 三(一) and 三(二). */
export const appointment = {
  rule: "checkAppointment",
  title: both("聘用程序", "Appointment"),
  outcomes,
  facts,
  codes: ["recruitment-source", "appointment-step", "steps-out-of-order"],
  say: (finding) =>
    match(finding)
      .with({ code: "recruitment-source" }, ({ status }) => saySource(status))
      .with({ code: "appointment-step" }, sayStep)
      .with({ code: "steps-out-of-order" }, () =>
        both(
          "各步骤没有按规定的先后完成，或者缺了在前的步骤。",
          "The steps were not passed in their order, or an earlier one was left out.",
        ),
      )
      .exhaustive(),
  verdict: ({ outcome, inPostFrom }) =>
    inPostFrom === null ? outcomes[outcome] : both(zh`自${day(inPostFrom)}起任职`, en`in post from ${day(inPostFrom)}`),
  sections: ({ next }) =>
    next === null ? [] : [{ heading: both("首个待完成的步骤", "First step not yet passed"), lines: [stepNames[next]] }],
} as const satisfies Chapter<AppointmentRuling>;

const saySource = (status: Finding["status"]): Bilingual =>
  match(status)
    .with("met", () => both("人选来源在所列两类人员之内。", "The person comes from one of the two groups named."))
    .with("note", () =>
      both(
        "人选来源不在所列两类人员之内；这一条属原则性要求，不妨碍聘用。",
        "The person comes from neither of the two groups named in principle; this is no bar.",
      ),
    )
    .with("unknown", () => notStated(facts.source))
    .otherwise(bare);

function sayStep({ status, step, result, date }: Finding<"appointment-step">): Bilingual {
  const name = stepNames[step];
  if (result === undefined || date === undefined) {
    return status === "unknown"
      ? notStated(both(zh`${name}的办理情况`, en`what came of the ${name}`))
      : both(zh`${name}尚未办理。`, en`The ${name} has not yet been done.`);
  }
  return both(zh`${name}于${day(date)}${stepResultNames[result]}。`, en`The ${name} was ${stepResultNames[result]} on ${day(date)}.`);
}
