import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiReport } from "./api-report";

/** Writes the report of the public API; to be run with the changelog entry that tells of the change. */
const root = join(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

writeFileSync(join(root, "docs/api.report.md"), apiReport(version));
