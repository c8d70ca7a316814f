import {
  type AnnexTask,
  chengbu2023,
  citedBy,
  dutiesDue,
  instruments,
  recurrenceNames,
  roleNames,
  taskCatalogueCsv,
  taskCategories,
  tasks,
  toICalendar,
} from "../../src";
import { titleOf } from "../../src/explain/calendar/wording";
import { dutyNames } from "../../src/explain/duty-names";
import { month as monthName } from "../../src/explain/words";
import { categoryNames } from "../../src/law/tasks";
import { deadlineNames } from "../../src/law/tasks/deadlines";
import type { Bilingual, InstrumentEntry, TaskContentEntry } from "../../src/law/types";
import { yearOf } from "../../src/model/dates";
import { both, type Html, html, nothing, say, t } from "../html";
import type { Download, Page } from "../page";
import { figuresAt, figuresTable, findingsAt } from "../parts/provision";
import { download } from "../parts/ruling";
import { locatorLink } from "../places";
import { readingsAt, workedCases } from "./law";

const rows: readonly AnnexTask[] = tasks;
const papers: readonly InstrumentEntry[] = instruments;
const top = { to: "/tasks/index.html", name: both("任务", "Tasks") };
const recurs = ({ contents }: AnnexTask) => [...new Set(contents.flatMap(({ recurrence }) => recurrence ?? []))];
const basisLink = (id: string): Html => html`<a href="/tasks/instruments.html#${id}">${id}</a>`;

const summary = (row: AnnexTask): Html => {
  const often = recurs(row);
  return html`<li class="task" data-no="${row.no}"><a href="/tasks/${row.no}.html"><span class="locator">${row.no}</span> <span class="heading">${t(row.item)}</span></a>
<span class="quiet">${t(row.group)}</span>${often.map((one) => html` <span class="tag">${t(recurrenceNames[one])}</span>`)}
<p class="excerpt">${t(row.contents[0].says)}</p></li>`;
};

const option = (value: string, { zh, en }: { zh: string; en: string }): Html =>
  html`<option value="${value}" data-zh="${zh}" data-en="${en}">${zh === en ? zh : `${zh} ${en}`}</option>`;

const filters = (): Html => html`<form class="filters" hidden data-filters>
<label class="grow">${say("查找", "Search")}<input type="search" name="text" autocomplete="off"></label>
<label>${say("类别", "Category")}<select name="category">${option("", both("全部", "all"))}${taskCategories.map(({ id, name }) => option(id, name))}</select></label>
<label>${say("依据", "Basis")}<select name="basis">${option("", both("全部", "all"))}${papers.filter(({ id }) => rows.some(({ bases }) => bases.some((basis) => basis === id))).map(({ id }) => option(id, both(id, id)))}</select></label>
<label>${say("角色", "Role")}<select name="role">${option("", both("全部", "all"))}${Object.entries(roleNames).map(([id, name]) => option(id, name))}</select></label>
<label>${say("周期", "Recurring")}<select name="recurring">${option("", both("全部", "all"))}${Object.entries(recurrenceNames).map(([id, name]) => option(id, name))}</select></label>
<p class="found" role="status" aria-live="polite" data-found></p></form>`;

const index = (): Page => ({
  path: "tasks/index.html",
  title: both("工作任务清单", "List of tasks"),
  door: "tasks",
  scripts: ["xieliyuan.js", "tasks.js"],
  body: html`<p class="lead">${say(`附件列${rows.length}项任务，分${taskCategories.length}类，共${rows.flatMap(({ contents }) => contents).length}条服务内容。`, `The annex lists ${rows.length} tasks in ${taskCategories.length} categories, with ${rows.flatMap(({ contents }) => contents).length} items of content.`)}</p>
<p class="links"><a href="/tasks/calendar.html">${say("到期日历", "Calendar of due dates")}</a> · <a href="/tasks/instruments.html">${say("文件依据", "Instruments")}</a> · ${download("tasks/tasks.csv", "下载全部任务（表格文件）", "Download all tasks as CSV")}</p>
${filters()}
${taskCategories.map(({ id, name }) => html`<section class="category"><h2 id="${id}">${t(name)}</h2><ul class="tasks">${rows.filter(({ category }) => category === id).map(summary)}</ul></section>`)}`,
});

const listed = (values: readonly Bilingual[]): Bilingual =>
  both(values.map(({ zh }) => zh).join("；"), values.map(({ en }) => en).join("; "));

function content(one: TaskContentEntry): Html {
  const { id, roles, says, channels = [], recipients = [], applicants = [], recurrence, deadline } = one;
  const facts: readonly (readonly [Html, readonly Bilingual[]])[] = [
    [say("渠道", "Through"), channels.map(({ name }) => name)],
    [say("报送", "To"), recipients],
    [say("申请人群", "Applicants"), applicants],
    [say("周期", "Recurs"), recurrence ? [recurrenceNames[recurrence]] : []],
    [say("期限", "Due"), deadline ? [deadlineNames[deadline]] : []],
  ];
  const shown = facts.filter(([, values]) => values.length > 0);
  return html`<li id="item-${/\((\d+)\)/.exec(id)?.[1] ?? ""}"><div class="who"><span class="locator">${id}</span> ${roles.map((role) => html`<span class="tag">${t(roleNames[role])}</span> `)}</div>
<p class="says zh" lang="zh-CN">${says.zh}</p><p class="says en" lang="en">${says.en}</p>${shown.length > 0 ? html`<dl class="facts">${shown.map(([name, values]) => html`<div><dt>${name}</dt><dd>${t(listed(values))}</dd></div>`)}</dl>` : nothing}</li>`;
}

/** The days on which a row's duties fall due, each duty under its own name. */
const dueDates = (duties: ReturnType<typeof dutiesDue>): Html =>
  html`${[...new Set(duties.map(({ kind }) => kind))].map(
    (kind) =>
      html`<p>${t(dutyNames[kind])}</p><p class="dates">${duties.filter((one) => one.kind === kind).map(({ due }) => html`<span>${due}</span> `)}</p>`,
  )}`;

function page(row: AnnexTask): Page {
  const places = [`附件-${row.no}`, ...row.contents.map(({ id }) => id)];
  const numbers = places.flatMap((place) => figuresAt(place));
  const due = dutiesDue({ from: "2026-01-01", to: "2026-12-31" }).filter(({ task }) => task === row.no);
  const cases = workedCases(places[0] as string);
  const neighbours = [rows[row.no - 2], rows[row.no]];
  return {
    path: `tasks/${row.no}.html`,
    title: both(`${row.no} ${row.item.zh}`, `${row.no} ${row.item.en}`),
    door: "tasks",
    trail: [top, { to: `/tasks/index.html#${row.category}`, name: categoryNames[row.category] }],
    body: html`<p class="lead quiet">${t(row.group)}</p><ol class="statements">${row.contents.map(content)}</ol>
${row.doubt ? html`<aside class="remark"><p>${t(row.doubt)}</p></aside>` : nothing}${row.erratum ? html`<aside class="remark"><p>${t(row.erratum)}</p></aside>` : nothing}
<section><h2>${say("依据", "Bases")}</h2><ul>${row.bases.map((id) => html`<li>${basisLink(id)} ${t(papers.find((paper) => paper.id === id)?.title ?? both("", ""))}</li>`)}</ul></section>
${row.carriesOut.length > 0 ? html`<section><h2>${say("落实的职责", "Duties it carries out")}</h2><p>${row.carriesOut.map((id) => html`${locatorLink(id)} `)}</p></section>` : nothing}
${numbers.length > 0 ? html`<section><h2>${say("数值", "Figures")}</h2>${figuresTable(numbers)}</section>` : nothing}
${places.map(readingsAt)}
${due.length > 0 ? html`<section><h2>${say("2026年的到期日", "Due in 2026")}</h2>${dueDates(due)}</section>` : nothing}
${findingsAt(...places)}
${cases}
<nav class="steps" aria-label="前后各项 Neighbours">${neighbours.map((other, i) => (other ? html`<a href="/tasks/${other.no}.html">${i === 0 ? "← " : ""}${other.no} ${t(other.item)}${i === 1 ? " →" : ""}</a>` : html`<span></span>`))}</nav>`,
  };
}

const statuses = {
  "in-force": both("有效", "in force"),
  repealed: both("已废止", "repealed"),
  "not-stated": both("未写明", "not stated"),
} as const;

const instrumentsPage = (): Page => ({
  path: "tasks/instruments.html",
  title: both("文件依据", "Instruments"),
  door: "tasks",
  trail: [top],
  body: html`<p class="lead">${say(`办法本身和它提到的文件，共${papers.length}件，以及各在何处被引用。`, `The measure and the documents it names, ${papers.length} in all, with the places where each is cited.`)}</p>
<ol class="papers">${papers.map(({ id, title, issuer, status, statusNote }) => {
    const { provisions, tasks: cited } = citedBy(id as Parameters<typeof citedBy>[0]);
    return html`<li id="${id}"><h2>${id}</h2><p>${t(title)}</p><dl class="facts"><div><dt>${say("制发", "Issued by")}</dt><dd>${t(issuer)}</dd></div><div><dt>${say("效力", "Status")}</dt><dd>${t(statuses[status])}${statusNote ? html` · ${t(statusNote)}` : ""}</dd></div>
${provisions.length + cited.length > 0 ? html`<div><dt>${say("引用处", "Cited in")}</dt><dd>${provisions.map((place) => html`${locatorLink(place)} `)}${cited.map((no) => html`<a class="locator" href="/tasks/${no}.html">附件-${no}</a> `)}</dd></div>` : ""}</dl></li>`;
  })}</ol>`,
});

/** The years for which calendars are made: that of the build, and the next; none that began before the measure. */
const firstYear = Math.max(new Date().getFullYear(), yearOf(chengbu2023.validFrom) + 1);
const years = [firstYear, firstYear + 1];
const dutiesOf = (year: number) => dutiesDue({ from: `${year}-01-01`, to: `${year}-12-31` });

/** The duties of a month, folded: a year of them is long on a phone. */
function dueIn(month: string, duties: ReturnType<typeof dutiesDue>): Html {
  const name = monthName(month);
  const days = [...new Set(duties.map(({ due }) => due))].map((day) => [day, duties.filter(({ due }) => due === day)] as const);
  return html`<details class="month"><summary>${t(name)} <span class="quiet">${say(`${duties.length}项`, `${duties.length} due`)}</span></summary><div class="scroll" tabindex="0" role="region" aria-label="${name.zh}到期事项 Due in ${name.en}"><table class="calendar"><thead><tr><th scope="col">${say("期限", "Due")}</th><th scope="col">${say("事项", "Duty")}</th></tr></thead><tbody>${days.map(([day, duties]) => html`<tr><th scope="row" class="number">${day}</th><td><ul class="plain">${duties.map((duty) => html`<li>${locatorLink(duty.provision)} ${t(titleOf(duty))}</li>`)}</ul></td></tr>`)}</tbody></table></div></details>`;
}

const calendarPage = (): Page => ({
  path: "tasks/calendar.html",
  title: both("到期日历", "Calendar of due dates"),
  door: "tasks",
  trail: [top],
  body: html`<p class="lead">${say("每月、每年到期的事项。日历文件可导入手机、Outlook或WPS；重复导入只会更新，不会重复。", "What falls due each month and year. The calendar file imports into a phone, Outlook or WPS; a second import updates the first.")}</p>
<p>${say("宣传周的日期不在办法里，所以日历中没有。", "The dates of the publicity week are not in the measure, so the calendar has none.")}</p>
${years.map((year) => {
  const duties = dutiesOf(year);
  const months = [...new Set(duties.map(({ due }) => due.slice(0, 7)))];
  return html`<section><h2>${year}</h2><p class="links">${download(`tasks/duties-${year}.ics`, "下载中文日历", "Download in Chinese")} ${download(`tasks/duties-${year}-en.ics`, "下载英文日历", "Download in English")}</p>
${months.map((month) =>
  dueIn(
    month,
    duties.filter(({ due }) => due.startsWith(month)),
  ),
)}</section>`;
})}`,
});

export const taskPages = (): readonly Page[] => [index(), instrumentsPage(), calendarPage(), ...rows.map(page)];

export const taskFiles = (): readonly Download[] => [
  { path: "tasks/tasks.csv", text: taskCatalogueCsv() },
  ...years.flatMap((year) => [
    { path: `tasks/duties-${year}.ics`, text: toICalendar(dutiesOf(year)) },
    { path: `tasks/duties-${year}-en.ics`, text: toICalendar(dutiesOf(year), { language: "en" }) },
  ]),
];
