import type { AnyRuling } from "../../src";
import { type Html, html, raw, say } from "../html";
import { locatorLink } from "../places";
import { type Told, toldBoth } from "../words";

const tones: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["eligible", "compliant", "in-post", "no-ground", "graded", "computed", "retained", "not-owed"].map((one) => [one, "good"]),
  ),
  ...Object.fromEntries(["ineligible", "violation", "refused", "exit", "non-compliant"].map((one) => [one, "bad"])),
  ...Object.fromEntries(["for-decision", "pending", "under-way", "returned"].map((one) => [one, "open"])),
};

/** Whether an outcome is one to be glad of, to put right, to decide, or not yet known. */
export const toneOf = (outcome: string): string => tones[outcome] ?? "unknown";

/** A ruling in words: the outcome, then its reasons with links to the clauses. Where a place is named, reasons from elsewhere are folded away. */
export function rulingIn(ruling: AnyRuling, place?: string): Html {
  const words = toldBoth(ruling);
  return html`<div class="ruling ${toneOf(ruling.outcome)}">${inLanguage(words.zh, "zh", "zh-CN", place)}${inLanguage(words.en, "en", "en", place)}</div>`;
}

const inLanguage = ({ verdict, basis, sections }: Told, kind: string, lang: string, place?: string): Html =>
  html`<div class="${kind}" lang="${lang}"><p class="verdict">${verdict}</p>${sections.map(({ heading, lines }) => section(heading, lines, lang, place))}<p class="basis">${basis}</p></div>`;

type Line = Told["sections"][number]["lines"][number];

/** More reasons than this, and those from elsewhere hide the one that is looked for. */
const few = 5;

function section(heading: string, lines: readonly Line[], lang: string, place?: string): Html {
  const near = (line: Line) => line.locator === null || line.locator.startsWith(place ?? "");
  const folds = place !== undefined && lines.length > few && lines.some((line) => line.locator && near(line)) && !lines.every(near);
  const rest = folds ? lines.filter((line) => !near(line)) : [];
  const summary = lang === "en" ? `${rest.length} from other clauses` : `其他条款的${rest.length}条`;
  return html`<p class="label">${heading}</p><ul>${lines.filter((line) => !folds || near(line)).map(written)}</ul>${folds ? html`<details><summary>${summary}</summary><ul>${rest.map(written)}</ul></details>` : ""}`;
}

const written = ({ locator, text }: Line): Html => html`<li>${locator ? html`${locatorLink(locator)} ` : ""}${text}</li>`;

/** The mark of an outcome, in colour and word. */
export const mark = (outcome: string, name: Html): Html => html`<span class="mark ${toneOf(outcome)}">${name}</span>`;

export const download = (path: string, zh: string, en: string): Html =>
  html`<a class="download" href="${raw(`/${path}`)}" download>${say(zh, en)}</a>`;
