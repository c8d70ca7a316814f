import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { transform } from "esbuild";
import { changeDays } from "../../src/model/coherence";
import { lawFor } from "../../src/model/in-force";
import { countyPolicy } from "../../src/sheet/functions/policy";
import { version } from "../../src/sheet/functions/version";
import { hostFiles } from "../../src/sheet/hosts";
import { bundles } from "./bundle";

/** Makes the files of every spreadsheet host in a folder, and tells their paths. */
export async function buildSheet(folder: string): Promise<string[]> {
  const [{ modern, es5 }, basic, ...lacking] = await Promise.all([
    bundles(),
    procedures(),
    own("recent.js"),
    own("runtime.js"),
    own("collections.js"),
  ]);
  const [recent, runtime, collections] = lacking;
  const laws = changeDays(countyPolicy).map((on) => lawFor({ on, policy: countyPolicy }));
  const files = hostFiles({ modern, es5, recent, runtime, collections, basic }, laws, version);
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return files.map(([path]) => path);
}

/** The procedures of the Basic module, its options and variables first. */
async function procedures(): Promise<string> {
  const files = ["cells.bas", "dates.bas", "functions.bas", "pay.bas"];
  return (await Promise.all(files.map((name) => readFile(new URL(`basic/${name}`, import.meta.url), "utf8")))).join("\n");
}

/** Statements that stand within a function, and so must not depend on being at the top. */
async function own(name: string): Promise<string> {
  const source = await readFile(new URL(name, import.meta.url), "utf8");
  const { code } = await transform(source, { minify: true, minifyIdentifiers: false, target: "es5", charset: "utf8" });
  return `${code.trim().replace(/;?$/, ";")}`;
}
