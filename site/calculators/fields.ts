import type { Bilingual } from "../../src/law/types";
import { both, capitalised, type Html, html, t } from "../html";

/** The controls of a form. Each is named by the path of its fact, so that one script serves every form. */
export const option = (value: string, { zh, en }: Bilingual): Html =>
  html`<option value="${value}" data-zh="${zh}" data-en="${en}">${zh === en ? zh : `${zh} ${en}`}</option>`;

const unsaid = both("未说明", "not stated");

const labelled = (name: string, label: Bilingual, control: Html, hint?: Bilingual): Html =>
  html`<div class="field"><label for="${name}">${t(capitalised(label))}</label>${control}${hint ? html`<p class="hint" id="${name}-hint">${t(hint)}</p>` : ""}</div>`;

const described = (name: string, hint?: Bilingual): Html => (hint ? html` aria-describedby="${name}-hint"` : html``);

export const day = (name: string, label: Bilingual, hint?: Bilingual): Html =>
  labelled(name, label, html`<input type="date" id="${name}" name="${name}"${described(name, hint)}>`, hint);

export const text = (name: string, label: Bilingual, hint?: Bilingual, mode = "text"): Html =>
  labelled(
    name,
    label,
    html`<input type="text" inputmode="${mode}" id="${name}" name="${name}" autocomplete="off"${described(name, hint)}>`,
    hint,
  );

export const select = (
  name: string,
  label: Bilingual,
  options: Readonly<Record<string, Bilingual>>,
  none: Bilingual = unsaid,
  hint?: Bilingual,
): Html =>
  labelled(
    name,
    label,
    html`<select id="${name}" name="${name}"${described(name, hint)}>${option("", none)}${Object.entries(options).map(([value, words]) => option(value, words))}</select>`,
    hint,
  );

/** Yes, no, or not stated, which is where it begins: what nobody has said is unknown. */
export const flag = (name: string, label: Bilingual): Html =>
  html`<fieldset class="flag"><legend>${t(capitalised(label))}</legend><div class="choices">${[
    ["yes", both("是", "yes")] as const,
    ["no", both("否", "no")] as const,
    ["", unsaid] as const,
  ].map(
    ([value, words]) =>
      html`<label><input type="radio" name="${name}" value="${value}"${value === "" ? html` checked` : ""}><span>${t(words)}</span></label>`,
  )}</div></fieldset>`;

/** A list of rows of which more may be asked for; the first row stands there already. */
export const rows = (name: string, label: Bilingual, add: Bilingual, row: (at: string) => Html, hint?: Bilingual): Html =>
  html`<fieldset class="rows" data-rows="${name}"><legend>${t(capitalised(label))}</legend>${hint ? html`<p class="hint">${t(hint)}</p>` : ""}<div data-row="0">${row(`${name}.0`)}</div><template>${row(`${name}.INDEX`)}</template><button type="button" class="plain-button" data-add="${name}">${t(add)}</button></fieldset>`;

export const group = (heading: Bilingual, ...controls: readonly Html[]): Html =>
  html`<fieldset class="group"><legend>${t(capitalised(heading))}</legend>${controls}</fieldset>`;

/** On paper a control neither scrolls nor goes on over the page, so that its text stands there by itself. */
export const listArea = (name: string, label: Bilingual, hint: Bilingual): Html =>
  html`<div class="field wide"><label for="${name}">${t(capitalised(label))}</label><p class="hint" id="${name}-hint">${t(hint)}</p><textarea id="${name}" name="${name}" rows="12" spellcheck="false" autocomplete="off" aria-describedby="${name}-hint"></textarea><div class="on-paper" data-paper></div></div>`;
