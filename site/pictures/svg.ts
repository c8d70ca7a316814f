import type { Bilingual } from "../../src/law/types";
import { type Html, html, t } from "../html";

/** A text in a drawing, in both languages; where both are shown, a drawing shows the Chinese. */
export const label = (x: number, y: number, { zh, en }: Bilingual, kind = ""): Html =>
  zh === en
    ? html`<text x="${x}" y="${y}" class="${kind}">${zh}</text>`
    : html`<text x="${x}" y="${y}" class="zh ${kind}" lang="zh-CN">${zh}</text><text x="${x}" y="${y}" class="en ${kind}" lang="en">${en}</text>`;

/** A drawing with its text alternative and, under it, what it shows in words. */
export const figure = (name: string, alternative: Bilingual, width: number, height: number, drawing: Html): Html =>
  html`<figure class="picture ${name}"><div class="scroll" tabindex="0" role="region" aria-label="${alternative.zh} ${alternative.en}"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${drawing}</svg></div><figcaption>${t(alternative)}</figcaption></figure>`;
