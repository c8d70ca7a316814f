import { csv } from "../../src/explain/catalogue/csv";
import type { Bilingual } from "../../src/law/types";
import { type Html, html, t } from "../html";
import { toneOf } from "../parts/ruling";

/** A cell: a text, and where it is an outcome, which. */
interface Cell {
  readonly text: Bilingual;
  readonly outcome?: string;
}

/** A decision table, worked out by the library: written as a page and as a file. */
export interface Table {
  readonly id: string;
  readonly title: Bilingual;
  readonly note?: Bilingual;
  readonly headings: readonly Bilingual[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the page shows of it, where the whole would be too long to read; the file has the whole. */
  readonly shown?: (row: readonly Cell[], index: number) => boolean;
}

export const plain = (text: string | number): Cell => ({ text: { zh: String(text), en: String(text) } });
export const cell = (text: Bilingual, outcome?: string): Cell => (outcome === undefined ? { text } : { text, outcome });

export const csvOf = ({ headings, rows }: Table): string =>
  csv(
    [headings, ...rows.map((row) => row.map(({ text }) => text))].map((row) => row.map(({ zh, en }) => (zh === en ? zh : `${zh} / ${en}`))),
  );

export const tablePath = ({ id }: Table): string => `tables/${id}.csv`;

export function tableHtml({ id, title, headings, rows, shown = () => true }: Table): Html {
  const numeric = ({ text }: Cell) => /^[\d.,%–-]+$/.test(text.zh);
  const amounts = headings.map((_, i) => areAmounts(rows.map((row) => row[i]?.text.zh ?? "")));
  const classOf = (one: Cell, i: number) => (amounts[i] ? html` class="number amount"` : numeric(one) ? html` class="number"` : "");
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title.zh} ${title.en}"><table id="table-${id}"><thead><tr>${headings.map((heading, i) => html`<th scope="col"${amounts[i] ? html` class="amount"` : ""}>${t(heading)}</th>`)}</tr></thead><tbody>${rows
    .filter(shown)
    .map(
      (row) =>
        html`<tr>${row.map((one, i) => {
          const text = one.outcome ? html`<span class="mark ${toneOf(one.outcome)}">${t(one.text)}</span>` : t(one.text);
          return i === 0 ? html`<th scope="row"${classOf(one, i)}>${text}</th>` : html`<td${classOf(one, i)}>${text}</td>`;
        })}</tr>`,
    )}</tbody></table></div>`;
}

/** A column of amounts, of which some may be open, is read from its right edge. */
const areAmounts = (texts: readonly string[]): boolean =>
  texts.some((text) => amount.test(text)) && texts.every((text) => amount.test(text) || ["—", "待定", "0"].includes(text));
const amount = /^[\d,]+\.\d\d$/;
