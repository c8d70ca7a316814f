import { readings } from "../../src";
import { option } from "../calculators/fields";
import { type Calculator, calculators } from "../calculators/forms";
import { calculatorLink } from "../calculators/link";
import { cases } from "../cases";
import { choicesOf, isDefault, readingsOf } from "../effects";
import { both, capitalised, type Html, html, raw, say, t } from "../html";
import type { Page } from "../page";
import { ruleLink } from "../places";

const chosen = ({ rule }: Calculator): Html =>
  html`<details class="policy"><summary>${say("解释口径", "Readings")}</summary><p class="hint">${say("默认取法已选好；可改取其他，看结果怎样。", "The defaults are chosen; take another and see.")}</p>${readingsOf(
    rule,
  ).map(
    (id) =>
      html`<div class="field"><label for="r.${id}">${t(capitalised(readings[id].question))}</label><select id="r.${id}" name="r.${id}">${choicesOf(id).map((choice) => option(isDefault(choice) ? "" : JSON.stringify(choice.value), isDefault(choice) ? both(`${choice.name.zh}（默认）`, `${choice.name.en} (default)`) : choice.name))}</select></div>`,
  )}</details>`;

const page = (calculator: Calculator): Page => {
  const { slug, rule, title, about } = calculator;
  const examples = cases.flatMap((one) => {
    const to = one.rule === rule ? calculatorLink(one) : undefined;
    return to ? [html`<li><a href="${to}">${t(one.title)}</a></li>`] : [];
  });
  return {
    path: `calculators/${slug}.html`,
    title,
    door: "calculators",
    trail: [{ to: "/calculators/index.html", name: both("计算", "Calculate") }],
    scripts: ["xieliyuan.js", "calculator.js"],
    wide: true,
    body: html`<p class="lead">${t(about)} · ${ruleLink(rule)}</p>
<noscript><p class="remark">${say("计算要用到脚本。本站脚本都随网页存放，不连接网络。", "Calculating needs scripts. They all come with these pages; nothing is fetched from elsewhere.")}</p></noscript>
<div class="calculator"><form data-calculator="${rule}" novalidate autocomplete="off">${calculator.controls()}${chosen(calculator)}
<p class="buttons"><button type="button" data-copy>${say("复制本案链接", "Copy a link to this case")}</button> <button type="reset" class="plain-button">${say("清空", "Clear")}</button> <span class="quiet" data-copied></span></p><p class="hint">${say("事实只留在本机的浏览器和网址的 # 之后，不会发往任何服务器。请勿填写身份证号。", "The facts stay in your browser and after the # of the address; none is sent to a server. No ID numbers, please.")}</p></form>
<div class="answer" role="region" aria-labelledby="answer" tabindex="0"><h2 id="answer">${say("裁断", "Ruling")}</h2><p class="status" role="status" data-status></p><div data-answer></div></div></div>
<section class="examples"><h2>${say("试一试", "Try one")}</h2><ul class="inline">${examples}</ul></section>`,
  };
};

const index: Page = {
  path: "calculators/index.html",
  title: both("计算", "Calculate"),
  door: "calculators",
  body: html`<p class="lead">${say("网页里运行的就是这个库本身：给出事实，得到裁断、条款、缺少的事实，以及换一种口径会怎样。", "The page runs the library itself: give the facts, and get the ruling with its clauses, what is missing, and what another reading would make of it.")}</p><ul class="cards">${calculators.map(({ slug, title, about }) => html`<li><a href="${raw(`/calculators/${slug}.html`)}"><strong>${t(title)}</strong><span>${t(about)}</span></a></li>`)}</ul>`,
};

export const calculatorPages = (): readonly Page[] => [index, ...calculators.map(page)];
