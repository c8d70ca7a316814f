import { readDate, readDay } from "../../cells/date";
import { readEducation } from "../../cells/education";
import { readScore } from "../../cells/number";
import { readResidentId } from "../../cells/plain";
import { readName, readText } from "../../cells/shown";
import { readSubjects, readVillageClass, readYesNo, yesNoOr } from "../../cells/words";
import { type Column, type Columns, column, needed } from "./column";
import {
  readAcceptance,
  readConditionItem,
  readHireDate,
  readLeavingDate,
  readPersonName,
  readProposal,
  readTookPart,
  readTopUp,
  readTrainingDay,
  readTrainingDays,
  readTrainingHours,
  readUnsuitability,
} from "./readers";
import { directConditions, directGrounds } from "./stated-fields";

const township = needed(
  "乡镇",
  "乡镇(场) 乡(镇) 乡镇(街道) 乡镇名称 所属乡镇 所在乡镇 乡镇街道 乡镇场 乡镇/街道 镇(街道) 街道(乡镇)",
  readName,
);
const village = needed(
  "村",
  "村(社区) 村名 村名称 行政村 所在村 所在村(社区) 村(居) 村/社区 社区 村社区 村居 村(居)委会 行政村(社区) 村委会 村/居 村(社区)名 居委会 任职村",
  readName,
);
const villageClass: Column<number | string> = column(
  "村类别",
  "类别 村类 村分类 村级类别 村(社区)类别 村类型 村级类型 村级分类 行政村类别",
  readVillageClass,
);

const able = yesNoOr("能 会 具备 符合 合格 达标 较强 良好 熟练", "不能 不会 不具备 不符合 不合格 不达标 差 较差");

/** What says neither good nor bad of somebody's conduct or health. */
const neither = "有 无 没有";

/** A column for each name of a list, since no engine need keep the order of an object's names; one left out on either side does not compile. */
type Stated<Fields extends readonly string[]> = Readonly<Record<Fields[number], Column>>;

/** 三(五): statements that are facts under the same names. */
const conditions = {
  goodConduct: column("遵纪守法", "品行端正 遵纪守法品行端正 遵纪守法情况", yesNoOr("符合 良好", "不符合 较差 差", neither)),
  criminalRecord: column("犯罪记录", "有无犯罪记录 是否有犯罪记录 有犯罪记录", readYesNo),
  longTermResident: column("长期居住", "长期居住本村 是否长期居住 常住本村 是否常住本村", readYesNo),
  knowsVillage: column("熟悉村情", "是否熟悉村情 熟悉本村情况", yesNoOr("熟悉", "不熟悉")),
  education: column("文化程度", "学历 最高学历 文化程度(学历) 最高文化程度 学历层次 文化水平 受教育程度", readEducation),
  canWrite: column("文字表达", "文字表达能力 写作能力", able),
  canUseComputer: column("电脑操作", "会用电脑 操作电脑 计算机操作", able),
  canUseOfficeSoftware: column("办公软件", "会用办公软件 办公软件使用", able),
  canUseServiceApps: column("手机应用", "手机APP 手机APP使用 会用手机APP APP操作", able),
  hasWorkSkills: column("知识技能", "业务知识技能 业务技能 知识和技能", able),
  responsible: column("责任心", "有责任心 责任心强", yesNoOr("强 较强", "弱 较弱 差")),
  goodHealth: column("身体健康", "身体状况 健康状况", yesNoOr("健康 良好", "不健康 较差 差", neither)),
  timeEnough: column("时间充裕", "有充裕时间 时间保证", yesNoOr("充裕", "不充裕")),
} as const satisfies Stated<typeof directConditions>;

/** 三(六): statements that are facts under the same names. */
const exitGrounds = {
  breach: column("违法违纪", "违反政策法律纪律 违规违纪违法 违纪违法", readYesNo),
  harmfulConduct: column("以权谋私", "违规经办 以权谋私或违规经办 优亲厚友", readYesNo),
  poorAttitude: column("服务意识差", "服务态度差 服务意识淡薄", readYesNo),
  lowSatisfaction: column("群众满意率低", "满意率低 群众满意度低", readYesNo),
  lateWork: column("未按时完成工作", "不能按时完成工作 工作拖延", readYesNo),
  criticised: column("已批评教育", "批评教育 是否批评教育", readYesNo),
  corrected: column("批评后已改正", "是否改正 已改正", readYesNo),
  unableByHealth: column("因病不能坚持工作", "身体原因不能坚持工作 因健康不能坚持工作", readYesNo),
  otherUnsuitability: column("其他不适合情形", "其他情形 其他不适合", readYesNo),
} as const satisfies Stated<typeof directGrounds>;

/** The headers of one training session. 学时 are taken as hours: how many make a day is a reading of the policy. */
const session = (name: string, nth: number, aliases: string) => {
  const also = (what: string) =>
    [...aliases.split(" ").map((alias) => `${alias}${what}`), `第${"一二三"[nth - 1]}次${name}${what}`].join(" ");
  const last = nth === 1 ? "" : String(nth);
  const first = (what: string) => (nth === 1 ? ` ${name}${what}1` : "");
  return {
    on: column(`${name}日期${last}`, `${also("日期")} ${also("时间")} ${name}时间${last}${first("日期")}`, readTrainingDay),
    days: column(`${name}天数${last}`, `${also("天数")} ${name}(天)${last}${first("天数")}`, readTrainingDays),
    hours: column(
      `${name}学时${last}`,
      `${also("学时")} ${name}课时${last} ${name}(学时)${last} ${name}小时数${last}${first("学时")}`,
      readTrainingHours,
    ),
  };
};
const preJob = session("岗前培训", 1, "上岗培训 任前培训");
const yearly = [
  session("年度培训", 1, "培训 在岗培训 第一次培训 年度培训第一次 在岗培训第一次 培训第一次"),
  session("年度培训", 2, "第二次培训 年度培训第二次 在岗培训第二次 培训第二次"),
  session("年度培训", 3, "第三次培训 年度培训第三次 在岗培训第三次 培训第三次"),
] as const;

/** The columns of the sheet of people (人员名册). */
export const peopleColumns = {
  township,
  village,
  villageClass,
  name: needed("姓名", "协理员姓名 人员姓名 协理员 人社协理员 人社协理员姓名 名字 姓名(签字) 姓名(签名)", readPersonName),
  residentId: needed(
    "身份证号",
    "身份证号码 公民身份号码 公民身份证号码 身份证 身份证件号码 身份证件号 公民身份证号 居民身份证号 居民身份证号码 身份号码",
    readResidentId,
  ),
  birthDate: column("出生日期", "出生年月 出生年月日 出生时间", readDate),
  ...conditions,
  ...exitGrounds,
  hiredOn: needed(
    "入职日期",
    "入职时间 任职时间 任职日期 聘用时间 聘用日期 聘任时间 聘任日期 起聘时间 起聘日期 受聘时间 受聘日期 选聘时间 选聘日期 " +
      "聘用协理员时间 担任协理员时间 聘用起始时间 任职开始时间 任职时间起",
    readHireDate,
  ),
  firstDayOfDuty: column("上岗日期", "上岗时间 到岗日期 到岗时间", readDay),
  leftOn: column(
    "离任日期",
    "离任时间 离职日期 离职时间 退出日期 退出时间 离岗日期 离岗时间 解聘日期 解聘时间 免职日期 免职时间 辞职日期 辞职时间 " +
      "卸任时间 任职终止时间 任职时间止",
    readLeavingDate,
  ),
  tookPart: column("是否参加考核", "参加考核 参加年度考核 参加考核与否", readTookPart),
  proposal: column(
    "考核等次建议",
    "拟定等次 建议等次 考核等次 拟评等次 年度考核等次 等次建议 拟定考核等次 建议考核等次 考核等级 年度考核等级 考核档次 考核结果 年度考核结果 评定等次 年终考核等次 年终考核等级",
    readProposal,
  ),
  score: column("考核得分", "得分 考核分数 综合得分 年度考核得分 年度考核分数 考核总分 考核成绩 年度考核成绩 总得分 最终得分", readScore),
  tieBreak: column("同分排序分", "同分比较 排序分", readScore),
  preJobOn: preJob.on,
  preJobDays: preJob.days,
  preJobHours: preJob.hours,
  preJobSubjects: column("岗前培训内容", "岗前培训科目 上岗培训内容", readSubjects),
  yearly1On: yearly[0].on,
  yearly1Days: yearly[0].days,
  yearly1Hours: yearly[0].hours,
  yearly2On: yearly[1].on,
  yearly2Days: yearly[1].days,
  yearly2Hours: yearly[1].hours,
  yearly3On: yearly[2].on,
  yearly3Days: yearly[2].days,
  yearly3Hours: yearly[2].hours,
  townshipTopUp: column("乡镇增加报酬", "乡镇增加 乡镇补助 乡镇增加部分 乡镇补贴 乡镇增发 乡镇增加金额 乡镇增发报酬", readTopUp),
  villageTopUp: column(
    "村增加报酬",
    "村增加 村级增加报酬 村级补助 村补助 村增加部分 村级增加 村级补贴 村补贴 村增发 村级增发 村增加金额",
    readTopUp,
  ),
  unsuitable: column("认定意见", "退出认定意见 乡镇认定意见", readUnsuitability),
  determinedBy: column("认定单位", "认定机关", readText),
  determinedOn: column("认定日期", "认定时间", readDay),
  determinedBecause: column("认定理由", "认定原因", readText),
  decidedItem: column("个案决定事项", "决定事项", readConditionItem),
  decision: column("个案决定意见", "决定意见", readAcceptance),
  decidedBy: column("个案决定单位", "决定单位 决定机关", readText),
  decidedOn: column("个案决定日期", "决定日期 决定时间", readDay),
  decidedBecause: column("个案决定理由", "决定理由", readText),
} as const satisfies Columns;

/** The columns of the sheet of villages (村情况). */
export const villageColumns = {
  township,
  village,
  villageClass: { ...villageClass, needed: true, filled: true },
  resettlementSite: column(
    "易地搬迁安置点",
    "易地扶贫搬迁安置点 集中安置点 有无安置点 安置点 是否有安置点 易地搬迁集中安置点 易地扶贫搬迁集中安置点",
    readYesNo,
  ),
  heavyWorkload: column(
    "任务重",
    "工作任务重 是否任务重 任务较重 工作任务较重 任务繁重 工作任务繁重 任务是否较重 工作任务是否较重 任务是否重 工作任务是否重",
    yesNoOr("重 较重 繁重", "不重 一般"),
  ),
  decision: column("增配决定意见", "增配意见 超配决定意见", readAcceptance),
  decidedBy: column("增配决定单位", "增配决定机关", readText),
  decidedOn: column("增配决定日期", "增配决定时间", readDay),
  decidedBecause: column("增配决定理由", "增配理由", readText),
} as const satisfies Columns;

/** Columns that such sheets often have and that bear on nothing here. */
export const unusedHeaders: ReadonlySet<string> = new Set(
  (
    "序号 编号 性别 民族 政治面貌 婚姻状况 来源 人员来源 家庭住址 住址 现住址 联系电话 联系方式 手机号码 手机号 手机 电话 电话号码 籍贯 " +
    "专业 毕业院校 毕业学校 开户行 开户银行 银行账号 银行卡号 备注 说明 " +
    "劳动力人数 劳动力 总人口 人口 户数 村支书 村主任 年龄 职务 现任职务 现任村职务 村干部 县 县名 照片 签名 签字 本人签名 领款人签字"
  ).split(" "),
);

export const directFields = [...directConditions, ...directGrounds];
export type DirectField = (typeof directFields)[number];
