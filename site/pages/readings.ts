import { chengbu2023, dutiesDue, type ReadingId, readings, withReadings } from "../../src";
import type { Choice } from "../choices";
import { choicesOf, isDefault, readingIds } from "../effects";
import { both, type Html, html, say, t } from "../html";
import { addresseeNames } from "../names";
import type { Page } from "../page";
import { effectsTable, movedBy } from "../parts/effects";
import { locatorLink, ruleLink } from "../places";

const top = { to: "/readings/index.html", name: both("口径", "Readings") };

/** What a reading of the calendar moves: the duties of a quarter, listed under each choice. */
function listedDuties(choice: Choice): Html {
  const list = (policy = chengbu2023) =>
    dutiesDue({ from: "2026-03-01", to: "2026-04-30" }, { policy })
      .filter(({ readings: used }) => used.some(({ id }) => id === choice.reading))
      .map(({ provision, period, due }) => ({ provision, period, due }));
  const before = list();
  const after = list(withReadings(chengbu2023, { [choice.reading]: choice.value }));
  const day = (one: (typeof before)[number] | undefined) => (one ? html`${one.period} → ${one.due}` : "—");
  const moved = before.flatMap((one, i) => (JSON.stringify(one) === JSON.stringify(after[i]) ? [] : [{ one, other: after[i] }]));
  if (moved.length === 0) return html``;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="到期事项 Duties"><table><caption>${say("2026年3月至4月的到期事项（所属期间 → 期限）", "Duties due in March and April 2026 (period → due)")}</caption><thead><tr><th scope="col">${say("条款", "Clause")}</th><th scope="col">${say("默认口径", "Default reading")}</th><th scope="col">${say("改取此项", "Taken this way")}</th></tr></thead><tbody>${moved.map(({ one, other }) => html`<tr><th scope="row">${locatorLink(one.provision)}</th><td class="number">${day(one)}</td><td class="number">${day(other)}</td></tr>`)}</tbody></table></div>`;
}

function page(id: ReadingId): Page {
  const entry = readings[id];
  const choices = choicesOf(id);
  const moved = movedBy(id);
  const others = choices.filter((choice) => !isDefault(choice));
  return {
    path: `readings/${id}.html`,
    title: entry.question,
    door: "readings",
    trail: [top],
    body: html`<p class="lead"><code>${id}</code> · ${locatorLink(entry.provision)}</p>
<dl class="facts wide"><div><dt>${say("默认取", "Default")}</dt><dd>${choices.filter(isDefault).map(({ name }) => t(name))}</dd></div>
<div><dt>${say("理由", "Reason")}</dt><dd>${t(entry.reason)}</dd></div>
<div><dt>${say("可另行决定者", "Who may decide otherwise")}</dt><dd>${t(addresseeNames[entry.decidedBy])}</dd></div>
<div><dt>${say("用到它的规则", "Rules that use it")}</dt><dd>${entry.usedBy.map((rule) => html`${ruleLink(rule)}<br>`)}</dd></div>
${"parameter" in entry ? html`<div><dt>${say("也可自定", "Or a value of one's own")}</dt><dd>${t(entry.parameter.says)}</dd></div>` : ""}</dl>
<h2>${say("改取其他口径，结果有何不同", "What changes when it is taken otherwise")}</h2>
<p class="quiet">${say("以下由本站案例在生成网页时逐一重算得出。", "Worked out from the cases of this site when these pages were made.")}</p>
${others.map((choice) => {
  const duties = (entry.usedBy as readonly string[]).includes("dutiesDue") ? listedDuties(choice) : html``;
  const onlyDuties = entry.usedBy.length === 1 && duties.markup !== "";
  return html`<section class="choice"><h3>${t(choice.name)} <code>${typeof choice.value === "object" ? JSON.stringify(choice.value) : String(choice.value)}</code></h3>${onlyDuties ? "" : effectsTable(choice, moved)}${duties}</section>`;
})}
<h2>${say("在代码中选取", "Choosing it in code")}</h2>
<pre tabindex="0"><code>withReadings(chengbu2023, { ${/-/.test(id) ? `"${id}"` : id}: ${JSON.stringify(others[0]?.value)} })</code></pre>`,
  };
}

const index = (): Page => ({
  path: "readings/index.html",
  title: both("解释口径", "Readings"),
  door: "readings",
  body: html`<p class="lead">${say(`办法留有${readingIds.length}处可作不同理解。每处有默认取法和理由，每个裁断都列出所依据的口径，选用其他取法只改一处参数。`, `The measure leaves ${readingIds.length} choices open. Each has a default and a reason; every ruling names those that it rests on, and another is one setting away.`)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="口径 Readings"><table class="register"><thead><tr><th scope="col">${say("条款", "Clause")}</th><th scope="col">${say("问题", "Question")}</th><th scope="col">${say("默认取", "Default")}</th><th scope="col">${say("改取时变动的案例", "Cases that move")}</th></tr></thead><tbody>${readingIds.map(
    (id) => {
      const outcomes = movedBy(id).filter(({ moves }) => moves === "outcome").length;
      return html`<tr><td>${locatorLink(readings[id].provision)}</td><th scope="row"><a href="/readings/${id}.html">${t(readings[id].question)}</a><br><code>${id}</code></th><td>${choicesOf(
        id,
      )
        .filter(isDefault)
        .map(({ name }) => t(name))}</td><td class="number">${outcomes}</td></tr>`;
    },
  )}</tbody></table></div>`,
});

/** The register of readings, and a page for each. */
export const readingPages = (): readonly Page[] => [index(), ...readingIds.map(page)];
