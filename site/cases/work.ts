import { casesOf } from "./case";

const training = casesOf("checkTraining");
const pay = casesOf("computePay");
const cohort = casesOf("gradeCohort");
const deaths = casesOf("checkDeathReporting");
const contact = casesOf("checkMonthlyContact");
const services = casesOf("checkThreeOneOne");

const person = (id: string, score?: number, township?: string) => ({
  id,
  tookPart: true,
  proposal: score === undefined ? ("competent" as const) : ("excellent" as const),
  ...(score !== undefined && { score }),
  ...(township !== undefined && { township }),
});
const others = (count: number, township?: string) =>
  Array.from({ length: count }, (_, i) => person(`${township ?? ""}${i + 4}号`, undefined, township));

/** Cases of 四: training, assessment and grades. */
export const training4 = [
  training(
    "新任，岗前培训一天半",
    "New, a day and a half of pre-job training",
    "四(一)",
    {
      hiredOn: "2026-06-01",
      sessions: [{ on: "2026-05-20", kind: "pre-job", hours: 12 }],
    },
    "2026-07-01",
  ),
  training(
    "上岗后才岗前培训",
    "Pre-job training after the first day of duty",
    "四(一)",
    {
      hiredOn: "2026-06-01",
      firstDayOfDuty: "2026-06-01",
      sessions: [{ on: "2026-06-10", kind: "pre-job", days: 2 }],
    },
    "2026-07-01",
  ),
  training("任职多年，年内尚未培训", "Years in post, none yet this year", "四(一)", { hiredOn: "2021-05-01", sessions: [] }, "2026-07-01"),
  training("两次各半天", "Two half days", "四(一)", {
    hiredOn: "2021-05-01",
    sessions: [
      { on: "2026-04-10", kind: "in-service", days: "0.5" },
      { on: "2026-09-10", kind: "in-service", days: "0.5" },
    ],
  }),
  training("七个学时", "Seven hours", "四(一)", { hiredOn: "2021-05-01", sessions: [{ on: "2026-04-10", kind: "in-service", hours: 7 }] }),
  training("年内满一年，只有岗前培训", "A year of service completed within the year, pre-job training only", "四(一)", {
    hiredOn: "2025-10-01",
    sessions: [{ on: "2026-01-05", kind: "pre-job", days: 2 }],
  }),
  cohort("十人参加，三人提名优秀", "Ten take part, three proposed for “excellent”", "四(三) 四(四)", {
    people: [person("1号", 95), person("2号", 93), person("3号", 91), ...others(7)],
  }),
  cohort("七人参加，三人同分", "Seven take part, three with one score", "四(四)", {
    people: [...["1号", "2号", "3号"].map((id, i) => ({ ...person(id, 95), tieBreak: [3 - i] })), ...others(4)],
  }),
  cohort("两个乡镇各三人", "Two townships of three", "四(四)", {
    people: ["儒林镇", "西岩镇"].flatMap((township) => [
      person(`${township}1号`, township === "儒林镇" ? 96 : 92, township),
      ...others(2, township),
    ]),
  }),
  cohort("三人参加，一人提名", "Three take part, one proposed", "四(四)", { people: [person("1号", 96), ...others(2)] }),
  cohort("一人未参加考核", "One did not take part", "四(三)", {
    people: [person("1号", 96), ...others(3), { id: "9号", tookPart: false }],
  }),
];

/** Cases of 五: pay. */
export const pay5 = [
  pay("三类村，全年，称职", "Class three, the whole year, competent", "五(一) 五(二)", {
    villageClass: 3,
    service: { months: 12 },
    grade: "competent",
  }),
  pay("一类村，全年，不称职", "Class one, the whole year, not competent", "五(二)", {
    villageClass: 1,
    service: { months: 12 },
    grade: "incompetent",
  }),
  pay("5月16日到任，增发超出上限", "In post from 16 May, additions beyond the cap", "五(二)", {
    villageClass: 3,
    service: { periods: [{ from: "2026-05-16", to: "2026-12-31" }] },
    grade: "competent",
    topUps: [
      { payer: "乡镇", amount: "3000" },
      { payer: "村", amount: "1000.01" },
    ],
  }),
  pay("尚未考核", "Not graded yet", "五(二)", { villageClass: 2, service: { months: 12 } }),
  pay(
    "2023年下半年",
    "The second half of 2023",
    "施行",
    { villageClass: 2, service: { periods: [{ from: "2023-07-13", to: "2023-12-31" }] }, grade: "competent" },
    "2023-12-31",
  ),
];

/** Cases of the annex. */
export const annex = [
  deaths(
    "当月无人死亡，未报零报告，4日",
    "Nobody died, no zero report yet, on the 4th",
    "附件-10(1) 附件-10",
    { task: 10, month: "2026-06", deaths: 0, zeroReportedOn: null },
    "2026-07-04",
  ),
  deaths(
    "当月无人死亡，8日报零报告",
    "Nobody died, zero report on the 8th",
    "附件-20(1) 附件-20",
    { task: 20, month: "2026-06", deaths: 0, zeroReportedOn: "2026-07-08" },
    "2026-07-20",
  ),
  deaths(
    "两人死亡，11日核实",
    "Two died, list verified on the 11th",
    "附件-10(2) 附件-10",
    { task: 10, month: "2026-06", deaths: 2, listVerifiedOn: "2026-07-11", sent: [{ to: "police-station", on: "2026-07-11" }] },
    "2026-07-31",
  ),
  deaths(
    "机关事业单位，无人死亡",
    "Public institutions, nobody died",
    "附件-23(1) 附件-23",
    { task: 23, month: "2026-06", deaths: 0, zeroReportedOn: "2026-07-10" },
    "2026-07-10",
  ),
  deaths("工伤，死亡情况未说明", "Work injury, deaths not stated", "附件-35(1) 附件-35", { task: 35, month: "2026-06" }, "2026-07-31"),
  contact(
    "当月联系一次，漏记培训意愿",
    "One contact, training wish not recorded",
    "附件-43(1) 附件-43",
    { registered: [{ from: "2026-02-01" }], contacts: [{ on: "2026-06-12", statusRecorded: true, trainingWishRecorded: false }] },
    "2026-06-30",
  ),
  services(
    "年中，岗位推荐两次",
    "Mid-year, two job referrals",
    "附件-44(1) 附件-44",
    {
      registered: true,
      unemployed: true,
      willing: true,
      jobReferrals: ["2026-02-01", "2026-04-01"],
      trainingReferrals: ["2026-03-01"],
      guidanceSessions: [],
    },
    "2026-07-01",
  ),
];
