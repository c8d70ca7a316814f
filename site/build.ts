import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { icon, scripts, styles } from "./assets";
import { faultsOf } from "./check";
import { document } from "./layout";
import { notFound } from "./not-found";
import { apiPages, readLibrary } from "./pages/api";
import { calculatorPages } from "./pages/calculators";
import { guidePages } from "./pages/guides";
import { homePage } from "./pages/home";
import { lawPages } from "./pages/law";
import { readingPages } from "./pages/readings";
import { tableFiles, tablePages } from "./pages/tables";
import { taskFiles, taskPages } from "./pages/tasks";

// `npm run docs`: writes the site to site-dist, and fails where a link is broken, a clause has no page, or an export is undocumented.
const out = new URL("../site-dist/", import.meta.url).pathname;
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

const { entries, undocumented } = await readLibrary();
const pages = [
  homePage(),
  ...lawPages(),
  ...readingPages(),
  ...tablePages(),
  ...taskPages(),
  ...calculatorPages(),
  ...guidePages(),
  ...apiPages(entries),
];

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "assets"), { recursive: true });
await scripts(join(out, "assets"));

const assets = ["language", "tasks", "calculator", "xieliyuan"].map((name): [string, string] => {
  const path = `assets/${name}.js`;
  return [path, readFileSync(join(out, path), "utf8")];
});
const files = new Map<string, string>([
  ...assets,
  ["assets/site.css", styles()],
  ["assets/icon.svg", icon],
  ...[...tableFiles(), ...taskFiles()].map(({ path, text }): [string, string] => [path, text]),
  ...pages.map((page): [string, string] => [page.path, document(page, version)]),
  ["404.html", notFound(pages.map(({ path }) => path))],
]);
for (const [path, text] of files) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

const faults = [...faultsOf(files), ...undocumented.map((name) => `the export ${name} is undocumented`)];
for (const fault of faults) console.error(fault);
console.log(`${pages.length} pages in site-dist`);
if (faults.length > 0) process.exitCode = 1;
