import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { apiReport } from "../../scripts/api-report";

const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const { version } = JSON.parse(text("package.json")) as { version: string };

test("the public API is the one reported: where it changes, update CHANGELOG.md and run `npx tsx scripts/api.ts`", () => {
  expect(apiReport(version)).toBe(text("docs/api.report.md"));
}, 120_000);

test("the version reported has an entry in the changelog", () => {
  expect(text("docs/api.report.md")).toContain(`# Public API of ${version}`);
  expect(text("CHANGELOG.md")).toContain(`## ${version}`);
});
