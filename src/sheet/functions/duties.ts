import { titleOf } from "../../explain/calendar/wording";
import { type AnnexTask, taskCategories, tasks } from "../../law/tasks";
import { recurrenceNames } from "../../law/tasks/names";
import { listDuties } from "../../rules/duties/listed";
import { readDay } from "../cells";
import { readPlainText } from "../cells/plain";
import type { Given } from "./given";
import { countyPolicy } from "./policy";
import type { SheetDay } from "./result";

/** 协理员任务目录. */
export function taskRows(given: Given): (string | number)[][] {
  const asked = given.maybe("category", readPlainText);
  const found = taskCategories.filter(({ name }) => asked === undefined || name.zh.replace(/[（）]/g, bracket).includes(asked));
  if (found.length === 0) throw given.fault("category", `${taskCategories.map(({ name }) => name.zh).join("、")}中的一个`);
  const rows: readonly AnnexTask[] = tasks;
  return found.flatMap(({ id, name }) =>
    rows
      .filter(({ category }) => category === id)
      .map(({ no, group, item, contents }) => [
        no,
        name.zh,
        group.zh,
        item.zh,
        [...new Set(contents.flatMap(({ recurrence }) => (recurrence ? [recurrenceNames[recurrence].zh] : [])))].join("、"),
      ]),
  );
}

/** Cells are read with half-width brackets. */
const bracket = (wide: string): string => (wide === "（" ? "(" : ")");

/** 协理员到期任务. */
export function dueRows(given: Given): (string | SheetDay)[][] {
  const from = given.need("from", readDay);
  const to = given.need("to", readDay);
  const [first, last] = given.cells("week", 2);
  const begin = given.part("week", "起", first, readDay);
  const end = given.part("week", "止", last, readDay);
  const publicityWeek = begin && end ? { from: begin, to: end } : undefined;
  if (!publicityWeek && (begin || end)) throw given.fault("week", "起止两个日期");
  return listDuties({ from, to, publicityWeek }, countyPolicy).map((duty) => [
    { day: duty.due },
    titleOf(duty).zh,
    duty.provision,
    duty.recipients.map(({ zh }) => zh).join("、"),
  ]);
}
