import { residentId } from "./assistants";
import { type Village, year } from "./county";
import type { LedgerRow, LedgerTable } from "./ledgers";
import { Random } from "./random";
import { type RosterCell, writtenDay } from "./spellings";

const surnames = "何吕施张孔曹严华金魏陶姜".split("");
const given = "子丑寅卯辰巳午未申酉戌亥".split("");
const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** Somebody registered as unemployed, from one month of the year through another. */
interface Unemployed {
  readonly place: Village;
  readonly name: string;
  readonly residentId: string;
  readonly first: number;
  readonly last: number;
}

/** Four in each village; every fifth registered within the year, every seventh was struck off in it. */
export const unemployedOf = (places: readonly Village[]): Unemployed[] =>
  places
    .flatMap((place) => [place, place, place, place])
    .map((place, nth) => ({
      place,
      name: `${surnames[nth % 12]}${given[(nth * 5 + Math.floor(nth / 12)) % 12]}`,
      residentId: residentId([1970 + nth, (nth % 12) + 1, 15], 800 + nth),
      first: nth % 5 === 4 ? 3 : 1,
      last: nth % 7 === 6 ? 9 : 12,
    }));

const rowOf = ({ place, name }: Unemployed, nth: number): LedgerRow => ({
  序号: nth + 1,
  乡镇: place.township,
  "村（社区）": place.village,
  姓名: name,
});

/** 失业人员联系台账: a row for each person, and in the column of each month the day of the contact. */
export function contactLedger(people: readonly Unemployed[]): LedgerTable {
  const random = new Random(20250131);
  const rows = people.map((one, nth): LedgerRow => {
    const within = (month: number) => one.first <= month && month <= one.last;
    const contacts = months.map((month) => [`${month}月`, within(month) ? contactCell(month, random) : null]);
    return {
      ...rowOf(one, nth),
      身份证号: one.residentId,
      登记日期: one.first === 1 ? random.pick([`${year - 1}.06`, `${year - 1}-11-20`, `${year - 1}年3月`]) : `${year}-0${one.first}-05`,
      注销日期: one.last === 12 ? null : `${year}-0${one.last}-28`,
      ...Object.fromEntries(contacts),
      已记录状态: "是",
      培训意愿: random.pick(["无", "无", "有", "电工", "家政"]),
    };
  });
  // One not contacted in a month, one of whom nobody noted the day, one whose status was never put down.
  Object.assign(rows[2] ?? {}, { "7月": null });
  Object.assign(rows[9] ?? {}, { "4月": "√" });
  Object.assign(rows[17] ?? {}, { 已记录状态: "未记录" });
  return {
    name: "失业人员联系台账",
    title: `${year}年度登记失业人员联系台账（示例数据，纯属虚构）`,
    headers: [
      ...["序号", "乡镇", "村（社区）", "姓名", "身份证号", "登记日期", "注销日期"],
      ...months.map((month) => `${month}月`),
      ...["已记录状态", "培训意愿", "联系电话"],
    ],
    rows,
  };
}

function contactCell(month: number, random: Random): RosterCell {
  const day = random.whole(3, 27);
  return random.chance(0.5) ? `${month}月${day}日` : writtenDay([year, month, day], random);
}

/** 311服务台账: a row for each person, and a column for each time that a service was given. */
export function serviceLedger(people: readonly Unemployed[]): LedgerTable {
  const random = new Random(20251231);
  const rows = people.map((one, nth): LedgerRow => {
    const on = (month: number) => writtenDay([year, month, random.whole(1, 28)], random);
    return {
      ...rowOf(one, nth),
      是否登记失业: "是",
      是否失业: "是",
      是否有就业意愿: "是",
      岗位推荐1日期: on(3),
      岗位推荐2日期: on(5),
      岗位推荐3日期: on(8),
      培训推荐日期: on(6),
      职业指导日期: on(4),
    };
  });
  // Two referrals instead of three, no guidance, nobody asked about the will to work, and one who has none.
  Object.assign(rows[4] ?? {}, { 岗位推荐3日期: null });
  Object.assign(rows[11] ?? {}, { 职业指导日期: null });
  Object.assign(rows[14] ?? {}, { 是否有就业意愿: null });
  Object.assign(rows[20] ?? {}, {
    是否有就业意愿: "否",
    岗位推荐1日期: null,
    岗位推荐2日期: null,
    岗位推荐3日期: null,
    培训推荐日期: null,
  });
  return {
    name: "311服务台账",
    title: `${year}年度311就业服务台账（示例数据，纯属虚构）`,
    headers: [
      ...["序号", "乡镇", "村（社区）", "姓名", "是否登记失业", "是否失业", "是否有就业意愿"],
      ...["岗位推荐1日期", "岗位推荐2日期", "岗位推荐3日期", "培训推荐日期", "职业指导日期", "备注"],
    ],
    rows,
  };
}
