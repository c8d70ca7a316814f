import { match } from "ts-pattern";
import { educationLevels } from "../law/education";
import type { Bilingual } from "../law/types";
import type { EligibilityFacts } from "../model/facts/eligibility";
import type { Finding } from "../model/finding";
import type { EligibilityRuling } from "../rules/eligibility";
import type { AttestedCode } from "../rules/eligibility/judged";
import { attested } from "./attested";
import type { Chapter } from "./chapter";
import { conditional } from "./conditional";
import { birthDate } from "./facts";
import { undetermined } from "./outcomes";
import { bare } from "./statuses";
import { both, en, nothing, notStated, record, zh } from "./words";

const facts = {
  goodConduct: both("是否守法守纪、品行良好", "whether the person is law-abiding and of good conduct"),
  criminalRecord: both("有无犯罪记录", "whether there is a criminal record"),
  longTermResident: both("是否长期在本村（社区）居住", "whether the person lives in the village for the long term"),
  knowsVillage: both("是否了解本村（社区）情况", "whether the person knows the village"),
  education: both("文化程度", "the level of education"),
  "education.completed": both("该层次学业是否毕业", "whether that level of education was completed"),
  canWrite: both("是否能够书面表达", "whether the person can put matters in writing"),
  canUseComputer: both("是否会熟练使用电脑", "whether the person uses a computer with ease"),
  canUseOfficeSoftware: both("是否会用办公软件", "whether the person can use office software"),
  canUseServiceApps: both("是否会用业务所需的手机应用", "whether the person can use the mobile apps of the work"),
  hasWorkSkills: both("是否有履职所需的知识和技能", "whether the person has the knowledge and skills for the work"),
  responsible: both("是否有责任心", "whether the person is responsible"),
  goodHealth: both("身体是否健康", "whether the person is in good health"),
  timeEnough: both("是否有足够的时间履职", "whether the person has time enough for the work"),
  birthDate,
  decisions: both("个案决定", "decisions recorded on the case"),
} as const satisfies Record<keyof EligibilityFacts | "education.completed", Bilingual>;

const attestedCodes = Object.keys(attested) as readonly AttestedCode[];

/** The words for the basic conditions (基本条件), 三(五). */
export const eligibility = {
  rule: "assessEligibility",
  title: both("任职基本条件", "Basic conditions for serving"),
  outcomes: {
    eligible: both("符合", "eligible"),
    ineligible: both("不符合", "ineligible"),
    "for-decision": both("待乡镇（场）人民政府个案决定", "for the township government to decide"),
    undetermined,
  },
  facts,
  codes: [...attestedCodes, "education", "age", "past-upper-birthday", "decision-without-effect"],
  say: (finding) =>
    match(finding)
      .with({ code: "education" }, sayEducation)
      .with({ code: "age" }, sayAge)
      .with({ code: "past-upper-birthday" }, ({ age }) =>
        both(
          `已满${age}周岁，按所采用的口径仍在范围之内。`,
          `The person has turned ${age}, which is still within the range under the reading used.`,
        ),
      )
      .with({ code: "decision-without-effect" }, ({ about }) =>
        both(
          `对${about}记有的决定不起作用：没有需要决定的，或者作出在后。`,
          `A decision recorded on ${about} has no effect: nothing is for decision there, or it was taken only later.`,
        ),
      )
      .otherwise(sayAttested),
} as const satisfies Chapter<EligibilityRuling>;

function sayAttested({ code, status }: Finding<AttestedCode>): Bilingual {
  const { fact, met, unmet } = attested[code];
  return conditional(status, { met, unmet, unknown: notStated(facts[fact]) });
}

function sayEducation(finding: Finding<"education">): Bilingual {
  const { status, floor, level, completed, decidedBy } = finding;
  if (level === undefined) return status === "unknown" ? notStated(facts.education) : bare(status);
  const finished =
    completed === undefined ? nothing : completed ? both("（已毕业）", " (completed)") : both("（未毕业）", " (not completed)");
  const had = both(
    zh`文化程度为${educationLevels[level].name}${finished}`,
    en`The level of education is ${educationLevels[level].name}${finished}`,
  );
  const settled =
    decidedBy === undefined
      ? nothing
      : both(zh`；未毕业也经决定予以认可${record(finding)}`, en`, and if not it is accepted by decision${record(finding)}`);
  const needed = both(
    zh`最低要求（${educationLevels[floor].name}或同等学历）`,
    en`the one needed (${educationLevels[floor].name} or its equal)`,
  );
  return match(status)
    .with("met", () => both(zh`${had}，达到${needed}。`, en`${had}, which reaches ${needed}.`))
    .with("unmet", () =>
      decidedBy === undefined
        ? both(zh`${had}，低于${needed}。`, en`${had}, below ${needed}.`)
        : both(zh`${had}，经决定不予认可${record(finding)}。`, en`${had}; it was decided not to accept it${record(finding)}.`),
    )
    .with("unknown", () => both(zh`${had}，未说明是否毕业${settled}。`, en`${had}; nobody has stated whether it was completed${settled}.`))
    .with("for-decision", () =>
      both(zh`${had}，是否认可由乡镇（场）人民政府决定。`, en`${had}; the township government decides whether to accept it.`),
    )
    .with("excepted", () => both(zh`${had}，经决定予以认可${record(finding)}。`, en`${had}; accepted by decision${record(finding)}.`))
    .otherwise(bare);
}

function sayAge(finding: Finding<"age">): Bilingual {
  const { status, min, max, age, decidedBy } = finding;
  const range = both(`${min}至${max}周岁`, `${min} to ${max}`);
  const aged = age === undefined ? both("年龄", "The age lies") : both(`年龄${age}周岁，`, `Aged ${age},`);
  // At the upper end the years alone may look right while the day does not.
  const byReading = age !== undefined && age >= min && age <= max ? both("按所采用的口径", " under the reading used") : nothing;
  const settled =
    decidedBy === undefined
      ? nothing
      : both(zh`；不在的也经决定放宽${record(finding)}`, en`, and if not it is excepted by decision${record(finding)}`);
  const outside = both(zh`${aged}${byReading}不在${range}之内`, en`${aged} outside ${range}${byReading}`);
  return match(status)
    .with("met", () => both(zh`${aged}在${range}之内。`, en`${aged} within ${range}.`))
    .with("unmet", () =>
      decidedBy === undefined
        ? both(zh`${outside}。`, en`${outside}.`)
        : both(zh`${outside}，经决定不予放宽${record(finding)}。`, en`${outside}; an exception was refused${record(finding)}.`),
    )
    .with("unknown", () =>
      both(
        zh`出生日期未说明或者不够具体，不能判断年龄是否在${range}之内${settled}。`,
        en`The date of birth is not stated exactly enough to tell whether the age lies within ${range}${settled}.`,
      ),
    )
    .with("for-decision", () =>
      both(
        zh`${outside}，是否放宽由乡镇（场）人民政府决定。`,
        en`${outside}; the township government decides whether to make an exception.`,
      ),
    )
    .with("excepted", () => both(zh`${outside}，经决定放宽${record(finding)}。`, en`${outside}; excepted by decision${record(finding)}.`))
    .otherwise(bare);
}
