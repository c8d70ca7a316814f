import { type DeathReportTask, deathReportTasks } from "../../law/death-lists";
import { two } from "../../model/dates";
import { mostDeaths } from "../../model/facts/duties";
import { type Cell, type CellOptions, contentsOf, fault, type Reading, unread, value } from "../cells/cell";
import { readDate, readDay } from "../cells/date";
import { readNumber } from "../cells/number";
import { compact, compactWith } from "../cells/text";
import { readWord, vocabulary } from "../cells/words";
import { textIn } from "../roster/grid/texts";

const undone = vocabulary<null>([
  null,
  "无 未 否 没有 × ✗ ✘ N NO 未报 未报告 未报送 未核实 未联系 未推荐 未指导 未开展 未完成 不适用 不需要 无需 无须",
]);
const saysUndone = (cell: Cell): boolean => "value" in (readWord(cell, undone) ?? {});

/** The day on which a thing was done (完成日期); null where the cell says in a word that it was not. */
export const readDone = (cell: Cell, options?: CellOptions): Reading<string | null> =>
  saysUndone(cell) ? value(null) : readDay(cell, options);

/** The day of a contact (联系日期) in the column of its month, as much of it as is written: `2026-03-05`, `03-05` or `05`. */
export function readContact(cell: Cell, options?: CellOptions): Reading<string | null> {
  const text = compactWith(",", textIn(cell));
  const [, month, day] = /^(\d{1,2})[月./-](\d{1,2})[日号]?$/.exec(text) ?? [];
  const [, alone = day] = /^(\d{1,2})[日号]$/.exec(text) ?? [];
  if (alone === undefined) return readDone(cell, options);
  if (!within(Number(alone), 31) || (month !== undefined && !within(Number(month), 12))) return fault("date-impossible");
  return value(month === undefined ? two(Number(alone)) : `${two(Number(month))}-${two(Number(alone))}`);
}

/** The day of a service (推荐日期、指导日期), with its year or without: `2026-03-05` or `03-05`. */
export function readServed(cell: Cell, options?: CellOptions): Reading<string | null> {
  const reading = readContact(cell, options);
  return reading && "value" in reading && reading.value?.length === 2 ? fault("date-format") : reading;
}

const within = (part: number, most: number): boolean => part >= 1 && part <= most;

/** A month (所属月份), as much of it as is written: `2026-05` or `05`. */
export function readMonth(cell: Cell, options?: CellOptions): Reading<string> {
  const contents = contentsOf(cell);
  const short =
    contents.kind === "number" ? contents.number : contents.kind === "text" ? monthIn(compactWith("-", contents.text)) : undefined;
  if (short !== undefined && Number.isInteger(short) && within(short, 12)) return value(two(short));
  const reading = readDate(cell, options);
  if (!reading || "fault" in reading) return reading;
  return reading.value.length < 7 ? fault("date-format") : value(reading.value.slice(0, 7));
}

/** The numerals of the months, 一 to 十二. */
export const numerals = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");

function monthIn(text: string): number | undefined {
  const month = text.replace(/月份?$/, "");
  const numeral = numerals.indexOf(month);
  if (numeral >= 0) return numeral + 1;
  return /^\d{1,2}$/.test(month) ? Number(month) : undefined;
}

const insurances = vocabulary<DeathReportTask>(
  [10, "10 城乡居民基本养老保险 城乡居民养老保险 城乡居民养老 城乡居保 居民养老保险 居民养老 居保 城乡居民"],
  [20, "20 城镇企业职工基本养老保险(灵活就业人员) 企业职工基本养老保险 企业职工养老保险 企业职工养老 企业养老 灵活就业人员 灵活就业"],
  [23, "23 机关事业单位基本养老保险 机关事业 机关事业养老 机关事业单位 机关事业单位养老 机关事业单位养老保险"],
  [35, "35 工伤保险 工伤保险待遇 工伤 工伤待遇"],
);

/** The row of the annex whose deaths are reported (任务序号), by its number or by its insurance. */
export function readTask(cell: Cell): Reading<DeathReportTask> {
  const contents = contentsOf(cell);
  if (contents.kind === "number") {
    const task = deathReportTasks.find((one) => one === contents.number);
    return task === undefined ? fault("word-unknown") : value(task);
  }
  if (contents.kind !== "text") return unread(contents, "word-unknown");
  const name = compact(contents.text).replace(/^(附件-?|任务|第)(?=\d)|(?<=\d)[项号]$/g, "");
  return readWord(name, insurances);
}

const nobody = vocabulary<number>([0, "无 无死亡 无人死亡 零"]);

/** How many died (死亡人数): a whole number, or a word that says nobody did. */
export function readDeaths(cell: Cell): Reading<number> {
  const none = readWord(cell, nobody);
  if (none && "value" in none) return none;
  const contents = contentsOf(cell);
  const reading = readNumber(contents.kind === "text" ? contents.text.replace(/[人名]$/, "") : cell);
  if (!reading || "fault" in reading) return reading;
  return Number.isInteger(reading.value) && reading.value >= 0 && reading.value <= mostDeaths ? reading : fault("number-range");
}

const unrecorded = vocabulary<null>([null, "未记录 未记 没有记录 未填 未问 未了解 不详"]);

/** Whether a thing is on record (已记录), told by a cell that holds the thing itself: 无 is a wish that was asked for, 不详 is not. */
export function readRecorded(cell: Cell): Reading<boolean> {
  const contents = contentsOf(cell);
  if (contents.kind === "flag") return value(true);
  if (contents.kind !== "text") return unread(contents, "text-format");
  return value(!("value" in (readWord(cell, unrecorded) ?? {})));
}

const lasting = /^(至今|在册|未注销|登记中)$/;
/** 注销日期: blank, or a word such as 在册, means still registered. */
export const readDeregistration = (cell: Cell, options?: CellOptions): Reading<string> =>
  lasting.test(compact(textIn(cell))) ? undefined : readDate(cell, options);
