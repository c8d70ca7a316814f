import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Installs the peers, checks the types, bundles everything as an application would be bundled, and runs it. */
const here = import.meta.dirname;
const stop = (status: number | null) => status !== 0 && process.exit(status ?? 1);
stop(spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: here, stdio: "inherit" }).status);

stop(spawnSync("npx", ["tsc", "-p", here], { stdio: "inherit" }).status);

const folder = mkdtempSync(join(here, ".run-"));
try {
  const file = join(folder, "main.mjs");
  await build({
    entryPoints: [join(here, process.argv[2] ?? "main.ts")],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    alias: { xieliyuan: join(here, "../../src/index.ts") },
    external: ["@gorules/zen-engine", "json-logic-engine", "json-rules-engine", "publicodes"],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  process.exitCode = spawnSync(process.execPath, ["--expose-gc", file], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
