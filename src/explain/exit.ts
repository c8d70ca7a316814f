import { match } from "ts-pattern";
import type { Bilingual } from "../law/types";
import type { ExitFacts } from "../model/facts/exit";
import type { Finding, Status } from "../model/finding";
import type { ExitRuling } from "../rules/exit";
import type { Chapter } from "./chapter";
import { type Condition, conditional } from "./conditional";
import { annualGrade, birthDate } from "./facts";
import { undetermined } from "./outcomes";
import { bare } from "./statuses";
import { both, en, notStated, record, zh } from "./words";

const facts = {
  breach: both("有无违法违纪情形", "whether there has been a breach of policy, law or discipline"),
  harmfulConduct: both("有无妨碍工作、徇私或者违规办理的行为", "whether there has been harmful conduct, favouritism or improper handling"),
  poorAttitude: both("服务态度是否差", "whether the attitude to service is poor"),
  lowSatisfaction: both("群众满意率是否低", "whether satisfaction is low"),
  lateWork: both("工作是否未按时完成", "whether work is not done in time"),
  criticised: both("是否受过批评教育", "whether the person has been criticised for it"),
  corrected: both("批评之后是否改正", "whether it was corrected after that"),
  unableByHealth: both("是否因健康原因不能正常工作", "whether health no longer allows normal work"),
  otherUnsuitability: both("有无其他不宜任职的问题", "whether anything else makes the person unsuitable"),
  determination: both("乡镇（场）的认定", "the township's determination"),
  grade: annualGrade,
  birthDate,
} as const satisfies Record<keyof ExitFacts, Bilingual>;

const grounds = {
  breach: {
    met: both("有违法违纪情形。", "There has been a breach of policy, law or discipline."),
    unmet: both("没有违法违纪情形。", "There has been no breach of policy, law or discipline."),
    unknown: notStated(facts.breach),
  },
  grade: {
    met: both("年度考核等次为不称职。", "The grade of the annual assessment is “not competent”."),
    unmet: both("年度考核未定为不称职。", "The grade of the annual assessment is other than “not competent”."),
    unknown: notStated(facts.grade),
  },
  conduct: {
    met: both("有妨碍工作、徇私或者违规办理的行为。", "There has been harmful conduct, favouritism or improper handling."),
    unmet: both("没有妨碍工作、徇私或者违规办理的行为。", "There has been no harmful conduct, favouritism or improper handling."),
    unknown: notStated(facts.harmfulConduct),
  },
  service: {
    met: both("服务不到位，批评之后仍未改正。", "Service has been poor, and was not corrected after criticism."),
    unmet: both("没有服务不到位又经批评不改的情形。", "It is not so that service was poor and left uncorrected after criticism."),
    unknown: both(
      "有无服务不到位且经批评不改的情形，尚不能认定。",
      "Whether service was poor and left uncorrected after criticism cannot be told yet.",
    ),
  },
  health: {
    met: both("因健康原因已不能正常工作。", "Health no longer allows normal work."),
    unmet: both("健康状况不妨碍正常工作。", "Health allows normal work."),
    unknown: notStated(facts.unableByHealth),
  },
  other: {
    met: both("有其他不宜任职的问题。", "Something else makes the person unsuitable."),
    unmet: both("没有其他不宜任职的问题。", "Nothing else makes the person unsuitable."),
    unknown: notStated(facts.otherUnsuitability),
  },
} as const satisfies Record<string, Condition>;

const ground =
  (words: Condition) =>
  ({ status }: { readonly status: Status }): Bilingual =>
    conditional(status, words);

/** The words for leaving the post (退出), 三(六). A ground that is met is a ground that holds. */
export const exit = {
  rule: "evaluateExit",
  title: both("退出", "Leaving the post"),
  outcomes: {
    "no-ground": both("没有退出情形", "no ground for it"),
    "for-decision": both("有退出情形，待乡镇（场）认定", "there is a ground, and the township decides"),
    exit: both("应退出岗位", "the person leaves the post"),
    retained: both("有退出情形，经认定可以继续任职", "there is a ground, and the township keeps the person in post"),
    undetermined,
  },
  facts,
  codes: [
    "ground-breach",
    "ground-grade",
    "ground-conduct",
    "ground-service",
    "ground-health",
    "ground-other",
    "determination",
    "determination-without-effect",
    "exit-filing",
    "age-no-ground",
  ],
  say: (finding) =>
    match(finding)
      .with({ code: "ground-breach" }, ground(grounds.breach))
      .with({ code: "ground-grade" }, ground(grounds.grade))
      .with({ code: "ground-conduct" }, ground(grounds.conduct))
      .with({ code: "ground-service" }, ground(grounds.service))
      .with({ code: "ground-health" }, ground(grounds.health))
      .with({ code: "ground-other" }, ground(grounds.other))
      .with({ code: "determination" }, sayDetermination)
      .with({ code: "determination-without-effect" }, () =>
        both("记有乡镇（场）的认定，但在此不起作用。", "A determination of the township is recorded; it has no effect."),
      )
      .with({ code: "exit-filing" }, () => both("退出后须报县人社局备案。", "The exit has to be filed with the county bureau."))
      .with({ code: "age-no-ground" }, ({ age }) =>
        both(`现年${age}周岁；年龄不是退出的情形。`, `Aged ${age}; age is no ground for leaving the post.`),
      )
      .exhaustive(),
} as const satisfies Chapter<ExitRuling>;

const sayDetermination = (finding: Finding<"determination">): Bilingual =>
  match(finding.status)
    .with("met", () =>
      both(
        zh`乡镇（场）认定不宜继续任职${record(finding)}。`,
        en`The township found the person unsuitable to go on in the post${record(finding)}.`,
      ),
    )
    .with("excepted", () =>
      both(
        zh`乡镇（场）认定可以继续任职${record(finding)}。`,
        en`The township found the person suitable to go on in the post${record(finding)}.`,
      ),
    )
    .with("for-decision", () =>
      both("是否不宜继续任职，由乡镇（场）认定。", "The township decides whether the person is unsuitable to go on in the post."),
    )
    .otherwise(bare);
