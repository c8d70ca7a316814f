import type { Bilingual } from "../../law/types";
import { readDate } from "../cells/date";
import type { CellFault } from "../cells/fault";
import { readYesNo, yesNoOr } from "../cells/words";
import { type Column, column, needed } from "../roster/columns/column";
import { peopleColumns } from "../roster/columns/columns";
import { numerals, readContact, readDeaths, readDeregistration, readDone, readMonth, readRecorded, readServed, readTask } from "./cells";

/** A column of a ledger's sheet. */
export interface LedgerColumn<T = unknown> extends Column<T> {
  /** What is expected in this column, where the words that go for every column would say too little. */
  readonly expected?: Partial<Record<CellFault, Bilingual>>;
}
/** The columns of a ledger's sheet (台账的列), by the field that each fills. */
export type LedgerColumns = Readonly<Record<string, LedgerColumn>>;

/** A column that the sheet cannot do without; a row whose cell is blank is left out. */
const key = <T>({ header, aliases, read }: Column<T>, expected: LedgerColumn["expected"] = {}): LedgerColumn<T> => ({
  header,
  aliases,
  read,
  needed: true,
  expected,
});

const place = { township: key(peopleColumns.township), village: key(peopleColumns.village) };
const person = {
  ...place,
  name: key(column("姓名", "失业人员姓名 登记失业人员姓名 失业人员 人员姓名 服务对象 服务对象姓名", peopleColumns.name.read)),
  residentId: column(peopleColumns.residentId.header, peopleColumns.residentId.aliases.join(" "), peopleColumns.residentId.read),
};

const taskWords = {
  zh: "任务序号10、20、23或35，或险种：城乡居民养老、灵活就业、机关事业单位养老、工伤",
  en: "10, 20, 23 or 35, the row of the annex, or the insurance that it is on",
} as const;
const monthWords = { zh: "月份，如 5、5月、2026年5月", en: "a month such as 5, 5月 or 2026-05" } as const;
const deathWords = { zh: "人数，无人死亡的填0", en: "how many died; 0 where nobody did" } as const;
const contactWords = { zh: "联系的日期，如 3月5日、2026-03-05", en: "the day of the contact, such as 3月5日 or 2026-03-05" } as const;

const dayWords = {
  zh: "写到日的日期，如 2026-06-08；没有做的留空或写“无”",
  en: "a day such as 2026-06-08; blank or 无 where it was not done",
} as const;

/** A column of days on which a thing was done. */
const done = (header: string, aliases: string): LedgerColumn<string | null> => ({
  ...column(header, aliases, readDone),
  expected: { "date-format": dayWords, "date-ambiguous": dayWords, "day-needed": dayWords },
});

/** The columns of the ledger of deaths (死亡信息台账): a row for each village, insurance and month. */
export const deathColumns = {
  ...place,
  task: key(
    column(
      "险种",
      "任务序号 任务序号/险种 任务序号(险种) 险种(任务序号) 附件序号 任务 参保险种 险种类别 险种类型 险种名称 保险类型 保险种类 参保类型 人员类别 死亡人员类别",
      readTask,
    ),
    {
      "word-unknown": taskWords,
    },
  ),
  month: key(column("月份", "所属月份 死亡月份 报告月份 统计月份 报告期 所属期 月", readMonth), {
    "date-format": monthWords,
    "date-ambiguous": monthWords,
  }),
  deaths: {
    ...column("死亡人数", "当月死亡人数 本月死亡人数 死亡人数(人)", readDeaths),
    expected: { "number-format": deathWords, "number-range": deathWords },
  },
  zeroReportedOn: done("零报告日期", "零报告时间 零报告上报日期 零报告上报时间 零报告报送日期 零报告报送时间"),
  listVerifiedOn: done("名单核实日期", "死亡名单核实日期 名单收集核实日期 核实日期 名单核实时间"),
  sentToPolice: done(
    "报派出所日期",
    "报送派出所日期 送派出所日期 报公安派出所日期 报派出所时间 报送派出所时间 送派出所时间 报送公安派出所日期 报送公安派出所时间",
  ),
  sentToTownship: done(
    "报乡镇日期",
    "报送乡镇日期 送乡镇日期 报乡镇(场)日期 报乡镇时间 报送乡镇时间 送乡镇时间 报送乡镇(场)日期 报送乡镇(场)时间",
  ),
  sentToAgency: done(
    "报经办机构日期",
    "报送经办机构日期 送经办机构日期 报社保经办机构日期 报经办机构时间 报送经办机构时间 送经办机构时间 报送社保经办机构日期 报送社保经办机构时间",
  ),
} as const satisfies LedgerColumns;

/** The fields of the columns of the months, January first. */
export const monthFields = ["m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10", "m11", "m12"] as const;

/** A column for each of some fields, numbered from 1. */
const numbered = <F extends string, T>(
  fields: readonly F[],
  make: (nth: number, numeral: string) => LedgerColumn<T>,
): Readonly<Record<F, LedgerColumn<T>>> =>
  Object.fromEntries(fields.map((field, i) => [field, make(i + 1, numerals[i] ?? "")])) as Record<F, LedgerColumn<T>>;

/** The columns of the ledger of contacts (失业人员联系台账): a row for each person, a column for each month with the day of the contact. */
export const contactColumns = {
  ...person,
  registeredOn: needed("登记日期", "失业登记日期 登记失业日期 登记时间 失业登记时间", readDate),
  deregisteredOn: column("注销日期", "失业注销日期 注销登记日期 失业登记注销日期 注销时间", readDeregistration),
  ...numbered(monthFields, (nth, numeral) => ({
    ...column(
      `${nth}月`,
      `${nth}月份 ${numeral}月 ${numeral}月份 ${nth}月联系 ${nth}月联系日期 ${nth}月份联系日期 联系日期${nth}月 联系${nth}月`,
      readContact,
    ),
    expected: { "date-format": contactWords, "date-ambiguous": contactWords, "day-needed": contactWords },
  })),
  statusRecorded: column("已记录状态", "状态已记录 已记录就业失业状态 是否记录状态", yesNoOr("已记录 已记", "未记录 未记")),
  status: column("就业失业状态", "就业状态 失业状态 当前状态 目前就业状态 当前就业状态 目前就业失业状态 当前就业失业状态", readRecorded),
  trainingWishRecorded: column("已记录培训意愿", "培训意愿已记录 是否记录培训意愿", yesNoOr("已记录 已记", "未记录 未记")),
  trainingWish: column("培训意愿", "参训意愿 有无培训意愿 是否有培训意愿", readRecorded),
} as const satisfies LedgerColumns;

/** The fields of the days of each service; more than are owed, since more may be given. */
export const jobFields = ["job1", "job2", "job3", "job4", "job5", "job6"] as const;
export const trainingFields = ["training1", "training2", "training3"] as const;
export const guidanceFields = ["guidance1", "guidance2", "guidance3"] as const;

const service = (names: readonly [string, ...string[]]) => (nth: number, numeral: string) => {
  const [first] = names;
  const forms = (name: string) => [
    ...[`${name}${nth}日期`, `${name}日期${nth}`, `${name}${nth}`, `${name}第${nth}次`, `${name}第${numeral}次`],
    ...[`第${nth}次${name}日期`, `第${numeral}次${name}日期`, `第${numeral}次${name}`],
    ...(nth === 1 ? [`${name}日期`, `${name}时间`, name] : []),
  ];
  const header = `${first}${nth}日期`;
  const aliases = names.flatMap(forms).filter((form) => form !== header);
  return { ...done(header, aliases.join(" ")), read: readServed };
};

/** The columns of the ledger of services (311服务台账): a row for each person, a column for each time a service was given. */
export const serviceColumns = {
  ...person,
  registered: column("是否登记失业", "是否登记失业人员 登记失业人员 登记失业", readYesNo),
  unemployed: column("是否失业", "是否处于失业状态 处于失业状态 是否处于失业", yesNoOr("失业", "就业 已就业")),
  willing: column("是否有就业意愿", "就业意愿 有无就业意愿 有就业意愿", readYesNo),
  ...numbered(jobFields, service(["岗位推荐", "推荐岗位"])),
  ...numbered(trainingFields, service(["培训推荐", "职业培训推荐", "推荐培训"])),
  ...numbered(guidanceFields, service(["职业指导"])),
} as const satisfies LedgerColumns;

/** The columns of every ledger. */
export const ledgerColumns = { deaths: deathColumns, contacts: contactColumns, services: serviceColumns } as const;
