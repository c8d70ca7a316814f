import { chengbu2023, names, provisions, readings, tasks } from "../../src";
import type { RuleName } from "../../src/law/types";
import { both, html, say, t } from "../html";
import type { Page } from "../page";
import { payBars } from "../pictures/pay";
import { ruleLink } from "../places";

const doors = [
  {
    to: "/law/index.html",
    name: both("查一条规定", "Look a rule up"),
    about: both("逐条逐项：说了什么、效力多强、有哪些数值和口径", "Clause by clause: what it says, how strongly, its figures and readings"),
  },
  {
    to: "/calculators/index.html",
    name: both("算一个案例", "Calculate a case"),
    about: both(
      "资格、报酬、名额和等次、培训；事实只留在本机",
      "Eligibility, pay, seats and grades, training; the facts stay in your browser",
    ),
  },
  {
    to: "/guides/sheet.html",
    name: both("粘到表格里用", "Paste into a sheet"),
    about: both("在WPS或Excel里写公式，整列计算", "Formulas in WPS or Excel, a column at a time"),
  },
  {
    to: "/guides/application.html",
    name: both("在程序里调用", "Call from code"),
    about: both("npm 库：事实进，裁断出", "An npm library: facts in, a ruling out"),
  },
];

/** What is decided, for whom, and the four doors. */
export function homePage(): Page {
  const decided = (Object.keys(names.rules) as RuleName[]).map((rule) => ({
    rule,
    outcomes: Object.values(names.outcomes[rule as keyof typeof names.outcomes]),
  }));
  return {
    path: "index.html",
    title: both("村级人社协理员管理办法", "Village HRSS assistants"),
    body: html`<div class="hero"><p class="instrument">${chengbu2023.instrument}</p>
<h1><span class="zh" lang="zh-CN"><span class="phrase">谁能任职，谁该退出，</span><span class="phrase">培训、考核、报酬怎么算</span></span><span class="en" lang="en">Who may serve, who must leave, and how training, grades and pay are decided</span></h1>
<p class="lead">${say("把城步苗族自治县的村级人社协理员管理办法写成规则：给出事实，得出裁断，每一条理由都指到条款，中英文对照。", "Chengbu county's measure on village HRSS assistants, written as rules: facts go in, a ruling comes out, and each of its reasons names the clause, in Chinese and English.")}</p></div>
<ul class="cards doors-big">${doors.map(({ to, name, about }) => html`<li><a href="${to}"><strong>${t(name)}</strong><span>${t(about)}</span></a></li>`)}</ul>
<section><h2>${say("能裁断什么", "What is decided")}</h2><div class="scroll" tabindex="0" role="region" aria-label="能裁断什么 What is decided"><table><thead><tr><th scope="col">${say("规则", "Rule")}</th><th scope="col">${say("结果", "Outcomes")}</th></tr></thead><tbody>${decided.map(({ rule, outcomes }) => html`<tr><th scope="row">${ruleLink(rule)}</th><td>${outcomes.map((one, i) => html`${i > 0 ? html`<span class="dotted"> · </span>` : ""}${t(one)}`)}</td></tr>`)}</tbody></table></div></section>
<section><h2>${say("报酬一图", "Pay at a glance")}</h2>${payBars()}<p class="quiet small">${say("单位：元/年，全年任职。", "Yuan a year, for a full year in post.")}</p></section>
<section class="columns"><div><h2>${say("给谁用", "For whom")}</h2><ul><li>${say("经办人员：用名册审核一个年度，或者在表格里写公式", "Officials: review a year from a roster, or write formulas in a sheet")}</li><li>${say("应用开发者：把裁断放进自己的系统", "Developers: put rulings into a system of their own")}</li><li>${say("政策人员：查条款、口径和数值，比较取法", "Policy people: look up clauses, readings and figures, and compare")}</li><li>${say("其他县：同一套规则，自己的数值和口径", "Other counties: the same rules, their own figures and readings")}</li></ul></div>
<div><h2>${say("怎样对待没写明的事", "Where the text is silent")}</h2><p>${say(`${Object.keys(readings).length}处留有选择的，列为口径，写明默认取法和理由；缺少事实时说明缺什么，须由机关决定时说明由谁决定。`, `${Object.keys(readings).length} open choices are readings, each with its default and reason. Where a fact is missing the ruling says which; where an authority must decide, it says who.`)}</p><p class="links"><a href="/readings/index.html">${say("口径", "Readings")}</a> · <a href="/guides/not-decided.html">${say("不裁断什么", "What it will not decide")}</a></p></div></section>
<p class="numbers"><span><b>${provisions.length}</b> ${say("条款", "provisions")}</span><span><b>${tasks.length}</b> ${say("项任务", "tasks")}</span><span><b>${Object.keys(readings).length}</b> ${say("处口径", "readings")}</span><span><b>${Object.keys(chengbu2023.figures).length}</b> ${say("个数值", "figures")}</span></p>`,
  };
}
