import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * What takes whole spaces or starts programs stays out for time: a mutant that only such a test would kill counts as a survivor. What reads the
 * sources as texts would find there what judges the mutants.
 */
const judging =
  /^(rules|model|review|duties|catalogue|explain|law|proof)\/(?!finite-|hostile|nothing-outside|properties)[\w.-]+\.test\.ts$/;

const insteadOf: Plugin = {
  name: "instead-of",
  setup({ onResolve, onLoad }) {
    // From the folder in which the changed code lies, not from where this file was loaded.
    const ours = {
      vitest: "scripts/mutation/vitest.ts",
      "fast-check": "scripts/mutation/fast-check.ts",
      xieliyuan: "src/index.ts",
    } as const;
    onResolve({ filter: /^(vitest|fast-check|xieliyuan)$/ }, ({ path, importer }) =>
      importer.endsWith("scripts/mutation/fast-check.ts") ? undefined : { path: resolve(ours[path as keyof typeof ours]) },
    );
    onResolve({ filter: /^judging-tests$/ }, ({ path }) => ({ path, namespace: "tests" }));
    onLoad({ filter: /./, namespace: "tests" }, () => ({ resolveDir: process.cwd(), contents: allTests() }));
  },
};

const allTests = () => {
  const files = readdirSync("test", { recursive: true, encoding: "utf8" })
    .filter((name) => judging.test(name))
    .map((name) => `"test/${name}": () => import("./test/${name}")`);
  return `export { named } from "vitest"; export const files = {${files.join()}};`;
};

/** The judging tests, and the code in which mutants lie, as one script without the packages that they use; it looks for `testsAddress`. */
export const bundleTests = async () => {
  const { outputFiles } = await build({
    entryPoints: ["judging-tests"],
    write: false,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
    define: { "import.meta.url": "testsAddress" },
    plugins: [insteadOf],
  });
  return outputFiles[0]?.text ?? "";
};
