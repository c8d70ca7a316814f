import { instruments, readings, taskCategories, tasksIn } from "../../src";
import { type FigureId, figures } from "../../src/law/figures";
import type { ProvisionEntry, RuleName } from "../../src/law/types";
import { casesAbout } from "../cases";
import { choicesOf, isDefault, readingIds } from "../effects";
import { both, type Html, html, nothing, raw, say, t } from "../html";
import { chapters, forceMeanings, forceNames } from "../names";
import type { Page } from "../page";
import { caseCard } from "../parts/case";
import { body, figuresAt, figuresTable, findingsAt, forceMark, kindsOfForce, readingCard, statements } from "../parts/provision";
import { lawPath, locatorLink, ruleLink } from "../places";
import { tablesOf } from "./tables";

const top = { to: "/law/index.html", name: both("条款", "Clauses") };
const chapterOf = (id: string) => chapters.find(({ sign }) => id.startsWith(sign));
const isChapter = (id: string) => chapters.some(({ sign }) => sign === id);

/** The readings that stand at a provision. */
export const readingsAt = (locator: string): Html | "" => {
  const ids = readingIds.filter((id) => readings[id].provision === locator);
  if (ids.length === 0) return "";
  return html`<section><h2>${say("解释口径", "Readings")}</h2>${ids.map((id) => {
    const choices = choicesOf(id);
    const entry = readings[id];
    const own = "parameter" in entry ? [entry.parameter.says] : [];
    const others = choices.filter((choice) => !isDefault(choice) && String(choice.value) in entry.alternatives).map(({ name }) => name);
    return readingCard(id, entry, choices.find(isDefault)?.name ?? both("", ""), [...others, ...own]);
  })}</section>`;
};

export function workedCases(locator: string): Html | "" {
  const about = casesAbout(locator);
  return about.length === 0
    ? ""
    : html`<section><h2>${say("算出的案例", "Worked cases")}</h2>${about.map((one) => caseCard(one, locator))}</section>`;
}

const row = (entry: ProvisionEntry): Html =>
  html`<li class="${/[\d末]$/.test(entry.id) ? "item" : ""}"><a href="/${lawPath(entry.id)}"><span class="locator">${entry.id}</span> <span class="heading">${t(entry.heading)}</span></a> <span class="forces">${kindsOfForce(entry).map(forceMark)}</span></li>`;

function index(): Page {
  return {
    path: "law/index.html",
    title: both("条款", "Clauses"),
    door: "law",
    body: html`<p class="lead">${say("办法正文逐条逐项、附件逐行：说了什么、效力多强、由哪条规则计算、有哪些数值和口径。", "The body clause by clause and the annex row by row: what each says, how strongly, what computes it, its figures and readings.")}</p>
<dl class="legend">${(Object.keys(forceNames) as (keyof typeof forceNames)[]).map((force) => html`<div><dt>${forceMark(force)}</dt><dd>${t(forceMeanings[force])}</dd></div>`)}</dl>
<p><a href="/law/figures.html">${say("全部数值和生效日期", "All figures with their dates")}</a></p>
${chapters.map(({ sign, slug, name }) => html`<section class="chapter"><h2><a href="/law/${slug}.html">${t(name)}</a></h2><ul class="toc">${body.filter(({ id }) => id.startsWith(sign) && (id !== sign || !body.some((other) => other.id !== sign && other.id.startsWith(sign)))).map(row)}</ul></section>`)}
<section class="chapter"><h2><a href="/tasks/index.html">${say("附件：工作任务清单", "Annex: list of tasks")}</a></h2><ul class="toc">${taskCategories.map(({ id, name }) => html`<li><a href="/tasks/index.html#${id}"><span class="heading">${t(name)}</span></a> <span class="quiet">${tasksIn(id).length} ${say("项", "rows")}</span></li>`)}</ul></section>`,
  };
}

function citesOf({ cites = [] }: ProvisionEntry): Html | "" {
  if (cites.length === 0) return "";
  return html`<section><h2>${say("引用文件", "Instruments cited")}</h2><ul>${cites.map((id) => {
    const title = instruments.find((one) => one.id === id)?.title;
    return html`<li><a href="/tasks/instruments.html#${id}">${id}</a> ${title ? t(title) : ""}</li>`;
  })}</ul></section>`;
}

const steps = (id: string): Html => {
  const at = body.findIndex((entry) => entry.id === id);
  const [before, after] = [body[at - 1], body[at + 1]];
  return html`<nav class="steps" aria-label="前后条款 Neighbours">${before ? html`<a href="/${lawPath(before.id)}">← ${before.id} ${t(before.heading)}</a>` : html`<span></span>`}${after ? html`<a href="/${lawPath(after.id)}">${after.id} ${t(after.heading)} →</a>` : nothing}</nav>`;
};

const rulesOf = ({ statements }: ProvisionEntry): readonly RuleName[] => [
  ...new Set(statements.flatMap(({ computed }) => ("not" in computed ? [] : computed))),
];

function clause(entry: ProvisionEntry): Page {
  const { id, heading, locator } = entry;
  const chapter = chapterOf(id);
  const parent = /^(.\(.\))./.exec(id)?.[1];
  const items = isChapter(id)
    ? body.filter((one) => one.id !== id && one.id.startsWith(id) && !/[\d末]$/.test(one.id))
    : body.filter((one) => one.id !== id && one.id.startsWith(id));
  const numbers = figuresAt(id);
  const related = rulesOf(entry).flatMap((rule) => tablesOf[rule] ?? []);
  return {
    path: lawPath(id),
    title: isChapter(id) && chapter ? chapter.name : both(`${id} ${heading.zh}`, heading.en),
    door: "law",
    trail: [
      top,
      ...(chapter && !isChapter(id) ? [{ to: `/law/${chapter.slug}.html`, name: chapter.name }] : []),
      ...(parent ? [{ to: `/${lawPath(parent)}`, name: both(parent, parent) }] : []),
    ],
    body: html`<p class="lead quiet">${t(locator)}</p>
${statements(entry)}
${items.length > 0 ? html`<section><h2>${say("以下各项", "Its parts")}</h2><ul class="toc">${items.map(row)}</ul></section>` : nothing}
${numbers.length > 0 ? html`<section><h2>${say("数值", "Figures")}</h2>${figuresTable(numbers)}</section>` : nothing}
${readingsAt(id)}
${related.length > 0 ? html`<section><h2>${say("决策表和图", "Tables and pictures")}</h2><ul>${related.map(({ to, name }) => html`<li><a href="${raw(to)}">${t(name)}</a></li>`)}</ul></section>` : nothing}
${findingsAt(id)}
${workedCases(id)}
${citesOf(entry)}
${steps(id)}`,
  };
}

/** Chapters of which the measure says nothing but a heading. */
function bareChapter({ sign, slug, name }: (typeof chapters)[number]): Page {
  const parts = body.filter(({ id }) => id.startsWith(sign));
  const rules = [...new Set(parts.flatMap(rulesOf))];
  return {
    path: `law/${slug}.html`,
    title: name,
    door: "law",
    trail: [top],
    body: html`${rules.length > 0 ? html`<p>${say("由此计算", "Computed by")}</p><ul class="plain">${rules.map((rule) => html`<li>${ruleLink(rule)}</li>`)}</ul>` : nothing}<ul class="toc">${parts.map(row)}</ul>`,
  };
}

const figuresPage = (): Page => ({
  path: "law/figures.html",
  title: both("数值", "Figures"),
  door: "law",
  trail: [top],
  body: html`<p class="lead">${say("办法的每个数都是一条带日期的数据；修订只增加一条，旧案仍按旧数。", "Every number of the measure is dated data: an amendment adds an entry, and an old case keeps the old number.")}</p>${figuresTable(Object.keys(figures) as FigureId[], locatorLink)}`,
});

/** Every chapter and clause of the body. */
export const lawPages = (): readonly Page[] => [
  index(),
  figuresPage(),
  ...body.map(clause),
  ...chapters.filter(({ sign }) => !body.some(({ id }) => id === sign)).map(bareChapter),
];
