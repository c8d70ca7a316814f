import { existsSync, readFileSync } from "node:fs";
import { files } from "judging-tests";
import { named } from "vitest";

/** What a test file ran of the code in which mutants lie, and how long it took. */
export interface Seen {
  readonly file: string;
  readonly took: number;
  readonly mutants: readonly string[];
}

process.env.DIFFERENTIAL_SEED ??= "1";

const record = new URL("./seen.json", import.meta.url).pathname;
const seen: Seen[] = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : [];
const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
const alone = process.env.JUDGE;

/** The quickest first; a file whose tests never come past the mutant, not even while it loads, cannot tell. */
const judging = [...seen]
  .sort((one, other) => one.took - other.took)
  .filter(({ mutants }) => mutant === undefined || mutants.includes(mutant))
  .map(({ file }) => file);

const start = performance.now();
for (const file of alone ? [alone] : judging) {
  named.length = 0;
  try {
    await files[file]?.();
    for (const { run } of named) await run();
  } catch (error) {
    console.error(file, error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
if (alone) {
  const { static: loading = {}, perTest = {} } =
    (globalThis as { __stryker__?: { mutantCoverage?: Coverage } }).__stryker__?.mutantCoverage ?? {};
  const mutants = new Set([loading, ...Object.values(perTest)].flatMap((one) => Object.keys(one)));
  console.log(JSON.stringify({ file: alone, took: performance.now() - start, mutants: [...mutants] } satisfies Seen));
}
process.exit(0);

interface Coverage {
  readonly static?: object;
  readonly perTest?: Readonly<Record<string, object>>;
}
