import { readFileSync } from "node:fs";
import { build, type Plugin, transform } from "esbuild";
import { choices } from "./choices";

const here = (path: string): string => new URL(path, import.meta.url).pathname;

/** The scripts of the pages take the library from the bundle that stands beside them, and the words of choices as data. */
const fromTheBundle: Plugin = {
  name: "from-the-bundle",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(\.\.\/)+src$/ }, () => ({ path: "xieliyuan", namespace: "bundle" }));
    onLoad({ filter: /.*/, namespace: "bundle" }, () => ({ contents: "module.exports = globalThis.xieliyuan", loader: "js" }));
    onResolve({ filter: /^\.\/choices$/ }, () => ({ path: "choices", namespace: "data" }));
    onLoad({ filter: /.*/, namespace: "data" }, () => ({ contents: `export const choices = ${JSON.stringify(choices)}`, loader: "js" }));
  },
};

/**
 * What browsers of 2020 and 2021 lack; the bundle comes first on every page that calculates, so that the scripts after it have it too. It stands before
 * the bundle as it is: a bundler leaves out what no export of this package leads to.
 */
async function lacking(): Promise<string> {
  const files = ["../scripts/sheet/recent.js", "client/recent.js"].map((path) => readFileSync(here(path), "utf8"));
  return (await transform(files.join("\n"), { minify: true, target: "es5" })).code;
}

/** The scripts, as classic ones: a page opened from a folder may not load modules. */
export async function scripts(outdir: string): Promise<void> {
  const common = { bundle: true, format: "iife", target: "es2020", minify: true, legalComments: "none", charset: "utf8" } as const;
  const library = { entryPoints: [here("../src/index.ts")], globalName: "xieliyuan", banner: { js: await lacking() } };
  await build({ ...common, ...library, outfile: `${outdir}/xieliyuan.js` });
  await build({
    ...common,
    entryPoints: ["language", "tasks", "calculator"].map((name) => here(`client/${name}.ts`)),
    outdir,
    plugins: [fromTheBundle],
  });
}

export const styles = (): string =>
  ["base", "frame", "parts", "law", "calculator", "print"].map((name) => readFileSync(here(`style/${name}.css`), "utf8")).join("\n");

/** The seal of the site, for the browser's tab. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#2f5d62"/><path d="M9 9v14M6 14h6M15 12h10M23 12v9a3 3 0 0 1-3 2M18 9c0 7-1 11-4 14" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round"/></svg>`;
