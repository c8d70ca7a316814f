import { isDeepStrictEqual } from "node:util";
import { type Contestant, contestants } from "./contestants";
import { oracle } from "./oracle";
import { type Township, townships } from "./workload";

const people = Number(process.env.BENCH_PEOPLE ?? 100_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const all = townships(people);

/** The townships that a contestant is given, and how many people live in them. */
const shareOf = ({ part }: Contestant): { given: readonly Township[]; size: number } => {
  const given = all.slice(0, Math.max(1, Math.round(all.length * part)));
  return { given, size: given.reduce((sum, { length }) => sum + length, 0) };
};

for (const contestant of contestants) {
  for (const [i, township] of shareOf(contestant).given.entries()) {
    const [said, wanted] = [await contestant.decide(township), oracle(township)];
    const wrong = wanted.findIndex((answer, person) => !isDeepStrictEqual(said[person], answer));
    if (wrong >= 0 || said.length !== wanted.length) {
      console.error(`${contestant.name} differs from the oracle: township ${i}, person ${wrong}`, said[wrong], wanted[wrong]);
      process.exit(1);
    }
  }
}
console.log(
  `All ${contestants.length} contestants agree with the oracle on what they are given. ${people} people, ${all.length} townships.`,
);

const times = new Map(contestants.map((contestant) => [contestant, [] as number[]]));
let kept = 0;
for (let round = 0; round < rounds; round++) {
  // Each round begins with another contestant, so that none always runs on the heap that the same neighbour left behind.
  for (let turn = 0; turn < contestants.length; turn++) {
    const contestant = contestants[(round + turn) % contestants.length] as Contestant;
    const { given, size } = shareOf(contestant);
    globalThis.gc?.();
    const start = performance.now();
    for (const township of given) kept += (await contestant.decide(township)).length;
    times.get(contestant)?.push(((performance.now() - start) * 1000) / size);
  }
}

const median = (of: readonly number[]) => [...of].sort((a, b) => a - b)[of.length >> 1] ?? Number.NaN;
const base = median(times.get(contestants[0] as Contestant) ?? []);
const rows = [...times].map(([contestant, taken]) => {
  const own = median(taken);
  const spread = `${Math.min(...taken).toFixed(2)}–${Math.max(...taken).toFixed(2)}`;
  return [contestant.name, String(shareOf(contestant).size), own.toFixed(2), spread, (own / base).toFixed(1)];
});
const heads = ["contestant", "people", "µs a person", "least–most", "to hand-written"];
const widths = heads.map((head, i) => Math.max(...[head, ...rows.map((row) => row[i] ?? "")].map(({ length }) => length)));
const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
console.log([line(heads), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n"));
console.log(`Medians of ${rounds} rounds, ${kept} answers; Node ${process.version}.`);
