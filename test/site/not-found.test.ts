import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { notFound } from "../../site/not-found";

const page = notFound([
  "index.html",
  "law/index.html",
  "law/1.html",
  "tasks/10.html",
  "api/index.html",
  "api/sheet/a.html",
  "api/law/b.html",
]);

/** Where the link of the page leads when it is shown at an address. */
function leadsFrom(pathname: string): string {
  const link = { href: "" };
  const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? "";
  runInNewContext(script, { location: { pathname }, document: { querySelector: () => link } });
  return link.href;
}

test("the page for what is not there speaks both languages and leads to the front page from any folder, under any path", () => {
  expect(page).toMatch(/没有这一页.*No such page/s);
  for (const missing of ["", "nothing", "law/nothing.html", "tasks/"]) {
    expect(leadsFrom(`/${missing}`)).toBe("/index.html");
    expect(leadsFrom(`/some/path/${missing}`)).toBe("/some/path/index.html");
  }
});

test("it leads to the front page from a folder within a folder, and takes no part of a name for a folder", () => {
  for (const missing of ["api/", "api/nothing.html", "api/sheet/", "api/sheet/nothing.html", "api/law/nothing"]) {
    expect(leadsFrom(`/${missing}`)).toBe("/index.html");
    expect(leadsFrom(`/some/path/${missing}`)).toBe("/some/path/index.html");
  }
  expect(leadsFrom("/some/claw/nothing.html")).toBe("/some/claw/index.html");
});

test("it brings along what it needs, and lets nothing else in", () => {
  expect(page).not.toMatch(/<link|src="|@import|url\(/);
  expect(page.replaceAll("&#39;", "'")).toMatch(/default-src 'none'.*style-src 'sha256-.*script-src 'sha256-/);
});
