import { names } from "../../src";
import { counted } from "../../src/explain/words";
import type { Bilingual } from "../../src/law/types";
import type { Rule } from "../cases";
import { both, type Html, html } from "../html";
import { villageClassName } from "../names";
import { classes } from "../tables/pay";
import { day, flag, group, listArea, rows, select, text } from "./fields";

/** A calculator: a rule, and the controls by which it is told the facts. */
export interface Calculator {
  readonly slug: string;
  readonly rule: Rule;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly controls: () => Html;
}

const on = (hint: Bilingual): Html => day("on", both("截至哪一天", "As at"), hint);
const called = names.facts;
const endOfDay = both("按当日终了时的情况裁断", "decided as at the end of that day");

const eligibility = (): Html => {
  const facts = called.assessEligibility;
  const flags = (...fields: (keyof typeof facts)[]) => fields.map((field) => flag(field, facts[field]));
  return html`${on(endOfDay)}
${group(both("品行", "Conduct"), ...flags("goodConduct", "criminalRecord"))}
${group(both("居住", "Residence"), ...flags("longTermResident", "knowsVillage"))}
${group(both("学历和能力", "Education and abilities"), select("education.level", both("最高层次", "Highest level entered"), names.educationLevels), flag("education.completed", facts["education.completed"]), ...flags("canWrite", "canUseComputer", "canUseOfficeSoftware", "canUseServiceApps", "hasWorkSkills"))}
${group(both("责任心、健康和时间", "Responsibility, health and time"), ...flags("responsible", "goodHealth", "timeEnough"))}
${group(both("年龄", "Age"), text("birthDate", facts.birthDate, both("如 1985-03-20；只知年月写 1985-03，只知年份写 1985", "such as 1985-03-20; 1985-03 or 1985 where no more is known")))}`;
};

const pay = (): Html => {
  const facts = called.computePay;
  const classNames = Object.fromEntries(classes.map((one) => [one, villageClassName(one)]));
  const months = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [String(i), both(`${i}个月`, counted(i, "month"))]));
  return html`${on(both("未填年度时，按该日所在年度计算", "also the year that is paid, where none is named"))}
${select("villageClass", facts.villageClass, classNames)}
${select("grade", facts.grade, names.grades, both("未评定", "not graded"))}
${group(
  both("任职时间", "Time served"),
  select("service.months", both("任职月数", "Months of the year"), months, both("按起止日期", "by dates instead")),
  rows(
    "service.periods",
    both("起止日期", "Periods"),
    both("再加一段", "Add a period"),
    (at) =>
      html`${day(`${at}.from`, both("从", "From"))}${day(`${at}.to`, both("至（含当日）", "To, that day included"), both("仍在任的填年末", "whoever is still in post: the last day of the year"))}`,
    both(
      "请列全：没有列出的日子按不在岗计；都不填即未说明",
      "list every period: days not listed count as out of post; not stated where nothing is",
    ),
  ),
)}
${group(
  both("增发的报酬", "Additions"),
  rows(
    "topUps",
    both("由谁、多少元", "Who pays, and how much"),
    both("再加一笔", "Add another"),
    (at) =>
      html`${text(`${at}.payer`, both("由谁增发", "Paid by"))}${text(`${at}.amount`, both("全年金额（元）", "Yuan for the year"), undefined, "decimal")}`,
    both("没有列出的即没有增发", "what is not listed is not added"),
  ),
)}
${text("year", facts.year, both("不填即截至日所在年度", "left empty: that of the date"), "numeric")}`;
};

const grades = (): Html => html`${on(endOfDay)}
${listArea(
  "list",
  both("参加考核的人员", "Those assessed"),
  both(
    "参加考核的都要列入，没有列出的不计入名额；一行一人：编号，乡镇，拟定等次，得分，同分依据；可从表格粘贴。等次写优秀、称职、不称职或未参加，后三列可空。编号用序号即可，请勿填写姓名和身份证号。",
    "List all who are assessed: those not listed do not count for the seats. One a line: number, township, proposed grade, score, tie-break; paste from a spreadsheet. A grade is 优秀, 称职, 不称职 or 未参加. Use running numbers, neither names nor ID numbers.",
  ),
)}`;

const training = (): Html => {
  const facts = called.checkTraining;
  const kinds = { "pre-job": both("岗前培训", "pre-job"), "in-service": both("年度培训", "in service") };
  return html`${on(endOfDay)}
${text("hiredOn", facts.hiredOn, both("如 2024-05-01；只知年月写 2024-05", "such as 2024-05-01; 2024-05 where no more is known"))}
${day("firstDayOfDuty", both("上岗首日", "First day of duty"), both("与入职同日可不填", "may be left empty where it is the date of hire"))}
${select("sessions.none", both("培训记录", "Training sessions"), { yes: both("没有参加过培训", "none so far") }, both("见下列各次；都不填即未说明", "as listed below; not stated where nothing is"))}
${rows("sessions", both("各次培训", "Sessions"), both("再加一次", "Add a session"), (at) => html`${day(`${at}.on`, both("日期", "On"))}${select(`${at}.kind`, both("种类", "Kind"), kinds, both("请选择", "choose"))}${text(`${at}.days`, both("天数", "Days"), undefined, "decimal")}${text(`${at}.hours`, both("或学时", "or hours"), undefined, "decimal")}`, both("请列全：没有列出的按没有参加计", "list every session: what is not listed counts as not done"))}
${text("year", facts.year, both("不填即截至日所在年度", "left empty: that of the date"), "numeric")}`;
};

export const calculators: readonly Calculator[] = [
  {
    slug: "eligibility",
    rule: "assessEligibility",
    title: both("任职资格", "Eligibility"),
    about: both("五项基本条件，年龄到天", "The five basic conditions, age to the day"),
    controls: eligibility,
  },
  {
    slug: "pay",
    rule: "computePay",
    title: both("年度报酬", "Pay for the year"),
    about: both("固定、绩效、增发和上限，算到分", "Fixed part, performance, additions and their cap, to the fen"),
    controls: pay,
  },
  {
    slug: "grades",
    rule: "gradeCohort",
    title: both("优秀名额和等次", "Seats and grades"),
    about: both("粘贴名单，按乡镇算名额，同分如实列出", "Paste a list; seats by township, ties declared"),
    controls: grades,
  },
  {
    slug: "training",
    rule: "checkTraining",
    title: both("培训", "Training"),
    about: both("岗前和年度培训，欠多少天", "Before the job and yearly; days still owed"),
    controls: training,
  },
];
