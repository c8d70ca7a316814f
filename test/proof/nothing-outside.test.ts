import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import ts from "typescript";
import { expect, test } from "vitest";
import type { Vector } from "../../scripts/vector-answers";

const root = new URL("../../", import.meta.url).pathname;
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** All of the language that the library has any use for. What makes code of text, reaches out or tells the time is not among it. */
const allowed = new Set(
  "Array BigInt Date Error JSON Map Math Number Object Proxy RangeError Reflect RegExp Set String Symbol WeakMap undefined".split(" "),
);

/** The names that a file takes from nowhere but the engine, and what it does that could make code of text. */
function reached(file: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const isOwn = (symbol: ts.Symbol) => symbol.declarations?.some((one) => !/\/node_modules\//.test(one.getSourceFile().fileName));
  const walk = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node))) return;
    if (ts.isIdentifier(node) && ts.isExpression(node) && isFree(node)) {
      const symbol = ts.isShorthandPropertyAssignment(node.parent)
        ? checker.getShorthandAssignmentValueSymbol(node.parent)
        : checker.getSymbolAtLocation(node);
      if (!symbol || !isOwn(symbol)) found.push(node.text);
    }
    if (ts.isPropertyAccessExpression(node) && node.name.text === "constructor") found.push(".constructor");
    if (ts.isElementAccessExpression(node) && /^["'`]constructor["'`]$/.test(node.argumentExpression.getText())) found.push(".constructor");
    if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) found.push("import()");
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) found.push("import.meta");
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) found.push("new Date()");
    if (ts.isCallExpression(node) && node.expression.getText() === "Date") found.push("Date()");
    if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText())) found.push(node.getText());
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** Whether a name stands for a variable, and not for a member, a key or what is being declared. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent))
    return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return !("name" in parent && parent.name === node);
}

/** What the sources reach beside one another and the packages that they import, file by file. */
function allReached(texts: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: ["node"],
  };
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile;
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? onDisk(name, target, ...rest) : ts.createSourceFile(name, text, target, true);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const checker = program.getTypeChecker();
  return [...texts.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    if (!source) throw new Error(`${name} is not read`);
    return reached(source, checker)
      .filter((one) => !allowed.has(one))
      .map((one) => `${name.slice(root.length)}: ${one}`);
  });
}

const sources = new Map(files.map((file): [string, string] => [join(root, "src", file), readFileSync(join(root, "src", file), "utf8")]));

test("no source makes code of text, or reaches network, files, environment, timers or the clock", () => {
  expect(allReached(sources)).toEqual([]);
});

const escapes: readonly (readonly [code: string, noticed: string])[] = [
  ["new Function('return 1')", "Function"],
  ["(0, eval)('1')", "eval"],
  ["(() => 1).constructor('return 1')", ".constructor"],
  ["(() => 1)['constructor']('return 1')", ".constructor"],
  ["process.env.HOME", "process"],
  ["globalThis.fetch", "globalThis"],
  ["fetch('x')", "fetch"],
  ["setTimeout(String, 1)", "setTimeout"],
  ["import('node:fs')", "import()"],
  ["import.meta.url", "import.meta"],
  ["new Date()", "new Date()"],
  ["Date.now()", "Date.now"],
  ["performance.now()", "performance"],
  ["crypto.randomUUID()", "crypto"],
  ["require('node:fs')", "require"],
];

test("what would reach out is noticed, each way of it", () => {
  const file = (i: number) => `src/explain/escape-${i}.ts`;
  const texts = new Map(escapes.map(([code], i): [string, string] => [join(root, file(i)), `export const found = ${code};`]));
  expect(allReached(texts)).toEqual(escapes.map(([, noticed], i) => `${file(i)}: ${noticed}`));
});

test("the library and its dependencies answer every vector in an engine with nothing but the language, where no text becomes code", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/index.ts")],
    bundle: true,
    format: "iife",
    globalName: "library",
    target: "es2022",
    write: false,
  });
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext('Date.now = Math.random = () => { throw new Error("asked for the time, or for chance"); };', context);
  vm.runInContext(outputFiles[0]?.text ?? "", context);
  vm.runInContext(
    `ask = (rule, text) => {
      const { on, policy: { readings, amendments }, facts } = JSON.parse(text);
      const policy = amendments.reduce(library.amend, library.withReadings(library.chengbu2023, readings));
      const ruling = library[rule](facts, { on, policy });
      return JSON.stringify([ruling.outcome, ruling.findings, library.explain(ruling, { language: "zh" }).length > 0]);
    }`,
    context,
  );
  const ask = context.ask as (rule: string, text: string) => string;
  const vectors = readdirSync(join(root, "vectors")).filter((file) => file.endsWith(".json"));
  expect(vectors.length).toBeGreaterThan(0);
  for (const file of vectors) {
    const { rule, vectors: asked } = JSON.parse(readFileSync(join(root, "vectors", file), "utf8")) as { rule: string; vectors: Vector[] };
    for (const vector of asked) {
      const { outcome, findings } = vector.expected as { outcome: string; findings: unknown };
      expect(JSON.parse(ask(rule, JSON.stringify(vector)))).toEqual([outcome, findings, true]);
    }
  }
});
