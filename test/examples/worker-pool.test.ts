import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { joinSummaries, reviewYear } from "xieliyuan";
import { partsOf, rostersOf, year } from "../../examples/worker-pool/country";
import { fromNumber, fromRosters } from "../../examples/worker-pool/jobs";
import { root } from "../docs/examples";

test("the parts are the same ones for the same number, and share out everyone", () => {
  const parts = partsOf(205, 4);
  expect(parts.reduce((sum, { people }) => sum + people, 0)).toBe(205);
  expect([...rostersOf(parts[2] as never)]).toEqual([...rostersOf(parts[2] as never)]);
  expect([...rostersOf(parts[2] as never)]).not.toEqual([...rostersOf(parts[3] as never)]);
});

test("the totals of the parts join to those of one review of everyone, and no row is refused", () => {
  const parts = partsOf(205, 4);
  const rosters = parts.flatMap((part) => [...rostersOf(part)]);
  const [villages, people] = [rosters.flatMap((one) => one.villages), rosters.flatMap((one) => one.people)];
  const whole = reviewYear({ villages, people }, { year });
  expect(whole.issues).toEqual([]);
  expect(joinSummaries(parts.map(fromNumber))).toEqual(whole.county);
  expect(fromRosters(rosters)).toEqual(whole.county);
});

test("the program finds every way alike, and tells the time of each", async () => {
  const options = ["--people", "300", "--parts", "4", "--rounds", "1"];
  const args = [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "examples/worker-pool/main.ts"), ...options];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  expect(stdout).toMatch(/300 people in \d+ townships, 4 parts, \d+\.\d\d yuan: every way gives the same totals\./);
  expect(stdout.match(/^\| .* \|\s+\d+ \|\s+\d+–\d+ \|\s+\d+ \|\s+\d+\.\d\d \|$/gm)).toHaveLength(5);
});
