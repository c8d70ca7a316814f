import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./examples";

test("every file and folder of the project that CONTRIBUTING names is there", () => {
  const page = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const named = [...page.matchAll(/`(?:npx tsx )?((?:src|test|scripts|site|docs)\/[\w./-]*|\.[\w-]+\.json)`/g)].map(
    ({ 1: path = "" }) => path,
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
