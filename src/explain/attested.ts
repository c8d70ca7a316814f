import type { Bilingual } from "../law/types";
import type { EligibilityFacts } from "../model/facts/eligibility";
import type { AttestedCode } from "../rules/eligibility/judged";
import { both } from "./words";

/** The words for a condition that somebody states: the fact that is asked for, and what is said when it holds and when it does not. */
interface Attested {
  readonly fact: keyof EligibilityFacts;
  readonly met: Bilingual;
  readonly unmet: Bilingual;
}

export const attested = {
  "good-conduct": {
    fact: "goodConduct",
    met: both("守法守纪，品行良好。", "Law-abiding and of good conduct."),
    unmet: both("守法守纪或者品行方面不合格。", "Not law-abiding, or not of good conduct."),
  },
  "no-criminal-record": {
    fact: "criminalRecord",
    met: both("没有犯罪记录。", "No criminal record."),
    unmet: both("有犯罪记录。", "There is a criminal record."),
  },
  "long-term-resident": {
    fact: "longTermResident",
    met: both("长期在本村（社区）居住。", "Lives in the village for the long term."),
    unmet: both("不在本村（社区）长期居住。", "Does not live in the village for the long term."),
  },
  "knows-village": {
    fact: "knowsVillage",
    met: both("了解本村（社区）情况。", "Knows the village."),
    unmet: both("不了解本村（社区）情况。", "Does not know the village."),
  },
  writing: {
    fact: "canWrite",
    met: both("能够书面表达。", "Can put matters in writing."),
    unmet: both("书面表达能力不够。", "Cannot put matters in writing well enough."),
  },
  computer: {
    fact: "canUseComputer",
    met: both("会熟练使用电脑。", "Uses a computer with ease."),
    unmet: both("不会熟练使用电脑。", "Does not use a computer with ease."),
  },
  "office-software": {
    fact: "canUseOfficeSoftware",
    met: both("会用办公软件。", "Can use office software."),
    unmet: both("不会用办公软件。", "Cannot use office software."),
  },
  "service-apps": {
    fact: "canUseServiceApps",
    met: both("会用业务所需的手机应用。", "Can use the mobile apps of the work."),
    unmet: both("不会用业务所需的手机应用。", "Cannot use the mobile apps of the work."),
  },
  "work-skills": {
    fact: "hasWorkSkills",
    met: both("有履职所需的知识和技能。", "Has the knowledge and skills for the work."),
    unmet: both("履职所需的知识和技能不够。", "Lacks the knowledge or skills for the work."),
  },
  "sense-of-duty": {
    fact: "responsible",
    met: both("有责任心。", "Is responsible."),
    unmet: both("责任心不够。", "Is not responsible enough."),
  },
  "good-health": {
    fact: "goodHealth",
    met: both("身体健康。", "In good health."),
    unmet: both("健康状况不合格。", "Not in good health."),
  },
  "time-enough": {
    fact: "timeEnough",
    met: both("有足够的时间履职。", "Has time enough for the work."),
    unmet: both("没有足够的时间履职。", "Does not have time enough for the work."),
  },
} as const satisfies Record<AttestedCode, Attested>;
