import { createHash } from "node:crypto";
import { html, raw, say } from "./html";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** What of an address stands below the top of the site: a folder of the site, if it is in one, and the name of the page. */
function belowTop(paths: readonly string[]): RegExp {
  const folders = new Set(paths.filter((path) => path.includes("/")).map(folderOf));
  return new RegExp(`/(?:(?:${[...folders].join("|")})/)?[^/]*$`);
}

const style =
  "body{max-width:40rem;margin:20vh auto 0;padding:0 1.5rem;font:1.125rem/1.7 system-ui,sans-serif;color:#20292b}h1{font-size:1.6rem}.en{display:block}a{color:#2f5d62}";

/**
 * What a host answers with where there is no page. It is shown at the address that was asked for, in whatever folder, so that it brings its style
 * along, and finds the top of the site by the folders that the site has.
 */
export function notFound(paths: readonly string[]): string {
  const script = `document.querySelector("a").href=location.pathname.replace(${belowTop(paths)},"/index.html")`;
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}`;
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>没有这一页 No such page · 协理员办法</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>${say("没有这一页", "No such page")}</h1>
<p>${say("网址可能写错了，或者这一页已经移走。", "The address may be mistyped, or the page has moved.")}</p>
<p><a href="index.html">${say("回到首页", "To the front page")}</a></p>
</main>
<script>${raw(script)}</script>
</body>
</html>
`.markup;
}
