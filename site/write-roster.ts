import { readFileSync, writeFileSync } from "node:fs";
import { withRosterTables } from "./roster-tables";

// `npx tsx site/write-roster.ts`: puts the tables of columns into docs/roster.md after a column has changed.
const page = new URL("../docs/roster.md", import.meta.url);
writeFileSync(page, withRosterTables(readFileSync(page, "utf8")));
