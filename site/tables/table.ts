import type { Bilingual } from "../../src/law/types";
import { csv } from "../../src/rules/catalogue/csv";
import { type Html, html, t } from "../html";
import { toneOf } from "../parts/ruling";

/** A cell: a text, and where it is an outcome, which. */
export interface Cell {
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
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title.zh} ${title.en}"><table id="table-${id}"><thead><tr>${headings.map((heading) => html`<th scope="col">${t(heading)}</th>`)}</tr></thead><tbody>${rows
    .filter(shown)
    .map(
      (row) =>
        html`<tr>${row.map((one, i) => {
          const text = one.outcome ? html`<span class="mark ${toneOf(one.outcome)}">${t(one.text)}</span>` : t(one.text);
          return i === 0
            ? html`<th scope="row"${numeric(one) ? html` class="number"` : ""}>${text}</th>`
            : html`<td${numeric(one) ? html` class="number"` : ""}>${text}</td>`;
        })}</tr>`,
    )}</tbody></table></div>`;
}
