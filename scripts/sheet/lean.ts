import { relative, resolve } from "node:path";
import type { Plugin } from "esbuild";
import { leanSource } from "./lean-source";
import { leanTables } from "./lean-tables";

const root = resolve(import.meta.dirname, "../..");
const src = resolve(root, "src");

/** Modules whose work is done by smaller ones in the pasted files. Each stand-in is held to the same answers by a test. */
const standIns: Readonly<Record<string, string>> = {
  "model/in-force.ts": "sheet/lean/in-force.ts",
  "model/dates.ts": "sheet/lean/dates.ts",
  "model/money.ts": "sheet/lean/money.ts",
};

/**
 * Makes the library small enough to paste: rules as they are, without the schemas that check an application's facts (cells have readers of
 * their own), without English, and with tables of law cut to what the functions use.
 */
export const lean: Plugin = {
  name: "lean",
  setup(build) {
    const tables = leanTables();
    build.onResolve({ filter: /^\./ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === "lean") return undefined;
      const found = await build.resolve(path, { resolveDir, kind, pluginData: "lean" });
      const standIn = standIns[relative(src, found.path)];
      return standIn ? { path: resolve(src, standIn), sideEffects: false } : undefined;
    });
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const own = relative(src, path);
      if (own.startsWith("..")) return undefined;
      return { contents: tables[own] ?? leanSource(src, path), loader: "ts" };
    });
  },
};
