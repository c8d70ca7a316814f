import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as library from "xieliyuan";
import { filesUnder, root } from "./examples";

test("every export of the front door is named in README or a guide, where a reader would look for it", () => {
  const files = ["README.md", ...filesUnder("docs", ".md").filter((file) => file !== "docs/api.report.md")];
  const pages = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
  expect(Object.keys(library).filter((name) => !new RegExp(`\\b${name}\\b`).test(pages))).toEqual([]);
});
