import { match } from "ts-pattern";
import { type Grade, grades } from "../law/grades";
import type { Bilingual } from "../law/types";
import type { CohortFacts, CohortPerson } from "../model/facts/cohort";
import type { Finding } from "../model/finding";
import type { CohortRuling, GradedPerson, SeatPool } from "../rules/assessment";
import type { Chapter } from "./chapter";
import { located } from "./located";
import { undetermined } from "./outcomes";
import { bare } from "./statuses";
import { both, counted, en, nothing, notStated, percent, quoted, record, zh } from "./words";

const facts = {
  people: both("参加考核的人员", "those assessed"),
  id: both("人员编号", "the person's id"),
  township: both("乡镇（场）", "the township"),
  tookPart: both("是否参加考核", "whether the person took part"),
  proposal: both("拟定等次", "the grade proposed"),
  score: both("考核得分", "the score"),
  tieBreak: both("区分同分的依据", "the keys that decide between equal scores"),
  seatDecisions: both("优秀名额的个案决定", "decisions on the seats of “excellent”"),
  scheme: both("评分办法", "the scheme that grades by score"),
} as const satisfies Record<keyof CohortFacts | keyof CohortPerson, Bilingual>;

/** What may come of one person of the cohort. */
export const personOutcomes = {
  graded: both("等次已定", "graded"),
  "for-decision": both("待乡镇（场）决定", "for the township to decide"),
  undetermined: both("尚不能认定", "cannot be told yet"),
  "not-assessed": both("不定等次", "no grade"),
} as const satisfies Record<GradedPerson["outcome"], Bilingual>;

type PersonCode = GradedPerson["findings"][number]["code"];

/** The words for the annual assessment (年度考核), 四(四). */
export const assessment = {
  rule: "gradeCohort",
  title: both("年度考核等次", "Grades of the annual assessment"),
  outcomes: {
    graded: both("全部确定", "all settled"),
    "for-decision": both("部分人员的等次待乡镇（场）决定", "some are for the township to decide"),
    undetermined,
  },
  facts,
  codes: [
    "quota",
    "quota-raised",
    "seat-decision-without-effect",
    "grade-proposed",
    "seat-granted",
    "seat-tied",
    "seat-beyond-quota",
    "seat-open",
    "not-assessed",
  ],
  say: (finding) =>
    match(finding)
      .with({ code: "quota" }, sayQuota)
      .with({ code: "quota-raised" }, (found) =>
        both(
          zh`${inPool(found.pool)}优秀名额经决定为${found.seats}个${record(found)}。`,
          en`${counted(found.seats, "seat")} of “excellent”${inPool(found.pool)} by decision${record(found)}.`,
        ),
      )
      .with({ code: "seat-decision-without-effect" }, ({ pool }) =>
        both(
          zh`${inPool(pool)}优秀名额记有决定，但在此不起作用。`,
          en`A decision on the seats of “excellent”${inPool(pool)} is recorded; it has no effect.`,
        ),
      )
      .with({ code: "grade-proposed" }, ({ grade }) =>
        grade === undefined ? notStated(facts.proposal) : both(zh`拟定等次为${grades[grade]}。`, en`Proposed as “${grades[grade]}”.`),
      )
      .with({ code: "seat-granted" }, () => both("在优秀名额之内。", "Within the share of “excellent”."))
      .with({ code: "seat-tied" }, ({ seatsLeft }) => sayTied(seatsLeft))
      .with({ code: "seat-beyond-quota" }, ({ grade }) => sayBeyond(grade))
      .with({ code: "seat-open" }, () =>
        both("能否列入优秀名额，尚不能认定。", "Whether the share of “excellent” reaches this person cannot be told yet."),
      )
      .with({ code: "not-assessed" }, ({ status }) =>
        status === "note"
          ? both("没有参加考核。", "Took no part in the assessment.")
          : status === "unknown"
            ? notStated(facts.tookPart)
            : bare(status),
      )
      .exhaustive(),
  sections: ({ pools, grades: people }) => [
    { heading: both("优秀名额", "Seats of “excellent”"), lines: pools.map(poolLine) },
    { heading: both("每人的等次", "Each person's grade"), lines: people.map(personLine) },
  ],
} as const satisfies Chapter<CohortRuling, CohortRuling["findings"][number]["code"] | PersonCode>;

const poolName = (pool: string | null): Bilingual => (pool === null ? both("全体", "All") : both(quoted(pool), quoted(pool)));
/** The pool within a sentence, where it needs a name. */
const inPool = (pool: string | null): Bilingual => (pool === null ? nothing : both(quoted(pool), ` in ${quoted(pool)}`));

function sayQuota({ pool, participants, ratio, seats, proposed }: Finding<"quota">): Bilingual {
  const where = inPool(pool);
  const share = percent(ratio);
  const took =
    participants === null
      ? both("参加考核的人数未定", en`How many took part${where} is not known; at most ${share} of them`)
      : both(`参加考核${participants}人`, en`${participants} took part${where}, of whom at most ${share}`);
  const wanted =
    proposed === null
      ? both("拟定优秀的人数未定", "how many are proposed is not known")
      : both(`拟定优秀${proposed}人`, `${proposed} proposed`);
  const available =
    seats === null
      ? both("名额尚不能算定", ", so the seats cannot be told yet")
      : both(zh`名额${seats}个，${wanted}`, en`; ${counted(seats, "seat")}, ${wanted}`);
  return both(zh`${where}${took}，优秀不超过${share}，${available}。`, en`${took} may be “excellent”${available}.`);
}

const sayTied = (seatsLeft: number | null): Bilingual =>
  seatsLeft === null
    ? both(
        "得分相同，正处在名额末位；余下几个名额尚不能算定，由乡镇（场）决定。",
        "Tied on score across the last seat; how many are left cannot be told yet. The township decides.",
      )
    : both(
        `得分相同，正处在名额末位；余下${seatsLeft}个名额，由乡镇（场）决定给谁。`,
        `Tied on score across the last seat; seats left: ${seatsLeft}. The township decides who has them.`,
      );

const sayBeyond = (grade: Grade | undefined): Bilingual =>
  grade === undefined
    ? both("超出优秀名额，等次由乡镇（场）决定。", "Beyond the share of “excellent”; the township decides the grade.")
    : both(zh`超出优秀名额，定为${grades[grade]}。`, en`Beyond the share of “excellent”, and so “${grades[grade]}”.`);

function poolLine({ pool, seats, granted, open }: SeatPool): Bilingual {
  const available = seats === null ? both("名额尚不能算定", "seats not to be told yet") : both(`名额${seats}个`, counted(seats, "seat"));
  const waiting = open === null ? both("数目尚不能算定", "not to be told yet") : both(`${open}个`, `${open}`);
  return both(
    zh`${poolName(pool)}：${available}，已定${granted}个，因同分待决定${waiting}。`,
    en`${poolName(pool)}: ${available}; ${granted} taken; waiting for a decision on a tie: ${waiting}.`,
  );
}

function personLine({ id, township, outcome, grade, findings }: GradedPerson): Bilingual {
  const from = township === null ? nothing : both(`（${quoted(township)}）`, ` (${quoted(township)})`);
  const result = grade === null ? personOutcomes[outcome] : grades[grade];
  const reasons = findings.map((finding, i) => {
    const words = assessment.say(finding);
    return finding.provision === findings[i - 1]?.provision ? words : located(finding, words);
  });
  return both(
    zh`${quoted(id)}${from}：${result}。${reasons.map((reason) => reason.zh).join("")}`,
    en`${quoted(id)}${from}: ${result}. ${reasons.map((reason) => reason.en).join(" ")}`,
  );
}
