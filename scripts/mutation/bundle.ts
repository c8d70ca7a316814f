import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";

/** What takes whole spaces or starts programs stays out for time: a mutant that only such a test would kill counts as a survivor. */
const judging = /^(rules|model|review|duties|catalogue|explain|law|proof)\/(?!finite-|hostile|properties)[\w.-]+\.test\.ts$/;

const files = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((name) => judging.test(name))
  .map((name) => `test/${name}`);

// As deep as the tests lie, so that what they read by a relative address is found.
const out = "reports/judge";
const judge = `${out}/judge.mjs`;

const insteadOf: Plugin = {
  name: "instead-of",
  setup({ onResolve, onLoad }) {
    const ours = { vitest: "vitest.ts", "fast-check": "fast-check.ts", xieliyuan: "../../src/index.ts" } as const;
    onResolve({ filter: /^(vitest|fast-check|xieliyuan)$/ }, ({ path, importer }) =>
      importer.endsWith("scripts/mutation/fast-check.ts")
        ? undefined
        : { path: new URL(ours[path as keyof typeof ours], import.meta.url).pathname },
    );
    onResolve({ filter: /^judging-tests$/ }, ({ path }) => ({ path, namespace: "tests" }));
    onLoad({ filter: /./, namespace: "tests" }, () => ({
      resolveDir: process.cwd(),
      contents: `export const files = {${files.map((file) => `"${file}": () => import("./${file}")`).join()}};`,
    }));
  },
};

mkdirSync(out, { recursive: true });
await build({
  entryPoints: ["scripts/mutation/judge.ts"],
  outfile: judge,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "error",
  plugins: [insteadOf],
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
const seen = files.map((file) => JSON.parse(execFileSync("node", [judge], { env: { ...process.env, JUDGE: file }, encoding: "utf8" })));
writeFileSync(`${out}/seen.json`, JSON.stringify(seen));
