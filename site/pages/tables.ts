import type { Bilingual, RuleName } from "../../src/law/types";
import { both, type Html, html, nothing, raw, say, t } from "../html";
import type { Download, Page } from "../page";
import { calculate } from "../parts/calculate";
import { download } from "../parts/ruling";
import { payBars } from "../pictures/pay";
import { seatStairs } from "../pictures/seats";
import { appointmentSteps } from "../pictures/steps";
import { ruleLink } from "../places";
import { payTables } from "../tables/pay";
import { eligibilityTables, exitTables } from "../tables/people";
import { seats } from "../tables/seats";
import { csvOf, type Table, tableHtml, tablePath } from "../tables/table";
import { trainingTables } from "../tables/training";

interface Group {
  readonly slug: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly rule: RuleName;
  readonly picture?: () => Html;
  readonly tables: readonly Table[];
}

const groups: readonly Group[] = [
  {
    slug: "appointment",
    title: both("聘用步骤", "Steps of an appointment"),
    about: both("从提名到备案的四步", "The four steps from nomination to filing"),
    rule: "checkAppointment",
    picture: appointmentSteps,
    tables: [],
  },
  {
    slug: "eligibility",
    title: both("任职条件", "Eligibility"),
    about: both("各项条件、学历、年龄界线", "Conditions, education and the bounds of age"),
    rule: "assessEligibility",
    tables: eligibilityTables,
  },
  {
    slug: "exit",
    title: both("退出", "Exit"),
    about: both("情形、认定和三种表现的全部组合", "Grounds, determination, every combination of the failings"),
    rule: "evaluateExit",
    tables: exitTables,
  },
  {
    slug: "training",
    title: both("培训", "Training"),
    about: both("岗前和年度培训的天数和期限", "Days and time limits, before the job and yearly"),
    rule: "checkTraining",
    tables: trainingTables,
  },
  {
    slug: "seats",
    title: both("优秀名额", "Seats of “excellent”"),
    about: both("参加人数对应的名额", "Seats by size of cohort"),
    rule: "gradeCohort",
    picture: seatStairs,
    tables: [seats],
  },
  {
    slug: "pay",
    title: both("报酬", "Pay"),
    about: both("类别、月数、等次的全部组合", "Every class, number of months and grade"),
    rule: "computePay",
    picture: payBars,
    tables: payTables,
  },
];

/** Where the tables of each rule are. */
export const tablesOf: Partial<Record<RuleName, readonly { readonly to: string; readonly name: Bilingual }[]>> = Object.fromEntries(
  groups.map(({ slug, title, rule }) => [rule, [{ to: `/tables/${slug}.html`, name: title }]]),
);

const section = (table: Table): Html =>
  html`<section><h2>${t(table.title)}</h2>${table.note ? html`<p class="quiet">${t(table.note)}</p>` : nothing}${tableHtml(table)}<p>${download(tablePath(table), `下载表格文件（${table.rows.length}行）`, `Download as CSV (${table.rows.length} rows)`)}</p></section>`;

const page = ({ slug, title, about, rule, picture, tables }: Group): Page => ({
  path: `tables/${slug}.html`,
  title,
  door: "tables",
  trail: [{ to: "/tables/index.html", name: both("决策表", "Tables") }],
  body: html`<p class="lead">${t(about)}</p><p>${ruleLink(rule)}${calculate(rule)}</p>${picture ? picture() : nothing}${tables.map(section)}`,
});

const index: Page = {
  path: "tables/index.html",
  title: both("决策表和图", "Decision tables and pictures"),
  door: "tables",
  body: html`<p class="lead">${say("以下各表都由规则逐格算出，不是手抄；可下载为表格文件，用WPS或Excel打开。", "Every cell below was worked out by the rules, none copied by hand; each table downloads as a CSV file for Excel or WPS.")}</p><ul class="cards">${groups.map(({ slug, title, about }) => html`<li><a href="${raw(`/tables/${slug}.html`)}"><strong>${t(title)}</strong><span>${t(about)}</span></a></li>`)}</ul>`,
};

export const tablePages = (): readonly Page[] => [index, ...groups.map(page)];
export const tableFiles = (): readonly Download[] =>
  groups.flatMap(({ tables }) => tables.map((table) => ({ path: tablePath(table), text: csvOf(table) })));
