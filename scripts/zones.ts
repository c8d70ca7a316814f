import { spawnSync } from "node:child_process";

/** The suite in other time zones, and under a clock that stands still or runs ahead: the same answers everywhere. */
const zones = ["Asia/Shanghai", "UTC", "America/Sao_Paulo", "Pacific/Apia"];
const clocks = ["frozen", "moved"];
const runs = [...zones.map((TZ) => ({ TZ })), ...clocks.map((TEST_CLOCK) => ({ TEST_CLOCK }))];
const setup = ["--config", "scripts/zones.vitest.ts"];

const failed = runs.filter((one) => {
  console.log(Object.values(one).join());
  return spawnSync("npx", ["vitest", "run", ...setup], { stdio: "inherit", env: { ...process.env, ...one } }).status !== 0;
});
if (failed.length > 0) {
  console.error(`failed: ${failed.map((one) => Object.values(one).join()).join(", ")}`);
  process.exitCode = 1;
}
