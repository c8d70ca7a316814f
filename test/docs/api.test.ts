import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apiReport, namedInChangelog } from "../../scripts/api-report";
import { root } from "./examples";

const text = (file: string) => readFileSync(join(root, file), "utf8");
const { version } = JSON.parse(text("package.json")) as { version: string };
const report = text("docs/api.report.md");

test("the public API is the one reported: where it changes, run `npx tsx scripts/api.ts` and write what it says into CHANGELOG.md", () => {
  expect(apiReport(version)).toBe(report);
}, 120_000);

test("the members of a type that is made from a table stand in the report with their types", () => {
  expect(report).toContain("- type FigureValues { age-max: number; age-min: number; ");
  expect(report).toContain('age-counting: "day-after-birthday" | "on-birthday"; ');
  expect(report).toContain("- type LedgerTables { contacts?: LedgerTable | readonly (readonly unknown[])[] ");
});

test("a change of the public API comes with an entry: the newest part of the changelog names the report", () => {
  const newest = text("CHANGELOG.md").split(/^## /m)[1] ?? "";
  expect(newest.split("\n")[0]).toMatch(new RegExp(`^(${version.replaceAll(".", "\\.")}|Unreleased)$`));
  expect(newest).toContain(namedInChangelog(report));
  expect(report).toContain(`# Public API of ${version}`);
});
