import { ReflectionKind } from "typedoc";
import { both, html, nothing, say, t } from "../../html";
import type { Page } from "../../page";
import type { Entry } from "./entries";
import { exportPage, firstSentence, kinds, type Reader } from "./export";

export { readLibrary } from "./entries";

/** A page for each export of every door, and for each door a list of them. */
export function apiPages(entries: readonly Entry[]): readonly Page[] {
  const linksOf = ({ exports, folder }: Entry) => exports.map(({ name }): [string, string] => [name, `/${folder}/${name}.html`]);
  return entries.flatMap((entry) => {
    const { exports, compiled } = entry;
    // Of two exports by one name, that of the same door is meant.
    const known = new Map([...entries.filter((one) => one !== entry), entry].flatMap(linksOf));
    const ruleOf = new Map(
      exports.flatMap((one) =>
        one.kind === ReflectionKind.Function ? compiled.parametersOf(one).map((type): [string, string] => [type, one.name]) : [],
      ),
    );
    const reader: Reader = { known, compiled, ruleOf };
    return [doorPage(entry, entries, reader), ...exports.map((one) => exportPage(one, entry, reader))];
  });
}

const api = both("接口", "API");

/** What is exported through a door. */
function doorPage(entry: Entry, entries: readonly Entry[], reader: Reader): Page {
  const { name, folder, says, example, exports } = entry;
  const isMain = entry === entries[0];
  const lists = kinds.map(({ kind, name }) => {
    const own = exports.filter((one) => one.kind & kind);
    if (own.length === 0) return nothing;
    const rows = own.map(
      (one) =>
        html`<div><dt><a href="/${folder}/${one.name}.html"><code>${one.name}</code></a></dt><dd>${firstSentence(one, reader)}</dd></div>`,
    );
    return html`<section><h2 id="${name.en.toLowerCase()}">${t(name)}</h2><dl class="exports">${rows}</dl></section>`;
  });
  const others = entries.filter((one) => one !== entry);
  return {
    path: `${folder}/index.html`,
    title: isMain ? api : both(name, name),
    door: "api",
    ...(!isMain && { trail: [{ to: "/api/index.html", name: api }] }),
    body: html`<p class="lead">${isMain ? say("由源代码中的说明生成；每个例子都由测试运行。说明为英文，带中文术语。", "Made from the comments of the source by TypeDoc; every example is run by a test.") : t(says)}</p><pre tabindex="0"><code>${example}</code></pre>
${lists}
<section><h2 id="subpaths">${isMain ? say("子路径", "Subpaths") : say("其他入口", "Other doors")}</h2><dl class="exports">${others.map((one) => html`<div><dt><a href="/${one.folder}/index.html"><code>${one.name}</code></a></dt><dd><p>${t(one.says)}</p></dd></div>`)}</dl></section>`,
  };
}
