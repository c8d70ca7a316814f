import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { Piscina } from "piscina";
import { partsOf } from "./country";
import { compare, crossings } from "./measure";
import { type Jobs, waysOf } from "./ways";

const count = (fallback: number) => ({ type: "string", default: String(fallback) }) as const;
const { values } = parseArgs({ options: { people: count(100_000), parts: count(40), rounds: count(7), workers: count(2) } });
const [people, rounds, workers] = [values.people, values.rounds, values.workers].map(Number) as [number, number, number];

const folder = await mkdtemp(join(import.meta.dirname, ".run-"));
const pools = new Map<number, Piscina>();
try {
  const filename = await bundledJobs();
  const jobs = (await import(filename)) as Jobs;
  for (const threads of new Set([1, workers])) pools.set(threads, await startedPool(filename, threads));
  const parts = partsOf(people, Number(values.parts));
  console.log(crossings(parts, jobs));
  console.log(await compare(waysOf(jobs, workers), { parts, rounds, pools }));
  console.log(`Medians of ${rounds} rounds; ${availableParallelism()} cores, Node ${process.version}.`);
} finally {
  await Promise.all([...pools.values()].map((pool) => pool.destroy()));
  await rm(folder, { recursive: true });
}

/** Threads load JavaScript, so the jobs are bundled as an application's would be, and the one process runs the same file. */
async function bundledJobs(): Promise<string> {
  const outfile = join(folder, "jobs.mjs");
  const entryPoints = [join(import.meta.dirname, "jobs.ts")];
  const alias = { xieliyuan: join(import.meta.dirname, "../../src/index.ts") };
  await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", target: "node20", alias });
  return pathToFileURL(outfile).href;
}

async function startedPool(filename: string, threads: number): Promise<Piscina> {
  const start = performance.now();
  const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads });
  await Promise.all(Array.from({ length: threads }, () => pool.run(undefined, { name: "ready" })));
  console.log(`Pool of ${threads} started in ${(performance.now() - start).toFixed(0)} ms.`);
  return pool;
}
