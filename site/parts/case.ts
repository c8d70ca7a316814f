import { calculatorLink } from "../calculators/link";
import { type Case, decide } from "../cases";
import { type Html, html, say, t } from "../html";
import { ruleLink } from "../places";
import { factsTable } from "./facts";
import { rulingIn } from "./ruling";

/** A case, decided here and now: its facts and the ruling on them, the reasons from elsewhere in the measure folded away. */
export function caseCard(one: Case, locator: string): Html {
  const link = calculatorLink(one);
  return html`<article class="case"><h3>${t(one.title)}</h3>
<div class="sides"><div>${factsTable(one)}<p class="quiet small">${ruleLink(one.rule)}${link ? html` · <a href="${link}">${say("在计算器中打开", "Open in the calculator")}</a>` : ""}</p></div>
${rulingIn(decide(one.rule, one.facts, one.on), locator)}</div></article>`;
}
