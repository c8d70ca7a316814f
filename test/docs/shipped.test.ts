import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { linksOf, root } from "./examples";

test("every page that ships links to pages that ship with it", () => {
  const said = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8", stdio: "pipe" });
  const [packed] = JSON.parse(said) as { files: { path: string }[] }[];
  const shipped = packed?.files.map(({ path }) => path) ?? [];
  const pages = shipped.filter((path) => path.endsWith(".md"));
  expect(pages).toContain("README.md");
  const links = pages.flatMap((page) =>
    linksOf(readFileSync(join(root, page), "utf8")).map((link): [string, string] => [page, join(dirname(page), link)]),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(([, path]) => !shipped.includes(path)).map(([page, path]) => `${page} → ${path}`)).toEqual([]);
});
