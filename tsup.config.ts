import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin, transform } from "esbuild";
import { defineConfig, type Options } from "tsup";

const entry = { index: "src/index.ts", law: "src/law/index.ts", sheet: "src/sheet/index.ts", testing: "src/testing/index.ts" };

const common = {
  target: "node20",
  platform: "neutral",
  splitting: true,
} as const satisfies Options;

/** The files of src to which the entries lead; the makers of schemas and of spreadsheet files serve the build alone. */
async function filesReached(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: Object.values(entry),
    bundle: true,
    packages: "external",
    format: "esm",
    outdir: "dist",
    write: false,
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

/** Every file of src that is reached becomes one of its own, so that a bundler leaves out what an application does not call. */
const oneFileEach: Plugin = {
  name: "one-file-each",
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      if (kind === "entry-point") return undefined;
      const isFile = existsSync(`${resolve(resolveDir, path)}.ts`);
      return { path: isFile ? `${path}.js` : `${path.replace(/\/$/, "")}/index.js`, external: true, sideEffects: false };
    });
  },
};

/**
 * The same files as CommonJS, each made of its own, so that what they share stays shared. The bundler's own step for that takes a field of a class
 * for the export that has its name, and writes one over the other.
 */
async function asCommonJs(): Promise<void> {
  const names = (await readdir("dist")).filter((name) => name.endsWith(".js"));
  for (const name of names) {
    const { code } = await transform(await readFile(join("dist", name), "utf8"), {
      format: "cjs",
      platform: "node",
      target: common.target,
      minifyWhitespace: true,
    });
    await writeFile(join("dist", name.replace(/js$/, "cjs")), code.replace(/(require\("\.\/[\w-]+)\.js"/g, '$1.cjs"'));
  }
}

export default defineConfig(async () => [
  {
    ...common,
    entry,
    format: ["esm"],
    // Node opens one file for each entry and not the hundred of the dependencies, which is most of what an import costs.
    // What a start of Node reads is small; who wants to read the code finds it file by file in modules/.
    esbuildOptions: (options) => {
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
    noExternal: [/^zod/, /^date-fns/, "ts-pattern"],
    onSuccess: asCommonJs,
  },
  { ...common, entry, format: ["esm", "cjs"], dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } } },
  { ...common, entry: await filesReached(), outDir: "dist/modules", format: ["esm"], splitting: false, esbuildPlugins: [oneFileEach] },
]);
