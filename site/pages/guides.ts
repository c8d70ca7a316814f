import { existsSync, readFileSync } from "node:fs";
import { Marked } from "marked";
import { both, type Html, html, raw, say, t } from "../html";
import type { Page } from "../page";
import { layersPicture } from "../pictures/layers";

/** The guides in the order in which they are read: docs/guides/NAME.md, and pages of docs that stand beside them. */
const guides = [
  { file: "guides/application.md", slug: "application" },
  { file: "guides/sheet.md", slug: "sheet" },
  { file: "guides/other-county.md", slug: "other-county" },
  { file: "guides/what-if.md", slug: "what-if" },
  { file: "guides/engine.md", slug: "engine" },
  { file: "guides/testing.md", slug: "testing" },
  { file: "guides/ruling.md", slug: "ruling" },
  { file: "guides/not-decided.md", slug: "not-decided" },
  { file: "roster.md", slug: "roster" },
  { file: "spreadsheet.md", slug: "spreadsheet" },
  { file: "architecture.md", slug: "architecture" },
] as const;

const docs = new URL("../../docs/", import.meta.url);
const present = guides.filter(({ file }) => existsSync(new URL(file, docs)));

/** Links among the guides, which on paper are files beside one another, and here are pages; whatever else is in the project has no page. */
function pageLink(href: string): string | undefined {
  if (/^(https?:|#|\/)/.test(href)) return href;
  const [path = "", hash] = href.split("#");
  const found = guides.find(
    ({ file }) => file === path || file.endsWith(`/${path.replace(/^(\.\.\/|\.\/)+/, "")}`) || file === path.replace(/^(\.\.\/|\.\/)+/, ""),
  );
  return found && present.includes(found) ? `/guides/${found.slug}.html${hash ? `#${hash}` : ""}` : undefined;
}

const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/<[^>]+>/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** Prose in one language is marked as such, so that the switch can show either. English may quote Chinese words, and Chinese a name or two. */
function languageOf(text: string): "zh" | "en" {
  const prose = text.replace(/`[^`]*`/g, "");
  const words = prose.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  const signs = prose.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words * 2 > signs ? "en" : "zh";
}

/** A browser shows a line's end as a space, as between words; a Chinese sentence has none. */
const inOneLine = (markup: string, language: "zh" | "en"): string =>
  language === "zh" ? markup.replace(/([\p{Script=Han}\u3000-\u303f\uff00-\uffef“”’…—](?:<\/\w+>)*)\n/gu, "$1") : markup;

const langOf = { zh: "zh-CN", en: "en" } as const;

/** Prose that is written in one language alone is shown whichever is asked for. */
const shownIn = (language: "zh" | "en", bilingual: boolean): string =>
  `${bilingual ? `class="${language}" ` : ""}lang="${langOf[language]}"`;

const markedIn = (bilingual: boolean) =>
  new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const parts = text.split(/ · /);
        const shown = parts.length === 2 ? t(both(parts[0] ?? "", parts[1] ?? "")).markup : this.parser.parseInline(tokens);
        return `<h${depth} id="${anchorOf(text)}">${shown}</h${depth}>`;
      },
      paragraph({ tokens, raw: text }) {
        const language = languageOf(text);
        return `<p ${shownIn(language, bilingual)}>${inOneLine(this.parser.parseInline(tokens), language)}</p>`;
      },
      text(token) {
        if (!("tokens" in token) || !token.tokens) return false;
        return inOneLine(this.parser.parseInline(token.tokens), languageOf(token.text));
      },
      link({ href, tokens }) {
        const inside = this.parser.parseInline(tokens);
        const to = pageLink(href);
        return to === undefined ? inside : `<a href="${to}">${inside}</a>`;
      },
      code({ text, lang }) {
        if (lang === "mermaid") return layersPicture(text).markup;
        return `<pre tabindex="0"><code class="language-${lang ?? "text"}">${html`${text}`.markup}</code></pre>`;
      },
      table(token) {
        const cells = (row: typeof token.header, tag: string) =>
          row
            .map(
              (one, i) =>
                `<${i === 0 && tag === "td" ? 'th scope="row"' : tag === "th" ? 'th scope="col"' : tag}>${bilingualCell(this.parser.parseInline(one.tokens))}</${i === 0 || tag === "th" ? "th" : "td"}>`,
            )
            .join("");
        return `<div class="scroll" tabindex="0" role="region" aria-label="表 Table"><table><thead><tr>${cells(token.header, "th")}</tr></thead><tbody>${token.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("")}</tbody></table></div>`;
      },
      listitem({ tokens, text }) {
        const language = languageOf(text);
        return `<li ${shownIn(language, bilingual)}>${this.parser.parse(tokens)}</li>`;
      },
      blockquote({ tokens, text }) {
        const language = languageOf(text);
        return `<blockquote ${shownIn(language, bilingual)}>${this.parser.parse(tokens)}</blockquote>`;
      },
    },
  });

/** A cell that says one thing in both languages, the Chinese before ` · `. */
function bilingualCell(markup: string): string {
  const [zh, en, ...more] = markup.split(" · ");
  if (en === undefined || more.length > 0) return markup;
  return `<span class="zh" lang="${langOf.zh}">${zh}</span><span class="en" lang="${langOf.en}">${en}</span>`;
}

/** A page that has a paragraph in each language has its whole in each. */
function rendered(text: string): Html {
  const languages = new Set(
    text
      .split(/\n\n+/)
      .filter((block) => /^[^#`|<\s]/.test(block))
      .map(languageOf),
  );
  return raw(markedIn(languages.size > 1).parse(text, { async: false }));
}

function page({ file, slug }: (typeof guides)[number]): Page {
  const text = readFileSync(new URL(file, docs), "utf8");
  const [, heading = slug] = /^# (.*)$/m.exec(text) ?? [];
  const [zh = heading, en = zh] = heading.split(" · ");
  return {
    path: `guides/${slug}.html`,
    title: both(zh, en),
    door: "guides",
    trail: [{ to: "/guides/index.html", name: both("指南", "Guides") }],
    body: html`<div class="prose">${rendered(text.replace(/^# .*\n/m, ""))}</div>`,
  };
}

export function guidePages(): readonly Page[] {
  const pages = present.map(page);
  const index: Page = {
    path: "guides/index.html",
    title: both("指南", "Guides"),
    door: "guides",
    body: html`<p class="lead">${say("从哪里用起，怎样接入、改用和验证。", "Where to begin, and how to call, adapt and check it.")}</p><ul class="cards">${pages.map(({ path, title }) => html`<li><a href="/${path}"><strong>${t(title)}</strong></a></li>`)}</ul>`,
  };
  return [index, ...pages];
}
