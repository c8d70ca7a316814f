import type { Assistant, Day } from "./assistants";
import { year } from "./county";
import type { Random } from "./random";
import { padded, type RosterCell, strayed, wide, writtenDate, writtenDay, yes } from "./spellings";

/** A row of the sheet of people, by header. */
export type PersonRow = Record<PersonHeader, RosterCell>;

const attested = [
  "遵纪守法",
  "长期居住",
  "熟悉村情",
  "文字表达",
  "电脑操作",
  "办公软件",
  "手机应用",
  "知识技能",
  "责任心",
  "时间充裕",
] as const;
const grounds = [
  "违法违纪",
  "以权谋私",
  "服务意识差",
  "群众满意率低",
  "未按时完成工作",
  "已批评教育",
  "批评后已改正",
  "因病不能坚持工作",
  "其他不适合情形",
] as const;
const recorded = ["认定意见", "认定单位", "认定日期", "认定理由", "决定事项", "决定意见", "决定机关", "决定日期", "决定理由"] as const;

/** The headers, in their order; 微信工作群 is one that the library does not know. */
export const personHeaders = [
  "序号",
  "乡镇(场)",
  "村(社区)",
  "姓名",
  "性别",
  "身份证号码",
  "出生年月",
  "文化程度",
  "来源",
  "入职时间",
  "上岗日期",
  "离任日期",
  ...attested,
  "犯罪记录",
  "身体状况",
  "岗前培训日期",
  "岗前培训天数",
  "岗前培训内容",
  "年度培训日期",
  "年度培训学时",
  "年度培训日期2",
  "年度培训学时2",
  "是否参加考核",
  "考核得分",
  "拟定等次",
  ...grounds,
  ...recorded,
  "乡镇增加报酬(元)",
  "村增加报酬(元)",
  "微信工作群",
  "备注",
] as const;
export type PersonHeader = (typeof personHeaders)[number];

/** The row of an assistant as some office has written it. */
export function personRow(one: Assistant, nth: number, random: Random): PersonRow {
  const row = Object.fromEntries(personHeaders.map((header) => [header, null])) as PersonRow;
  const { place, hired, left } = one;
  const thisYear = hired[0] === year;
  Object.assign(row, {
    序号: nth,
    "乡镇(场)": strayed(place.township, random),
    "村(社区)": strayed(place.village, random),
    姓名: padded(one.name, random),
    性别: one.male ? "男" : "女",
    身份证号码: strayed(one.residentId, random),
    出生年月: random.chance(0.05) ? null : writtenDate(one.born, random),
    文化程度: strayed(one.education, random),
    来源: random.pick(["原就业信息员", "定补村干部", "其他"]),
    入职时间: thisYear ? writtenDay(hired, random) : writtenDate(hired, random),
    上岗日期: thisYear ? writtenDay(hired, random) : null,
    离任日期: left ? writtenDay(left, random) : null,
    犯罪记录: "无",
    身体状况: random.pick(["健康", "健康", "良好"]),
    ...training(hired, left !== undefined, random),
    是否参加考核: one.tookPart ? "是" : "否",
    考核得分: one.tookPart ? (random.chance(0.1) ? wide(`${one.score} `) : one.score) : null,
    拟定等次: one.tookPart ? one.grade : null,
    "乡镇增加报酬(元)": one.townshipTopUp > 0 ? one.townshipTopUp : null,
    "村增加报酬(元)": one.villageTopUp > 0 ? (random.chance(0.1) ? `${one.villageTopUp}元` : one.villageTopUp) : null,
    微信工作群: "已加入",
  } satisfies Partial<PersonRow>);
  for (const header of attested) row[header] = yes(random);
  for (const header of grounds) row[header] = "否";
  return row;
}

/** Pre-job training for those hired in the year, the yearly training for all who served before it. */
function training(hired: Day, hasLeft: boolean, random: Random): Partial<PersonRow> {
  if (hired[0] === year) {
    const before: Day = hired[1] === 3 ? [year, 2, 25] : [year, 6, 24];
    return {
      岗前培训日期: writtenDay(before, random),
      岗前培训天数: random.pick([2, 2, "2天", 1.5]),
      岗前培训内容: random.pick(["全部", "思想政治、警示教育、政策法规、业务流程", "警示教育、业务流程"]),
    };
  }
  if (hasLeft) return { 年度培训日期: writtenDay([year, 4, 18], random), 年度培训学时: 8 };
  const short = random.chance(0.08);
  return {
    年度培训日期: writtenDay([year, 5, random.whole(8, 28)], random),
    年度培训学时: short ? 3 : random.pick([4, 8, 8, "8学时"]),
    年度培训日期2: short ? null : writtenDay([year, 10, random.whole(8, 28)], random),
    年度培训学时2: short ? null : random.pick([4, 4, 8]),
  };
}
