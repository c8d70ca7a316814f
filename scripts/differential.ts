import { spawnSync } from "node:child_process";

/** Library and reference on 100,000 generated cases of each rule; `DIFFERENTIAL_RUNS` and `DIFFERENTIAL_SEED` choose others. */
const seed = process.env.DIFFERENTIAL_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const env = { ...process.env, DIFFERENTIAL_RUNS: process.env.DIFFERENTIAL_RUNS ?? "100000", DIFFERENTIAL_SEED: seed };

console.log(`seed ${seed}`);
process.exitCode =
  spawnSync("npx", ["vitest", "run", "test/proof/differential.test.ts", "--reporter=verbose"], { stdio: "inherit", env }).status ?? 1;
