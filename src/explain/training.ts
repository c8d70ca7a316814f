import { match } from "ts-pattern";
import type { Bilingual } from "../law/types";
import type { PreJobSubject, TrainingFacts } from "../model/facts/training";
import type { Finding } from "../model/finding";
import type { TrainingRuling } from "../rules/training";
import type { Chapter } from "./chapter";
import { calendarYear } from "./facts";
import { undetermined } from "./outcomes";
import { both, counted, days, en, listed, timeLeft, zh } from "./words";

/** The subjects of pre-job training (岗前培训). */
export const subjectNames = {
  "ideology-and-politics": both("思想政治", "ideology and politics"),
  "warning-education": both("警示教育", "warning education"),
  "policy-and-law": both("人社政策法规", "HRSS policy and law"),
  procedures: both("业务经办流程", "procedures"),
} as const satisfies Record<PreJobSubject, Bilingual>;

const facts = {
  hiredOn: both("入职日期", "the date of hire"),
  firstDayOfDuty: both("上岗首日", "the first day of duty"),
  sessions: both("培训记录", "the training sessions so far"),
  year: calendarYear,
} as const satisfies Record<keyof TrainingFacts, Bilingual>;

/** The words for training (培训), 四(一). */
export const training = {
  rule: "checkTraining",
  title: both("培训", "Training"),
  outcomes: {
    compliant: both("已达到要求", "complete"),
    pending: both("尚未达到要求，期限未到", "not yet complete, with time left"),
    "non-compliant": both("未达到要求", "not complete in time"),
    undetermined,
  },
  facts,
  codes: ["pre-job-training", "pre-job-subjects", "pre-job-late", "yearly-training", "yearly-training-not-owed"],
  say: (finding) =>
    match(finding)
      .with({ code: "pre-job-training" }, (found) => sayTraining(found, both("岗前培训", "of pre-job training"), days(found.owed)))
      .with({ code: "pre-job-subjects" }, ({ lacking }) => {
        const subjects = listed(lacking.map((subject) => subjectNames[subject]));
        return both(zh`岗前培训未涉及${subjects}。`, en`The pre-job training has not covered ${subjects}.`);
      })
      .with({ code: "pre-job-late" }, ({ sessions }) =>
        both(
          `上岗首日之后才举行的岗前培训有${sessions}次，记为逾期。`,
          `${counted(sessions, "pre-job session")} held after the first day of duty, and so late.`,
        ),
      )
      .with({ code: "yearly-training" }, (found) =>
        sayTraining(found, both(`${found.year}年度培训`, `of training for ${found.year}`), trained(found.sessionsOwed, found.owed)),
      )
      .with({ code: "yearly-training-not-owed" }, ({ year }) =>
        both(`${year}年不需要参加年度培训。`, `No yearly training is owed for ${year}.`),
      )
      .exhaustive(),
} as const satisfies Chapter<TrainingRuling>;

type Trained = Finding<"pre-job-training" | "yearly-training">;

function sayTraining(found: Trained, name: Bilingual, owed: Bilingual): Bilingual {
  const { status, done, short } = found;
  if (done === undefined || short === undefined)
    return both(
      zh`未说明培训记录；应当参加${name}的，应训${owed}。`,
      en`Nobody has stated the sessions; where any is owed, ${owed} ${name}.`,
    );
  const had = trained("sessionsDone" in found ? found.sessionsDone : undefined, done);
  return match(status)
    .with("met", () => both(zh`${name}应训${owed}，已计${had}，已达到。`, en`${owed} ${name} owed, ${had} counted, which is enough.`))
    .with("unmet", () => {
      const lacking = shortfall(found, short);
      return both(
        zh`${name}应训${owed}，已计${had}，还差${lacking}${timeLeft(found)}。`,
        en`${owed} ${name} owed, ${had} counted, ${lacking} short${timeLeft(found)}.`,
      );
    })
    .otherwise(() =>
      both(
        zh`${name}已计${had}；入职日期不够具体，是否应训${owed}尚不能认定。`,
        en`${had} ${name} counted; the date of hire is not stated exactly enough to tell whether the person owes ${owed}.`,
      ),
    );
}

/** Days, and sessions where those are counted too. */
const trained = (sessions: number | undefined, length: string): Bilingual =>
  sessions === undefined ? days(length) : both(zh`${sessions}次、${days(length)}`, en`${counted(sessions, "session")} and ${days(length)}`);

/** Days, sessions, or both: enough days may lie in too few sessions. */
function shortfall(found: Trained, short: string): Bilingual {
  const sessions = "sessionsOwed" in found ? found.sessionsOwed - (found.sessionsDone ?? 0) : 0;
  const lacking = [...(sessions > 0 ? [both(`${sessions}次`, counted(sessions, "session"))] : []), ...(short === "0" ? [] : [days(short)])];
  return listed(lacking);
}
