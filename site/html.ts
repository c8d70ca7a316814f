import type { Bilingual } from "../src/law/types";

/** Markup that is safe to write out: made only by the functions of this file. */
export class Html {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

type Part = Html | string | number | false | null | undefined | readonly Part[];

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign] ?? sign);

const written = (part: Part): string => {
  if (part === false || part === null || part === undefined) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return part.map(written).join("");
  return escaped(String(part));
};

/** A template of markup; texts put into it are escaped. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(texts.map((text, i) => text + (i < parts.length ? written(parts[i]) : "")).join(""));

export const raw = (markup: string): Html => new Html(markup);
export const nothing = raw("");

/** A text in both languages, within a line. */
export const t = ({ zh, en }: Bilingual): Html =>
  zh === en
    ? html`<span class="zh en" lang="zh-CN">${zh}</span>`
    : html`<span class="zh" lang="zh-CN">${zh}</span><span class="en" lang="en">${en}</span>`;

export const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** {@link t} of a text written out on the spot. */
export const say = (zh: string, en: string): Html => t({ zh, en });

/** A name that begins a line, where the library has it for the middle of a sentence. */
export const capitalised = ({ zh, en }: Bilingual): Bilingual => both(zh, en.charAt(0).toUpperCase() + en.slice(1));
