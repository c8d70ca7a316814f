import type { Amount } from "./figures";
import { deepFrozen } from "./frozen";
import type { Grade } from "./grades";
import type { Addressee, Bilingual, RuleName } from "./types";

interface ReadingBase {
  readonly provision: string;
  /** What the text leaves open. */
  readonly question: Bilingual;
  readonly reason: Bilingual;
  /** Who may decide for another alternative. */
  readonly decidedBy: Addressee;
  readonly usedBy: readonly RuleName[];
}

/** A reading with named alternatives, and where `parameter` stands, a value of the authority's own as a further one. */
interface ReadingEntry extends ReadingBase {
  readonly default: unknown;
  readonly alternatives: Readonly<Record<string, Bilingual>>;
  readonly parameter?: { readonly kind: "hours" | "amount" | "coefficients" | "day-of-month"; readonly says: Bilingual };
}

/** Whoever is in post on this day of a month (15日) has the month: of two holders in turn, exactly one. */
export const monthHeldOn = 15;

/** The register of readings (解释口径): every choice that the text leaves open, with its alternatives, its default and the reason. */
export const readings = /* @__PURE__ */ deepFrozen({
  "age-counting": {
    provision: "三(五)5",
    question: { zh: "周岁从生日当天起算，还是从次日起算", en: "whether an age is reached on the birthday or on the day after it" },
    default: "on-birthday",
    alternatives: {
      "on-birthday": { zh: "生日当天即满周岁", en: "reached on the birthday" },
      "day-after-birthday": {
        zh: "生日次日才满周岁（刑事案件的算法，法释〔2006〕1号）",
        en: "reached on the day after the birthday, as in criminal cases (法释〔2006〕1号)",
      },
    },
    reason: { zh: "人事管理的通常做法", en: "ordinary practice in personnel matters" },
    decidedBy: "county-bureau",
    usedBy: ["assessEligibility", "evaluateExit"],
  },
  "leap-day-birthday": {
    provision: "三(五)5",
    question: { zh: "2月29日出生的人在平年哪一天过生日", en: "when someone born on 29 February has the birthday in a common year" },
    default: "march-1",
    alternatives: {
      "march-1": { zh: "平年按3月1日", en: "on 1 March in common years" },
      "february-28": { zh: "平年按2月28日", en: "on 28 February in common years" },
    },
    reason: {
      zh: "《民法典》第二百零二条：没有对应日的，到月末日届满",
      en: "Civil Code art. 202: where the day is lacking, the last day of the month closes the year",
    },
    decidedBy: "county-bureau",
    usedBy: ["assessEligibility", "evaluateExit"],
  },
  "age-upper-end": {
    provision: "三(五)5",
    question: { zh: "年龄上限到哪一天为止", en: "on which day the upper end of the age range lies" },
    default: "through-age-60",
    alternatives: {
      "through-age-60": {
        zh: "上限岁数整年都算，到再满一岁的前一天；满上限起给出提示",
        en: "through the whole year of that age, with a note from its birthday on",
      },
      "through-60th-birthday": { zh: "到满上限岁数当天为止，含当天", en: "through the birthday of that age, that day included" },
      "until-60th-birthday": { zh: "到满上限岁数的前一天为止", en: "until the eve of the birthday of that age" },
    },
    reason: { zh: "周岁按已满的整年计，各地做法不一", en: "completed years are what is counted; practice is split" },
    decidedBy: "county-bureau",
    usedBy: ["assessEligibility"],
  },
  "age-force": {
    provision: "三(五)5",
    question: { zh: "年龄不在范围内的后果", en: "what follows from an age outside the range" },
    default: "rebuttable",
    alternatives: {
      rebuttable: { zh: "由乡镇人民政府个案决定", en: "the township government decides the case" },
      binding: { zh: "不符合条件", en: "the person is ineligible" },
    },
    reason: { zh: "原文用「一般」", en: "the text says 一般 (as a rule)" },
    decidedBy: "county-bureau",
    usedBy: ["assessEligibility"],
  },
  "education-completion": {
    provision: "三(五)3",
    question: { zh: "所要求的文化程度肄业算不算达到", en: "whether unfinished study at the needed level reaches it" },
    default: "graduation-only",
    alternatives: {
      "graduation-only": { zh: "毕业才算，未毕业的个案决定", en: "only graduation counts; unfinished study is for decision" },
      "attendance-suffices": { zh: "就读过即可", en: "having attended is enough" },
    },
    reason: { zh: "原文没有说明", en: "the text is silent" },
    decidedBy: "county-bureau",
    usedBy: ["assessEligibility"],
  },
  "filing-effect": {
    provision: "三(二)",
    question: { zh: "报县人社局备案是不是任职的条件", en: "whether the filing with the county bureau is a condition of being in post" },
    default: "report",
    alternatives: {
      report: { zh: "备案是报告，审批后即任职", en: "filing is a report: in post from approval" },
      condition: { zh: "备案后才任职", en: "in post from the filing" },
    },
    reason: { zh: "备案不是许可，审批权在乡镇人民政府", en: "a filing is not an approval, and approval lies with the township government" },
    decidedBy: "county-bureau",
    usedBy: ["checkAppointment"],
  },
  "staffing-plan-year": {
    provision: "三(四)",
    question: { zh: "每年所报的调整计划管哪一年", en: "which year the plan covers that is filed each year" },
    default: "next-year",
    alternatives: {
      "next-year": { zh: "报备年份的下一年", en: "the year after that of the filing" },
      "same-year": { zh: "报备的当年", en: "the year of the filing" },
    },
    reason: { zh: "「下一年度」按字面指下一个日历年", en: "the words point to the calendar year that follows" },
    decidedBy: "county-bureau",
    usedBy: ["dutiesDue"],
  },
  "exit-effect": {
    provision: "三(六)末",
    question: { zh: "出现退出情形是否当然退出", en: "whether a ground ends the post by itself" },
    default: "determination",
    alternatives: {
      determination: { zh: "由乡镇认定不适合后退出", en: "a ground opens a decision, which the township completes" },
      automatic: { zh: "有情形即退出", en: "a ground ends the post" },
    },
    reason: { zh: "末段还要求「不适合」继续任职", en: "the closing clause also asks that the person be unsuitable" },
    decidedBy: "county-bureau",
    usedBy: ["evaluateExit"],
  },
  "service-failure": {
    provision: "三(六)4",
    question: { zh: "第4项三种表现须占一种还是全占", en: "whether one of the three failings is enough or all are needed" },
    default: "any",
    alternatives: {
      any: { zh: "有一种即可", en: "any one of the three" },
      all: { zh: "三种都有", en: "all three" },
    },
    reason: { zh: "并列的写法两种理解都通", en: "the list is open to both" },
    decidedBy: "county-bureau",
    usedBy: ["evaluateExit"],
  },
  "training-hours-per-day": {
    provision: "四(一)",
    question: { zh: "一天培训折合几小时", en: "how many hours make a day of training" },
    default: 8,
    alternatives: {},
    parameter: { kind: "hours", says: { zh: "大于0、不超过24的小时数", en: "a number of hours over 0 and at most 24" } },
    reason: { zh: "通常工作日为8小时", en: "a working day is ordinarily eight hours" },
    decidedBy: "county-bureau",
    usedBy: ["checkTraining"],
  },
  "training-total": {
    provision: "四(一)",
    question: { zh: "天数可否由多次培训累计", en: "whether the days may add up over several sessions" },
    default: "cumulative",
    alternatives: {
      cumulative: { zh: "多次累计", en: "several sessions add up" },
      "single-session": { zh: "须在一次培训内达到", en: "one session alone must reach it" },
    },
    reason: { zh: "原文只写时间，没有要求一次完成", en: "the text gives a length and does not ask for one sitting" },
    decidedBy: "county-bureau",
    usedBy: ["checkTraining"],
  },
  "training-year": {
    provision: "四(一)",
    question: {
      zh: "任职刚满规定年限的当年要不要参加年度培训",
      en: "whether the yearly training is owed in the year in which the service that it asks for is completed",
    },
    default: "by-31-december",
    alternatives: {
      "by-31-december": {
        zh: "当年12月31日前满规定年限的，当年即应参加",
        en: "owed when that service is reached by 31 December of it",
      },
      "by-1-january": { zh: "当年1月1日前满规定年限的，当年才应参加", en: "owed when that service is reached by 1 January of it" },
    },
    reason: { zh: "「每年」按日历年计", en: "a year is read as a calendar year" },
    decidedBy: "county-bureau",
    usedBy: ["checkTraining"],
  },
  "pre-job-counts-for-year": {
    provision: "四(一)",
    question: { zh: "岗前培训能否抵作年度培训", en: "whether pre-job training counts towards the yearly training" },
    default: "no",
    alternatives: { no: { zh: "不能", en: "it does not" }, yes: { zh: "能", en: "it does" } },
    reason: { zh: "两种培训对象和内容不同", en: "the two are for different people and of different content" },
    decidedBy: "county-bureau",
    usedBy: ["checkTraining"],
  },
  "pre-job-timing": {
    provision: "四(一)",
    question: { zh: "上岗以后才参加的岗前培训是否记为逾期", en: "whether pre-job training after the first day of duty is late" },
    default: "late-after-first-day",
    alternatives: {
      "late-after-first-day": { zh: "上岗首日之后的记为逾期", en: "sessions after the first day of duty are late" },
      "not-judged": { zh: "不评价", en: "not judged" },
    },
    reason: { zh: "「岗前」即上岗之前", en: "pre-job means before the job" },
    decidedBy: "county-bureau",
    usedBy: ["checkTraining"],
  },
  "quota-pool": {
    provision: "四(四)",
    question: { zh: "优秀比例按乡镇算还是按全县算", en: "whether the share of “excellent” is counted by township or over the county" },
    default: "township",
    alternatives: { township: { zh: "按乡镇（场）", en: "each township" }, county: { zh: "按全县", en: "the county as a whole" } },
    reason: { zh: "考核由乡镇（场）进行", en: "the township is the one that assesses" },
    decidedBy: "county-bureau",
    usedBy: ["gradeCohort"],
  },
  "quota-small-pool": {
    provision: "四(四)",
    question: { zh: "人数太少、名额取整为0时怎么办", en: "what happens where so few take part that the share comes to no seat" },
    default: "floor",
    alternatives: { floor: { zh: "名额为0", en: "there is none" }, "at-least-one": { zh: "至少1名", en: "there is at least one" } },
    reason: { zh: "「以内」不能超出", en: "以内 is a limit that may not be passed" },
    decidedBy: "county-bureau",
    usedBy: ["gradeCohort"],
  },
  "quota-ties": {
    provision: "四(四)",
    question: { zh: "末位名额上得分相同怎么办", en: "what happens to equal scores at the last seat" },
    default: "for-decision",
    alternatives: {
      "for-decision": {
        zh: "同分的人都不自动入选，连同余额交乡镇决定",
        en: "none of the tied is seated; the group is for decision with the seats left",
      },
      "tie-break": { zh: "按提供的次序依据区分", en: "the keys given by the caller decide" },
    },
    reason: { zh: "原文没有排序办法，不能悄悄替乡镇作主", en: "the text gives no order, and a choice must not be made unseen" },
    decidedBy: "township",
    usedBy: ["gradeCohort"],
  },
  "quota-displaced": {
    provision: "四(四)",
    question: { zh: "提名优秀但超出名额的人定什么等次", en: "what becomes of a proposal beyond the seats" },
    default: "competent",
    alternatives: {
      competent: { zh: "定为称职", en: "it counts as competent" },
      "for-decision": { zh: "交乡镇决定", en: "it is for decision" },
    },
    reason: { zh: "提名优秀者至少达到称职", en: "whoever is proposed for “excellent” is at least “competent”" },
    decidedBy: "township",
    usedBy: ["gradeCohort"],
  },
  "performance-share": {
    provision: "五(二)",
    question: { zh: "每月绩效待遇划出多少", en: "how much of the monthly pay is set apart as performance pay" },
    default: "as-stated",
    alternatives: { "as-stated": { zh: "按办法所列数额划出", en: "the amount that the measure names" } },
    parameter: { kind: "amount", says: { zh: "0元至该类村月标准之间的数额", en: "an amount from 0 to the monthly base of the class" } },
    reason: { zh: "「可」由主管部门取舍，默认采用", en: "可 leaves it to the authority; the default uses it" },
    decidedBy: "county-bureau",
    usedBy: ["computePay"],
  },
  "performance-by-grade": {
    provision: "五(二)",
    question: { zh: "各等次发放多少绩效待遇", en: "how much of the performance pay each grade earns" },
    default: { excellent: "1", competent: "1", incompetent: "0" },
    alternatives: {},
    parameter: { kind: "coefficients", says: { zh: "各等次0至1的系数", en: "a coefficient from 0 to 1 for each grade" } },
    reason: { zh: "原文只说按年度考核发放", en: "the text says only that it is paid by the annual assessment" },
    decidedBy: "county-bureau",
    usedBy: ["computePay"],
  },
  "part-year": {
    provision: "五(二)",
    question: { zh: "任职不满一年怎么折算", en: "how part of a year in post is counted" },
    default: "by-month",
    alternatives: {
      "by-month": { zh: "按月：当月15日在任的计一个月", en: "by month: a month counts when in post on its 15th" },
      "full-months": { zh: "只计整月在任的月份", en: "only months wholly in post count" },
      "by-day": { zh: "按在任天数占全年天数的比例", en: "days in post over the days of the year" },
      "whole-year": { zh: "任职即按全年", en: "any service earns the whole year" },
    },
    reason: { zh: "前后任交接时不重不漏", en: "successive holders never double a month nor leave one out" },
    decidedBy: "county-bureau",
    usedBy: ["computePay"],
  },
  "top-up-cap-part-year": {
    provision: "五(二)",
    question: { zh: "任职不满一年时增加报酬上限是否折算", en: "whether the cap on additions shrinks with part of a year" },
    default: "not-prorated",
    alternatives: {
      "not-prorated": { zh: "不折算", en: "it does not" },
      prorated: { zh: "按任职比例折算", en: "it shrinks in the same share" },
    },
    reason: { zh: "上限按「年/人」写明，没有折算的话", en: "the cap is stated for a year and a person, with no word of sharing it out" },
    decidedBy: "county-bureau",
    usedBy: ["computePay"],
  },
  "zero-report-day": {
    provision: "附件-10(1)",
    question: { zh: "「零报告」最迟哪天报", en: "by which day of the next month a zero report is due" },
    default: 10,
    alternatives: {},
    parameter: { kind: "day-of-month", says: { zh: "次月1日至28日中的一天", en: "a day from the 1st to the 28th of the next month" } },
    reason: { zh: "原文未定日期，与死亡名单报送同日", en: "the text names no day; the day of the list of deaths is used" },
    decidedBy: "county-bureau",
    usedBy: ["dutiesDue", "checkDeathReporting"],
  },
} as const satisfies Record<string, ReadingEntry>);

/** The name of a reading, such as `age-counting`. */
export type ReadingId = keyof typeof readings;

interface ParameterValues {
  hours: number | string;
  /** Yuan a month. */
  amount: Amount;
  coefficients: Readonly<Record<Grade, number | string>>;
  "day-of-month": number;
}

type Named<R> = R extends { alternatives: infer A } ? keyof A & string : never;
type OwnValue<R> = R extends { parameter: { kind: infer K extends keyof ParameterValues } } ? ParameterValues[K] : never;

/** The choice made for every reading. */
export type ReadingValues = { readonly [R in ReadingId]: Named<(typeof readings)[R]> | OwnValue<(typeof readings)[R]> };
