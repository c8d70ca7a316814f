import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { amend, chengbu2023 } from "xieliyuan";
import pkg from "../../../package.json" with { type: "json" };
import { bundles } from "../../../scripts/sheet/bundle";
import { findings, rulings, unasked, unkept } from "../../../scripts/sheet/edits/rulings";
import { withoutSchemas } from "../../../scripts/sheet/without-schemas";
import * as dates from "../../../src/model/dates";
import * as law from "../../../src/model/in-force";
import * as money from "../../../src/model/money";
import { packageVersion } from "../../../src/sheet/functions/version";
import * as leanDates from "../../../src/sheet/lean/dates";
import * as leanLaw from "../../../src/sheet/lean/in-force";
import * as leanMoney from "../../../src/sheet/lean/money";
import { temporaryFolder } from "../../temporary-folder";

const day = fc
  .date({ min: new Date("1800-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("the calendar of the pasted files is that of the library", () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: -100, max: 100 }), (one, other, days, years) => {
      expect(leanDates.addDays(one, days)).toBe(dates.addDays(one, days));
      expect(leanDates.addYears(one, years)).toBe(dates.addYears(one, years));
      expect(leanDates.daysThrough(one, other)).toBe(dates.daysThrough(one, other));
      expect(leanDates.spanOf(one.slice(0, 7))).toEqual(dates.spanOf(one.slice(0, 7)));
    }),
  );
});

test("amounts come to the same fen as in the library", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: leanMoney.largestAmount * 100 }), (fen) => {
      const yuan = money.yuanText(fen);
      expect([leanMoney.fenOf(yuan), leanMoney.fenOf(Number(yuan))]).toEqual([money.fenOf(yuan), money.fenOf(Number(yuan))]);
    }),
  );
  expect(leanMoney.largestAmount).toBe(money.largestAmount);
});

test("the law of a day has the figures of the library's, and ends where that ends", () => {
  for (const on of ["2023-07-13", "2026-12-31", "2999-12-31"]) expect(leanLaw.lawFor({ on }).figures).toEqual(law.lawFor({ on }).figures);
  const raised = amend(chengbu2023, { from: "2027-01-01", figures: { "age-max": 63 } });
  for (const on of ["2026-12-31", "2027-01-02"])
    expect(leanLaw.lawFor({ on, policy: raised }).figures).toEqual(law.lawFor({ on, policy: raised }).figures);
  for (const { lawFor } of [law, leanLaw])
    expect(() => lawFor({ on: "2023-07-12" })).toThrow(expect.objectContaining({ name: "InputError" }));
});

test("the bundle is small, and its first answer comes at once", async () => {
  const { modern } = await bundles();
  expect(Buffer.byteLength(modern)).toBeLessThanOrEqual(60 * 1024);
  const file = join(temporaryFolder(), "first.cjs");
  const asked = 'call("XLY_PAY", [1, 12, "称职", "2026-12-31"])';
  writeFileSync(
    file,
    `const start = performance.now();const call = ${modern};const pay = ${asked};console.log(performance.now() - start, pay);`,
  );
  // Each process starts cold; the best of them is the one that the machine left alone.
  const answers = Array.from({ length: 5 }, () => execFileSync(process.execPath, [file], { encoding: "utf8" }).split(" ").map(Number));
  expect(answers.map(([, pay]) => pay)).toEqual(Array(5).fill(6000));
  expect(Math.min(...answers.map(([time]) => time ?? Number.NaN))).toBeLessThan(20);
});

function nodesOf(path: string): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, withoutSchemas(resolve("src", path)).text, ts.ScriptTarget.ESNext, true));
  return nodes;
}
const rules = readdirSync("src/rules", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => `rules/${path}`);

test.each([
  ...Object.entries(unasked).map(([path, edits]) => ({ of: path, edits, files: [path] })),
  { of: "every rule", edits: [...rulings, ...unkept], files: rules },
  { of: "the assessment", edits: findings, files: rules.filter((path) => path.includes("/assessment/")) },
])("what the pasted files leave out of $of is there", ({ edits, files }) => {
  const nodes = files.flatMap(nodesOf);
  expect(edits.map((edit) => nodes.some((node) => edit(node) !== undefined))).toEqual(edits.map(() => true));
});

test("the files name the version of the package", () => {
  expect(packageVersion).toBe(pkg.version);
});

test("the bundle is at most 22 KB after gzip", async () => {
  const { modern } = await bundles();
  expect(gzipSync(modern, { level: 9 }).length).toBeLessThanOrEqual(22 * 1024);
});
