import { type Html, html, nothing, raw, say, t } from "./html";
import { type Door, located, type Page } from "./page";

const doors: readonly { readonly id: Door; readonly to: string; readonly name: Html }[] = [
  { id: "law", to: "/law/index.html", name: say("条款", "Clauses") },
  { id: "readings", to: "/readings/index.html", name: say("口径", "Readings") },
  { id: "tables", to: "/tables/index.html", name: say("决策表", "Tables") },
  { id: "tasks", to: "/tasks/index.html", name: say("任务", "Tasks") },
  { id: "calculators", to: "/calculators/index.html", name: say("计算", "Calculate") },
  { id: "guides", to: "/guides/index.html", name: say("指南", "Guides") },
  { id: "api", to: "/api/index.html", name: say("接口", "API") },
];

const policy = "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** A page as it is written out. */
export function document(page: Page, version: string): string {
  const { title, door, trail = [], body, scripts = [], wide } = page;
  const home = page.path === "index.html";
  const named = home ? "村级人社协理员办法 · xieliyuan" : `${title.zh} ${title.en === title.zh ? "" : title.en} · 协理员办法`;
  const all = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<title>${named}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/site.css">
<script src="/assets/language.js"></script>
${scripts.map((script) => html`<script src="/assets/${script}" defer></script>\n`)}</head>
<body data-root="/">
<a class="skip" href="#content">${say("跳到正文", "Skip to the content")}</a>
<header class="top">
<div class="frame">
<a class="brand" href="/index.html"><span class="seal" aria-hidden="true">协</span><span class="name">${say("协理员办法", "xieliyuan")}</span></a>
<nav class="doors" aria-label="主导航 Main">${doors.map(({ id, to, name }) => html`<a href="${raw(to)}"${id === door ? raw(' aria-current="true"') : nothing}>${name}</a>`)}</nav>
<div class="languages" role="group" aria-label="语言 Language" hidden><button type="button" data-show="zh" lang="zh-CN">中文</button><button type="button" data-show="en" lang="en">English</button><button type="button" data-show="both" lang="zh-CN">对照</button></div>
</div>
</header>
<main id="content" class="frame${wide ? " wide" : ""}" tabindex="-1">
${
  home
    ? nothing
    : html`${trail.length > 0 ? html`<nav class="trail" aria-label="位置 Breadcrumb">${trail.map(({ to, name }) => html`<a href="${raw(to)}">${t(name)}</a>`)}</nav>` : nothing}
<h1>${t(title)}</h1>`
}
${body}
</main>
<footer class="foot"><div class="frame">
<p>${say("条款内容为本项目自己的转述，不是原文；以城政办发〔2023〕11号印发文本为准。", "The clauses are stated in the project's own words; the issued text of 城政办发〔2023〕11号 prevails.")}</p>
<p>${say("计算结果是依据办法和所列口径作出的计算，不是行政决定。", "A result is a calculation under the measure and the readings named, not an administrative decision.")}</p>
<p class="quiet">xieliyuan ${version}</p>
</div></footer>
</body>
</html>
`;
  return located(all.markup, page.path);
}
