import type { Bilingual } from "../../src/law/types";
import { type Html, html, t } from "../html";

/** A text in a drawing, in both languages; where both are shown, a drawing shows the Chinese. */
export const label = (x: number, y: number, { zh, en }: Bilingual, kind = ""): Html =>
  zh === en
    ? html`<text x="${x}" y="${y}" class="${kind}">${zh}</text>`
    : html`<text x="${x}" y="${y}" class="zh ${kind}" lang="zh-CN">${zh}</text><text x="${x}" y="${y}" class="en ${kind}" lang="en">${en}</text>`;

/** How wide every drawing is in its own units: little enough that a phone shows the whole of it with texts that can be read. */
export const drawn = 480;

/** A drawing, as wide as there is room, and under it what it shows in words. */
export const figure = (name: string, alternative: Bilingual, height: number, drawing: Html): Html =>
  html`<figure class="picture ${name}"><svg viewBox="0 0 ${drawn} ${height}" aria-hidden="true" focusable="false">${drawing}</svg><figcaption>${t(alternative)}</figcaption></figure>`;
