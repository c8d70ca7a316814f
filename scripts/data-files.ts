import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { taskCatalogueCsv, taskCatalogueJson } from "../src";
import { shippedSchemas } from "./schemas";

/** Writes what the package ships beside its code: the list of tasks, the JSON Schemas, the conformance vectors. */
const root = join(import.meta.dirname, "..");
const out = (...names: string[]) => join(root, "dist", ...names);

mkdirSync(out("schemas"), { recursive: true });
writeFileSync(out("tasks.json"), taskCatalogueJson());
writeFileSync(out("tasks.csv"), taskCatalogueCsv());
for (const [name, schema] of Object.entries(shippedSchemas()))
  writeFileSync(out("schemas", `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
cpSync(join(root, "vectors"), out("vectors"), { recursive: true, filter: (path) => !path.endsWith(".md") });
