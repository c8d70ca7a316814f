import { isDeepStrictEqual } from "node:util";
import { serialize } from "node:v8";
import type { Piscina } from "piscina";
import type { CountySummary } from "xieliyuan";
import { type Part, rostersOf } from "./country";
import type { Jobs, Way } from "./ways";

export interface Setting {
  readonly parts: readonly Part[];
  readonly rounds: number;
  /** Started pools by their number of workers. */
  readonly pools: ReadonlyMap<number, Piscina>;
}

/** What crosses between threads for one part, by what is sent and what comes back. */
export function crossings(parts: readonly Part[], jobs: Jobs): string {
  const part = parts[0] as Part;
  const rosters = [...rostersOf(part)];
  const size = (value: unknown) => `${serialize(value).length.toLocaleString("en")} bytes`;
  return [
    `One part of ${part.people} people, copied between threads:`,
    `  its number ${size(part)}, its rosters ${size(rosters)}, its totals ${size(jobs.fromNumber(part))}, its rulings ${size(jobs.everyRuling(rosters))}`,
  ].join("\n");
}

/** Runs every way, round after round, and tells its times beside those of the first. */
export async function compare(ways: readonly Way[], { parts, rounds, pools }: Setting): Promise<string> {
  const whole = await totalsOf(ways[0] as Way);
  const times = new Map(ways.map((way) => [way, [] as number[]]));
  // A first round that does not count: threads and the one process compile what they run.
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < ways.length; turn++) {
      const way = ways[(Math.max(0, round) + turn) % ways.length] as Way;
      const start = performance.now();
      const totals = await totalsOf(way);
      if (round >= 0) times.get(way)?.push(performance.now() - start);
      if (!isDeepStrictEqual(totals, whole)) throw new Error(`${way.name}: the totals differ from those of ${ways[0]?.name}`);
    }
  }
  const base = median(times.get(ways[0] as Way) ?? []);
  const rows = [...times].map(([{ name }, taken]) => {
    const own = median(taken);
    const [least, most] = [Math.min(...taken), Math.max(...taken)].map((one) => one.toFixed(0));
    return `| ${name.padEnd(38)} | ${own.toFixed(0).padStart(6)} | ${`${least}–${most}`.padStart(13)} | ${(base / own).toFixed(2).padStart(8)} |`;
  });
  return [
    `${whole.people} people in ${whole.townships} townships, ${parts.length} parts, ${whole.pay.total} yuan: every way gives the same totals.`,
    `| ${"way".padEnd(38)} | ${"ms".padStart(6)} | ${"least–most".padStart(13)} | speed-up |`,
    `| ${"-".repeat(38)} | ${"-".repeat(6)} | ${"-".repeat(13)} | -------- |`,
    ...rows,
  ].join("\n");

  function totalsOf(way: Way): Promise<CountySummary> {
    return way.run(parts, pools.get(Math.max(1, way.workers)) as Piscina);
  }
}

const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] ?? Number.NaN;
