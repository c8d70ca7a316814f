import type { Day } from "./assistants";
import { type Village, year } from "./county";
import { Random } from "./random";
import { type RosterCell, writtenDay } from "./spellings";

/** A ledger as a sheet: its headers, and its rows by header. */
export interface LedgerTable {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly LedgerRow[];
}
export type LedgerRow = Record<string, RosterCell>;

/** Two villages of each of three townships keep ledgers: enough to see what a check of them says. */
export const keepers = (villages: readonly Village[]): Village[] =>
  [0, 3, 6].flatMap((t) => {
    const township = [...new Set(villages.map((one) => one.township))][t];
    return villages.filter((one) => one.township === township).slice(0, 2);
  });

const insurances = [
  { name: "城乡居民养老", recipients: ["报派出所日期", "报乡镇日期"], share: 0.15 },
  { name: "灵活就业", recipients: ["报经办机构日期"], share: 0.04 },
  { name: "机关事业单位养老", recipients: [], share: 0.03 },
  { name: "工伤", recipients: ["报派出所日期", "报乡镇日期"], share: 0.01 },
] as const;
type Insurance = (typeof insurances)[number];

/** 死亡信息台账: what is reported of a month goes out in the first days of the next, so December has nothing yet. */
export function deathLedger(places: readonly Village[]): LedgerTable {
  const random = new Random(20250110);
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  const rows = places.flatMap((place) => insurances.flatMap((one) => months.map((month) => deathRow(place, one, month, random))));
  oddReports.forEach((put, nth) => {
    const row = rows[nth * 48 + (nth % 4) * 12 + nth + 3];
    if (row) put(row);
  });
  const headers = ["序号", "乡镇", "村（社区）", "险种", "月份", "死亡人数", "零报告日期", "名单核实日期"];
  return {
    name: "死亡信息台账",
    title: `${year}年度死亡信息台账（示例数据，纯属虚构）`,
    headers: [...headers, "报派出所日期", "报乡镇日期", "报经办机构日期", "备注"],
    rows: rows.map((row, i) => ({ 序号: i + 1, ...row })),
  };
}

function deathRow({ township, village }: Village, { name, recipients, share }: Insurance, month: number, random: Random): LedgerRow {
  const died = random.chance(share) ? random.whole(1, 2) : 0;
  const day = random.whole(2, 9);
  const on = (date: Day) => (month === 12 ? null : writtenDay(date, random));
  const reported: Day = [year, month + 1, day];
  const row = {
    乡镇: township,
    "村（社区）": village,
    险种: name,
    月份: random.pick<RosterCell>([month, `${month}月`, `${year}年${month}月`]),
    死亡人数: died,
  };
  if (died === 0) return { ...row, 零报告日期: on(reported) };
  if (recipients.length === 0) return row;
  return { ...row, 名单核实日期: on(reported), ...Object.fromEntries(recipients.map((recipient) => [recipient, on(reported)])) };
}

const quiet: LedgerRow = { 死亡人数: 0, 名单核实日期: null, 报派出所日期: null, 报乡镇日期: null, 报经办机构日期: null };

/** What is amiss in some rows: from April of the first village on, each in the next village, insurance and month. */
const oddReports: readonly ((row: LedgerRow) => void)[] = [
  // A day late.
  (row) => Object.assign(row, quiet, { 零报告日期: `${year}-05-11` }),
  (row) => Object.assign(row, quiet, { 零报告日期: null }),
  (row) => Object.assign(row, quiet, { 零报告日期: "不详" }),
  (row) =>
    Object.assign(row, quiet, {
      死亡人数: 1,
      零报告日期: null,
      名单核实日期: `${year}-08-06`,
      报派出所日期: `${year}-08-06`,
      报乡镇日期: null,
    }),
  (row) => Object.assign(row, quiet, { 死亡人数: "待核" }),
];
