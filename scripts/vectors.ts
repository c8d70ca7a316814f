import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chengbu2023 } from "../src/law/chengbu2023";
import { vectorsOf } from "./vector-answers";
import { cases } from "./vector-cases";

/**
 * Writes the conformance vectors. They are committed and change only with a ruling; the tests hold each of them against the reference
 * implementation too, so what this library answers is never its own witness.
 */
const folder = join(import.meta.dirname, "../vectors");

mkdirSync(folder, { recursive: true });
for (const [rule, list] of Object.entries(cases)) {
  const vectors = vectorsOf(rule, list).map((vector) => `    ${JSON.stringify(vector)}`);
  const head = `  "format": 1,\n  "measure": "${chengbu2023.instrument}",\n  "rule": "${rule}"`;
  writeFileSync(join(folder, `${rule}.json`), `{\n${head},\n  "vectors": [\n${vectors.join(",\n")}\n  ]\n}\n`);
}
// Laid out as every other file of the tree is.
execFileSync("npx", ["biome", "format", "--write", folder]);
