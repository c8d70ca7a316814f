import type { Piscina } from "piscina";
import { type CountySummary, joinSummaries, type YearReview } from "xieliyuan";
import { type Part, rostersOf } from "./country";

/** A way of doing the whole job, from the numbers of the parts to the totals of the country. */
export interface Way {
  readonly name: string;
  readonly workers: number;
  readonly run: (parts: readonly Part[], pool: Piscina) => Promise<CountySummary>;
}

/** What every thread can do, and the only process where there is no other. */
export type Jobs = typeof import("./jobs");

/** The ways that are compared; the first is the measure of all others. */
export const waysOf = (jobs: Jobs, workers: number): Way[] => [
  { name: "one process", workers: 0, run: async (parts) => joinSummaries(parts.map(jobs.fromNumber)) },
  { name: "1 worker, totals back", workers: 1, run: totalsBack },
  { name: `${workers} workers, totals back`, workers, run: totalsBack },
  { name: `${workers} workers, rosters sent, totals back`, workers, run: rostersSent },
  { name: `${workers} workers, rosters sent, rulings back`, workers, run: rulingsBack },
];

const totalsBack: Way["run"] = (parts, pool) => each(parts, pool, (part) => pool.run(part, { name: "fromNumber" }));

const rostersSent: Way["run"] = (parts, pool) => each(parts, pool, (part) => pool.run([...rostersOf(part)], { name: "fromRosters" }));

const rulingsBack: Way["run"] = (parts, pool) =>
  each(parts, pool, async (part) => {
    const reviews: YearReview[] = await pool.run([...rostersOf(part)], { name: "everyRuling" });
    return reviews.at(-1)?.county ?? joinSummaries([]);
  });

/** Two parts a worker are under way at once, so that none waits for the next and the main thread never holds many. */
async function each(parts: readonly Part[], pool: Piscina, review: (part: Part) => Promise<CountySummary>): Promise<CountySummary> {
  const waiting = parts.values();
  const done: CountySummary[] = [];
  const lane = async () => {
    for (const part of waiting) done.push(await review(part));
  };
  await Promise.all(Array.from({ length: 2 * pool.options.maxThreads }, lane));
  return joinSummaries(done);
}
