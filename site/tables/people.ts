import type { EligibilityFacts, ExitFacts } from "../../src";
import { assessEligibility, chengbu2023, evaluateExit, names, withReadings } from "../../src";
import type { EducationLevel } from "../../src/law/education";
import { everythingInOrder } from "../cases/people";
import { choicesOf, isDefault } from "../effects";
import { both } from "../html";
import { cell, plain, type Table } from "./table";

const on = "2026-07-01";
const yes = both("是", "yes");
const no = both("否", "no");
const unsaid = both("未说明", "not stated");
const outcome = (facts: EligibilityFacts, policy = chengbu2023) => {
  const ruling = assessEligibility(facts, { on, policy });
  return cell(names.outcomes.assessEligibility[ruling.outcome], ruling.outcome);
};
const flags = Object.entries(everythingInOrder).filter(([, value]) => typeof value === "boolean") as [
  keyof typeof names.facts.assessEligibility,
  boolean,
][];
const clauseOf = (field: string): string =>
  assessEligibility({ ...everythingInOrder, [field]: undefined }, { on }).findings.find(({ status }) => status === "unknown")?.provision ??
  "";

/** 三(五): what each condition alone makes of a person in whom everything else is in order. */
const conditions: Table = {
  id: "eligibility-conditions",
  title: both("基本条件逐项", "Each condition by itself"),
  note: both(
    "其余条件都具备时，一项事实为是、否或者未说明的结果。",
    "The outcome when one fact is yes, no or not stated and all else is in order.",
  ),
  headings: [both("条款", "Clause"), both("事实", "Fact"), yes, no, unsaid],
  rows: flags.map(([field]) => [
    plain(clauseOf(field)),
    cell(names.facts.assessEligibility[field]),
    ...[true, false, undefined].map((value) => outcome({ ...everythingInOrder, [field]: value })),
  ]),
};

const education: Table = {
  id: "eligibility-education",
  title: both("文化程度", "Level of education"),
  note: both(
    "其余条件都具备时，按最高层次和是否毕业。",
    "By the highest level entered and whether it was completed, when all else is in order.",
  ),
  headings: [
    both("最高层次", "Highest level"),
    both("毕业", "completed"),
    both("未毕业", "not completed"),
    both("未毕业，取「就读过即可」", "not completed, reading “attendance”"),
    unsaid,
  ],
  rows: (Object.keys(names.educationLevels) as EducationLevel[]).map((level) => {
    const at = (completed: boolean | undefined, policy = chengbu2023) =>
      outcome({ ...everythingInOrder, education: { level, completed } }, policy);
    return [
      cell(names.educationLevels[level]),
      at(true),
      at(false),
      at(false, withReadings(chengbu2023, { "education-completion": "attendance-suffices" })),
      at(undefined),
    ];
  }),
};

/** Birth dates about the bounds of 20 and 60, seen from 1 July 2026. */
const births: readonly (readonly [string, string, string])[] = [
  ["2006-07-02", "差1天满20周岁", "20 tomorrow"],
  ["2006-07-01", "20周岁生日当天", "20 today"],
  ["1985-07-01", "41周岁", "41"],
  ["1966-07-02", "差1天满60周岁", "60 tomorrow"],
  ["1966-07-01", "60周岁生日当天", "60 today"],
  ["1966-06-30", "满60周岁次日", "60 yesterday"],
  ["1965-07-02", "差1天满61周岁", "61 tomorrow"],
  ["1965-07-01", "61周岁生日当天", "61 today"],
];

const ages: Table = {
  id: "eligibility-age",
  title: both("年龄的界线", "The bounds of age"),
  note: both(
    "截至2026年7月1日，其余条件都具备；各列为上限口径的各种取法，末列为年龄有约束力时。",
    "As at 1 July 2026, all else in order; the columns are the readings of the upper end, the last one where age is binding.",
  ),
  headings: [
    both("出生日期", "Born"),
    both("年龄", "Age"),
    ...choicesOf("age-upper-end").map((choice) =>
      both(`${choice.name.zh}${isDefault(choice) ? "（默认）" : ""}`, `${choice.name.en}${isDefault(choice) ? " (default)" : ""}`),
    ),
    both("次日才满周岁", "reached the day after"),
    both("超出即不符合", "binding"),
  ],
  rows: births.map(([birthDate, zh, en]) => {
    const under = (choices: Parameters<typeof withReadings>[1]) =>
      outcome({ ...everythingInOrder, birthDate }, withReadings(chengbu2023, choices));
    return [
      plain(birthDate),
      cell(both(zh, en)),
      ...choicesOf("age-upper-end").map(({ value }) => under({ "age-upper-end": value as "through-age-60" })),
      under({ "age-counting": "day-after-birthday" }),
      under({ "age-force": "binding" }),
    ];
  }),
};

export const eligibilityTables = [conditions, education, ages];

const noGround: ExitFacts = {
  breach: false,
  grade: "competent",
  harmfulConduct: false,
  poorAttitude: false,
  lowSatisfaction: false,
  lateWork: false,
  unableByHealth: false,
  otherUnsuitability: false,
};
const record = { decidedBy: "乡镇人民政府", on: "2026-06-30", reason: "见认定书" };
const left = (facts: ExitFacts, policy = chengbu2023) => {
  const ruling = evaluateExit(facts, { on, policy });
  return cell(names.outcomes.evaluateExit[ruling.outcome], ruling.outcome);
};
const grounds: readonly (readonly [string, string, string, ExitFacts])[] = [
  ["三(六)", "没有情形", "no ground", {}],
  ["三(六)1", "违法违纪", "breach of law or discipline", { breach: true }],
  ["三(六)2", "考核不称职", "graded not competent", { grade: "incompetent" }],
  ["三(六)3", "行为失当、徇私或者违规办理", "harmful conduct or favouritism", { harmfulConduct: true }],
  [
    "三(六)4",
    "服务不到位，批评后未改",
    "poor service, criticised and not mended",
    { poorAttitude: true, criticised: true, corrected: false },
  ],
  ["三(六)4", "服务不到位，批评后已改", "poor service, criticised and mended", { poorAttitude: true, criticised: true, corrected: true }],
  ["三(六)5", "身体原因", "health", { unableByHealth: true }],
  ["三(六)6", "其他不适合", "other unsuitability", { otherUnsuitability: true }],
];
const automatic = withReadings(chengbu2023, { "exit-effect": "automatic" });

const exits: Table = {
  id: "exit",
  title: both("退出情形和认定", "Grounds of exit and the determination"),
  headings: [
    both("条款", "Clause"),
    both("情形", "Ground"),
    both("尚未认定", "not yet determined"),
    both("认定不适合", "found unsuitable"),
    both("认定仍适合", "found suitable"),
    both("取「有情形即退出」", "reading “automatic”"),
  ],
  rows: grounds.map(([clause, zh, en, facts]) => {
    const given = { ...noGround, ...facts };
    return [
      plain(clause),
      cell(both(zh, en)),
      left(given),
      left({ ...given, determination: { unsuitable: true, ...record } }),
      left({ ...given, determination: { unsuitable: false, ...record } }),
      left(given, automatic),
    ];
  }),
};

const tri = [true, false] as const;
const all = withReadings(chengbu2023, { "service-failure": "all" });
const said = (value: boolean) => cell(value ? yes : no);

const service: Table = {
  id: "exit-service",
  title: both("三(六)4 的全部组合", "Every combination of 三(六)4"),
  headings: [
    both("服务意识差", "poor attitude"),
    both("满意率低", "low satisfaction"),
    both("不能如期完成", "late work"),
    both("受过批评", "criticised"),
    both("已改正", "corrected"),
    both("占一种即可（默认）", "any one (default)"),
    both("三种都有", "all three"),
  ],
  rows: tri.flatMap((poorAttitude) =>
    tri.flatMap((lowSatisfaction) =>
      tri.flatMap((lateWork) =>
        tri.flatMap((criticised) =>
          tri.map((corrected) => {
            const facts = { ...noGround, poorAttitude, lowSatisfaction, lateWork, criticised, corrected };
            return [
              said(poorAttitude),
              said(lowSatisfaction),
              said(lateWork),
              said(criticised),
              said(corrected),
              left(facts),
              left(facts, all),
            ];
          }),
        ),
      ),
    ),
  ),
};

export const exitTables = [exits, service];
