import { chengbu2023, provisions } from "../../src";
import { citations, type FindingCode } from "../../src/law/citations";
import { type FigureId, figures } from "../../src/law/figures";
import type { Bilingual, ProvisionEntry, Statement } from "../../src/law/types";
import { type Html, html, say, t } from "../html";
import { addresseeNames, forceMeanings, forceNames } from "../names";
import { readingLink, ruleLink } from "../places";
import { figureValue } from "./figure";

export const body: readonly ProvisionEntry[] = provisions;

export const forceMark = (force: Statement["force"]): Html =>
  html`<span class="force ${force}" title="${forceMeanings[force].zh} ${forceMeanings[force].en}">${t(forceNames[force])}</span>`;

/** What a provision says, statement by statement: how strongly, to whom, and what computes it or why nothing does. */
export const statements = ({ statements }: ProvisionEntry): Html =>
  html`<ol class="statements">${statements.map(
    ({ force, addressee, says, computed }) =>
      html`<li><div class="who">${forceMark(force)} <span class="addressee">${t(addresseeNames[addressee])}</span></div>
<p class="says zh" lang="zh-CN">${says.zh}</p><p class="says en" lang="en">${says.en}</p>
<p class="computed">${
        "not" in computed
          ? html`<span class="not">${say("不计算", "Not computed")}</span> ${t(computed.not)}`
          : html`<span class="yes">${say("由此计算", "Computed by")}</span> ${computed.map(ruleLink)}`
      }</p></li>`,
  )}</ol>`;

/** The findings that cite a locator, and what each is about. */
const codesAt = (locator: string): readonly FindingCode[] =>
  (Object.keys(citations) as FindingCode[]).filter((code) => citations[code] === locator);

export function findingsAt(...locators: readonly string[]): Html | "" {
  const codes = locators.flatMap(codesAt);
  if (codes.length === 0) return "";
  return html`<section><h2>${say("裁断中的理由", "Findings")}</h2><p class="quiet">${say("引用本条的理由代码：", "Codes of findings that cite this place:")}</p><p class="chips">${codes.map((code) => html`<code>${code}</code> `)}</p></section>`;
}

export const figuresAt = (locator: string): readonly FigureId[] =>
  (Object.keys(figures) as FigureId[]).filter((id) => figures[id].provision === locator);

/** Figures with their values over time. */
export const figuresTable = (ids: readonly FigureId[], withPlace?: (locator: string) => Html): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="数值 Figures"><table><thead><tr>${withPlace ? html`<th scope="col">${say("条款", "Clause")}</th>` : ""}<th scope="col">${say("数值", "Figure")}</th><th scope="col">${say("值", "Value")}</th><th scope="col">${say("自何日起", "From")}</th></tr></thead><tbody>${ids.flatMap(
    (id) =>
      chengbu2023.figures[id].map(
        ({ from, value }) =>
          html`<tr id="${id}">${withPlace ? html`<td>${withPlace(figures[id].provision)}</td>` : ""}<th scope="row">${t(figures[id].name)} <code>${id}</code></th><td>${t(figureValue(id, value))}</td><td class="number">${from}</td></tr>`,
      ),
  )}</tbody></table></div>`;

interface Reading {
  readonly provision: string;
  readonly question: Bilingual;
  readonly reason: Bilingual;
}

/** A reading in short: the question, what is taken, and why. */
export const readingCard = (id: string, { question, reason }: Reading, taken: Bilingual, others: readonly Bilingual[]): Html =>
  html`<article class="reading"><h3>${t(question)}</h3><p>${readingLink(id)}</p>
<dl class="facts"><div><dt>${say("默认取", "Default")}</dt><dd>${t(taken)}</dd></div>${others.length > 0 ? html`<div><dt>${say("另可取", "Alternatives")}</dt><dd>${others.map((other, i) => html`${i > 0 ? html`<br>` : ""}${t(other)}`)}</dd></div>` : ""}<div><dt>${say("理由", "Reason")}</dt><dd>${t(reason)}</dd></div></dl></article>`;

export const kindsOfForce = (entry: ProvisionEntry): readonly Statement["force"][] => [
  ...new Set(entry.statements.map(({ force }) => force)),
];
