import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chengbu2023, readings, taskCatalogueCsv, taskCatalogueJson } from "../src";
import { shippedSchemas } from "./schemas";

/**
 * Writes what the package ships beside its code: the list of tasks, the policy as issued and the register of readings, the JSON Schemas,
 * and the conformance vectors.
 */
const root = join(import.meta.dirname, "..");
const out = (...names: string[]) => join(root, "dist", ...names);

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

for (const folder of ["schemas", "policies"]) mkdirSync(out(folder), { recursive: true });
writeFileSync(out("policies", `${chengbu2023.id}.json`), json(chengbu2023));
writeFileSync(out("readings.json"), json(readings));
writeFileSync(out("tasks.json"), taskCatalogueJson());
writeFileSync(out("tasks.csv"), taskCatalogueCsv());
for (const [name, schema] of Object.entries(shippedSchemas())) writeFileSync(out("schemas", `${name}.json`), json(schema));
cpSync(join(root, "vectors"), out("vectors"), { recursive: true, filter: (path) => !path.endsWith(".md") });
