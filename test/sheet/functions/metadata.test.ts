import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { expect, test } from "vitest";
import { signatures } from "../../../src/sheet/functions";
import { excel, wpsAddIn } from "../../../src/sheet/hosts/add-ins";
import { docComment } from "../../../src/sheet/hosts/jsdoc";

const none = { modern: "0", es5: "0", recent: "", runtime: "", collections: "", basic: "" };
const json = (files: readonly (readonly [string, string])[], path: string) => JSON.parse(files.find(([name]) => name === path)?.[1] ?? "");

test("the doc comments pass Excel's own reader, and say of each function what its metadata say", async () => {
  const source = join(mkdtempSync(join(tmpdir(), "metadata-")), "functions.js");
  const code = signatures.map((one) => `${docComment(one)}\nfunction ${one.id}(${one.args.map(({ id }) => id).join(", ")}) {}`);
  writeFileSync(source, code.join("\n"));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  const own = json(excel(none, ""), "excel/functions.json").functions;
  const theirs = JSON.parse(metadataJson).functions;
  expect(own).toHaveLength(theirs.length);
  for (const [i, one] of theirs.entries()) {
    expect(own[i].id.replace(".", "_")).toBe(one.name);
    expect(own[i].description).toBe(one.description);
    expect(own[i].parameters.map(shape)).toEqual(one.parameters.map(shape));
  }
});

/** What the two say of a parameter, in one form. */
const shape = ({ name, dimensionality, optional }: { name: string; dimensionality?: string; optional?: boolean }) => ({
  name,
  matrix: dimensionality === "matrix",
  optional: optional === true,
});

test("the WPS add-in's functions are as its schema has them", () => {
  const { functions } = json(wpsAddIn(none, ""), "wps-addin/functions.json");
  for (const { name, description, parameters, result } of functions) {
    expect(name).toMatch(/^[a-zA-Z_][a-zA-Z0-9_]*$/);
    expect(description).not.toBe("");
    expect(result.type).toMatch(/^(string|number|any(\[\]\[\])?)$/);
    for (const parameter of parameters) expect(parameter.type).toMatch(/^any(\[\]\[\])?\??$/);
    // What may be left out comes last.
    expect(parameters.map(({ type }: { type: string }) => (type.endsWith("?") ? 1 : 0))).toEqual(
      parameters.map(({ type }: { type: string }) => (type.endsWith("?") ? 1 : 0)).sort(),
    );
  }
});
