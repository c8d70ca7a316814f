import { readLedgers } from "../../src/sheet";

export const deathHeaders = [
  "乡镇",
  "村",
  "险种",
  "月份",
  "死亡人数",
  "零报告日期",
  "名单核实日期",
  "报派出所日期",
  "报乡镇日期",
  "报经办机构日期",
];
export const months = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
export const contactHeaders = ["乡镇", "村", "姓名", "身份证号", "登记日期", "注销日期", ...months, "已记录状态", "培训意愿"];
export const serviceHeaders = [
  ...["乡镇", "村", "姓名", "是否登记失业", "是否失业", "是否有就业意愿"],
  ...["岗位推荐1日期", "岗位推荐2日期", "岗位推荐3日期", "培训推荐日期", "职业指导日期"],
];
const place = { 乡镇: "甲子乡", 村: "一村" };
const given = {
  deaths: { ...place, 险种: 10, 月份: 5 },
  contacts: { ...place, 姓名: "何一", 登记日期: "2024-11-20" },
  services: { ...place, 姓名: "何一" },
};

/** Reads one row of a ledger with some cells beside the ones that it cannot do without; a column is there where it has a cell. */
export function readRow(ledger: keyof typeof given, cells: Record<string, unknown>, options = {}) {
  const values: Record<string, unknown> = { ...given[ledger], ...cells };
  const { ledgers, issues } = readLedgers({ [ledger]: [Object.keys(values), Object.values(values)] }, { year: 2025, ...options });
  return { facts: ledgers[ledger]?.[0], codes: issues.map(({ column, code }) => `${column} ${code}`) };
}

/** A cell for each month's column. */
export const contactsIn = (cell: (month: number) => unknown): Record<string, unknown> =>
  Object.fromEntries(months.map((header, i) => [header, cell(i + 1)]));
