import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import ts from "typescript";
import { expect, test } from "vitest";
import { signatures } from "../../../src/sheet/functions";
import { excel, wpsAddIn } from "../../../src/sheet/hosts/add-ins";
import { docComment } from "../../../src/sheet/hosts/jsdoc";
import { temporaryFolder } from "../../temporary-folder";

const none = { modern: "0", es5: "0", recent: "", runtime: "", collections: "", basic: "" };
const json = (files: readonly (readonly [string, string])[], path: string) => JSON.parse(files.find(([name]) => name === path)?.[1] ?? "");

test("the doc comments pass Excel's own reader, and say of each function what its metadata say", async () => {
  const source = join(temporaryFolder(), "functions.js");
  const code = signatures.map((one) => `${docComment(one)}\nfunction ${one.id}(${one.args.map(({ id }) => id).join(", ")}) {}`);
  writeFileSync(source, code.join("\n"));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  const own = json(excel(none, ""), "excel/functions.json").functions;
  const theirs = JSON.parse(metadataJson).functions;
  expect(own).toHaveLength(theirs.length);
  for (const [i, one] of theirs.entries()) {
    expect(own[i].id.replaceAll(".", "_")).toBe(one.name);
    expect(own[i].description).toBe(one.description);
    expect(own[i].parameters.map(shape)).toEqual(one.parameters.map(shape));
  }
});

test("Excel's ids are letters, digits and periods, each of one function, and every one of them is bound", () => {
  const files = excel(none, "");
  const ids: string[] = json(files, "excel/functions.json").functions.map(({ id }: { id: string }) => id);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9.]+$/);
  expect(new Set(ids).size).toBe(signatures.length);
  const script = files.find(([name]) => name === "excel/functions.js")?.[1] ?? "";
  expect([...script.matchAll(/CustomFunctions\.associate\("([^"]*)"/g)].map(([, id]) => id)).toEqual(ids);
});

test("the WPS add-in has the ribbon that its host's page of registration asks for", () => {
  const [, ribbon] = wpsAddIn(none, "").find(([name]) => name === "wps-addin/ribbon.xml") ?? [];
  expect(ribbon).toMatch(/^<customUI xmlns="http:\/\/schemas\.microsoft\.com\/office\/2006\/01\/customui"\/>\n$/);
});

/** What the two say of a parameter, in one form. */
const shape = ({ name, dimensionality, optional }: { name: string; dimensionality?: string; optional?: boolean }) => ({
  name,
  matrix: dimensionality === "matrix",
  optional: optional === true,
});

/**
 * What the WPS tool's own parser makes of a script: of each function under `@customfunction` its name, its parameters with their types and
 * whether they may be left out, and its description, all from the doc comment.
 */
function asWpsReads(script: string) {
  const file = ts.createSourceFile("functions.js", script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const custom = (one: ts.Statement): one is ts.FunctionDeclaration =>
    ts.isFunctionDeclaration(one) && ts.getJSDocTags(one).some(({ tagName }) => tagName.text === "customfunction");
  const functions = file.statements.filter(custom).map((one) => ({
    name: one.name?.text ?? "",
    parameters: one.parameters.map((parameter) => {
      const [tag] = ts.getJSDocParameterTags(parameter);
      const type = tag?.typeExpression?.type.getText() ?? "any";
      return {
        name: parameter.name.getText(),
        description: ts.getTextOfJSDocComment(tag?.comment)?.replace(/^-/, "").trim() ?? "",
        type: tag?.isBracketed ? `${type}?` : type,
      };
    }),
    description: ts
      .getJSDocCommentsAndTags(one)
      .filter(ts.isJSDoc)
      .map(({ comment }) => comment)
      .join(),
    result: { type: ts.getJSDocReturnType(one)?.getText() ?? "any" },
  }));
  return { functions };
}

test("the WPS add-in's metadata are what its host's parser makes of its script", () => {
  const files = wpsAddIn(none, "");
  const own = json(files, "wps-addin/functions.json");
  expect(asWpsReads(files.find(([name]) => name === "wps-addin/functions.js")?.[1] ?? "")).toEqual(own);
  expect(own.functions).toHaveLength(signatures.length);
  for (const { name, parameters, result } of own.functions) {
    expect(name).toMatch(/^[a-zA-Z_][a-zA-Z0-9_]*$/);
    // Lists of one dimension are refused.
    expect(result.type).toMatch(/^(string|number|boolean|any)(\[\]\[\])?$/);
    for (const { type } of parameters) expect(type).toMatch(/^(string|number|boolean|any)(\[\]\[\])?\??$/);
    // What may be left out comes last.
    const left = parameters.map(({ type }: { type: string }) => Number(type.endsWith("?")));
    expect(left).toEqual([...left].sort());
  }
});

test("ages and grades are the same in every time zone", () => {
  const program = `import { callFunction } from "./src/sheet/functions";
    const day = (y, m, d) => new Date(y, m - 1, d);
    const spring = [day(1986, 5, 4), day(1991, 9, 15), day(1988, 4, 10), day(1990, 9, 16)];
    console.log(JSON.stringify(spring.map((born) => callFunction("XLY_AGE", [born, day(2026, 7, 1)]))
      .concat(callFunction("XLY_PAY", [3, day(2026, 5, 16), "称职", day(2026, 12, 31)]))));`;
  const file = join(temporaryFolder(), "zones.ts");
  writeFileSync(file, program.replace("./src", new URL("../../../src", import.meta.url).pathname));
  const said = ["Asia/Shanghai", "UTC", "America/New_York"].map((TZ) =>
    execFileSync(process.execPath, ["--import", "tsx", file], { env: { ...process.env, TZ }, encoding: "utf8" }).trim(),
  );
  expect(new Set(said)).toEqual(new Set(["[40,34,38,35,2333.33]"]));
});
