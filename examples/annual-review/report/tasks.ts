import { type AnnexTask, type Duty, recurrenceNames, taskCategories, tasks } from "xieliyuan";
import { dayInYear } from "../days";
import type { Sheet } from "../workbook";
import { number, type ReportFacts, text } from "./facts";

/** 任务清单与时限: the 45 rows of the annex, with the days on which they fall due in the year. */
export function taskList({ review, duties }: ReportFacts): Sheet {
  const rows: readonly AnnexTask[] = tasks;
  return {
    name: "任务清单与时限",
    title: `${review.year}年度村（社区）人社协理员任务清单与时限`,
    columns: [
      number,
      text("类别", 18),
      text("具体事项", 16),
      text("内容摘要", 76),
      text("周期", 7),
      text(`${review.year}年到期日`, 40),
      text("依据", 22),
    ],
    rows: rows.map((row) => [
      row.no,
      taskCategories.find(({ id }) => id === row.category)?.name.zh ?? null,
      row.item.zh,
      row.contents.map(({ says }, i) => mark(i, row) + says.zh).join("\n"),
      [...new Set(row.contents.flatMap(({ recurrence }) => (recurrence ? [recurrenceNames[recurrence].zh] : [])))].join("、"),
      dueDates(
        row,
        duties.filter(({ task }) => task === row.no),
      ),
      row.bases.join("\n"),
    ]),
    notes: [
      ...duties
        .filter(({ task }) => task === null)
        .map(({ provision, due }) => `${provision}：乡镇（场）报送配备情况和调整计划备案，${dayInYear(due)}前。`),
      "周期栏空白的，附件没有规定周期；到期日包括当日。报送死亡信息的月份，按当月有无死亡只须作零报告或报死亡名单。",
      ...doubts(rows),
    ],
  };
}

/** The number of an item within its row, where the row has several. */
const mark = (i: number, { contents }: AnnexTask): string => (contents.length > 1 ? `（${i + 1}）` : "");

/** The days on which the items of a row fall due, items of the same days together. */
function dueDates(row: AnnexTask, duties: readonly Duty[]): string {
  const byDays = new Map<string, string>();
  row.contents.forEach(({ id, recurrence }, i) => {
    if (!recurrence) return;
    const days = lined(duties.filter(({ provision }) => provision === id).map(({ due }) => dayInYear(due))) || "日期原文未定";
    byDays.set(days, (byDays.get(days) ?? "") + mark(i, row));
  });
  return [...byDays].map(([days, marks]) => [marks, days].filter(Boolean).join("\n")).join("\n");
}

const daysInLine = 4;

/** Days side by side, a third of the year in each line. */
const lined = (days: readonly string[]): string =>
  days.map((day, i) => day + (i + 1 === days.length ? "" : (i + 1) % daysInLine === 0 ? "\n" : "、")).join("");

/** What the table leaves open about the bases of some rows, said once for all of them. */
function doubts(rows: readonly AnnexTask[]): string[] {
  const rowsOf = new Map<string, number[]>();
  for (const { no, doubt } of rows) if (doubt) rowsOf.set(doubt.zh, [...(rowsOf.get(doubt.zh) ?? []), no]);
  return [...rowsOf].map(([doubt, numbers]) => `第${numbers.join("、")}项的依据存疑：${doubt}`);
}
