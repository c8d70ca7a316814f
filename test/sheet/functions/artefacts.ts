import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSheet } from "../../../scripts/sheet/build";
import { temporaryFolder } from "../../temporary-folder";

/** The files of every host, made in a folder of their own by the code that makes them for the package. */
export async function madeFiles(): Promise<(path: string) => string> {
  const folder = temporaryFolder();
  await buildSheet(folder);
  return (path) => readFileSync(join(folder, path), "utf8");
}
