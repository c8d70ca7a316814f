import { match } from "ts-pattern";
import type { Bilingual } from "../law/types";
import type { HeadcountFacts } from "../model/facts/headcount";
import type { Finding } from "../model/finding";
import type { HeadcountRuling } from "../rules/headcount";
import type { Chapter } from "./chapter";
import { undetermined } from "./outcomes";
import { bare } from "./statuses";
import { both, en, notStated, record, zh } from "./words";

const facts = {
  assistants: both("在任协理员人数", "how many assistants are in post"),
  resettlementSite: both("有无易地扶贫搬迁集中安置点", "whether there is a resettlement site"),
  heavyWorkload: both("任务重不重", "whether the workload is heavy"),
  decision: both("个案决定", "a decision recorded on the case"),
} as const satisfies Record<keyof HeadcountFacts, Bilingual>;

/** The words for the number of assistants (配备人数), 三(三). */
export const headcount = {
  rule: "checkHeadcount",
  title: both("配备人数", "Number of assistants"),
  outcomes: {
    compliant: both("符合规定", "as the measure provides"),
    violation: both("不符合规定", "not as the measure provides"),
    "for-decision": both("待个案决定", "for decision"),
    undetermined,
  },
  facts,
  codes: ["headcount", "headcount-decision-without-effect"],
  say: (finding) =>
    match(finding)
      .with({ code: "headcount" }, sayHeadcount)
      .with({ code: "headcount-decision-without-effect" }, () =>
        both(
          "记有的决定不起作用：没有需要决定的，或者作出在后。",
          "The decision recorded has no effect: nothing is for decision, or it was taken only later.",
        ),
      )
      .exhaustive(),
} as const satisfies Chapter<HeadcountRuling>;

function sayHeadcount(finding: Finding<"headcount">): Bilingual {
  const { status, min, most, atLeast, assistants = atLeast, decidedBy } = finding;
  if (assistants === undefined) return status === "unknown" ? notStated(facts.assistants) : bare(status);
  const inPost =
    atLeast === undefined
      ? both(`在任${assistants}人`, `${assistants} in post`)
      : both(`在任至少${atLeast}人`, `At least ${atLeast} in post`);
  const allowed = both(
    zh`${inPost}，多出的人数经决定予以同意${record(finding)}。`,
    en`${inPost}; so many are allowed by decision${record(finding)}.`,
  );
  return match(status)
    .with("met", () =>
      assistants === min
        ? both(zh`${inPost}，达到最少${min}人的要求。`, en`${inPost}, the least that there must be.`)
        : both(
            zh`${inPost}，有增配的理由，未超过${most}人。`,
            en`${inPost}: there is a ground for more than ${min}, and up to ${most} are allowed.`,
          ),
    )
    .with("unmet", () =>
      decidedBy === undefined
        ? both(zh`${inPost}，未达到最少${min}人的要求。`, en`${inPost}, fewer than the ${min} that there must be.`)
        : both(
            zh`${inPost}，多出的人数经决定不予同意${record(finding)}。`,
            en`${inPost}; it was decided not to allow so many${record(finding)}.`,
          ),
    )
    .with("for-decision", () =>
      assistants > most
        ? both(
            zh`${inPost}，多于可配的${most}人，须作个案决定。`,
            en`${inPost}, more than the ${most} that are allowed; this is for decision.`,
          )
        : both(
            zh`${inPost}，多于${min}人而没有增配的理由，须作个案决定。`,
            en`${inPost}, more than ${min} without a ground for it; this is for decision.`,
          ),
    )
    .with("unknown", () =>
      decidedBy === undefined
        ? both(zh`${inPost}，未说明有没有增配的理由。`, en`${inPost}; nobody has stated whether there is a ground for more than ${min}.`)
        : allowed,
    )
    .with("excepted", () => allowed)
    .otherwise(bare);
}
