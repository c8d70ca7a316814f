import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { transform } from "esbuild";
import { lawFor } from "../../src/model/in-force";
import { countyPolicy } from "../../src/sheet/functions/policy";
import { version } from "../../src/sheet/functions/version";
import { hostFiles } from "../../src/sheet/hosts";
import { bundles } from "./bundle";

/** Makes the files of every spreadsheet host in a folder, and tells their paths. */
export async function buildSheet(folder: string): Promise<string[]> {
  const [{ modern, es5 }, ...lacking] = await Promise.all([bundles(), own("recent.js"), own("runtime.js"), own("collections.js")]);
  const [recent, runtime, collections] = lacking;
  const from = Object.values(countyPolicy.figures).flatMap((entries) => entries.map((entry) => entry.from));
  const law = lawFor({ on: from.sort().at(-1) ?? countyPolicy.validFrom, policy: countyPolicy });
  const files = hostFiles({ modern, es5, recent, runtime, collections }, law, version);
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return files.map(([path]) => path);
}

/** Statements that stand within a function, and so must not depend on being at the top. */
async function own(name: string): Promise<string> {
  const source = await readFile(new URL(name, import.meta.url), "utf8");
  const { code } = await transform(source, { minify: true, minifyIdentifiers: false, target: "es5", charset: "utf8" });
  return `${code.trim().replace(/;?$/, ";")}`;
}
