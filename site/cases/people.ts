import { suitable } from "../../test/suitable";
import { casesOf } from "./case";

const able = { ...suitable, birthDate: "1985-03-20" } as const;

/** Someone of whom everything that 三(五) asks for is known and in order. */
export const everythingInOrder = able;

const eligible = casesOf("assessEligibility");
const leave = casesOf("evaluateExit");
const steps = casesOf("checkAppointment");
const village = casesOf("checkHeadcount");
const day = "2026-07-01";

/** Cases of 三: appointment, numbers, conditions and exit. */
export const people = [
  eligible("五项条件都具备", "All five conditions met", "三(五) 三(五)1 三(五)2 三(五)4", able, day),
  eligible("有犯罪记录", "A criminal record", "三(五)1", { ...able, criminalRecord: true }, day),
  eligible("未说明是否长期居住", "Residence not stated", "三(五)2", { ...able, longTermResident: undefined }, day),
  eligible(
    "高中肄业",
    "Left senior secondary school without finishing",
    "三(五)3",
    { ...able, education: { level: "senior-secondary", completed: false } },
    day,
  ),
  eligible("本科肄业", "Left university without a degree", "三(五)3", { ...able, education: { level: "bachelor", completed: false } }, day),
  eligible(
    "初中毕业",
    "Junior secondary school only",
    "三(五)3",
    { ...able, education: { level: "junior-secondary", completed: true } },
    day,
  ),
  eligible("时间不够", "Not time enough", "三(五)4", { ...able, timeEnough: false }, day),
  eligible("60周岁生日当天", "On the 60th birthday", "三(五)5", { ...able, birthDate: "1966-07-01" }, day),
  eligible("60周岁半", "Aged sixty and a half", "三(五)5", { ...able, birthDate: "1966-01-01" }, day),
  eligible("61周岁生日当天", "On the 61st birthday", "三(五)5", { ...able, birthDate: "1965-07-01" }, day),
  eligible("20周岁生日当天", "On the 20th birthday", "三(五)5", { ...able, birthDate: "2006-07-01" }, day),
  eligible(
    "2月29日出生，平年2月28日满20周岁否",
    "Born on 29 February; is it the birthday on 28 February?",
    "三(五)5",
    { ...able, birthDate: "2008-02-29" },
    "2028-02-28",
  ),
  eligible(
    "2月29日出生，平年2月28日满61周岁否",
    "Born on 29 February, at the upper end",
    "三(五)5",
    { ...able, birthDate: "1968-02-29" },
    "2029-02-28",
  ),
  eligible(
    "超龄，乡镇决定放宽",
    "Over the age, accepted by decision",
    "三(五)5",
    {
      ...able,
      birthDate: "1964-01-01",
      decisions: [
        { provision: "三(五)5", decision: "accepted", decidedBy: "乡镇人民政府", on: "2026-06-01", reason: "群众认可，无人接任" },
      ],
    },
    day,
  ),
  steps(
    "原就业信息员，审批后未备案",
    "A former information officer, approved and not yet filed",
    "三(一) 三(二)",
    {
      source: "information-officer",
      steps: [
        { step: "nomination", on: "2026-03-02", result: "passed" },
        { step: "review", on: "2026-03-09", result: "passed" },
        { step: "approval", on: "2026-03-20", result: "passed" },
      ],
    },
    day,
  ),
  steps(
    "其他来源，审核退回",
    "Another source, returned at the review",
    "三(一) 三(二)",
    {
      source: "other",
      steps: [
        { step: "nomination", on: "2026-03-02", result: "passed" },
        { step: "review", on: "2026-03-09", result: "returned" },
      ],
    },
    day,
  ),
  village("一人在任", "One in post", "三(三)", { assistants: 1 }, day),
  village("无人在任", "Nobody in post", "三(三)", { assistants: 0 }, day),
  village("有集中安置点，两人在任", "A resettlement site, two in post", "三(三)", { assistants: 2, resettlementSite: true }, day),
  village("三人在任", "Three in post", "三(三)", { assistants: 3, heavyWorkload: true }, day),
  leave("违纪，乡镇尚未认定", "A breach, not yet determined", "三(六) 三(六)1 三(六)末", { breach: true }),
  leave("考核不称职，认定不适合", "Graded not competent, found unsuitable", "三(六)2 三(六)末", {
    grade: "incompetent",
    determination: { unsuitable: true, decidedBy: "乡镇人民政府", on: "2026-12-20", reason: "连续两年未完成任务" },
  }),
  leave("违规经办，认定仍适合", "Improper handling, found suitable still", "三(六)3 三(六)末", {
    harmfulConduct: true,
    determination: { unsuitable: false, decidedBy: "乡镇人民政府", on: "2026-12-20", reason: "情节轻微，已补正" },
  }),
  leave("满意率低，批评后未改", "Low satisfaction, criticised and not mended", "三(六)4", {
    poorAttitude: false,
    lowSatisfaction: true,
    lateWork: false,
    criticised: true,
    corrected: false,
    breach: false,
    grade: "competent",
    harmfulConduct: false,
    unableByHealth: false,
    otherUnsuitability: false,
  }),
  leave("身体原因", "Health", "三(六)5", { unableByHealth: true }),
  leave("其他不适合", "Other unsuitability", "三(六)6", { otherUnsuitability: true }),
  leave("61周岁，无退出情形", "Aged 61, no ground", "三(六)", {
    birthDate: "1965-02-28",
    breach: false,
    grade: "competent",
    harmfulConduct: false,
    poorAttitude: false,
    lowSatisfaction: false,
    lateWork: false,
    unableByHealth: false,
    otherUnsuitability: false,
  }),
];
