import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sheets } from "../../../examples/spreadsheet/workbook";
import { signatures } from "../../../src/sheet/functions";

const formulas = sheets().flatMap(({ cells }) => [...(cells ?? [])].flatMap(([, { formula }]) => formula ?? []));
const readme = readFileSync(new URL("../../../examples/spreadsheet/README.md", import.meta.url), "utf8");

test("the replacements that the example names for Excel give every formula of the workbook a name that Excel knows", () => {
  const replacements = [...readme.matchAll(/^\| `(XLY_[A-Z_]+\()` \| `(XLY\.[^`]+\()` \|$/gm)];
  const known = new Set(["SUM", ...signatures.map(({ zh }) => `XLY.${zh}`)]);
  for (const formula of formulas) {
    const replaced = replacements.reduce((text, [, find = "", name = ""]) => text.replaceAll(find, name), formula);
    expect(known).toContain(/^[^(]+/.exec(replaced)?.[0]);
  }
  expect(replacements.map(([, find, name]) => [find, name])).toEqual(
    replacements.map(([, find]) => [find, `XLY.${signatures.find(({ id }) => `${id}(` === find)?.zh}(`]),
  );
});
