import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiReport, namedInChangelog } from "./api-report";

/** Writes the report of the public API, and says by which words the changelog entry that tells of the change names it. */
const root = join(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

const report = apiReport(version);
writeFileSync(join(root, "docs/api.report.md"), report);
console.log(`CHANGELOG.md: say what changed, and name "${namedInChangelog(report)}".`);
