import { resolve } from "node:path";
import { buildSheet } from "./sheet/build";

const folder = resolve(import.meta.dirname, "../dist/sheet");
const paths = await buildSheet(folder);
console.log(`dist/sheet: ${paths.join(", ")}`);
