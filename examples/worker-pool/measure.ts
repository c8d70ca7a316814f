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

/** How long one round took, and how long the processors worked at it in all threads: where others share them, the two tell different things. */
interface Taken {
  readonly wall: number;
  readonly cpu: number;
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
  const times = new Map(ways.map((way) => [way, [] as Taken[]]));
  // A first round that does not count: threads and the one process compile what they run.
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < ways.length; turn++) {
      const way = ways[(Math.max(0, round) + turn) % ways.length] as Way;
      const [start, before] = [performance.now(), process.cpuUsage()];
      const totals = await totalsOf(way);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times.get(way)?.push({ wall: performance.now() - start, cpu: (user + system) / 1000 });
      if (!isDeepStrictEqual(totals, whole)) throw new Error(`${way.name}: the totals differ from those of ${ways[0]?.name}`);
    }
  }
  const base = median((times.get(ways[0] as Way) ?? []).map(({ wall }) => wall));
  const rows = [...times].map(([{ name }, taken]) => {
    const walls = taken.map(({ wall }) => wall);
    const spread = [Math.min(...walls), Math.max(...walls)].map((one) => one.toFixed(0)).join("–");
    return line(name, median(walls).toFixed(0), spread, median(taken.map(({ cpu }) => cpu)).toFixed(0), (base / median(walls)).toFixed(2));
  });
  return [
    `${whole.people} people in ${whole.townships} townships, ${parts.length} parts, ${whole.pay.total} yuan: every way gives the same totals.`,
    line("way", "ms", "least–most", "CPU ms", "speed-up"),
    line("-".repeat(38), "-".repeat(6), "-".repeat(11), "-".repeat(6), "-".repeat(8)),
    ...rows,
  ].join("\n");

  function totalsOf(way: Way): Promise<CountySummary> {
    return way.run(parts, pools.get(Math.max(1, way.workers)) as Piscina);
  }
}

const line = (way: string, ms: string, spread: string, cpu: string, ratio: string): string =>
  `| ${way.padEnd(38)} | ${ms.padStart(6)} | ${spread.padStart(11)} | ${cpu.padStart(6)} | ${ratio.padStart(8)} |`;

const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] ?? Number.NaN;
